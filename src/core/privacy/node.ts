import type { MemberId, TeamId } from "../ids.ts";

/** A team as the directory has it. The root is the whole organization and has no parent. */
export interface Team {
  readonly id: TeamId;
  readonly parent: TeamId | null;
  /** Who reads this team's summary; counted with the parent's direct staff, never here (rule 2). */
  readonly lead: MemberId | null;
}

/** One person on the frozen roster. */
export interface RosterMember {
  readonly id: MemberId;
  readonly team: TeamId;
}

/** Why a node shows nothing. Always in terms of the roster or the calendar, never of who answered (rules 12, 16). */
export type WithheldReason =
  | "roster_under_8"
  | "roster_small"
  | "residual"
  | "roster_changed"
  | "roster_objected"
  | "calibration";

/** A whole-number contribution of one member to a window: 0, 1, 2 or 3 (rule 5). */
export type Contribution = 0 | 1 | 2 | 3;

/** What is drawn for a node. `strain` is Σ contributions; the others are rule 10's and rule 11's. */
export type Metric =
  | "strain"
  | "answering"
  | "calibration_answering"
  | "calibration_mean"
  | `dimension:${string}`
  | `driver:${string}`
  | `participation`;

/** One noisy whole number as it is stored: drawn once, never again (rule 7). */
export interface Release {
  readonly node: TeamId;
  readonly metric: Metric;
  /** People counted at this node in this window. Public. */
  readonly rosterSize: number;
  /** Nearest ancestor that has a release of the same metric; null for the top one. */
  readonly parent: TeamId | null;
  /** The true integer plus discrete Gaussian noise. */
  readonly value: number;
  /** Variance of the noise, in squared units of `value`. Public. */
  readonly variance: number;
  /** Shown, or drawn and kept for history only (calibration, rule 10), with the reason. */
  readonly withheld: WithheldReason | null;
}

/** All that one closed window published; what later windows may build upon, and nothing else (rules 19 to 22). */
export interface WindowReleases {
  /** 0 for the calibration window. */
  readonly index: number;
  /** The set of questions that it asked; left out: our own. Figures are compared among windows of the same alone. */
  readonly questions?: string;
  readonly releases: readonly Release[];
  /** Nodes of the roster that got no release at all, with the reason. */
  readonly withheld: readonly {
    readonly node: TeamId;
    readonly rosterSize: number;
    readonly reason: WithheldReason;
    /** Smallest group around this node that was drawn; what its lead reads instead (rule 15). */
    readonly within?: TeamId | null;
  }[];
}
