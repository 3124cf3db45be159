import type { View } from "../../core/chat/view.ts";
import type { Locale } from "../../core/locale.ts";
import type { SetState } from "../../core/pulse/imported.ts";
import type { Construct } from "../../core/pulse/instrument.ts";
import type { SetStep } from "../../core/pulse/set-standing.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import type { Instrument, WhoseQuestions } from "./whose-questions.ts";

/** A set, and what the reader may do with it. */
export interface SetLine extends Instrument {
  readonly id: string;
  readonly state: SetState;
  /** Null: of who is in the directory no more. */
  readonly broughtBy: string | null;
  readonly broughtOn: LocalDate;
  readonly agreedBy: string | null;
  readonly steps: readonly SetStep[];
}

/** `/hr/content/questions`. */
export interface QuestionsPage {
  readonly whose: WhoseQuestions;
  /** What is asked, and may end. */
  readonly asked: SetLine | null;
  /** What was brought in and is not asked yet. */
  readonly hand: SetLine | null;
  /** Whose yes the set at hand waits for. "nobody": there was no auditor when it was put forward, and there is one now. */
  readonly waitsFor: "auditor" | "other_hr" | "self" | "nobody" | null;
  readonly mayWrite: boolean;
  /** Whether a file may be brought: nothing waits or is agreed to. */
  readonly mayBring: boolean;
  readonly constructs: readonly {
    readonly id: Construct;
    readonly name: string;
    readonly meaning: string;
    readonly items: readonly string[];
  }[];
  /** Every question of the set at hand, else of what is asked, as a member meets it; null where there is neither. */
  readonly preview: {
    readonly name: string;
    readonly language: Locale;
    /** Constructs that it asks about, and those that stay ours, by name. */
    readonly theirs: readonly string[];
    readonly ours: readonly string[];
    readonly views: readonly View[];
  } | null;
}
