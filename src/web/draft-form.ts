import type { DraftForm } from "../app/program/save-draft.ts";
import { said } from "../content/words/said.ts";
import { parseId, type TeamId } from "../core/ids.ts";
import { LOCALES } from "../core/locale.ts";
import { LENGTHS } from "../core/practice/practice.ts";
import {
  AUDIENCES,
  EVERY_WEEKS,
  type Groups,
  type PlannedPractice,
  type ProgramDefinition,
  type ProgramWeek,
} from "../core/program/program.ts";
import { parseWeekday } from "../core/time/local-time.ts";
import type { WebContext } from "./request.ts";

/** Weeks that the form holds. No program of ours is longer. */
export const DRAFT_WEEKS = 8;
export const PRACTICES_A_WEEK = 3;

/** Tags and places come from the directory; one that is longer was made up by hand. */
const LONGEST_NAME = 200;
const MOST_NAMES = 1_000;

type Fields = Readonly<Record<string, readonly string[]>>;

/** Reads the draft's form. What is not sound is stored and told on the page; what the form never offers is refused. */
export async function readDraftForm(c: WebContext, program: string): Promise<DraftForm> {
  const fields = await readFields(c);
  const one = (name: string) => fields[name]?.[0] ?? "";
  const joinUntil = one("joinUntil");
  const definition: ProgramDefinition = {
    weeks: Array.from({ length: DRAFT_WEEKS }, (_, index) => weekOf(fields, index + 1)).flat(),
    cadence: {
      everyWeeks: oneOf(EVERY_WEEKS, one("everyWeeks")),
      weekdays: (fields.weekdays ?? []).map((day) => parseWeekday(day) ?? stranger()),
    },
    audience: {
      to: oneOf(AUDIENCES, one("to")),
      groups: groupsOf(fields, "groups"),
      except: groupsOf(fields, "except"),
    },
    languages: (fields.languages ?? []).map((language) => oneOf(LOCALES, language)),
    pilot: groupsOf(fields, "pilot"),
    joinUntil: joinUntil === "" ? null : dateOf(joinUntil),
  };
  return { program, definition, opensOn: dateOf(one("opensOn")), action: one("action") };
}

async function readFields(c: WebContext): Promise<Fields> {
  const body = await c.req.parseBody({ all: true });
  const texts = (value: unknown) => [value].flat().filter((each) => typeof each === "string");
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, texts(value)]));
}

/** A week of the form; none where no practice is chosen in it. */
function weekOf(fields: Fields, week: number): readonly ProgramWeek[] {
  const core = Array.from({ length: PRACTICES_A_WEEK }, (_, n) =>
    planned(fields, `week${week}_core${n + 1}`),
  ).filter((each) => each !== null);
  const swap = planned(fields, `week${week}_swap`);
  if (core.length === 0) return [];
  return [{ core, swap: swap ?? stranger(), log: planned(fields, `week${week}_log`) }];
}

function planned(fields: Fields, name: string): PlannedPractice | null {
  const practice = fields[name]?.[0] ?? "";
  if (practice === "") return null;
  if (practice.length > LONGEST_NAME) stranger();
  return { practice, minutes: oneOf(LENGTHS, fields[`${name}_min`]?.[0] ?? "") };
}

function groupsOf(fields: Fields, prefix: string): Groups {
  const named = (name: string) => {
    const values = (fields[`${prefix}_${name}`] ?? []).filter((value) => value !== "");
    if (values.length > MOST_NAMES || values.some((value) => value.length > LONGEST_NAME)) stranger();
    return values;
  };
  return {
    teams: named("teams").map((id): TeamId => parseId<"team">(id) ?? stranger()),
    locations: named("locations"),
    tags: named("tags"),
  };
}

function oneOf<const T extends string | number>(known: readonly T[], sent: string): T {
  return known.find((each) => String(each) === sent) ?? stranger();
}

/** A date of the calendar. */
function dateOf(sent: string): string {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(sent) && !Number.isNaN(Date.parse(sent));
  if (!isDate) throw said("invalid", "day_unreadable");
  return sent;
}

function stranger(): never {
  throw said("invalid", "form_unknown");
}
