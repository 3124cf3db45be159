import { FEAST_NAMES } from "../../content/feasts.ts";
import { findProgramContent, programWords } from "../../content/programs.ts";
import { said } from "../../content/words/said.ts";
import { practiceText, type Words } from "../../content/words.ts";
import type { OrganizationId, ProgramId } from "../../core/ids.ts";
import { headcount, roughHeadcount } from "../../core/program/headcount.ts";
import type { NextStep } from "../../core/program/next.ts";
import { type PlannedPractice, type ProgramVersion, plannedIn } from "../../core/program/program.ts";
import {
  asApproved,
  type DayRange,
  type RehearsedCard,
  rehearseCourse,
} from "../../core/program/rehearse.ts";
import { WEEK } from "../../core/time/attention.ts";
import { feastOf } from "../../core/time/feasts.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { dateOf, dayNumber, type LocalDate } from "../../core/time/local-time.ts";
import { type DayOffRow, findDaysOff } from "../../db/delivery/days-off.ts";
import { findOrganization, findTeams, type OrganizationRow } from "../../db/directory/directory.ts";
import { countOnLeave, countPeople } from "../../db/program/audience.ts";
import { findVersions } from "../../db/program/programs.ts";
import type { Trx } from "../../db/transact.ts";
import { knowing } from "../content/shelf.ts";
import { daysOffOf } from "../delivery/days-off.ts";
import { quietHoursOf } from "../delivery/quiet-hours.ts";
import { OFFERED_RHYTHM, offeredSchedule } from "../rhythm/offered-rhythm.ts";
import { type AudienceGroup, audienceOf } from "./audience-groups.ts";
import { foundIn } from "./find-program.ts";
import type {
  CardLine,
  Opened,
  PlaceCalendar,
  Rehearsal,
  RehearsalProblem,
  RehearsalWish,
} from "./rehearsal.ts";
import { daysAt } from "./step-program.ts";

const MOST_WEEKS = 53;

/** Days that were asked for; `from` null: from today on, where the organization is. */
export interface ReadWish {
  readonly from: LocalDate | null;
  readonly weeks: number;
}

/**
 * Reads what somebody typed. Left out: four weeks, and `from` null for today. Throws `invalid` for what is no date, and for weeks other than
 * 1 to 53.
 */
export function readWish({
  from = "",
  weeks = "",
}: {
  readonly from?: string;
  readonly weeks?: string;
}): ReadWish {
  const count = weeks === "" ? 4 : Number(weeks);
  if (!/^\d*$/.test(weeks) || count < 1 || count > MOST_WEEKS) throw said("invalid", "rehearsal_weeks");
  if (from !== "" && !isDate(from)) throw said("invalid", "rehearsal_from");
  return { from: from === "" ? null : from, weeks: count };
}

function isDate(text: string): boolean {
  try {
    // Years that holidays and cards are worked out for.
    return /^20\d\d-\d\d-\d\d$/.test(text) && dayNumber(text) > 0;
  } catch {
    return false;
  }
}

/** All that places are worked out from. */
interface Stage {
  readonly versions: readonly ProgramVersion[];
  readonly range: DayRange;
  readonly added: readonly DayOffRow[];
  readonly organization: OrganizationRow;
  readonly words: Words;
}

/** Works out what a program's audience would get. Reads the directory, and nothing that anybody chose or did. Throws `not_found`. */
export async function rehearse(
  trx: Trx,
  organizationId: OrganizationId,
  { program, wish, words: spoken }: { program: ProgramId; wish: RehearsalWish; words: Words },
  now: Instant,
): Promise<Rehearsal> {
  const { versions: stored, newest } = foundIn(await findVersions(trx, organizationId, [program]));
  const planned = stored.flatMap(({ definition }) => definition.weeks.flatMap(plannedIn));
  const names = planned.map(({ practice }) => practice);
  const words = await knowing(trx, organizationId, spoken, names);
  const organization = await findOrganization(trx, organizationId);
  const versions = asApproved(stored, daysAt(now, organization.time_zone as TimeZone));
  const range = rangeOf(wish);
  const around = { from: shifted(range.from, -2), until: shifted(range.until, 2) };
  const added = await findDaysOff(trx, organizationId, around);
  const findAudience = audienceOf(versions, { teams: await findTeams(trx, organizationId), range });
  const groups = findAudience(await countPeople(trx, organizationId));
  const stage: Stage = { versions, range, added, organization, words };
  const places = groups.map((group) => placeOf(group, stage));
  const isForLeads = findProgramContent(newest.contentId)?.for === "leads";
  const budget = { cards: WEEK.nudges, minutes: isForLeads ? WEEK.minutesOfLeads : WEEK.minutes };
  const weeks = weeksOf(range);
  const onLeave = await countOnLeave(trx, organizationId, weeks);
  return {
    program: { id: newest.id, name: programWords(newest.contentId, words.locale)?.title ?? newest.contentId },
    ...range,
    weeks: wish.weeks,
    rhythm: OFFERED_RHYTHM,
    budget,
    versions: versions.map(({ version, state, pilotFrom, activeFrom }, index) => ({
      version,
      state: stored[index]?.state ?? state,
      pilotFrom,
      activeFrom,
      presumed: stored[index]?.state !== state,
    })),
    places,
    onLeave: weeks.map((week, index) => ({
      ...week,
      people: roughHeadcount(sumOf(findAudience(onLeave.filter((row) => row.index === index)))),
    })),
    problems: problemsOf(places, budget.minutes),
  };
}

function rangeOf({ from, weeks }: RehearsalWish): DayRange {
  return { from, until: shifted(from, 7 * weeks - 1) };
}

function weeksOf({ from, until }: DayRange): readonly DayRange[] {
  const count = (dayNumber(until) + 1 - dayNumber(from)) / 7;
  return Array.from({ length: count }, (_, index) => ({
    from: shifted(from, 7 * index),
    until: shifted(from, 7 * index + 6),
  }));
}

function shifted(date: LocalDate, days: number): LocalDate {
  return dateOf(dayNumber(date) + days);
}

function sumOf(groups: readonly AudienceGroup[]): number {
  return groups.reduce((sum, { people }) => sum + people, 0);
}

function placeOf(
  group: AudienceGroup,
  { versions, range, added, organization, words }: Stage,
): PlaceCalendar {
  const { zone, country, pilot, startsOn, person, people } = group;
  const rhythm = {
    schedule: offeredSchedule(range.from),
    zone,
    quiet: quietHoursOf(organization),
    daysOff: daysOffOf(country, added),
    leaves: [],
    others: [],
  };
  const course = rehearseCourse(versions, { person, startsOn, rhythm }, range);
  const own = added.filter((day) => day.country === "" || day.country === country);
  const opening = course.cards.filter(({ leftOut, opens }) => leftOut === null && opens.kind === "practice");
  return {
    zone,
    country,
    pilot,
    people: headcount(people),
    startsOn,
    firstOn: opening.at(0)?.date ?? null,
    lastOn: opening.at(-1)?.date ?? null,
    clockChanges: course.clockChanges.map((change) => ({ ...change, at: change.at.toString() })),
    cards: course.cards.map((card) => lineOf(card, { own, words })),
    weeks: course.weeks.map(({ from, until, step, cards, minutes }) => ({
      from,
      until,
      version: step?.version ?? null,
      week: step?.week ?? null,
      cards,
      minutes,
    })),
  };
}

function lineOf(
  { date, wallTime, at, movedFrom, leftOut, opens }: RehearsedCard,
  { own, words }: { own: readonly DayOffRow[]; words: Words },
): CardLine {
  const feast = leftOut === "holiday" ? feastOf(date) : null;
  const added = leftOut === "day_off" ? own.find(({ on_date }) => on_date === date)?.name : undefined;
  const name = added ?? (feast && FEAST_NAMES[words.locale][feast]);
  return {
    date,
    wallTime,
    at: at.toString(),
    movedFrom,
    leftOut: leftOut && { why: leftOut, name },
    opens: openedBy(opens, words),
  };
}

function openedBy(step: NextStep, words: Words): Opened {
  if (step.kind !== "practice") return { kind: step.kind };
  const titled = ({ practice, minutes }: PlannedPractice) => ({
    practice,
    title: practiceText(practice, words)?.title ?? practice,
    minutes,
  });
  const { version, week, weeks, practice, swap, log } = step;
  return {
    kind: "practice",
    version,
    week,
    weeks,
    practice: titled(practice),
    swap: titled(swap),
    log: log && titled(log),
  };
}

function problemsOf(places: readonly PlaceCalendar[], most: number): readonly RehearsalProblem[] {
  if (places.length === 0) return ["nobody"];
  const isOver = places.some(({ weeks }) => weeks.some(({ minutes }) => minutes > most));
  return [
    ...(places.every(({ firstOn }) => firstOn === null) ? (["nothing_opens"] as const) : []),
    ...(isOver ? (["over_budget"] as const) : []),
  ];
}
