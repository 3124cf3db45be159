import type { Id, MemberId, ProgramId, TeamId } from "../ids.ts";
import { LOCALES, type Locale } from "../locale.ts";
import type { Minutes } from "../practice/practice.ts";
import type { Construct } from "../pulse/instrument.ts";
import { type LocalDate, WEEKDAYS, type Weekday } from "../time/local-time.ts";

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

/** Some people of the directory: these teams and all under them, these places, these tags; whoever fits one of them is among them. */
export interface Groups {
  readonly teams: readonly TeamId[];
  readonly locations: readonly string[];
  readonly tags: readonly string[];
}

export const NOBODY: Groups = { teams: [], locations: [], tags: [] };

export const AUDIENCES = ["everyone", "leads", "some", "link"] as const;

/** Who is offered a program. Joining stays private and everyone's own choice. */
export interface Audience {
  /** "some": `groups`. "link": everyone who was given its link, and nobody else sees it. */
  readonly to: (typeof AUDIENCES)[number];
  readonly groups: Groups;
  /** Never offered to these. */
  readonly except: Groups;
}

export const EVERY_WEEKS = [1, 2, 4] as const;

/** How fast a program goes. Never when a card comes: that is each member's own rhythm, whatever they joined. */
export interface Cadence {
  /** A week of the program lasts so many weeks of the calendar. */
  readonly everyWeeks: (typeof EVERY_WEEKS)[number];
  /** Days on which the next practice may come up; in between, the last one stays. */
  readonly weekdays: readonly Weekday[];
}

/** What HR sets up. It never changes once approved: another version takes its place. */
export interface ProgramDefinition {
  readonly weeks: readonly ProgramWeek[];
  readonly cadence: Cadence;
  readonly audience: Audience;
  /** Offered to whoever reads one of these. */
  readonly languages: readonly Locale[];
  /** Who may join while it is tried out. */
  readonly pilot: Groups;
  /** The last day on which people join; null while there is none. Who takes part goes on to the end. */
  readonly joinUntil: LocalDate | null;
}

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

const PROGRAM_STATES = ["draft", "in_review", "pilot", "active", "paused", "ended"] as const;
export type ProgramState = (typeof PROGRAM_STATES)[number];

/** An action of the organization's own, on record. */
export type OrganizationActionId = Id<"organization_action">;

/** One version of a program as an organization offers it. */
export interface ProgramVersion {
  readonly id: ProgramId;
  /** From 1. */
  readonly version: number;
  readonly contentId: string;
  readonly definition: ProgramDefinition;
  readonly state: ProgramState;
  /** The day on which HR would like it to begin. */
  readonly opensOn: LocalDate;
  /** Weeks that begin on this day or later follow it, for the pilot group; null where it was never tried out. */
  readonly pilotFrom: LocalDate | null;
  /** The same for everyone. */
  readonly activeFrom: LocalDate | null;
  /** What the organization itself changes beside it; null while HR has not said. */
  readonly action: OrganizationActionId | null;
  readonly askedBy: MemberId | null;
  readonly approvedBy: MemberId | null;
}

/** A program as it is shipped: what HR starts from. */
export function definitionOf(content: ProgramContent): ProgramDefinition {
  return {
    weeks: content.weeks,
    cadence: { everyWeeks: 1, weekdays: WEEKDAYS },
    audience: { to: content.for, groups: NOBODY, except: NOBODY },
    languages: LOCALES,
    pilot: NOBODY,
    joinUntil: null,
  };
}

/** How many cards a week of it has at most, and how many minutes: every core practice and the log together. */
export function loadOf({ weeks }: Pick<ProgramDefinition, "weeks">): {
  readonly cards: number;
  readonly minutes: number;
} {
  return {
    cards: Math.max(0, ...weeks.map(({ core }) => core.length)),
    minutes: Math.max(0, ...weeks.map(minutesOf)),
  };
}

/** Minutes of a week: every core practice, and the log. */
export function minutesOf({ core, log }: Pick<ProgramWeek, "core" | "log">): number {
  return [...core, ...(log === null ? [] : [log])].reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Every practice of a week, as planned. */
export function plannedIn({ core, swap, log }: ProgramWeek): readonly PlannedPractice[] {
  return [...core, swap, ...(log === null ? [] : [log])];
}
