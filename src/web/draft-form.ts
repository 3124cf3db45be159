import type { AudienceOf } from "../app/program/audience-note.ts";
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
import { actOnWeeks, DRAFT_WEEKS, type DraftAct, PRACTICES_A_WEEK, readAct } from "./draft-act.ts";
import type { WebContext } from "./request.ts";

/** Tags and places come from the directory; one that is longer was made up by hand. */
const LONGEST_NAME = 200;
const MOST_NAMES = 1_000;

type Fields = Readonly<Record<string, readonly string[]>>;

/** What was sent of the builder: the draft as it stood there, what was pressed, and what the preview is to show. */
export interface SentDraft {
  readonly form: DraftForm;
  readonly act: DraftAct;
  readonly look: { readonly piece: string; readonly language: string };
  /** Where on the page to go on from, and whether that part is to be open. */
  readonly at: string | null;
  readonly open: boolean;
}

/** Reads the builder's form. What is not sound is stored and told on the page; what the form never offers is refused. */
export async function readDraftForm(c: WebContext, program: string): Promise<SentDraft> {
  const fields = await readFields(c);
  const one = (name: string) => fields[name]?.[0] ?? "";
  const joinUntil = one("joinUntil");
  const act = readAct(one("act") || "save");
  const { weeks, at, open } = actOnWeeks(weeksOf(fields), act);
  const definition: ProgramDefinition = {
    weeks,
    cadence: {
      everyWeeks: oneOf(EVERY_WEEKS, one("everyWeeks")),
      weekdays: (fields.weekdays ?? []).map((day) => parseWeekday(day) ?? stranger()),
    },
    ...audienceOf(fields),
    pilot: groupsOf(fields, "pilot"),
    joinUntil: joinUntil === "" ? null : dateOf(joinUntil),
  };
  return {
    form: { program, definition, opensOn: dateOf(one("opensOn")), action: one("action") },
    act,
    look: { piece: one("piece"), language: one("language") },
    at,
    open,
  };
}

/** Reads whom it would be offered to from the address of a request, in the names of the same fields. */
export function readAudienceQuery(c: WebContext): AudienceOf {
  return audienceOf(c.req.queries());
}

/** Reads which practice to draw from the address of a request. */
export function readPlannedQuery(c: WebContext): PlannedPractice {
  const { practice = "", minutes = "" } = c.req.query();
  return { practice: short(practice), minutes: oneOf(LENGTHS, minutes) };
}

function audienceOf(fields: Fields): AudienceOf {
  return {
    audience: {
      to: oneOf(AUDIENCES, fields.to?.[0] ?? ""),
      groups: groupsOf(fields, "groups"),
      except: groupsOf(fields, "except"),
    },
    languages: (fields.languages ?? []).map((language) => oneOf(LOCALES, language)),
  };
}

async function readFields(c: WebContext): Promise<Fields> {
  const body = await c.req.parseBody({ all: true });
  const texts = (value: unknown) => [value].flat().filter((each) => typeof each === "string");
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, texts(value)]));
}

/** Every week of the form: those that name something gentler, which each of them does. */
function weeksOf(fields: Fields): readonly ProgramWeek[] {
  return Array.from({ length: DRAFT_WEEKS }, (_, index): readonly ProgramWeek[] => {
    const week = `week${index + 1}`;
    const swap = planned(fields, `${week}_swap`);
    const core = Array.from({ length: PRACTICES_A_WEEK }, (_, n) => planned(fields, `${week}_core${n + 1}`));
    if (swap === null) return [];
    return [{ core: core.filter((each) => each !== null), swap, log: planned(fields, `${week}_log`) }];
  }).flat();
}

function planned(fields: Fields, name: string): PlannedPractice | null {
  const practice = fields[name]?.[0] ?? "";
  if (practice === "") return null;
  return { practice: short(practice), minutes: oneOf(LENGTHS, fields[`${name}_min`]?.[0] ?? "") };
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

function short(name: string): string {
  return name.length > LONGEST_NAME ? stranger() : name;
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
