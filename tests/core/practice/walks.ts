import type { LibraryEntry } from "../../../src/content/entry.ts";
import { findEntry, PRACTICES, RUN_WORDS } from "../../../src/content/library.ts";
import { encodeAction, MAX_ENCODED_ACTION } from "../../../src/core/chat/action.ts";
import type { ViewValues } from "../../../src/core/chat/event.ts";
import { plain } from "../../../src/core/chat/text.ts";
import { type Button, VIEW_LIMITS, type View } from "../../../src/core/chat/view.ts";
import type { RunId } from "../../../src/core/ids.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { isNeverStored, type Minutes, VARIANTS, type Variant } from "../../../src/core/practice/practice.ts";
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

export const RUN = "018f0000-0000-7000-8000-000000000001" as RunId;

export function entryOf(id: string): LibraryEntry {
  const entry = findEntry(id);
  if (!entry) throw new Error(`No practice ${id}.`);
  return entry;
}

/** No variant, each alone, all pairs, and all at once. */
export function variantSets(): readonly (readonly Variant[])[] {
  const pairs = VARIANTS.flatMap((a, i) => VARIANTS.slice(i + 1).map((b) => [a, b]));
  return [[], ...VARIANTS.map((variant) => [variant]), ...pairs, VARIANTS];
}

export interface WalkCase {
  readonly entry: LibraryEntry;
  readonly minutes: Minutes;
  readonly variants: readonly Variant[];
}

/** Every practice at every length in every set of variants. */
export const WALKS: readonly WalkCase[] = PRACTICES.flatMap((entry) =>
  entry.practice.lengths.flatMap(({ minutes }) =>
    variantSets().map((variants) => ({ entry, minutes, variants })),
  ),
);

export function nameOf({ entry, minutes, variants }: WalkCase): string {
  return `${entry.practice.id}, ${minutes} min${variants.length > 0 ? `, ${variants.join(" ")}` : ""}`;
}

export function viewOf(entry: LibraryEntry, state: RunState, locale: Locale = "en"): View {
  const run = isNeverStored(entry.practice) ? null : RUN;
  return runView({
    practice: entry.practice,
    text: entry.texts[locale],
    words: RUN_WORDS[locale],
    state,
    run,
  });
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
export function problemsOf(view: View): readonly string[] {
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
    ...(labels.includes(RUN_WORDS.en.urgentHelp) ? [] : ["No Urgent help."]),
    ...view.blocks.flatMap(problemsOfBlock),
  ];
}

/** All states from the first step to the end, by the first option that leads on. */
export function statesOf({ entry, minutes, variants }: WalkCase): readonly RunState[] {
  const states = [startRun(entry.practice, { minutes, variants })];
  for (let turns = 0; turns < 20; turns++) {
    const state = states.at(-1) as RunState;
    if (state.stage === "closed") return states;
    if (state.stage === "step") states.push(moved(answer(entry, state)));
    else if (state.stage === "keep") states.push(finish(entry.practice, state, "keep").state);
    else states.push(afterCheck(state, "same"));
  }
  throw new Error("The walk has no end.");
}
