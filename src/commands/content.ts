import { describe, PRACTICES } from "../content/library.ts";
import { LOCALES } from "../content/locale.ts";
import { PROGRAMS, programWords } from "../content/programs.ts";
import { PULSE } from "../content/pulse.ts";
import { ITEMS } from "../core/pulse/instrument.ts";
import type { Result } from "./verb.ts";

export async function listContent(): Promise<Result> {
  const practices = PRACTICES.map(describe).map(({ id, kind, minutes, grades, locales, reviewed }) => ({
    id,
    kind,
    minutes,
    grade: grades,
    locales,
    reviewed,
  }));
  const programs = PROGRAMS.map(({ id, weeks, minutesAWeek }) => ({
    id,
    kind: "program",
    minutes: minutesAWeek,
    // Its practices have grades; as a whole it has not been studied.
    grade: "none",
    weeks: weeks.length,
    locales: LOCALES.filter((locale) => programWords(id, locale) !== undefined),
  }));
  const items = ITEMS.map(({ id, key }) => ({
    id,
    kind: "pulse",
    key,
    minutes: null,
    grade: null,
    locales: Object.keys(PULSE),
  }));
  const lines = [
    ...practices.map(({ id, kind, minutes, grade, locales, reviewed }) =>
      [
        id.padEnd(26),
        kind.padEnd(10),
        minutes.join(" ").padEnd(6),
        grade.join(" ").padEnd(8),
        locales.join(" "),
        reviewed ? "" : "not yet reviewed by a clinician",
      ].join(" "),
    ),
    ...programs.map(
      ({ id, weeks, minutes, locales }) =>
        `${id.padEnd(26)} program    ${weeks} weeks, up to ${minutes} minutes a week  ${locales.join(" ")}`,
    ),
    ...items.map(({ id, key }) => `${id.padEnd(26)} pulse      ${key === "R" ? "going well" : "strain"}`),
  ];
  return { text: lines.join("\n"), json: { practices, programs, items } };
}
