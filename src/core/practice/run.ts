import type { ViewValues } from "../chat/event.ts";
import { EvenkeelError } from "../errors.ts";
import {
  type Exit,
  lengthOf,
  type Minutes,
  type Option,
  offeredVariants,
  type Practice,
  VARIANTS,
  type Variant,
} from "./practice.ts";
import type { RunState } from "./run-state.ts";
import { possibleSteps, stepsOf, type WalkedStep } from "./steps.ts";

export const FEELINGS = ["lighter", "same", "heavier", "skip"] as const;
export type Feeling = (typeof FEELINGS)[number];

/** What is wrong with an answer, in words of the code; RunWords.problems says it in the person's language. */
export type FieldProblem =
  | "choose_one"
  | "choose_some"
  | "choose_or_write"
  | "too_many"
  | "too_long"
  | "too_many_words";

/** One line of an entry: what was picked, or what was written. */
export type KeptLine = { readonly step: string } & (
  | { readonly kind: "picked"; readonly option: string; readonly words: Variant | null }
  | { readonly kind: "written"; readonly text: string }
);

/** What the caller has to store because of this turn, in the same transaction as the state. Mostly nothing. */
export interface Saves {
  /** SV0: practice and date, seen by this person only. Handed out once in a run. */
  readonly tick: boolean;
  /** SV1: only ever after an explicit Keep. */
  readonly lines: readonly KeptLine[];
}

export interface Turn {
  readonly kind: "moved";
  readonly state: RunState;
  readonly saves: Saves;
}

export type StepOutcome =
  | Turn
  /** The view stays. Problems by the name of the block they belong to. */
  | { readonly kind: "invalid"; readonly fields: Readonly<Record<string, FieldProblem>> }
  /** They chose a way out; `state` is where they were, so that they can come back to it. */
  | { readonly kind: "exit"; readonly exit: Exit; readonly state: RunState };

const NOTHING: Saves = { tick: false, lines: [] };

/** Block names differ from step to step: a platform may carry a value over to a block of the same name. */
export function pickName(step: WalkedStep): string {
  return step.words === null ? `pick_${step.id}` : `pick_${step.id}_${step.words}`;
}

export function textName(step: WalkedStep): string {
  return `text_${step.id}`;
}

export const VARIANTS_NAME = "variants";

/** Begins a run. `variants` are the person's own settings. Throws EvenkeelError "invalid" on a length that the practice has not. */
export function startRun(
  practice: Practice,
  { minutes, variants = [] }: { readonly minutes: Minutes; readonly variants?: readonly Variant[] },
): RunState {
  const [first] = stepsOf(practice, { minutes, variants });
  if (!first || !lengthOf(practice, minutes))
    throw new EvenkeelError(
      "invalid",
      `${practice.id} does not come in ${minutes} minutes. Choose another length.`,
    );
  return {
    version: 1,
    practice: practice.id,
    minutes,
    variants: VARIANTS.filter((variant) => variants.includes(variant)),
    stage: "step",
    step: first.id,
    picks: {},
    texts: {},
    completed: false,
    closing: null,
  };
}

/** The step a run is at; throws EvenkeelError "bug" where the state belongs to another practice (parseRun rules that out). */
export function currentStep(practice: Practice, state: RunState): WalkedStep {
  // Over, a run has forgotten its answers, on which its last step may have hung.
  const step = possibleSteps(practice, state).find(({ id }) => id === state.step);
  if (!step) throw new EvenkeelError("bug", `${practice.id} has no step ${state.step}.`);
  return step;
}

/** What Keep would keep, in the order of the steps. Written words stand in place of a pick. */
export function keepable(practice: Practice, state: RunState): readonly KeptLine[] {
  if (!practice.saves.includes("SV1")) return [];
  return linesOf(
    state,
    stepsOf(practice, state).filter((step) => step.keeps),
  );
}

function linesOf(state: RunState, steps: readonly WalkedStep[]): readonly KeptLine[] {
  return steps.flatMap((step): readonly KeptLine[] => {
    const text = state.texts[step.id];
    if (text !== undefined) return [{ step: step.id, kind: "written", text }];
    const picks = state.picks[step.id] ?? [];
    return picks.map((option) => ({ step: step.id, kind: "picked", option, words: step.words }));
  });
}

/**
 * What was written in this run, or picked in place of writing, in the order of the steps: to be copied by the person, for it goes
 * nowhere by itself. Where nothing can be written, it is what was picked last.
 */
export function draftOf(practice: Practice, state: RunState): readonly KeptLine[] {
  const steps = stepsOf(practice, state);
  const walked = steps.slice(
    0,
    steps.findIndex(({ id }) => id === state.step),
  );
  const written = walked.filter(({ input }) => input === "modal");
  return linesOf(state, written.length > 0 ? written : walked.filter(({ pick }) => pick !== null).slice(-1));
}

function forgotten(state: RunState): RunState {
  return { ...state, picks: {}, texts: {} };
}

function ended(practice: Practice, state: RunState, closing: RunState["closing"]): RunState {
  return { ...forgotten(state), stage: practice.afterCheck ? "after" : "closed", closing };
}

/** Leaves the steps: a tick the first time, then the keep stage where something may be kept. */
function past(practice: Practice, state: RunState, keepStep?: WalkedStep): Turn {
  const tick = !state.completed && practice.saves.includes("SV0");
  const completed: RunState = { ...state, completed: true };
  const keeps = keepStep !== undefined || keepable(practice, completed).length > 0;
  const next: RunState = keeps
    ? { ...completed, stage: "keep", step: keepStep?.id ?? state.step }
    : ended(practice, completed, "quiet");
  return { kind: "moved", state: next, saves: { tick, lines: [] } };
}

function advance(practice: Practice, state: RunState): Turn {
  const steps = stepsOf(practice, state);
  const next = steps[steps.findIndex(({ id }) => id === state.step) + 1];
  if (next === undefined) return past(practice, state);
  if (next.input === "keep") return past(practice, state, next);
  return { kind: "moved", state: { ...state, step: next.id }, saves: NOTHING };
}

/** Where the chosen option leads: on, to another step, to the end, or out. */
function follow(
  practice: Practice,
  state: RunState,
  before: RunState,
  chosen: readonly Option[],
): StepOutcome {
  const goes = chosen.find((option) => option.goes)?.goes;
  if (!goes) return advance(practice, state);
  if (goes.to === "exit") return { kind: "exit", exit: goes.exit, state: before };
  // A way back or out is no answer: were it kept, the same step would come up answered with it.
  const { [state.step]: _, ...picks } = state.picks;
  const unpicked: RunState = { ...state, picks };
  if (goes.to === "end") return past(practice, unpicked);
  return { kind: "moved", state: { ...unpicked, step: goes.step }, saves: NOTHING };
}

function problemsOf(
  step: WalkedStep,
  picked: readonly string[],
  text: string,
): Readonly<Record<string, FieldProblem>> {
  const fields: Record<string, FieldProblem> = {};
  const { field, pick } = step;
  if (field && text.length > field.maxLength) fields[textName(step)] = "too_long";
  else if (field?.maxWords !== undefined && text.split(/\s+/u).length > field.maxWords)
    fields[textName(step)] = "too_many_words";
  if (pick === "pickN" && picked.length > step.atMost) fields[pickName(step)] = "too_many";
  if (pick && picked.length === 0 && text === "" && !step.optional)
    fields[pickName(step)] = field ? "choose_or_write" : pick === "pickN" ? "choose_some" : "choose_one";
  return fields;
}

/** The run in the variants chosen on its first step; as it was where none were asked for or none changed. */
function revised(practice: Practice, state: RunState, values: ViewValues): RunState {
  const chosen = values[VARIANTS_NAME];
  const isFirst = stepsOf(practice, state)[0]?.id === state.step;
  if (!isFirst || chosen === undefined) return state;
  const offered = offeredVariants(practice);
  const variants = VARIANTS.filter((variant) =>
    offered.includes(variant) ? chosen.includes(variant) : state.variants.includes(variant),
  );
  // Picks made under other variants may not exist any more.
  return variants.join() === state.variants.join() ? state : { ...forgotten(state), variants };
}

/**
 * Takes the answer to `step`. An answer to a step that the run is not at (a second tap, an old view) changes nothing.
 * Where the first step looks different in the variants chosen on it, it is asked again in its new form.
 */
export function answerStep(
  practice: Practice,
  state: RunState,
  answer: { readonly step: string; readonly values: ViewValues },
): StepOutcome {
  if (state.stage !== "step" || answer.step !== state.step) return { kind: "moved", state, saves: NOTHING };
  const varied = revised(practice, state, answer.values);
  const step = currentStep(practice, varied);
  if (step.words !== currentStep(practice, state).words)
    return { kind: "moved", state: varied, saves: NOTHING };

  const asked = answer.values[pickName(step)] ?? [];
  const options = step.options.filter((option) => asked.includes(option.id));
  const chosen = step.pick === "pick1" ? options.slice(0, 1) : options;
  const text = step.field ? (answer.values[textName(step)]?.[0] ?? "").trim() : "";
  const picked = chosen.map((option) => option.id);
  const fields = problemsOf(step, picked, text);
  if (Object.keys(fields).length > 0) return { kind: "invalid", fields };

  const { [step.id]: _, ...texts } = varied.texts;
  const { [step.id]: __, ...picks } = varied.picks;
  const answered: RunState = {
    ...varied,
    picks: picked.length > 0 ? { ...picks, [step.id]: picked } : picks,
    texts: text !== "" ? { ...texts, [step.id]: text } : texts,
  };
  return follow(practice, answered, state, text === "" ? chosen : []);
}

/** One step back, from the keep stage too, as long as nothing was decided. On the first step and after the end it changes nothing. */
export function back(practice: Practice, state: RunState): RunState {
  if (state.stage !== "step" && state.stage !== "keep") return state;
  const step = currentStep(practice, state);
  // The keep stage of a practice without a keep step lies after its last step, which is the one to return to.
  if (state.stage === "keep" && step.input !== "keep") return { ...state, stage: "step" };
  const steps = stepsOf(practice, state);
  const before = steps[steps.findIndex(({ id }) => id === state.step) - 1];
  return before ? { ...state, stage: "step", step: before.id } : state;
}

/** The quiet exit: everything picked or written is gone, nothing is kept, no question is asked. */
export function stop(state: RunState): RunState {
  const closings = { step: "stopped", keep: "stopped", after: "quiet", closed: state.closing } as const;
  return { ...forgotten(state), stage: "closed", closing: closings[state.stage] };
}

/** Ends the keep stage. Only "keep" hands out lines; both empty the run of them. Elsewhere it changes nothing. */
export function finish(practice: Practice, state: RunState, decision: "keep" | "discard"): Turn {
  if (state.stage !== "keep") return { kind: "moved", state, saves: NOTHING };
  const lines = decision === "keep" ? keepable(practice, state) : [];
  return {
    kind: "moved",
    state: ended(practice, state, decision === "keep" ? "kept" : "discarded"),
    saves: { tick: false, lines },
  };
}

/** Takes the after-check and closes. What was felt is not part of the run: the caller counts it, or drops a "skip". */
export function afterCheck(state: RunState, feeling: Feeling): RunState {
  if (state.stage !== "after") return state;
  return { ...state, stage: "closed", closing: feeling === "heavier" ? "heavier" : "quiet" };
}
