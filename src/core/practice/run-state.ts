import { type Minutes, type Practice, VARIANTS, type Variant } from "./practice.ts";
import { possibleSteps, stepsOf } from "./steps.ts";

/** Walking steps; deciding what to keep; the after-check; over. */
const STAGES = ["step", "keep", "after", "closed"] as const;
export type Stage = (typeof STAGES)[number];

/** How a run ended, for the words of the last view. */
const CLOSINGS = ["quiet", "kept", "discarded", "heavier", "stopped"] as const;
export type Closing = (typeof CLOSINGS)[number];

/**
 * A member's walk through a practice, as plain JSON. It is private: it rests sealed, or, for a practice of which nothing
 * is stored, travels in the actions of its own view.
 */
export interface RunState {
  readonly version: 1;
  readonly practice: string;
  readonly minutes: Minutes;
  readonly variants: readonly Variant[];
  readonly stage: Stage;
  /** The step they are at; from `keep` on, the last one they walked. */
  readonly step: string;
  /** Option ids by step. Emptied, like `texts`, as soon as nothing more can be kept of them. */
  readonly picks: Readonly<Record<string, readonly string[]>>;
  readonly texts: Readonly<Record<string, string>>;
  /** All steps were walked once; the tick was handed out. */
  readonly completed: boolean;
  readonly closing: Closing | null;
}

/** Finds a practice by id among those that are shipped. */
export type FindPractice = (id: string) => Practice | undefined;

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function oneOf<T>(list: readonly T[], value: unknown): T | undefined {
  return list.find((item) => item === value);
}

/** The strings of a list without repeats, all from `allowed`; null where anything else is in it. */
function subset<T extends string>(value: unknown, allowed: readonly T[]): readonly T[] | null {
  if (!Array.isArray(value) || new Set(value).size !== value.length) return null;
  const found = value.map((item) => oneOf(allowed, item));
  return found.every((item) => item !== undefined) ? found : null;
}

type Frame = Pick<RunState, "minutes" | "variants">;

function parseFrame(practice: Practice, value: Json): Frame | null {
  const minutes = practice.lengths.find((length) => length.minutes === value.minutes)?.minutes;
  const variants = subset(value.variants, VARIANTS);
  return minutes === undefined || variants === null ? null : { minutes, variants };
}

function parsePicks(practice: Practice, frame: Frame, value: unknown): RunState["picks"] | null {
  if (!isRecord(value)) return null;
  const steps = possibleSteps(practice, frame);
  const picks: Record<string, readonly string[]> = {};
  for (const [id, chosen] of Object.entries(value)) {
    const step = steps.find((candidate) => candidate.id === id);
    const options =
      step &&
      subset(
        chosen,
        step.options.map((option) => option.id),
      );
    if (!step || !options || options.length > (step.pick === "pickN" ? step.atMost : 1)) return null;
    picks[id] = options;
  }
  return picks;
}

function parseTexts(practice: Practice, frame: Frame, value: unknown): RunState["texts"] | null {
  if (!isRecord(value)) return null;
  const steps = possibleSteps(practice, frame);
  const texts: Record<string, string> = {};
  for (const [id, text] of Object.entries(value)) {
    const field = steps.find((step) => step.id === id)?.field;
    if (!field || typeof text !== "string" || text.length > field.maxLength) return null;
    texts[id] = text;
  }
  return texts;
}

/** Which practice a stored run is of, before anything is known of that; empty where it tells none. */
export function practiceNameIn(value: unknown): string {
  return isRecord(value) && typeof value.practice === "string" ? value.practice : "";
}

/**
 * Reads a run that comes back from a sealed row or from an action: null for anything that does not fit the practice as it
 * is now (another version, an option that is gone). The caller then starts anew.
 */
export function parseRun(value: unknown, find: FindPractice): RunState | null {
  if (!isRecord(value) || value.version !== 1 || typeof value.practice !== "string") return null;
  const practice = find(value.practice);
  const frame = practice && parseFrame(practice, value);
  if (!practice || !frame) return null;
  const stage = oneOf(STAGES, value.stage);
  const closing = value.closing === null ? null : oneOf(CLOSINGS, value.closing);
  const picks = parsePicks(practice, frame, value.picks);
  const texts = parseTexts(practice, frame, value.texts);
  // What was picked is forgotten with the steps, and the last one may have hung on it.
  const walked =
    stage === "step" || stage === "keep"
      ? stepsOf(practice, { ...frame, picks: picks ?? {} })
      : possibleSteps(practice, frame);
  const step = walked.find((candidate) => candidate.id === value.step);
  if (!step || !stage || closing === undefined || !picks || !texts) return null;
  if (typeof value.completed !== "boolean" || (stage === "step" && step.input === "keep")) return null;
  return {
    version: 1,
    practice: practice.id,
    ...frame,
    stage,
    step: step.id,
    picks,
    texts,
    completed: value.completed,
    closing,
  };
}

/**
 * Writes a run in characters that an action's argument carries as they are, short enough for one. For practices of which
 * nothing is stored; throws RangeError on a run that holds written text, which no action may carry.
 */
export function encodeRun(state: RunState): string {
  if (Object.keys(state.texts).length > 0)
    throw new RangeError("A run with written text travels in no action.");
  const picks = Object.entries(state.picks).map(([step, options]) => [step, ...options].join("!"));
  return [
    state.version,
    state.practice,
    state.minutes,
    state.variants.join("."),
    STAGES.indexOf(state.stage),
    state.step,
    state.completed ? 1 : 0,
    state.closing ?? "",
    picks.join("."),
  ].join("~");
}

/** Reads what encodeRun wrote; null for anything else (it came from outside). */
export function decodeRun(text: string, find: FindPractice): RunState | null {
  const parts = text.split("~");
  if (parts.length !== 9) return null;
  const [version, practice, minutes, variants = "", stage, step, completed, closing, picks = ""] = parts;
  const list = (joined: string) => (joined === "" ? [] : joined.split("."));
  return parseRun(
    {
      version: Number(version),
      practice,
      minutes: Number(minutes),
      variants: list(variants),
      stage: STAGES[Number(stage)],
      step,
      picks: Object.fromEntries(
        list(picks).map((entry) => {
          const [id, ...options] = entry.split("!");
          return [id, options];
        }),
      ),
      texts: {},
      completed: completed === "1",
      closing: closing === "" ? null : closing,
    },
    find,
  );
}
