import type { Tier } from "../../core/privacy/accountant.ts";
import type { WithheldReason } from "../../core/privacy/node.ts";
import type { Expectation } from "./expectations.ts";

/** A group of the organization as a second window would find it. */
export interface GroupOutlook {
  readonly name: string;
  /** A team of its own; the direct staff of a team beside its parts; or a group made of other shown groups. */
  readonly kind: "team" | "direct_staff" | "group_of_groups";
  readonly people: number;
  readonly shown: boolean;
  readonly reason: WithheldReason | null;
  /** The smallest shown group around a hidden one. */
  readonly within: string | null;
}

/** Teams and direct staff that would be shown, by size, with what to expect of them. */
export interface BandOutlook extends Expectation {
  /** Largest size of the band; null for the last one. */
  readonly to: number | null;
  readonly groups: number;
  readonly people: number;
}

export type Fit = "serves" | "limited" | "do_not";

export interface TierOutlook {
  readonly tier: Tier;
  /** Percent: how far a guess of 50 can rise at most. */
  readonly guess: {
    readonly window: number;
    readonly year: number;
    readonly twoYears: number;
    readonly fiveYears: number;
  };
  readonly bands: readonly BandOutlook[];
  /** Over all teams and direct staff that would be shown; null where there are none. */
  readonly expected: {
    readonly recall: number;
    readonly precision: number;
    readonly undecided: number;
  } | null;
  /** Typical error, in points, of groups made of other groups. */
  readonly groupError: number;
  readonly fit: Fit;
  /** Why, for programs; the words are outlook-text.ts's and the page's. */
  readonly because: readonly Because[];
}

export type Because =
  | "nothing_shown"
  | "few_groups"
  | "mostly_undecided"
  | "few_covered"
  | "often_undecided"
  | "enough";

/** What an organization of this shape would and would not learn. Made of sizes alone: no person is in it. */
export interface Outlook {
  readonly people: number;
  /** Teams in the directory, with people or without. */
  readonly teams: number;
  /** The lead of the whole, who is counted nowhere. */
  readonly countedNowhere: number;
  /** People with no shown group around them: they are asked nothing. */
  readonly unasked: number;
  /** Teams and direct staff that would be shown, and the people counted in them. */
  readonly shownGroups: number;
  readonly shownPeople: number;
  /** Those of them who do not come from a team too small to be shown: their page is about their own team. */
  readonly covered: number;
  readonly groupsOfGroups: number;
  readonly withheld: readonly {
    readonly reason: WithheldReason;
    readonly groups: number;
    readonly people: number;
  }[];
  readonly groups: readonly GroupOutlook[];
  readonly tiers: readonly TierOutlook[];
}
