import { practiceOf, practiceText, type Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { Block, Button, View } from "../../core/chat/view.ts";
import { lastingName } from "../../core/practice/own.ts";
import type { Minutes } from "../../core/practice/practice.ts";
import { URGENT_HELP } from "../../core/practice/run-actions.ts";
import type { PracticeStep } from "../../core/program/next.ts";
import type { PlannedPractice } from "../../core/program/program.ts";
import type { LevelChange } from "../policy/level.ts";
import { putOffButtons, startAgainButton } from "../rhythm/rhythm-buttons.ts";
import { wordsOfDate } from "../words-of-time.ts";

/** The way to people, on every view. */
export function urgentHelp(words: Words): Button {
  return { label: words.chat.buttons.urgentHelp, style: "plain", action: URGENT_HELP };
}

export function toHome(words: Words): Button {
  return { label: words.chat.buttons.home, style: "quiet", action: action("home.open") };
}

export function changeOrPause(words: Words): Button {
  return { label: words.chat.home.rhythm, style: "quiet", action: action("rhythm.open") };
}

export function needAMoment(words: Words): Button {
  return { label: words.chat.buttons.moment, action: startPractice("moment-flow", 1) };
}

export function startPractice(practice: string, minutes: Minutes) {
  return action("practice.start", { practice: lastingName(practice), minutes: String(minutes) });
}

/** A view that says one thing and leads home. */
export function note(words: Words, title: string, text: string): View {
  return { title, blocks: [{ kind: "text", text }], buttons: [toHome(words), urgentHelp(words)] };
}

function titleOf(planned: PlannedPractice, words: Words): string {
  return practiceText(planned.practice, words)?.title ?? planned.practice;
}

/** As planned, or shorter where the member likes it shorter and the practice comes in that length. */
function inLength(
  { practice, minutes }: PlannedPractice,
  liked: Minutes | null,
  words: Words,
): PlannedPractice {
  const lengths = practiceOf(practice, words)?.lengths ?? [];
  const isShorter = liked !== null && liked < minutes && lengths.some((length) => length.minutes === liked);
  return { practice, minutes: isShorter ? liked : minutes };
}

/** What today's card opens. `title`: the program's, where there are several. */
export interface TodaysCard {
  readonly step: PracticeStep;
  readonly title: string | null;
  /** "Week 2 of 4". */
  readonly week: string;
}

function today({ step, title, week }: TodaysCard, words: Words, liked: Minutes | null): readonly Block[] {
  const { home } = words.chat;
  const [practice, swap] = [inLength(step.practice, liked, words), inLength(step.swap, liked, words)];
  const line = `${week}: ${home.todayIs(titleOf(practice, words), practice.minutes)}`;
  return [
    { kind: "heading", text: home.today },
    { kind: "text", text: title === null ? line : words.programs.of(title, line) },
    {
      kind: "buttons",
      buttons: [
        {
          label: home.openPractice(titleOf(practice, words)),
          style: "primary",
          action: startPractice(practice.practice, practice.minutes),
        },
        { label: home.gentler(titleOf(swap, words)), action: startPractice(swap.practice, swap.minutes) },
        ...putOffButtons(words),
      ],
    },
    { kind: "divider" },
  ];
}

/** Today's card, or a line in its place. Cards that rest are offered anew, and nothing is said of why they do. */
function cardOf(
  words: Words,
  card: { card: TodaysCard | null; skipped: boolean; minutes: Minutes | null; rests: boolean },
): readonly Block[] {
  const { home } = words.chat;
  return [
    ...(card.rests
      ? ([
          { kind: "text", text: home.resting },
          { kind: "buttons", buttons: [startAgainButton(words)] },
        ] as const)
      : []),
    ...(card.card !== null && card.skipped
      ? [{ kind: "text", text: home.skipped, quiet: true } as const]
      : []),
    ...(card.card === null || card.skipped ? [] : today(card.card, words, card.minutes)),
  ];
}

/** A looser privacy level that was asked for: everyone is told here, alike. A tighter one asks nothing of anybody. */
function levelChange(words: Words, change: LevelChange | null): readonly Block[] {
  if (change === null || !change.isLooser) return [];
  const { tiers, home } = words.chat;
  const from = change.earliestOn === null ? null : wordsOfDate(change.earliestOn, words);
  return [
    { kind: "text", text: home.levelMayChange(tiers[change.from], tiers[change.to], from), quiet: true },
  ];
}

/** The first view: today's card where there is one, and the way to everything else. Neutral, and the same all week. */
export function homeView(
  words: Words,
  member: {
    card: TodaysCard | null;
    /** In place of programs that rest, because two of their practices were heavier, or because HR declared a hard time. */
    resting: readonly Block[];
    /** What holds for everyone alike: messages that are paused, what the organization changes. */
    news: readonly string[];
    /** They skipped today's card. */
    skipped: boolean;
    /** The length they like best. */
    minutes: Minutes | null;
    programEnded: boolean;
    getsMessages: boolean;
    /** To be told, once in a quarter, what this is not. */
    reminds: boolean;
    /** No card comes any more until they say so. */
    rests: boolean;
    /** With whom they are counted, in one line. */
    counted: readonly Block[];
    /** Their partner for talks, or their wish for one. */
    partner: readonly Block[];
    change: LevelChange | null;
  },
): View {
  const { home } = words.chat;
  const menu: Button[] = [
    needAMoment(words),
    { label: home.questions, action: action("pulse.open") },
    { label: words.programs.title, action: action("program.open") },
    { label: home.library, action: action("library.open") },
    { label: words.chat.lines.title, action: action("lines.open") },
    { label: home.journal, action: action("journal.open") },
  ];
  return {
    title: home.title,
    blocks: [
      ...(member.reminds ? [{ kind: "text", text: words.chat.notCrisisAgain } as const] : []),
      { kind: "text", text: home.greeting },
      ...member.news.map((text) => ({ kind: "text", text, quiet: true }) as const),
      ...levelChange(words, member.change),
      ...member.resting,
      ...member.partner,
      ...cardOf(words, member),
      ...(member.programEnded ? [{ kind: "text", text: home.ended } as const] : []),
      ...(member.getsMessages ? [] : [{ kind: "text", text: home.notStarted } as const]),
      { kind: "buttons", buttons: menu },
      ...member.counted,
      ...(member.reminds ? [] : [{ kind: "text", text: words.chat.notCrisis, quiet: true } as const]),
    ],
    buttons: [
      member.getsMessages
        ? changeOrPause(words)
        : { label: home.messages, style: "quiet", action: action("consent.open") },
      { label: home.receipt, style: "quiet", action: action("receipt.open") },
      { label: home.privacy, style: "quiet", action: action("privacy.open") },
      { label: words.chat.me.title, style: "quiet", action: action("me.open") },
      { label: home.help, style: "quiet", action: action("help.open") },
      urgentHelp(words),
    ],
  };
}
