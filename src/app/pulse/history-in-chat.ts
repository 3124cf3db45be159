import { action } from "../../core/chat/action.ts";
import type { Block, Button } from "../../core/chat/view.ts";
import { parseInstant, type TimeZone } from "../../core/time/instant.ts";
import { type Actor, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { toHome, urgentHelp } from "../home/home-view.ts";
import type { Writer } from "../journal/change-entry.ts";
import { wordsOfDay } from "../words-of-time.ts";
import { keepHistory, stopHistory } from "./own-history.ts";
import { type AnsweredWeek, readAnsweredWeeks, readSetting } from "./read-history.ts";

type HistoryDeps = Pick<Deps, "database" | "sealing">;

/** Weeks that a view holds; the member's own page holds all. */
const IN_VIEW = 12;

/** Whether a copy is kept, what that means, and a switch. The same whether there are answers or not (T8). */
export async function openHistory(deps: HistoryDeps, actor: Actor): Promise<Shown> {
  const { words } = actor;
  const { history } = words.chat;
  const { isOn, custodians } = await readSetting(deps, writerOf(actor));
  const told = [
    isOn ? history.on : history.off,
    history.how,
    history.reach(custodians.join(", ")),
    history.seen,
  ];
  return show({
    title: history.title,
    blocks: told.map((text): Block => ({ kind: "text", text })),
    buttons: [
      isOn
        ? { label: history.stop, style: "danger", action: action("history.stop") }
        : { label: history.keep, action: action("history.keep") },
      { label: history.show, action: action("history.show") },
      toHome(words),
      urgentHelp(words),
    ],
  });
}

export async function keepInChat(deps: HistoryDeps, actor: Actor): Promise<Shown> {
  await keepHistory(deps, writerOf(actor));
  return openHistory(deps, actor);
}

export async function stopInChat(deps: HistoryDeps, actor: Actor): Promise<Shown> {
  await stopHistory(deps, writerOf(actor));
  return openHistory(deps, actor);
}

/** The answers themselves, only ever after a tap that asks for them. */
export async function showHistory(deps: HistoryDeps, actor: Actor): Promise<Shown> {
  const { words } = actor;
  const { history } = words.chat;
  const weeks = await readAnsweredWeeks(deps, writerOf(actor));
  const back: Button = { label: history.back, style: "quiet", action: action("history.open") };
  return show({
    title: history.title,
    blocks: [
      { kind: "text", text: weeks.length === 0 ? history.none : history.some },
      ...weeks.slice(0, IN_VIEW).flatMap((week) => weekBlocks(week, actor)),
      ...(weeks.length > IN_VIEW ? [{ kind: "text", text: history.more, quiet: true } as const] : []),
    ],
    buttons: [back, toHome(words), urgentHelp(words)],
  });
}

function weekBlocks({ windowOpensAt, week, answers, began }: AnsweredWeek, actor: Actor): readonly Block[] {
  const { words, member } = actor;
  const opened = parseInstant(windowOpensAt);
  const from = opened === null ? "" : wordsOfDay(opened, member.time_zone as TimeZone, words);
  return [
    { kind: "heading", text: words.chat.history.week(week, from) },
    { kind: "text", text: answers.map(({ question, answer }) => `${question}\n${answer}`).join("\n\n") },
    // Below, for the newest comes first.
    ...(began === undefined
      ? []
      : [{ kind: "text", text: words.chat.history.changed(began, from), quiet: true } as const]),
  ];
}

function writerOf({ organizationId, member, words }: Actor): Writer {
  return { organizationId, memberId: member.id, words };
}
