import type { Grade } from "../core/practice/practice.ts";
import type { ActionTheme, ManagerActionWords } from "../core/pulse/manager-action.ts";
import type { SummaryTone } from "../core/pulse/pick-actions.ts";

/** A part of the meeting in which a team hears its summary. */
export interface MeetingPart {
  readonly minutes: number;
  readonly heading: string;
  /** Outlines of what to say, to be put in the lead's own words. */
  readonly say: readonly string[];
}

/** The words for leads in one language. */
export interface ActionWords<ActionId extends string = string> {
  readonly actions: Readonly<Record<ActionId, ManagerActionWords>>;
  /** Stands above the three suggestions. */
  readonly intro: Readonly<Record<SummaryTone, { readonly heading: string; readonly text: string }>>;
  readonly themes: Readonly<Record<ActionTheme, string>>;
  /** How well an action is supported, in words. */
  readonly grades: Readonly<Record<Grade, string>>;
  readonly meeting: {
    readonly title: string;
    /** Sentences to begin with, by what the summary says; "hidden" where it says nothing, or not yet. */
    readonly openings: Readonly<Record<SummaryTone | "hidden", readonly string[]>>;
    /** 15 minutes in all. */
    readonly parts: readonly MeetingPart[];
    readonly afterwards: string;
    readonly avoid: readonly string[];
  };
}
