import {
  type Field,
  type Minutes,
  type Option,
  type Practice,
  type Step,
  type StepInput,
  VARIANTS,
  type Variant,
} from "./practice.ts";

/** A step as this person walks it: of this length, in these variants. */
export interface WalkedStep {
  readonly id: string;
  readonly input: StepInput;
  readonly options: readonly Option[];
  /** One choice or several; null where there is nothing to choose. */
  readonly pick: "pick1" | "pickN" | null;
  readonly atMost: number;
  /** Gone in the text-free variant. */
  readonly field: Field | null;
  /** May be passed without an answer. */
  readonly optional: boolean;
  readonly keeps: boolean;
  readonly offers: "lighter" | "partner" | null;
  readonly shows: "kind_line" | "entries" | "draft" | null;
  readonly follows: string | null;
  /** The variant whose words this step takes. */
  readonly words: Variant | null;
}

const SCALE: readonly Option[] = ["1", "2", "3", "4", "5"].map((id) => ({ id }));

function pickOf(step: Step): WalkedStep["pick"] {
  if (step.input === "modal") return step.pick;
  if (step.input === "pickN") return "pickN";
  return step.input === "pick1" || step.input === "scale5" ? "pick1" : null;
}

function walked(step: Step, variants: readonly Variant[]): WalkedStep {
  const words =
    VARIANTS.find((variant) => variants.includes(variant) && step.changes?.[variant] !== undefined) ?? null;
  const own = step.input === "scale5" ? SCALE : "options" in step ? step.options : [];
  const options = (words && step.changes?.[words]?.options) ?? own;
  return {
    id: step.id,
    input: step.input,
    options,
    pick: pickOf(step),
    atMost: step.input === "pickN" && step.atMost !== undefined ? step.atMost : options.length,
    field: step.input === "modal" && !variants.includes("TF") ? step.field : null,
    optional: step.responsible === true,
    keeps: step.keeps === true,
    offers: step.offers ?? null,
    shows: step.shows ?? null,
    follows: step.follows ?? null,
    words,
  };
}

interface Frame {
  readonly minutes: Minutes;
  readonly variants: readonly Variant[];
}

/** The steps of `practice` that a length may have, as they are in `variants`, whatever is answered. */
export function possibleSteps(practice: Practice, { minutes, variants }: Frame): readonly WalkedStep[] {
  return practice.steps
    .filter((step) => step.minutes.includes(minutes))
    .map((step) => walked(step, variants));
}

/** Those that are walked after these answers, by step: a step that hangs on an answer not given is left out. */
export function stepsOf(
  practice: Practice,
  { picks = {}, ...frame }: Frame & { readonly picks?: Readonly<Record<string, readonly string[]>> },
): readonly WalkedStep[] {
  const isWalked = ({ when }: Step) => when?.picks.some((pick) => picks[when.step]?.includes(pick)) ?? true;
  return possibleSteps({ ...practice, steps: practice.steps.filter(isWalked) }, frame);
}

/** Answers by which the steps of a length differ: one set for each way through it. */
export function pathsOf(
  practice: Practice,
  frame: Frame,
): readonly Readonly<Record<string, readonly string[]>>[] {
  const asked = new Set(practice.steps.flatMap(({ when }) => (when ? [when.step] : [])));
  let paths: readonly Readonly<Record<string, readonly string[]>>[] = [{}];
  for (const step of possibleSteps(practice, frame)) {
    if (!asked.has(step.id)) continue;
    paths = paths.flatMap((picks) => {
      const isWalked = stepsOf(practice, { ...frame, picks }).some(({ id }) => id === step.id);
      const answers = step.options
        .filter(({ goes }) => goes?.to !== "exit")
        .map(({ id }) => ({ ...picks, [step.id]: [id] }));
      return isWalked ? answers : [picks];
    });
  }
  return paths;
}
