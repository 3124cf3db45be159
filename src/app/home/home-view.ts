import { practiceText, type Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { Block, Button, View } from "../../core/chat/view.ts";
import type { Minutes } from "../../core/practice/practice.ts";
import { URGENT_HELP } from "../../core/practice/run-actions.ts";
import type { PracticeStep } from "../../core/program/next.ts";
import type { PlannedPractice } from "../../core/program/program.ts";
import type { LevelChange } from "../policy/level.ts";
import { wordsOfDate } from "../words-of-time.ts";

/** The way to people, on every view. */
export function urgentHelp(words: Words): Button {
  return { label: words.chat.buttons.urgentHelp, style: "plain", action: URGENT_HELP };
}

export function toHome(words: Words): Button {
  return { label: words.chat.buttons.home, style: "quiet", action: action("home.open") };
}

export function needAMoment(words: Words): Button {
  return { label: words.chat.buttons.moment, action: startPractice("moment-flow", 1) };
}

export function startPractice(practice: string, minutes: Minutes) {
  return action("practice.start", { practice, minutes: String(minutes) });
}

/** A view that says one thing and leads home. */
export function note(words: Words, title: string, text: string): View {
  return { title, blocks: [{ kind: "text", text }], buttons: [toHome(words), urgentHelp(words)] };
}

function titleOf(planned: PlannedPractice, words: Words): string {
  return practiceText(planned.practice, words)?.title ?? planned.practice;
}

function today(step: PracticeStep, words: Words): readonly Block[] {
  const { home } = words.chat;
  const { practice, swap } = step;
  return [
    { kind: "heading", text: home.today },
    {
      kind: "text",
      text: `${home.week(step.week, step.weeks)}: ${home.todayIs(titleOf(practice, words), practice.minutes)}`,
    },
    {
      kind: "buttons",
      buttons: [
        {
          label: home.openPractice(titleOf(practice, words)),
          style: "primary",
          action: startPractice(practice.practice, practice.minutes),
        },
        { label: home.gentler(titleOf(swap, words)), action: startPractice(swap.practice, swap.minutes) },
      ],
    },
    { kind: "divider" },
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
    step: PracticeStep | null;
    programEnded: boolean;
    getsMessages: boolean;
    /** With whom they are counted, in one line. */
    counted: readonly Block[];
    change: LevelChange | null;
  },
): View {
  const { home } = words.chat;
  const menu: Button[] = [
    needAMoment(words),
    { label: home.questions, action: action("pulse.open") },
    { label: home.library, action: action("library.open") },
    { label: home.journal, action: action("journal.open") },
  ];
  return {
    title: home.title,
    blocks: [
      { kind: "text", text: home.greeting },
      ...levelChange(words, member.change),
      ...(member.step === null ? [] : today(member.step, words)),
      ...(member.programEnded ? [{ kind: "text", text: home.ended } as const] : []),
      ...(member.getsMessages ? [] : [{ kind: "text", text: home.notStarted } as const]),
      { kind: "buttons", buttons: menu },
      ...member.counted,
    ],
    buttons: [
      member.getsMessages
        ? { label: home.rhythm, style: "quiet", action: action("rhythm.open") }
        : { label: home.messages, style: "quiet", action: action("consent.open") },
      { label: home.receipt, style: "quiet", action: action("receipt.open") },
      { label: home.privacy, style: "quiet", action: action("privacy.open") },
      { label: words.chat.me.title, style: "quiet", action: action("me.open") },
      urgentHelp(words),
    ],
  };
}
