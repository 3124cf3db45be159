import type { Grade } from "../practice/practice.ts";
import type { Driver } from "./instrument.ts";

/** What an action changes in the work: a driver, or rest after work. */
export type ActionTheme = Driver | "RD";

export const ACTION_THEMES: readonly ActionTheme[] = ["WL", "AU", "SU", "CL", "RE", "FA", "RD"];

/** A change to the work that a lead can make or ask for. Never something that staff are to practice, attend or feel. */
export interface ManagerAction {
  readonly id: string;
  readonly theme: ActionTheme;
  /** "own": within a lead's own power. "upward": needs budget, staffing or policy, so it carries words to ask for them. */
  readonly power: "own" | "upward";
  readonly grade: Grade;
  /** Ids of the evidence register; none where the grade is none, or where it is a duty. */
  readonly evidence: readonly string[];
  /** "sought": only shown to who looks for it, for it fits a situation and not a number. */
  readonly offer: "picked" | "sought";
  /** The team hears what came of it within this many weeks, even where nothing did. */
  readonly reportWithinWeeks: number;
}

/** An action in one language. */
export interface ManagerActionWords {
  readonly title: string;
  /** One line, with no more than the evidence holds. */
  readonly why: string;
  readonly firstStep: string;
  readonly timeCost: string;
  readonly owner: string;
  /** How the team hears back. */
  readonly hearsBack: string;
  /** What to say to those who decide, where the power is "upward". */
  readonly askUpward?: string;
}
