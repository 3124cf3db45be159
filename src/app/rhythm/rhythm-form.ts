import type { Words } from "../../content/words.ts";
import type { ViewValues } from "../../core/chat/event.ts";
import type { Block } from "../../core/chat/view.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import { isQuietTime } from "../../core/time/quiet-hours.ts";
import { parseSchedule, type Schedule } from "../../core/time/schedule.ts";
import type { OrganizationRow } from "../../db/directory/directory.ts";
import { quietHoursOf } from "../delivery/quiet-hours.ts";

/** Nobody is nudged more often than this in a week. */
const MOST_DAYS = 3;

/** Fields of a form that asks for a rhythm. */
export function rhythmFields(
  words: Words,
  current: { weekdays: readonly number[]; time: string; zone: string },
): readonly Block[] {
  const { chat } = words;
  return [
    {
      kind: "choices",
      name: "weekdays",
      label: chat.consent.days,
      options: chat.weekdays.map((label, index) => ({ value: String(index + 1), label })),
      multiple: true,
      chosen: current.weekdays.map(String),
      optional: false,
    },
    {
      kind: "input",
      name: "at",
      label: chat.consent.time,
      hint: chat.consent.timeHint(current.zone),
      lines: "one",
      type: "time",
      maxLength: 5,
      value: current.time,
      optional: false,
    },
  ];
}

export type RhythmForm =
  | { readonly kind: "schedule"; readonly schedule: Schedule }
  | { readonly kind: "invalid"; readonly fields: Readonly<Record<string, string>> };

/** Reads what a rhythm form holds: a sentence beside each field that is wrong, and beside a time at which no message comes. */
export function readRhythmForm(
  values: ViewValues,
  form: { today: LocalDate; organization: Pick<OrganizationRow, "quiet_from" | "quiet_to">; words: Words },
): RhythmForm {
  const { scheduleProblems } = form.words.chat;
  const parsed = parseSchedule(values, form.today);
  if (parsed.kind === "invalid") {
    const fields = Object.entries(parsed.problems).map(([field, problem]) => [
      field,
      scheduleProblems[problem],
    ]);
    return { kind: "invalid", fields: Object.fromEntries(fields) };
  }
  if (parsed.schedule.weekdays.length > MOST_DAYS) {
    return { kind: "invalid", fields: { weekdays: scheduleProblems.tooMany(MOST_DAYS) } };
  }
  const quiet = quietHoursOf(form.organization);
  if (isQuietTime(parsed.schedule.at, quiet)) {
    return { kind: "invalid", fields: { at: scheduleProblems.quiet(quiet.from, quiet.until) } };
  }
  return parsed;
}
