/** What one member adds to the sums of a window: rules 4, 5, 10 and 11. Every range here is a sensitivity there. */
import { EvenkeelError } from "../errors.ts";
import type { MemberId } from "../ids.ts";
import type { Contribution } from "./node.ts";

/** Most that replacing one member's whole record moves Σ contributions of a group (rule 5). */
export const STRAIN_SENSITIVITY = 3;

/** The score that counts as typical; a member who gave no answer is treated as one at or below it. */
export const NEUTRAL_SCORE = 35;

/** Points of score per level of `calibrationLevel`. */
export const CALIBRATION_STEP = 5;

/** Lowest and highest calibration level: scores 0 and 100. */
const CALIBRATION_FLOOR = -NEUTRAL_SCORE / CALIBRATION_STEP;
const CALIBRATION_CEILING = (100 - NEUTRAL_SCORE) / CALIBRATION_STEP;

/** Range of a calibration level, and so the sensitivity of their sum: 20. */
export const CALIBRATION_SENSITIVITY = CALIBRATION_CEILING - CALIBRATION_FLOOR;

/** A dimension or driver counts a member from this score on (the reference line of rule 21). */
const RAISED_SCORE = 45;

/**
 * One member's answers of one window, scored. Members without any answer have no record; a record of somebody who is
 * on no frozen roster adds nothing.
 */
export interface MemberRecord {
  readonly member: MemberId;
  /** Mean of the strain answers (rule 4), in points; null where only drivers were answered. */
  readonly strain: number | null;
  /** Score in points of each dimension that was answered, by the dimension's id. */
  readonly dimensions?: Readonly<Record<string, number>>;
  /** Score in points of each driver that was answered, by the driver's id. */
  readonly drivers?: Readonly<Record<string, number>>;
}

/**
 * A member's score: the mean of their own strain answers in the window, in points, where reverse-keyed items were
 * flipped and items centered before (rule 4). Null for no answer. Centering may carry a score beyond 0 … 100.
 */
export function meanScore(answers: readonly number[]): number | null {
  if (answers.length === 0) return null;
  return checked(answers.reduce((sum, answer) => sum + answer, 0) / answers.length);
}

/** Snaps a score to the nearest of 35, 40, 45 and 50, as 0, 1, 2 and 3; halfway goes up; no answer is 0 (rule 5). */
export function contributionOf(score: number | null): Contribution {
  if (score === null) return 0;
  const level = Math.floor((checked(score) - NEUTRAL_SCORE) / 5 + 0.5);
  return Math.min(STRAIN_SENSITIVITY, Math.max(0, level)) as Contribution;
}

/**
 * A score in steps of 5 points from 35, −7 … 13; no answer is 0. So the mean score of those who answered is
 * 35 + 5 · Σ levels / count, and silence pulls it nowhere (rule 10).
 */
export function calibrationLevel(score: number | null): number {
  if (score === null) return 0;
  const level = Math.round((checked(score) - NEUTRAL_SCORE) / CALIBRATION_STEP);
  return Math.min(CALIBRATION_CEILING, Math.max(CALIBRATION_FLOOR, level));
}

/** 1 where a dimension or driver was answered with 45 points or more, else 0 (rule 11). */
export function raised(score: number | null | undefined): 0 | 1 {
  return score !== null && score !== undefined && checked(score) >= RAISED_SCORE ? 1 : 0;
}

function checked(score: number): number {
  if (Number.isFinite(score)) return score;
  // The value is left out on purpose: messages hold nothing private.
  throw new EvenkeelError("invalid", "A score is not a number. Scores are points, usually 0 to 100.");
}
