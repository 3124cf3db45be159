/** What the person taps: "I made a mistake", "I am overwhelmed", … */
export const NEEDS = [
  "N1", // I made a mistake
  "N2", // I am overwhelmed
  "N3", // Before a hard conversation
  "N4", // I can't switch off
  "N5", // Hard day at home
  "N6", // I'm hard on myself
  "N7", // I keep putting something off
  "N8", // Guilt, or can't say no
  "N9", // After tough feedback
  "N10", // I let someone down
  "N11", // Running on empty
  "N12", // I want to reflect or build a habit
  "N13", // I lead people
  "N14", // I care for someone
  "N15", // I feel shaky or on edge
] as const;
export type Need = (typeof NEEDS)[number];

export const LENGTHS = [1, 3, 5] as const;
/** How long a practice takes, in minutes. Never timed: it says what to expect. */
export type Minutes = (typeof LENGTHS)[number];

/** Adapted ways to do a practice, in the order in which they win where two change the same step. Eyes are open always. */
export const VARIANTS = [
  "NT", // no touch
  "NB", // no breath focus
  "NI", // no imagery
  "SB", // still body
  "OP", // open-plan: nothing a colleague could see
  "TF", // text-free
] as const;
export type Variant = (typeof VARIANTS)[number];

export const PRACTICE_KINDS = ["exercise", "prompt", "artefact", "manager", "flow"] as const;
export type PracticeKind = (typeof PRACTICE_KINDS)[number];

/** From several trials of this very practice (A) to practice wisdom only (none), at this very dose. */
export const GRADES = ["A", "B", "C", "none"] as const;
export type Grade = (typeof GRADES)[number];

/** SV0 a private tick that expires; SV1 words the person chose to keep; SV2 leaves only by their own hand; SV3 group counts. */
export type SavedCode = "SV0" | "SV1" | "SV2" | "SV3";

export const FAMILIES = [
  "senses",
  "rest",
  "breath",
  "touch",
  "body",
  "imagery",
  "self-talk",
  "reflection",
  "writing",
  "doing",
  "people",
] as const;
/** What a practice works through; two Heavier on one family hide that family. */
export type Family = (typeof FAMILIES)[number];

/** Something that is true of this person or moment because they said so, never inferred. */
export type Situation =
  | "heavier_today"
  | "mistreatment" // they chose that someone harms, bullies or discriminates against them
  | "bereavement"
  | "open_incident" // a safety, legal or data incident is under way
  | "help_shown"; // the help view was shown in this session

/** Where a choice leads out of the practice. The use case opens it; the run stays where it was. */
export type Exit = "urgent_help" | "people" | "mistreatment" | `practice:${string}`;

export interface Option {
  readonly id: string;
  /** Where the choice leads instead of the next step. */
  readonly goes?:
    | { readonly to: "step"; readonly step: string }
    | { readonly to: "end" }
    | { readonly to: "exit"; readonly exit: Exit };
  /** A sentence is shown on the next step because of this choice, such as "follow your incident process first". */
  readonly note?: true;
}

/** What a step asks of the person. Each needs a way around it: NT, NI, NB, SB. */
export type Use = "touch" | "imagery" | "breath" | "body";

export interface Field {
  readonly lines: "one" | "several";
  /** In UTF-16 units, at most 1,000. */
  readonly maxLength: number;
  readonly maxWords?: number;
}

/** How a step differs in a variant: other words always, other options where given. */
export interface StepChange {
  readonly options?: readonly Option[];
}

interface StepBase {
  readonly id: string;
  readonly minutes: readonly Minutes[];
  /** Where kindness is in it: each practice has at least one. */
  readonly care?: true;
  /** A useful act that may be left out: the step can be passed without an answer. */
  readonly responsible?: true;
  readonly uses?: readonly Use[];
  /** The answer may become a line of an entry, if the person taps Keep at the end. */
  readonly keeps?: true;
  /** The words of this step depend on what was picked in that earlier step. */
  readonly follows?: string;
  /** What is offered beside the step: what this person found lighter before, or somebody found to walk the practice with. */
  readonly offers?: "lighter" | "partner";
  /** Own words shown with the step: a kept line that fits, what was kept before, or what was written in this run, to copy. */
  readonly shows?: "kind_line" | "entries" | "draft";
  /** Walked only where that earlier step was answered with one of these. */
  readonly when?: { readonly step: string; readonly picks: readonly string[] };
  readonly changes?: Readonly<Partial<Record<Variant, StepChange>>>;
}

/** `keep` is the row's "tap to save" or "save or let go": always last, answered by Keep or Discard. */
export type Step = StepBase &
  (
    | { readonly input: "tap" | "wait" | "scale5" | "keep" }
    | { readonly input: "pick1"; readonly options: readonly Option[] }
    | { readonly input: "pickN"; readonly options: readonly Option[]; readonly atMost?: number }
    /** Optional free text; always with something to tap instead. */
    | {
        readonly input: "modal";
        readonly pick: "pick1" | "pickN";
        readonly options: readonly Option[];
        readonly field: Field;
      }
  );
export type StepInput = Step["input"];

export interface Length {
  readonly minutes: Minutes;
  readonly grade: Grade;
  /** Ids of the evidence register. */
  readonly evidence: readonly string[];
  /** The kind of claim that may be made, never above the grade. */
  readonly claim: Grade;
  /** The grade rests on longer programs, so that the claim must speak of dose. */
  readonly fromLonger?: true;
}

export interface Practice {
  readonly id: string;
  readonly kind: PracticeKind;
  readonly needs: readonly Need[];
  readonly family: Family;
  readonly lengths: readonly Length[];
  /** Empty: nothing is ever stored, not even the run. */
  readonly saves: readonly SavedCode[];
  /** Variants met as written; the others are met through `changes` of steps (TF through the options of a modal step). */
  readonly meets: readonly Variant[];
  /** Lighter / Same / Heavier / Skip at the end. */
  readonly afterCheck: boolean;
  readonly suggest: {
    /** False: found by browsing, never put forward. */
    readonly auto: boolean;
    readonly neverFirst?: true;
    /** Not put forward more often than this in a day. */
    readonly perDay?: number;
    /** Local hour (1 to 23) from which it is not put forward any more that day. */
    readonly beforeHour?: number;
    /** Hidden where the deployment says that its work is safety-critical. */
    readonly notSafetyCritical?: true;
    readonly suppressWhen: readonly Situation[];
  };
  /** The first step says that this is not a crisis service, even with no field in it. */
  readonly noticeFirst?: true;
  /** For editors and reviewers; never shown. */
  readonly cautions: readonly string[];
  readonly steps: readonly Step[];
}

/** True for a practice of which nothing is stored: its run travels in the actions. */
export function isNeverStored(practice: Practice): boolean {
  return practice.saves.length === 0;
}

/** The evidence of one length; undefined where the practice does not come in it. */
export function lengthOf(practice: Practice, minutes: Minutes): Length | undefined {
  return practice.lengths.find((length) => length.minutes === minutes);
}

/** Variants that change some step, so that the first step offers them. TF is a setting: every field has a tap beside it. */
export function offeredVariants(practice: Practice): readonly Variant[] {
  return VARIANTS.filter((variant) => practice.steps.some((step) => step.changes?.[variant] !== undefined));
}
