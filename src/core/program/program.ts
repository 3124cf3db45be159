import type { ProgramId, TeamId } from "../ids.ts";
import type { Minutes } from "../practice/practice.ts";
import type { Construct } from "../pulse/instrument.ts";
import type { LocalDate } from "../time/local-time.ts";

/** A nudge of a week: the practice it is about, and how long it takes then (minutes). */
export interface PlannedPractice {
  readonly practice: string;
  readonly minutes: Minutes;
}

/** A week of a program. Nothing of it is ever owed: what was not done when the week ends is gone. */
export interface ProgramWeek {
  /** One for each nudge, in order; the same practice may come back. */
  readonly core: readonly PlannedPractice[];
  /** What a member may do instead, without a reason. */
  readonly swap: PlannedPractice;
  /** What a member may write beside it. */
  readonly log: PlannedPractice | null;
}

/** Who may be offered a program. Joining stays private and everyone's own choice. */
export type Audience =
  | { readonly kind: "everyone" }
  | { readonly kind: "leads" }
  /** These teams and all under them. */
  | { readonly kind: "teams"; readonly teams: readonly TeamId[] };

/** A program as written: the same in every organization, named by its content id ("softer-self-talk"). */
export interface ProgramContent {
  readonly id: string;
  /** Raised when practices move or change. */
  readonly version: number;
  readonly weeks: readonly ProgramWeek[];
  /** At most 3. Each week has that many core practices at most. */
  readonly nudgesAWeek: number;
  /** At most 15, for leads 20: every core practice and the log of a week together. */
  readonly minutesAWeek: number;
  readonly for: "everyone" | "leads";
  /** Which parts of the work one of the organization's own actions must address before the program opens. */
  readonly organizationActionOn: readonly Construct[];
  /** Practices a member finds in it at any time, whatever the week. */
  readonly onDemand: readonly string[];
}

/** The words of a program in one language. */
export interface ProgramWords {
  readonly title: string;
  readonly firstScreen: FirstScreen;
  /** One line on what each week is about, in the weeks' order. */
  readonly weeks: readonly string[];
}

/** What everyone reads before joining, in this order. */
export interface FirstScreen {
  readonly whatItIs: string;
  readonly whatItIsNot: string;
  /** No more than the evidence holds. */
  readonly claim: string;
  readonly whoSeesWhat: string;
  /** That workload, and how people are treated, must change too. */
  readonly workMustChange: string;
  readonly howToStop: string;
}

export type ProgramState = "draft" | "active" | "paused" | "ended";

/** A program as an organization offers it. */
export interface Program {
  readonly id: ProgramId;
  readonly content: ProgramContent;
  readonly state: ProgramState;
  readonly opensOn: LocalDate;
  readonly audience: Audience;
  /** The id of the organization's own action that goes with it; null while HR has not recorded one. */
  readonly organizationAction: string | null;
}

// "ended" is final: the same content opens again as a new program, with a new action of the organization.
const NEXT_STATES: Readonly<Record<ProgramState, readonly ProgramState[]>> = {
  draft: ["active"],
  active: ["paused", "ended"],
  paused: ["active", "ended"],
  ended: [],
};

export type StateChange =
  | { readonly kind: "changed"; readonly program: Program }
  | { readonly kind: "refused"; readonly reason: "no_such_change" | "organization_action_missing" };

/** Moves a program to another state. None becomes active before the organization has recorded an action of its own. */
export function changeState(program: Program, state: ProgramState): StateChange {
  if (!NEXT_STATES[program.state].includes(state)) return { kind: "refused", reason: "no_such_change" };
  if (state === "active" && program.organizationAction === null)
    return { kind: "refused", reason: "organization_action_missing" };
  return { kind: "changed", program: { ...program, state } };
}
