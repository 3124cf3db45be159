import type { SourceStatus } from "../../content/evidence.ts";
import type { OwnFinding } from "../../content/lint/own.ts";
import type { View } from "../../core/chat/view.ts";
import type { Locale } from "../../core/locale.ts";
import type { OwnContent } from "../../core/practice/own.ts";
import type { OwnState, OwnStep } from "../../core/practice/own-standing.ts";
import type { Grade, Minutes, Need, PracticeKind, StepInput, Variant } from "../../core/practice/practice.ts";
import type { Key } from "../../core/pulse/instrument.ts";
import type { LocalDate } from "../../core/time/local-time.ts";

export const CONTENT_KINDS = ["practice", "own", "program", "question"] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** What somebody looks for; null: everything. A need leaves practices alone, a grade what is graded. */
export interface ContentFilter {
  readonly kind: ContentKind | null;
  readonly need: Need | null;
  readonly grade: Grade | null;
  readonly language: Locale | null;
}

export interface LengthLine {
  readonly minutes: Minutes;
  readonly grade: Grade;
  /** What members are told of the evidence. */
  readonly claim: string;
}

export interface PracticeLine {
  readonly id: string;
  readonly title: string;
  readonly kind: PracticeKind;
  readonly lengths: readonly LengthLine[];
  readonly needs: readonly string[];
  readonly languages: readonly Locale[];
  /** True only where a named clinician has reviewed every language. */
  readonly reviewed: boolean;
}

/** What the organization wrote; `state`: of the version at hand. */
export interface OwnLine extends PracticeLine {
  readonly state: OwnState;
  readonly version: number;
}

export interface ProgramLine {
  readonly id: string;
  readonly title: string;
  readonly weeks: number;
  readonly minutesAWeek: number;
  readonly languages: readonly Locale[];
}

export interface QuestionLine {
  readonly id: string;
  readonly text: string;
  /** What it is about, in words. */
  readonly construct: string;
  readonly key: Key;
  readonly strain: boolean;
  readonly languages: readonly Locale[];
}

/** `/hr/content`. Nothing of it was read by a clinician or validated where it does not say so. */
export interface ContentPage {
  readonly filter: ContentFilter;
  readonly needs: readonly { readonly id: Need; readonly name: string }[];
  readonly own: readonly OwnLine[];
  readonly practices: readonly PracticeLine[];
  readonly programs: readonly ProgramLine[];
  readonly questions: readonly QuestionLine[];
  readonly mayWrite: boolean;
}

/** How a preview is asked for, as it was typed. */
export interface PreviewAsk {
  readonly minutes?: string | undefined;
  readonly variant?: string | undefined;
  readonly language?: string | undefined;
}

/** The views of a run, in order, as a member would see them who picks nothing in particular. */
export interface Preview {
  readonly minutes: Minutes;
  /** Null: as written. */
  readonly variant: Variant | null;
  readonly language: Locale;
  readonly views: readonly View[];
}

export interface StepLine {
  readonly text: string;
  readonly input: StepInput;
  readonly options: readonly string[];
}

export interface SourceLine {
  readonly id: string;
  readonly study: string;
  /** What it found; null where that stands in `study`. */
  readonly found: string | null;
  readonly status: SourceStatus;
  readonly seen: string | null;
}

/** `/hr/content/:id`: a practice that ships. */
export interface PracticePage extends PracticeLine {
  readonly description: string;
  readonly family: string;
  readonly steps: readonly {
    readonly minutes: Minutes;
    readonly grade: Grade;
    readonly claim: string;
    readonly steps: readonly StepLine[];
    readonly sources: readonly SourceLine[];
  }[];
  /** In English: they are for whoever edits and reviews. */
  readonly cautions: readonly string[];
  readonly variants: readonly {
    readonly id: Variant;
    readonly name: string;
    /** "setting": fields go, and what is beside them stays. */
    readonly how: "met" | "changes" | "setting";
  }[];
  readonly preview: Preview;
}

/** `/hr/content/own/:id`. */
export interface OwnPage {
  /** As nameOfOwn writes it. */
  readonly name: string;
  readonly title: string;
  readonly version: number;
  readonly state: OwnState;
  readonly content: OwnContent;
  readonly need: string;
  readonly findings: readonly OwnFinding[];
  /** What the reader may do with it now. */
  readonly steps: readonly OwnStep[];
  readonly mayEdit: boolean;
  /** The reader wrote it or asked for it, so that somebody else approves it. */
  readonly waitsForOther: boolean;
  /** Another version is in use meanwhile. */
  readonly inUse: number | null;
  readonly versions: readonly {
    readonly version: number;
    readonly state: OwnState;
    readonly writtenBy: string | null;
    readonly writtenOn: LocalDate;
    readonly approvedBy: string | null;
  }[];
  /** Null where there is nothing to walk yet. */
  readonly preview: Preview | null;
}
