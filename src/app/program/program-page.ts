import type { Locale } from "../../core/locale.ts";
import type { ProgramStep } from "../../core/program/change.ts";
import type { ProgramProblem } from "../../core/program/check.ts";
import type {
  Audience,
  OrganizationActionId,
  ProgramDefinition,
  ProgramState,
  ProgramVersion,
} from "../../core/program/program.ts";

/** A program in a list of HR's: what its newest version is. Never who takes part. */
export interface ProgramRow {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly state: ProgramState;
  readonly weeks: number;
  readonly everyWeeks: ProgramDefinition["cadence"]["everyWeeks"];
  readonly nudgesAWeek: number;
  readonly minutesAWeek: number;
  readonly opensOn: string;
  /** What the organization changes beside it; null while HR has not said. */
  readonly organizationAction: string | null;
  readonly audience: { readonly to: Audience["to"]; readonly names: readonly string[] };
}

/** A name behind an id, to choose from. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What HR can choose from where a draft is written. */
export interface DraftChoices {
  readonly practices: readonly (Choice & { readonly minutes: readonly number[] })[];
  readonly teams: readonly Choice[];
  readonly locations: readonly string[];
  readonly tags: readonly string[];
  /** Those on record that address what the program asks of the organization. */
  readonly actions: readonly Choice[];
}

/** A draft as its form shows it. */
export interface Draft {
  readonly version: number;
  readonly definition: ProgramDefinition;
  readonly opensOn: string;
  readonly action: OrganizationActionId | null;
  readonly choices: DraftChoices;
  readonly problems: readonly ProgramProblem[];
}

/** `/hr/programs/:id`: what people are offered, week by week, and every step of its making. Never who takes part. */
export interface ProgramPage extends ProgramRow {
  readonly description: string;
  readonly isNot: string;
  readonly weekList: readonly {
    readonly week: number;
    readonly aim: string;
    readonly practices: readonly {
      readonly id: string;
      readonly title: string;
      readonly minutes: string;
      readonly grade: string;
    }[];
  }[];
  readonly versions: readonly (Pick<
    ProgramVersion,
    "version" | "state" | "opensOn" | "pilotFrom" | "activeFrom"
  > & {
    readonly askedBy: string | null;
    readonly approvedBy: string | null;
  })[];
  /** What one of the organization's actions has to address before it opens. */
  readonly actionOn: readonly string[];
  readonly languages: readonly Locale[];
  readonly pilotNames: readonly string[];
  readonly joinUntil: string | null;
  /** Where its link leads, without the address of the server. */
  readonly link: string;
  /** What whoever reads it may do now. */
  readonly steps: readonly ProgramStep[];
  readonly mayEdit: boolean;
  /** True where a new version can be begun. */
  readonly mayRevise: boolean;
  readonly draft: Draft | null;
  readonly log: readonly {
    readonly on: string;
    readonly verb: string;
    readonly role: string;
    readonly name: string | null;
  }[];
}

/** `/hr/programs`. */
export interface ProgramsPage {
  readonly organization: { readonly name: string; readonly synthetic: boolean };
  readonly programs: readonly ProgramRow[];
  /** What a new one can start from. */
  readonly templates: readonly Choice[];
  readonly mayEdit: boolean;
}
