import type { Tier } from "../../core/privacy/accountant.ts";
import type { Threshold } from "../../core/privacy/thresholds.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import type { TierOutlook } from "../outlook/outlook.ts";
import type { Level } from "./level.ts";
import type { OpenApproval, Say } from "./open-approval.ts";

/** What a level would mean here, from the sizes of groups alone. */
export type LevelMeaning = Pick<TierOutlook, "tier" | "guess" | "expected">;

export interface OfferedThreshold {
  readonly people: number;
  /** Teams and direct staff of which something would be shown, and the people in them; null where that is not what it decides. */
  readonly groups: { readonly count: number; readonly people: number } | null;
}

/** `/hr/policy`. */
export interface PolicyPage {
  readonly organization: { readonly name: string; readonly synthetic: boolean };
  readonly level: Level;
  readonly shape: { readonly people: number; readonly shownGroups: number; readonly shownPeople: number };
  /** Null: a tree that cannot be counted. */
  readonly meanings: readonly LevelMeaning[] | null;
  readonly thresholds: Readonly<
    Record<Threshold, { readonly now: number; readonly offered: readonly OfferedThreshold[] }>
  >;
  readonly approvals: readonly OpenApproval[];
  readonly say: Say;
  readonly hasAuditor: boolean;
  readonly quiet: { readonly from: string; readonly until: string; readonly choices: readonly string[] };
  /** From today on. `country`: two capital letters, or '' for everyone. */
  readonly daysOff: readonly { readonly date: LocalDate; readonly country: string }[];
  /** Countries of the directory. */
  readonly countries: readonly string[];
  readonly today: LocalDate;
  readonly custodians: readonly string[];
  readonly tier: Tier;
}
