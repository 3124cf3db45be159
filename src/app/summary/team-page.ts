import type { Platform } from "../../core/chat/event.ts";
import type { TeamId } from "../../core/ids.ts";
import type { WithheldReason } from "../../core/privacy/node.ts";
import type { Construct } from "../../core/pulse/instrument.ts";
import type { AskingState } from "../action/read-actions.ts";
import type { ToldAction } from "../action/told-action.ts";
import type { HardEvents } from "../event/read-events.ts";
import type { ProgramRow } from "../program/program-page.ts";
import type { ChainHead } from "./ledger.ts";

export type Verdict = "likely_elevated" | "not_elevated" | "cant_tell";

/** One window of a group's trend. Points on the 0–100 strain score; null where the window shows nothing. */
export interface TrendPoint {
  readonly index: number;
  /** ISO dates, in the organization's zone; `to` is the last day. */
  readonly from: string;
  readonly to: string;
  readonly figures: {
    readonly estimate: number;
    /** The 90 % band. */
    readonly low: number;
    readonly high: number;
    /** P(level ≥ 45), 0..1. */
    readonly probability: number;
    readonly verdict: Verdict;
  } | null;
  readonly withheld: WithheldReason | null;
  /** The licensed questions that it asked; null: our own. What other questions measured is not compared with it. */
  readonly questions: { readonly id: string; readonly name: string } | null;
}

/** A change since an earlier window, told only when its 90 % interval excludes 0 (rule 21). In points. */
export interface Change {
  /** ISO date: the last day of the window it is compared with. */
  readonly since: string;
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

export interface SuggestedAction {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly firstStep: string;
  readonly timeCost: string;
}

/** A group whose figures stand on another group's page. */
export interface OtherGroup {
  /** The team, or the team whose direct staff this is. */
  readonly name: string;
  readonly isDirectStaff: boolean;
  readonly rosterSize: number;
  readonly trend: readonly TrendPoint[];
  readonly latest: TrendPoint;
  /** By how many points at most one person could have moved the latest estimate. */
  readonly onePersonPoints: number;
  /** Its quarters, newest first; only for groups of 100 and more. */
  readonly quarters: readonly QuarterRow[];
}

/** A share of the people counted, 0..1, with its 90 % interval. */
export interface ShareFigure {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** A dimension or driver in a quarter. */
export interface TopicRow {
  readonly id: Construct;
  readonly name: string;
  /** Windows in which it was asked and drawn for this group; 0 where there was none. */
  readonly windows: number;
  /** People at 45 and more; null where the interval is too wide to tell anything. */
  readonly share: ShareFigure | null;
  /** Against the quarter before; null where none may be spoken of. */
  readonly change: ShareFigure | null;
  /** Changes to the work that fit it; only where a share is told. */
  readonly actions: readonly SuggestedAction[];
}

/** A quarter of a group of 100 and more: three windows, four at the end of a privacy year. */
export interface QuarterRow {
  /** ISO dates; `to` is the last day. */
  readonly from: string;
  readonly to: string;
  readonly windows: number;
  /** ISO date: new questions began within the quarter on this day, and all of it is from then on; null where none did. */
  readonly since: string | null;
  readonly people: number;
  readonly dimensions: readonly TopicRow[];
  readonly drivers: readonly TopicRow[];
  /** Share with any answer in a window; null for the whole organization, which has its own each window, and where it cannot be told. */
  readonly participation: ShareFigure | null;
  /** Whether so many may have stayed silent that a low share is no reassurance. */
  readonly silence: boolean;
  /** By how much one person can have moved a share at most, 0..1; null where none is told. */
  readonly reach: number | null;
}

/** What the whole organization released of its answering share in a window. */
export interface AnsweringPoint {
  readonly from: string;
  readonly to: string;
  readonly share: ShareFigure;
}

/** All that `/team/:id` shows: released values and facts of the roster, nothing else. Lead and members get the same. */
export interface TeamPage {
  readonly organization: { readonly name: string; readonly synthetic: boolean };
  readonly team: { readonly id: TeamId; readonly name: string; readonly rosterSize: number };
  readonly content:
    | {
        readonly kind: "shown";
        readonly trend: readonly TrendPoint[];
        readonly latest: TrendPoint;
        readonly change: Change | null;
        /** People who report to this team directly, where they form a group of their own beside its parts. */
        readonly directStaff: OtherGroup | null;
        /** By how many points at most one person could have moved the latest estimate. */
        readonly onePersonPoints: number;
        readonly actions: readonly SuggestedAction[];
      }
    | {
        readonly kind: "hidden";
        readonly reason: WithheldReason;
        /** The smallest shown group that contains this team, named as such (rule 15). */
        readonly readInstead: OtherGroup | null;
      }
    /** Nothing was published yet; ISO date of the first publication, null where no window is open. */
    | { readonly kind: "not_yet"; readonly firstOn: string | null };
  /** ISO date. */
  readonly nextPublicationOn: string | null;
  /** The ledger's head that the latest publication carries (rule 14); null before the first. */
  readonly head: ChainHead | null;
  /** Quarters that are over, newest first; only for groups of 100 and more. */
  readonly quarters: readonly QuarterRow[];
  /** Windows of the answering share, newest first; on the whole organization's page alone. */
  readonly answering: readonly AnsweringPoint[];
  /** The newest of what its lead promised it; all stand on `/team/:id/actions`. */
  readonly told: readonly ToldAction[];
  /** The bound for one window: a guess of 50 in 100 rises at most to this many in 100. */
  readonly guessPercent: number;
}

/** `/hr`: groups of 50 and more, and below that only how many groups read what. */
export interface HrOverview {
  readonly organization: { readonly name: string; readonly synthetic: boolean };
  /** How people are asked whether they want to take part. */
  readonly invitation: "dm" | "announcement" | "link";
  /** Fewest people of a group that HR reads by name: 50, or what the organization raised that to. */
  readonly fewest: number;
  readonly people: number;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly groups: readonly {
    readonly id: TeamId;
    readonly name: string;
    readonly rosterSize: number;
    readonly latest: TrendPoint | null;
    readonly trend: readonly TrendPoint[];
    /** By how many points at most one person could have moved the latest estimate; null where there is none. */
    readonly onePersonPoints: number | null;
    /** The days of its newest quarter, which stands on its own page; null where there is none. */
    readonly quarter: { readonly from: string; readonly to: string } | null;
  }[];
  /** The newest answering share of the whole organization. */
  readonly answering: AnsweringPoint | null;
  /** Over groups below 50 people: how many read each verdict, how many are hidden. */
  readonly smallGroups: Readonly<Record<Verdict | "hidden", number>>;
  readonly programs: readonly ProgramRow[];
  /** Whether something was said to have come of the newest figures. */
  readonly asking: AskingState;
  /** Since when no message goes out that nobody asked for; null where they go. */
  readonly messagesPausedOn: string | null;
  readonly hardEvents: HardEvents;
  readonly nextPublicationOn: string | null;
  /** The ledger's head that the latest publication carries (rule 14); null before the first. */
  readonly head: ChainHead | null;
  /** Chats that are connected, or were. */
  readonly chats: readonly ChatRow[];
}

export interface ChatRow {
  readonly id: string;
  readonly platform: Platform;
  readonly name: string;
  /** Stopped: the workspace removed the app, and nothing is sent there. */
  readonly state: "active" | "stopped";
}
