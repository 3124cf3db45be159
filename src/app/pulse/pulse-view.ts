import { type AskedWords, askedWords } from "../../content/asked-words.ts";
import { PULSE } from "../../content/pulse.ts";
import type { Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { Block, View } from "../../core/chat/view.ts";
import { URGENT_HELP } from "../../core/practice/run-actions.ts";
import { ANSWER_VALUES, type ItemId } from "../../core/pulse/instrument.ts";
import type { WeekPair } from "../../core/pulse/rotation.ts";
import { toHome, urgentHelp } from "../home/home-view.ts";
import type { AskedQuestions } from "../questions/asked-questions.ts";

export interface AskedPair {
  readonly pair: WeekPair;
  /** What was brought in place of our own; null: nothing. */
  readonly questions: AskedQuestions | null;
  /** Index of the window, and its week from 0: where an answer is stored. */
  readonly window: number;
  readonly week: number;
  /** Who is counted together with the member. */
  readonly counted: readonly Block[];
}

type Asked = AskedWords & { readonly item: ItemId };

/** This week's two questions, whoever wrote them. */
export function pulseView(words: Words, { pair, questions, window, week, counted }: AskedPair): View {
  const own = words.chat.pulse;
  const asked = pair.items.map(({ id }) => ({ item: id, ...askedWords(id, words.locale, questions) }));
  return {
    title: own.title,
    blocks: [
      { kind: "text", text: own.intro },
      ...asked.flatMap((each, i) => [
        // One frame over both where it is the same.
        ...(asked[i - 1]?.frame === each.frame ? [] : [{ kind: "text", text: each.frame } as const]),
        ...question(each),
      ]),
      { kind: "text", text: own.protect, quiet: true },
      ...counted,
      ...about(asked, questions, words).map((text): Block => ({ kind: "text", text, quiet: true })),
    ],
    buttons: [
      {
        label: own.save,
        style: "primary",
        action: action("pulse.save", { window: String(window), week: String(week) }),
      },
      { label: own.skip, style: "quiet", action: action("view.close") },
      { label: words.chat.home.receipt, style: "quiet", action: action("receipt.open") },
      toHome(words),
      urgentHelp(words),
    ],
  };
}

function question({ item, question: label, answers, help }: Asked): readonly Block[] {
  return [
    {
      kind: "choices",
      name: item.toLowerCase(),
      label,
      options: ANSWER_VALUES.map((value) => ({ value: String(value), label: answers[value] })),
      optional: true,
    },
    ...(help === null
      ? []
      : ([
          { kind: "text", text: help.text, quiet: true },
          { kind: "buttons", buttons: [{ label: help.button, action: URGENT_HELP }] },
        ] as const)),
  ];
}

/** Whose questions these are; with the rights where they are not ours. */
function about(asked: readonly Asked[], questions: AskedQuestions | null, words: Words): readonly string[] {
  const [days = "", ours = "", free = ""] = PULSE[words.locale].about;
  const imported = asked.filter(({ isImported }) => isImported).length;
  if (questions === null || imported === 0) return [days, ours, free];
  const { theirs } = words.chat.pulse;
  const from = imported === asked.length ? theirs.both(questions.name) : theirs.one(questions.name);
  return [from, questions.rights, free];
}
