import { describe, PRACTICES, RUN_WORDS } from "../content/library.ts";
import { lintContent } from "../content/lint/content.ts";
import { lintLibrary } from "../content/lint/practices.ts";
import { lintTones } from "../content/lint/tones.ts";
import { PROGRAMS, programWords } from "../content/programs.ts";
import { PULSE } from "../content/pulse.ts";
import { LEXICONS } from "../content/safety/lexicons.ts";
import { STYLE_WORDS } from "../content/words.ts";
import { LOCALES } from "../core/locale.ts";
import { ITEMS } from "../core/pulse/instrument.ts";
import type { TimeZone } from "../core/time/instant.ts";
import { localDate } from "../core/time/local-time.ts";
import { systemClock } from "../serve.ts";
import type { Call, Result } from "./verb.ts";

/** Lists what ships; with --check, what the linter finds in it: errors fail, the rest wants a named person's look. */
export async function runContent({ options }: Call): Promise<Result> {
  return options.has("check") ? checkContent() : listContent();
}

function listContent(): Result {
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
    // Machine-written in every language; no clinician and no native reviewer has read them.
    reviewed: false,
  }));
  const items = ITEMS.map(({ id, key }) => ({
    id,
    kind: "pulse",
    key,
    minutes: null,
    grade: null,
    locales: Object.keys(PULSE),
    reviewed: false,
  }));
  const lexicons = LEXICONS.map(({ language, patterns, harmless, review }) => ({
    id: `lexicon-${language}`,
    kind: "lexicon",
    minutes: null,
    grade: null,
    locales: [language],
    patterns: patterns.length,
    fixedExpressions: harmless.length,
    reviewed: review.reviewed,
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
        `${id.padEnd(26)} program    ${weeks} weeks, up to ${minutes} minutes a week  ${locales.join(" ")} not yet reviewed by a clinician`,
    ),
    ...items.map(
      ({ id, key, locales }) =>
        `${id.padEnd(26)} pulse      ${key === "R" ? "going well" : "strain"}  ${locales.join(" ")} not yet reviewed by a clinician`,
    ),
    ...lexicons.map(
      ({ id, patterns, fixedExpressions }) =>
        `${id.padEnd(26)} lexicon    ${patterns} patterns, ${fixedExpressions} fixed expressions; machine-written, not reviewed by clinicians or by people with lived experience`,
    ),
  ];
  return { text: lines.join("\n"), json: { practices, programs, items, lexicons } };
}

function checkContent(): Result {
  const today = localDate(systemClock.now(), "UTC" as TimeZone);
  const tones = LOCALES.flatMap((locale) => lintTones(locale, STYLE_WORDS[locale]));
  const practices = [...lintLibrary(PRACTICES, RUN_WORDS, today), ...tones].map(({ practice, ...rest }) => ({
    ...rest,
    subject: practice,
  }));
  const findings = [...practices, ...lintContent(today)];
  const errors = findings.filter(({ severity }) => severity === "error");
  const rules = [...new Set(findings.map(({ id }) => id))].sort();
  const lines = [
    ...errors.map(({ id, subject, where, message }) => `${id} ${subject} ${where}: ${message}`),
    ...rules.map((rule) => {
      const count = findings.filter(({ id, severity }) => id === rule && severity === "warning").length;
      return `${rule}: ${count} for a named person to look at`;
    }),
    errors.length === 0 ? "No errors in the content." : `${errors.length} errors in the content.`,
  ];
  return { text: lines.join("\n"), json: { findings }, failed: errors.length > 0 };
}
