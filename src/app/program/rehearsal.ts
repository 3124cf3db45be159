import type { Headcount } from "../../core/program/headcount.ts";
import type { ProgramVersion } from "../../core/program/program.ts";
import type { Off } from "../../core/time/days-off.ts";
import type { LocalDate, WallTime, Weekday } from "../../core/time/local-time.ts";

/** A practice with its title in the reader's language. */
export interface TitledPractice {
  readonly practice: string;
  readonly title: string;
  readonly minutes: number;
}

/** What a card opens of the program. Not started, paused or ended: it opens the library. */
export type Opened =
  | {
      readonly kind: "practice";
      readonly version: number;
      readonly week: number;
      readonly weeks: number;
      readonly practice: TitledPractice;
      readonly swap: TitledPractice;
      readonly log: TitledPractice | null;
    }
  | { readonly kind: "not_started" | "paused" | "ended" };

/** A day on which a card comes, or would have come. */
export interface CardLine {
  readonly date: LocalDate;
  readonly wallTime: WallTime;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** The rhythm's own time, where quiet hours moved the card away from it. */
  readonly movedFrom: WallTime | null;
  /** Why it does not come. `name`: of the day off or the holiday; null where we have none. */
  readonly leftOut: { readonly why: Off | "budget"; readonly name: string | null } | null;
  readonly opens: Opened;
}

export interface WeekLine {
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** The version in force and where it stands; null where the program has nothing for that week. */
  readonly version: number | null;
  readonly week: number | null;
  readonly cards: number;
  readonly minutes: number;
}

/** What everyone gets who is in one zone and country and may follow the same versions. */
export interface PlaceCalendar {
  readonly zone: string;
  /** Upper case; '' where the directory names none. */
  readonly country: string;
  /** Whether they are those with whom a version is tried out. */
  readonly pilot: boolean;
  readonly people: Headcount;
  /** The day on which they can begin. */
  readonly startsOn: LocalDate;
  /** The first and the last day on which a card opens something of the program. */
  readonly firstOn: LocalDate | null;
  readonly lastOn: LocalDate | null;
  readonly clockChanges: readonly {
    readonly date: LocalDate;
    readonly at: string;
    readonly before: WallTime;
    readonly after: WallTime;
    readonly minutes: number;
  }[];
  readonly cards: readonly CardLine[];
  readonly weeks: readonly WeekLine[];
}

export type RehearsalProblem = "nobody" | "nothing_opens" | "over_budget";

/** The calendar that a program's audience would get if all took part with the rhythm that consent proposes. Nobody's own choice is in it. */
export interface Rehearsal {
  readonly program: { readonly id: string; readonly name: string };
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly weeks: number;
  readonly rhythm: {
    readonly weekdays: readonly Weekday[];
    readonly at: WallTime;
    readonly everyWeeks: number;
  };
  /** What a week may take at most. */
  readonly budget: { readonly cards: number; readonly minutes: number };
  readonly versions: readonly (Pick<ProgramVersion, "version" | "state" | "pilotFrom" | "activeFrom"> & {
    /** It is not approved: shown is what would be if it were approved now. */
    readonly presumed: boolean;
  })[];
  readonly places: readonly PlaceCalendar[];
  /** How many of the audience are on leave on any day of a week. */
  readonly onLeave: readonly {
    readonly from: LocalDate;
    readonly until: LocalDate;
    readonly people: Headcount;
  }[];
  readonly problems: readonly RehearsalProblem[];
}

/** What planning would give to whom sends, if everyone of the directory took cards. Nothing was planned and nothing was sent. */
export interface DryRun {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly days: readonly {
    readonly date: LocalDate;
    readonly cards: Headcount;
    readonly lanes: readonly {
      /** Null: no chat reaches them. */
      readonly workspace: { readonly name: string; readonly platform: string } | null;
      readonly cards: Headcount;
      /** How long they take at the workspace's pace, if all were due at once; null where they are fewer than 8. */
      readonly seconds: number | null;
    }[];
  }[];
}

/** Which days to rehearse. */
export interface RehearsalWish {
  readonly from: LocalDate;
  /** 1 to 53. */
  readonly weeks: number;
}
