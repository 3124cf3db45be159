import type { Variant } from "./practice.ts";
import type { Feeling, FieldProblem } from "./run.ts";
import type { Closing } from "./run-state.ts";

/** The interface's own words in one language. Button labels have at most 40 characters. */
export interface RunWords {
  readonly rightToLeft: boolean;
  readonly continueTo: (step: number) => string;
  readonly readyFor: (step: number) => string;
  readonly finish: string;
  readonly backTo: (step: number) => string;
  readonly stop: string;
  readonly urgentHelp: string;
  /** The first line of every view with a field: short, with the way to help. */
  readonly notCrisisService: string;
  readonly chooseOne: string;
  readonly chooseAny: string;
  readonly scale: string;
  /** Beside a field whose words may be kept, and beside one whose words cannot. */
  readonly orWrite: string;
  readonly orWriteForNow: string;
  readonly variantsLabel: string;
  readonly variants: Readonly<Record<Variant, string>>;
  /** Under the first step, while no clinician has reviewed the text. */
  readonly notReviewed: string;
  /** The same under a text of the organization's own. */
  readonly notReviewedOwn: string;
  readonly keepText: string;
  /** Who could read what is kept, said precisely. */
  readonly keepPrivacy: string;
  readonly keep: string;
  readonly discard: string;
  readonly afterText: string;
  readonly feelings: Readonly<Record<Feeling, string>>;
  readonly closings: Readonly<Record<Closing, string>>;
  readonly problems: Readonly<Record<FieldProblem, string>>;
}
