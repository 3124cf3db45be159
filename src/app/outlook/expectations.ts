/**
 * What pages told of teams by size in the reference world (tests/privacy/world.ts), measured by tests/app/outlook/measure.ts
 * through the engine `levels-1-132fcefc`: 8 worlds of 1,000 teams of 5 to 20, 4 worlds each of larger teams. A simulation
 * that shares the model's assumptions, no promise about real people.
 */
import type { Tier } from "../../core/privacy/accountant.ts";

/** Shares of readings, 0..1, of groups of `from` people and more, up to the next band. */
export interface Expectation {
  readonly from: number;
  /** Of teams whose true level was 50 or more, how many read "likely elevated". */
  readonly recall: number;
  /** Of teams that read "likely elevated", how many truly were at 45 or more. */
  readonly precision: number;
  /** How many read "can't tell yet". */
  readonly undecided: number;
}

export const EXPECTATIONS: Readonly<Record<Tier, readonly Expectation[]>> = {
  strict: [
    { from: 8, recall: 0.18, precision: 0.85, undecided: 0.57 },
    { from: 12, recall: 0.32, precision: 0.79, undecided: 0.49 },
    { from: 16, recall: 0.48, precision: 0.84, undecided: 0.39 },
    { from: 21, recall: 0.68, precision: 0.88, undecided: 0.26 },
    { from: 50, recall: 0.83, precision: 0.86, undecided: 0.16 },
    { from: 100, recall: 0.88, precision: 0.91, undecided: 0.13 },
  ],
  standard: [
    { from: 8, recall: 0.43, precision: 0.85, undecided: 0.43 },
    { from: 12, recall: 0.54, precision: 0.83, undecided: 0.36 },
    { from: 16, recall: 0.65, precision: 0.86, undecided: 0.3 },
    { from: 21, recall: 0.77, precision: 0.87, undecided: 0.21 },
    { from: 50, recall: 0.87, precision: 0.87, undecided: 0.15 },
    { from: 100, recall: 0.89, precision: 0.91, undecided: 0.12 },
  ],
};

/** How far, in points, figures of groups made of other groups (about 125 people) typically were off (docs/privacy.md, Measured). */
export const GROUP_ERROR: Readonly<Record<Tier, number>> = { strict: 2.4, standard: 2 };
