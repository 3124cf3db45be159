import type { LibraryEntry } from "../../../src/content/entry.ts";
import { findEntry, PRACTICES, RUN_WORDS } from "../../../src/content/library.ts";
import { encodeAction, MAX_ENCODED_ACTION } from "../../../src/core/chat/action.ts";
import type { ViewValues } from "../../../src/core/chat/event.ts";
import { plain } from "../../../src/core/chat/text.ts";
import { type Button, VIEW_LIMITS, type View } from "../../../src/core/chat/view.ts";
import type { RunId } from "../../../src/core/ids.ts";
import {
  isNeverStored,
  type Minutes,
  type Practice,
  VARIANTS,
  type Variant,
} from "../../../src/core/practice/practice.ts";
import {
  afterCheck,
  answerStep,
  currentStep,
  finish,
  pickName,
  type StepOutcome,
  startRun,
  textName,
} from "../../../src/core/practice/run.ts";
import type { RunState } from "../../../src/core/practice/run-state.ts";
import { runView } from "../../../src/core/practice/run-view.ts";
import { pathsOf, possibleSteps } from "../../../src/core/practice/steps.ts";

export const RUN = "018f0000-0000-7000-8000-000000000001" as RunId;

export function entryOf(id: string): LibraryEntry {
  const entry = findEntry(id);
  if (!entry) throw new Error(`No practice ${id}.`);
  return entry;
}

export type Language = keyof typeof RUN_WORDS;
/** Every language that is offered. */
export const LANGUAGES = Object.keys(RUN_WORDS) as readonly Language[];

const SUBSETS = Array.from({ length: 2 ** VARIANTS.length }, (_, bits) =>
  VARIANTS.filter((_variant, at) => (bits >> at) % 2 === 1),
).toSorted((a, b) => a.length - b.length);

/** Of all sets of variants, the smallest of each that makes the practice another one at this length: other words, options or fields. */
export function variantSetsOf(practice: Practice, minutes: Minutes): readonly (readonly Variant[])[] {
  const seen = new Set<string>();
  return SUBSETS.filter((variants) => {
    const walked = JSON.stringify(possibleSteps(practice, { minutes, variants }));
    return !seen.has(walked) && seen.add(walked);
  });
}

export interface WalkCase {
  readonly entry: LibraryEntry;
  readonly minutes: Minutes;
  readonly variants: readonly Variant[];
  /** The answers on which the way through hangs, by step; empty where there is one way. */
  readonly picks: Readonly<Record<string, readonly string[]>>;
}

/** Every practice at every length, in every set of variants that changes it, on every way through. */
export const WALKS: readonly WalkCase[] = PRACTICES.flatMap((entry) =>
  entry.practice.lengths.flatMap(({ minutes }) =>
    variantSetsOf(entry.practice, minutes).flatMap((variants) =>
      pathsOf(entry.practice, { minutes, variants }).map((picks) => ({ entry, minutes, variants, picks })),
    ),
  ),
);

export function nameOf({ entry, minutes, variants, picks }: WalkCase): string {
  const ways = Object.entries(picks).map(([step, [option]]) => `${step}: ${option}`);
  return [`${entry.practice.id}, ${minutes} min`, ...variants, ...ways].join(", ");
}

export function viewOf(entry: LibraryEntry, state: RunState, language: Language = "en"): View {
  const run = isNeverStored(entry.practice) ? null : RUN;
  const { texts, practice } = entry;
  return runView({ practice, text: texts[language], words: RUN_WORDS[language], state, run });
}

/** Values that pick `option` (or the first that leads on) at the state's step. */
export function valuesFor(entry: LibraryEntry, state: RunState, option?: string): ViewValues {
  const step = currentStep(entry.practice, state);
  const chosen = option ?? step.options.find(({ goes }) => !goes)?.id;
  return step.pick === null || chosen === undefined ? {} : { [pickName(step)]: [chosen] };
}

export function answer(entry: LibraryEntry, state: RunState, option?: string): StepOutcome {
  return answerStep(entry.practice, state, { step: state.step, values: valuesFor(entry, state, option) });
}

export function write(entry: LibraryEntry, state: RunState, text: string): StepOutcome {
  const values = { [textName(currentStep(entry.practice, state))]: [text] };
  return answerStep(entry.practice, state, { step: state.step, values });
}

/** The state that an outcome moved to; fails where it did not move. */
export function moved(outcome: StepOutcome): RunState {
  if (outcome.kind !== "moved") throw new Error(`Expected to move on, but: ${JSON.stringify(outcome)}`);
  return outcome.state;
}

export function buttonsOf(view: View): readonly Button[] {
  return [
    ...view.buttons,
    ...view.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : [])),
  ];
}

export function verbsOf(view: View): readonly string[] {
  return buttonsOf(view).flatMap((button) => ("action" in button ? [button.action.verb] : []));
}

export function textsOf(view: View): readonly string[] {
  return view.blocks.flatMap((block) => (block.kind === "text" ? [plain(block.text)] : []));
}

function problemsOfBlock(block: View["blocks"][number]): readonly string[] {
  if (block.kind === "text") {
    const length = plain(block.text).length;
    return length > 0 && length <= VIEW_LIMITS.text ? [] : [`A text has ${length} characters.`];
  }
  if (block.kind === "input") return block.maxLength <= VIEW_LIMITS.input ? [] : ["An input takes too much."];
  if (block.kind === "facts")
    return block.facts
      .filter(({ label, value }) => label === "" || value === "")
      .map(() => "A fact is empty.");
  if (block.kind !== "choices") return [];
  const labels = block.options.map(({ label }) => label);
  return [
    ...labels.filter((label) => label === "" || label.length > VIEW_LIMITS.optionLabel),
    ...(new Set(labels).size < labels.length ? ["Two choices have one label."] : []),
  ];
}

/** What a platform, or a person who listens to the view, would stumble over. */
export function problemsOf(view: View, language: Language = "en"): readonly string[] {
  const buttons = buttonsOf(view);
  const labels = buttons.map(({ label }) => label);
  const encoded = buttons.flatMap((button) => ("action" in button ? [encodeAction(button.action)] : []));
  const names = view.blocks.flatMap((block) => ("name" in block ? [block.name] : []));
  return [
    ...(view.title === "" || view.title.length > VIEW_LIMITS.title ? [`The title "${view.title}".`] : []),
    ...(view.blocks.length > VIEW_LIMITS.blocks ? ["Too many blocks."] : []),
    ...labels.filter((label) => label === "" || label.length > VIEW_LIMITS.buttonLabel),
    ...(new Set(labels).size < labels.length ? [`Labels repeat: ${labels.join(", ")}`] : []),
    ...(new Set(names).size < names.length ? ["Block names repeat."] : []),
    ...encoded.filter((text) => text.length > MAX_ENCODED_ACTION),
    ...(buttons.filter(({ style }) => style === "primary").length > 1 ? ["Two primary buttons."] : []),
    ...(labels.includes(RUN_WORDS[language].urgentHelp) ? [] : ["No Urgent help."]),
    ...view.blocks.flatMap(problemsOfBlock),
  ];
}

/** All states from the first step to the end: on its way, and else by the first option that leads on. */
export function statesOf({ entry, minutes, variants, picks }: WalkCase): readonly RunState[] {
  const states = [startRun(entry.practice, { minutes, variants })];
  for (let turns = 0; turns < 20; turns++) {
    const state = states.at(-1) as RunState;
    if (state.stage === "closed") return states;
    if (state.stage === "step") states.push(moved(answer(entry, state, picks[state.step]?.[0])));
    else if (state.stage === "keep") states.push(finish(entry.practice, state, "keep").state);
    else states.push(afterCheck(state, "same"));
  }
  throw new Error("The walk has no end.");
}
