import { Temporal } from "temporal-polyfill";
import type { Action } from "../core/chat/action.ts";
import type { ChatEvent, ViewValues } from "../core/chat/event.ts";
import type { ChatReply, HandleChatEvent } from "../core/chat/reply.ts";
import type { Block, View } from "../core/chat/view.ts";
import { findItem } from "../core/pulse/instrument.ts";
import type { Instant } from "../core/time/instant.ts";
import type { DemoMember, DemoOrganization } from "./found-organization.ts";
import { normal, type Uniform } from "./made-up-random.ts";
import { type MovedClock, tickThrough } from "./moved-clock.ts";

const HISTORY_WEEKS = 26;
/** Nobody is asked anything before they were in the directory for four weeks; invitations go out in these. */
const FIRST_WEEKS = 4;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

export interface Play extends MovedClock {
  readonly organization: DemoOrganization;
  readonly handle: HandleChatEvent;
  readonly random: Uniform;
  /** Before each week is played; `week` counts from 0, `left` are those still to come. */
  readonly onWeek: (week: { week: number; left: number; monday: Instant }) => Promise<void>;
}

/** The Monday, six in the morning UTC, on which the sample organization was founded, so that its history ends in `now`'s week. */
export function foundingBefore(now: Instant): Instant {
  const day = Math.floor(now.epochMilliseconds / DAY);
  // 1 January 1970 was a Thursday.
  const monday = day - ((day + 3) % 7);
  return Temporal.Instant.fromEpochMilliseconds(
    monday * DAY + 6 * HOUR - (HISTORY_WEEKS + FIRST_WEEKS) * WEEK,
  );
}

/** Plays all weeks from the founding to `now` through the chat's own front door, with the clock moved along. */
export async function playHistory(play: Play, founding: Instant, now: Instant): Promise<void> {
  const minds = new Map(play.organization.members.map((member) => [member.id, mindOf(member, play.random)]));
  const weeks = HISTORY_WEEKS + FIRST_WEEKS;
  const end = now.epochMilliseconds;
  for (let week = 0; week <= weeks; week++) {
    const monday = founding.epochMilliseconds + week * WEEK;
    await play.onWeek({ week, left: weeks - week, monday: instant(monday) });
    await tickThrough(play, monday, Math.min(monday + 2 * DAY + 6 * HOUR, end));
    const at = instant(monday + 2 * DAY + 7 * HOUR);
    if (at.epochMilliseconds < end) {
      if (week === 1) await consentAll(play, minds, at);
      if (week >= FIRST_WEEKS) await livingWeek(play, minds, { week: week - FIRST_WEEKS, at });
    }
    await tickThrough(play, monday + 2 * DAY + 7 * HOUR, Math.min(monday + WEEK, end));
  }
  await play.tick(now);
}

function instant(millis: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(millis);
}

/** What drives a made-up person's made-up answers. */
interface Mind {
  readonly member: DemoMember;
  readonly level: number;
  readonly answers: number;
  readonly practices: boolean;
}

function mindOf(member: DemoMember, random: Uniform): Mind {
  return {
    member,
    level: 11 * normal(random),
    answers: 0.62 + 0.35 * random(),
    practices: random() < 0.1,
  };
}

function event(play: Play, member: DemoMember, at: Instant): Pick<ChatEvent, "actor" | "at"> {
  return {
    actor: { platform: "browser", workspace: play.organization.workspace, account: member.account },
    at,
  };
}

function act(
  play: Play,
  who: { member: DemoMember; at: Instant },
  action: Action,
  values: ViewValues = {},
): Promise<ChatReply> {
  return play.handle({ ...event(play, who.member, who.at), kind: "action", action, values, from: "view" });
}

/** Nine in ten say yes to the invitation; their days differ a little. */
async function consentAll(play: Play, minds: ReadonlyMap<string, Mind>, at: Instant): Promise<void> {
  for (const { member } of minds.values()) {
    if (play.random() > 0.9) continue;
    const weekdays = play.random() < 0.5 ? ["1"] : ["2"];
    await act(
      play,
      { member, at },
      { verb: "consent.give", args: {} },
      { weekdays, at: ["10:00"], everyWeeks: ["1"] },
    );
  }
}

async function livingWeek(
  play: Play,
  minds: ReadonlyMap<string, Mind>,
  { week, at }: { week: number; at: Instant },
): Promise<void> {
  const asked = new Map<string, View>();
  for (const mind of minds.values()) {
    const { member } = mind;
    if (play.random() < mind.answers) await answer(play, mind, { week, at, asked });
    if (mind.practices && week % 2 === 0) await practice(play, member, at);
  }
}

/** Answers the two questions as this person's week suggests. The view is opened once a week: everyone is shown the same pair. */
async function answer(
  play: Play,
  mind: Mind,
  { week, at, asked }: { week: number; at: Instant; asked: Map<string, View> },
): Promise<void> {
  const { member } = mind;
  const who = { member, at };
  const view = asked.get("view") ?? (await viewOf(act(play, who, { verb: "pulse.open", args: {} })));
  const save = view?.buttons.find((button) => "action" in button && button.action.verb === "pulse.save");
  if (view === null || save === undefined || !("action" in save)) return;
  asked.set("view", view);
  const strain = strainOf(mind, week) + 9 * normal(play.random);
  const values = Object.fromEntries(
    view.blocks
      .filter((block): block is Extract<Block, { kind: "choices" }> => block.kind === "choices")
      .map(({ name }) => {
        const felt = Math.min(4, Math.max(0, Math.round((strain + 12 * normal(play.random)) / 25)));
        const reversed = findItem(name.toUpperCase())?.key === "R";
        return [name, [String(reversed ? 4 - felt : felt)]];
      }),
  );
  await act(play, who, save.action, values);
}

function strainOf({ member, level }: Mind, week: number): number {
  const { strain, stepFromWeek: step } = member.team;
  return strain + level + (step !== undefined && week >= step.week ? step.by : 0);
}

async function viewOf(reply: Promise<ChatReply>): Promise<View | null> {
  const got = await reply;
  return "view" in got ? got.view : null;
}

/** Opens a practice, takes the first choice on each step, lets go of what could be kept, and closes. */
async function practice(play: Play, member: DemoMember, at: Instant): Promise<void> {
  const ids = ["notice-self-talk", "soothing-touch", "effort-and-kindness-log"] as const;
  const id = ids[Math.floor(play.random() * ids.length)] ?? ids[0];
  let view = await viewOf(
    act(play, { member, at }, { verb: "practice.start", args: { practice: id, minutes: "1" } }),
  );
  for (let step = 0; step < 12 && view !== null; step++) {
    const next = view.buttons.find(
      (button) =>
        "action" in button &&
        ["practice.answer", "practice.keep", "practice.after"].includes(button.action.verb),
    );
    if (next === undefined || !("action" in next)) return;
    const choices = view.blocks.flatMap((block) =>
      block.kind === "choices" && !block.optional ? [block] : [],
    );
    const values = Object.fromEntries(choices.map(({ name, options }) => [name, [options[0]?.value ?? ""]]));
    const all = view.blocks.flatMap((block) =>
      block.kind === "choices" && block.optional ? [[block.name, [block.options[0]?.value ?? ""]]] : [],
    );
    view = await viewOf(act(play, { member, at }, next.action, { ...Object.fromEntries(all), ...values }));
  }
}
