import type { Practice } from "../practice/practice.ts";
import { WEEK } from "../time/attention.ts";
import type { LocalDate } from "../time/local-time.ts";
import { minutesOf, type PlannedPractice, type ProgramDefinition, plannedIn } from "./program.ts";

/** What is wrong with a program's plan. `week` from 1. */
export type ProgramProblem =
  | {
      readonly kind:
        | "no_week"
        | "no_weekday"
        | "no_language"
        | "no_audience"
        | "opens_in_past"
        | "joins_end_early";
    }
  | { readonly kind: "week_empty"; readonly week: number }
  | { readonly kind: "too_many_cards"; readonly week: number; readonly count: number; readonly most: number }
  | { readonly kind: "too_long"; readonly week: number; readonly minutes: number; readonly most: number }
  | { readonly kind: "unknown_practice"; readonly week: number; readonly practice: string }
  | {
      readonly kind: "wrong_length";
      readonly week: number;
      readonly practice: string;
      readonly minutes: number;
    };

/** What a definition is measured by. */
export interface ProgramLimits {
  readonly for: "everyone" | "leads";
  readonly practices: readonly Pick<Practice, "id" | "lengths">[];
}

/** Rule L21 on what HR set up, and that somebody can join it. `today`: where the organization is. Empty: it may be put to review. */
export function checkProgram(
  definition: ProgramDefinition,
  { limits, opensOn, today }: { limits: ProgramLimits; opensOn: LocalDate; today: LocalDate },
): readonly ProgramProblem[] {
  const { weeks, cadence, languages, audience, joinUntil } = definition;
  const { teams, locations, tags } = audience.groups;
  const isNobody = audience.to === "some" && teams.length + locations.length + tags.length === 0;
  return [
    ...(weeks.length === 0 ? [{ kind: "no_week" } as const] : []),
    ...weeks.flatMap((_, index) => problemsOfWeek(definition, index, limits)),
    ...(cadence.weekdays.length === 0 ? [{ kind: "no_weekday" } as const] : []),
    ...(languages.length === 0 ? [{ kind: "no_language" } as const] : []),
    ...(isNobody ? [{ kind: "no_audience" } as const] : []),
    ...(opensOn < today ? [{ kind: "opens_in_past" } as const] : []),
    ...(joinUntil !== null && joinUntil < opensOn ? [{ kind: "joins_end_early" } as const] : []),
  ];
}

function problemsOfWeek(
  { weeks }: ProgramDefinition,
  index: number,
  { for: audience, practices }: ProgramLimits,
): readonly ProgramProblem[] {
  const planned = weeks[index];
  if (planned === undefined) return [];
  const week = index + 1;
  const count = planned.core.length;
  const minutes = minutesOf(planned);
  const most = audience === "leads" ? WEEK.minutesOfLeads : WEEK.minutes;
  return [
    ...(count === 0 ? [{ kind: "week_empty", week } as const] : []),
    ...(count > WEEK.nudges ? [{ kind: "too_many_cards", week, count, most: WEEK.nudges } as const] : []),
    ...(minutes > most ? [{ kind: "too_long", week, minutes, most } as const] : []),
    ...plannedIn(planned).flatMap((each) => problemOfPractice(each, week, practices)),
  ];
}

function problemOfPractice(
  { practice: id, minutes }: PlannedPractice,
  week: number,
  practices: ProgramLimits["practices"],
): readonly ProgramProblem[] {
  const practice = practices.find((each) => each.id === id);
  if (practice === undefined) return [{ kind: "unknown_practice", week, practice: id }];
  return practice.lengths.some((length) => length.minutes === minutes)
    ? []
    : [{ kind: "wrong_length", week, practice: id, minutes }];
}
