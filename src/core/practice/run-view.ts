import type { Block, Button, Choices, View } from "../chat/view.ts";
import type { RunId } from "../ids.ts";
import { lengthOf, offeredVariants, type Practice } from "./practice.ts";
import type { PracticeText, StepText } from "./practice-text.ts";
import {
  currentStep,
  draftOf,
  FEELINGS,
  type KeptLine,
  keepable,
  pickName,
  textName,
  VARIANTS_NAME,
} from "./run.ts";
import { type RunActions, referenceTo, runActions, URGENT_HELP } from "./run-actions.ts";
import type { RunState } from "./run-state.ts";
import { stepsOf, type WalkedStep } from "./steps.ts";
import type { RunWords } from "./words.ts";

export interface RunViewInput {
  readonly practice: Practice;
  readonly text: PracticeText;
  readonly words: RunWords;
  readonly state: RunState;
  /** Null for a practice of which nothing is stored. */
  readonly run: RunId | null;
  /** What may be offered beside a step that asks for it and after a Heavier: own lighter practices, grounding, people. */
  readonly offers?: readonly Button[];
  /** Own words for a step that shows a kept line or earlier entries; a sentence where there are none. */
  readonly own?: readonly Block[];
  /** Opens the on-demand flow; shown on each step but the flow's own. */
  readonly moment?: Button;
}

interface Drawing extends RunViewInput {
  readonly actions: RunActions;
  readonly steps: readonly WalkedStep[];
  readonly step: WalkedStep;
  /** From 1. */
  readonly number: number;
  readonly stepText: StepText;
}

/** A kept line as the person reads it: "Effort", "I asked for help". */
export function wordsOfLine(
  text: PracticeText,
  line: KeptLine,
): { readonly label: string; readonly value: string } {
  const step = text.steps[line.step];
  const label = step?.kept ?? "";
  if (line.kind === "written") return { label, value: line.text };
  const options = (line.words && step?.variants?.[line.words]?.options) ?? step?.options;
  return { label, value: options?.[line.option] ?? "" };
}

function mainText({ step, stepText, state }: Drawing): string {
  const changed = step.words && stepText.variants?.[step.words]?.text;
  const followed = step.follows && state.picks[step.follows]?.[0];
  return changed ?? (followed && stepText.byPick?.[followed]) ?? stepText.text;
}

/** Sentences that the choice on the step before calls for. */
function notes({ steps, number, state, text }: Drawing): readonly Block[] {
  const before = steps[number - 2];
  if (!before) return [];
  return before.options
    .filter((option) => option.note && state.picks[before.id]?.includes(option.id))
    .map((option) => ({ kind: "text", text: text.steps[before.id]?.notes?.[option.id] ?? "" }));
}

function choices(drawing: Drawing): readonly Block[] {
  const { step, stepText, state, words, practice, number } = drawing;
  if (step.pick === null) return [];
  const labels = (step.words && stepText.variants?.[step.words]?.options) ?? stepText.options;
  // Where a variant can be chosen on the same view, nobody has to answer the first version to get to the other.
  const mayBeEmpty =
    step.optional || step.field !== null || (number === 1 && offeredVariants(practice).length > 0);
  const label =
    step.input === "scale5" ? words.scale : step.pick === "pickN" ? words.chooseAny : words.chooseOne;
  const block: Choices = {
    kind: "choices",
    name: pickName(step),
    label,
    options: step.options.map(({ id }) => ({ value: id, label: labels?.[id] ?? "" })),
    ...(step.pick === "pickN" ? { multiple: true } : {}),
    chosen: state.picks[step.id] ?? [],
    optional: mayBeEmpty,
  };
  return [block];
}

function field({ practice, step, stepText, state, words }: Drawing): readonly Block[] {
  if (!step.field || !stepText.field) return [];
  const { lines, maxLength } = step.field;
  const value = state.texts[step.id];
  const mayBeKept = step.keeps && practice.saves.includes("SV1");
  return [
    { kind: "text", text: mayBeKept ? words.orWrite : words.orWriteForNow, quiet: true },
    {
      kind: "input",
      name: textName(step),
      ...stepText.field,
      lines,
      maxLength,
      ...(value === undefined ? {} : { value }),
      optional: true,
    },
  ];
}

/** Own words that this step works with. A draft stands by itself, so that it can be copied as it is. */
function ownWords({ step, practice, state, text, own = [] }: Drawing): readonly Block[] {
  if (step.shows !== "draft") return step.shows === null ? [] : own;
  const lines = draftOf(practice, state).map((line) => wordsOfLine(text, line).value);
  return lines.length === 0 ? [] : [{ kind: "text", text: lines.join("\n") }];
}

function variantChoice({ number, practice, state, words }: Drawing): readonly Block[] {
  const offered = number === 1 ? offeredVariants(practice) : [];
  if (offered.length === 0) return [];
  return [
    {
      kind: "choices",
      name: VARIANTS_NAME,
      label: words.variantsLabel,
      options: offered.map((variant) => ({ value: variant, label: words.variants[variant] })),
      multiple: true,
      chosen: state.variants.filter((variant) => offered.includes(variant)),
      optional: true,
    },
  ];
}

/** Under the first step: the honest claim of this length, and that no clinician has read the text yet. */
function smallPrint({ number, practice, state, text, words }: Drawing): readonly Block[] {
  const claim = lengthOf(practice, state.minutes)?.claim;
  if (number !== 1 || claim === undefined) return [];
  const { review } = text;
  const unread = review.reviewed
    ? ""
    : review.writtenBy === "machine"
      ? words.notReviewed
      : words.notReviewedOwn;
  const parts = [text.claims[claim] ?? "", unread];
  return [
    { kind: "divider" },
    { kind: "text", text: parts.filter((part) => part !== "").join(" "), quiet: true },
  ];
}

function notice({ step, number, practice, words }: Drawing): readonly Block[] {
  const wanted = step.field !== null || (number === 1 && practice.noticeFirst);
  return wanted ? [{ kind: "text", text: words.notCrisisService }] : [];
}

function exits({ actions, practice, words, moment }: Drawing): readonly Button[] {
  return [
    { label: words.stop, style: "quiet", action: actions.stop },
    ...(moment && practice.kind !== "flow" ? [moment] : []),
    { label: words.urgentHelp, style: "plain", action: URGENT_HELP },
  ];
}

function backButton({ actions, words }: Drawing, to: number): readonly Button[] {
  return to < 1 ? [] : [{ label: words.backTo(to), style: "plain", action: actions.back }];
}

function stepView(drawing: Drawing): Omit<View, "title"> {
  const { step, steps, number, words, actions, offers = [] } = drawing;
  const isLast = number === steps.length;
  const isMoment = drawing.practice.kind === "flow";
  const onward = step.input === "wait" ? words.readyFor(number + 1) : words.continueTo(number + 1);
  return {
    progress: { step: number, of: steps.length },
    blocks: [
      ...notice(drawing),
      ...notes(drawing),
      // In a hard moment, one's own words come before ours.
      ...(isMoment ? ownWords(drawing) : []),
      { kind: "text", text: mainText(drawing) },
      ...(isMoment ? [] : ownWords(drawing)),
      ...choices(drawing),
      ...field(drawing),
      ...variantChoice(drawing),
      ...(step.offers && offers.length > 0 ? [{ kind: "buttons", buttons: offers } as const] : []),
      ...smallPrint(drawing),
    ],
    buttons: [
      { label: isLast ? words.finish : onward, style: "primary", action: actions.answer },
      ...backButton(drawing, number - 1),
      ...exits(drawing),
    ],
  };
}

/** Neither button is primary: letting go is as good as keeping, and is what closing the view does. */
function keepView(drawing: Drawing): Omit<View, "title"> {
  const { practice, state, step, steps, number, text, words, actions } = drawing;
  const own = step.input === "keep";
  const facts = keepable(practice, state).map((line) => wordsOfLine(text, line));
  return {
    ...(own ? { progress: { step: number, of: steps.length } } : {}),
    blocks: [
      ...notes(own ? drawing : { ...drawing, number: number + 1 }),
      { kind: "text", text: own ? mainText(drawing) : words.keepText },
      ...(facts.length > 0 ? [{ kind: "facts", facts } as const] : []),
      { kind: "text", text: words.keepPrivacy, quiet: true },
    ],
    buttons: [
      { label: words.keep, style: "plain", action: actions.keep },
      { label: words.discard, style: "plain", action: actions.discard },
      ...backButton(drawing, own ? number - 1 : number),
      ...exits(drawing),
    ],
  };
}

function afterView(drawing: Drawing): Omit<View, "title"> {
  const { state, words, actions } = drawing;
  const decided = state.closing === "kept" || state.closing === "discarded" ? state.closing : null;
  return {
    blocks: [
      ...(decided ? [{ kind: "text", text: words.closings[decided] } as const] : []),
      { kind: "text", text: words.afterText },
    ],
    buttons: [
      ...FEELINGS.map(
        (feeling): Button => ({ label: words.feelings[feeling], action: actions.after(feeling) }),
      ),
      ...exits(drawing),
    ],
  };
}

/** No question any more. After a Heavier, what steadies and who could help; otherwise only the way to help. */
function closedView({ state, words, offers = [] }: Drawing): Omit<View, "title"> {
  const closing = state.closing ?? "quiet";
  return {
    blocks: [
      { kind: "text", text: words.closings[closing] },
      ...(closing === "heavier" && offers.length > 0 ? [{ kind: "buttons", buttons: offers } as const] : []),
    ],
    buttons: [{ label: words.urgentHelp, style: "plain", action: URGENT_HELP }],
  };
}

const DRAW = { step: stepView, keep: keepView, after: afterView, closed: closedView } as const;

/** The view of a run as it stands, for every platform alike. The same state always gives the same view. */
export function runView(input: RunViewInput): View {
  const { practice, state, run, text, words } = input;
  const steps = stepsOf(practice, state);
  const step = currentStep(practice, state);
  const drawing: Drawing = {
    ...input,
    actions: runActions(referenceTo(practice, state, run), step.id),
    steps,
    step,
    number: steps.findIndex(({ id }) => id === step.id) + 1,
    stepText: text.steps[step.id] ?? { text: "" },
  };
  return {
    title: text.title,
    ...(words.rightToLeft ? { rightToLeft: true } : {}),
    ...DRAW[state.stage](drawing),
  };
}
