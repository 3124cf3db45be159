import type { Tier } from "../../core/privacy/accountant.ts";
import type { TierOutcome } from "../../db/schema.ts";
import type { Say } from "./open-approval.ts";

/** Percent: a guess of 50 rises at most to this after one window, a year, two, five years of never-changing answers. */
export interface GuessPercent {
  readonly window: number;
  readonly year: number;
  readonly twoYears: number;
  readonly fiveYears: number;
}

/** A wish for another tier on its way. Dates are ISO dates in the organization's zone. */
export interface LevelChange {
  readonly id: string;
  readonly from: Tier;
  readonly to: Tier;
  readonly isLooser: boolean;
  readonly requestedOn: string;
  /** When everyone was told of a looser one; null while that is under way. */
  readonly toldOn: string | null;
  /** The end of its 28 days; null while nobody was told. */
  readonly noticeEndsOn: string | null;
  readonly approvedOn: string | null;
  /** The first day on which it can come into force; null where that waits for the first window. */
  readonly earliestOn: string | null;
}

/** The privacy level as everyone may know it: what holds, what is asked for, what became of earlier wishes. */
export interface Level {
  readonly tier: Tier;
  /** Null while no window opened yet. */
  readonly since: string | null;
  readonly change: LevelChange | null;
  /** The newest first. */
  readonly past: readonly {
    readonly to: Tier;
    readonly requestedOn: string;
    readonly endedOn: string;
    readonly outcome: TierOutcome;
  }[];
  readonly guess: Readonly<Record<Tier, GuessPercent>>;
  /** Who may say yes to a looser tier, by name. */
  readonly auditors: readonly string[];
}

/** `/hr/level`. */
export interface LevelPage {
  readonly organization: { readonly name: string; readonly synthetic: boolean };
  readonly level: Level;
  /** HR asks and withdraws. */
  readonly mayAsk: boolean;
  /** `self`: an auditor who is HR as well, or asked for it; a date: one whose yes counts from then on. */
  readonly mayAnswer: Say["mayAnswer"];
}
