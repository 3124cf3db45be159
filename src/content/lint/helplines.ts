import type { HelpWords } from "../../core/safety/help-words.ts";
import { type HelpProblem, helpProblems } from "../../core/safety/helpline-rules.ts";
import type { CountryHelp } from "../../core/safety/helplines.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import type { ContentFinding } from "./content-finding.ts";
import type { LanguageRules } from "./language.ts";

const HIGHEST_GRADE = 4;

const MESSAGES: Readonly<Record<HelpProblem["problem"], string>> = {
  no_emergency_number: "There is no emergency number.",
  no_line: "There is no line of people to talk with.",
  no_source: "It does not say where it was read.",
  no_channel: "It cannot be reached in any way.",
  no_hours: "It opens weekly, but on no day.",
  hours_wrong: "It closes before it opens.",
  no_zone: "There is no time zone for its hours.",
  expired: "Nobody has confirmed it for too long: it is hidden.",
  not_verified: "Nobody has verified it.",
  work_contact: "It names a contact at work.",
  support_incomplete: "It leaves open who pays, who is covered or what the employer gets to know.",
  too_few_routes: "Fewer than two routes do without a manager.",
  route_incomplete: "A route leaves open how it is reached, what it keeps to itself or what it must pass on.",
  twice: "It is listed twice.",
};

/** L22 on the list of help, with its words in one language, on `today`. What nobody has verified is a warning. */
export function lintHelplines(
  list: readonly CountryHelp[],
  words: HelpWords,
  today: LocalDate,
  rules: LanguageRules,
): readonly ContentFinding[] {
  const found = (
    severity: ContentFinding["severity"],
    country: string,
    where: string,
    message: string,
  ): ContentFinding => ({ id: "L22", severity, subject: `help/${country}`, where, message });
  return [
    ...helpProblems(list, today).map(({ country, line, problem }) =>
      found("error", country, line ?? "country", MESSAGES[problem]),
    ),
    ...list.flatMap(({ country, emergency, lines }) =>
      [...emergency, ...lines]
        .filter(({ verified }) => verified === false)
        .map((row) => found("warning", country, "id" in row ? row.id : row.number, MESSAGES.not_verified)),
    ),
    ...list
      .filter(({ country }) => words.countries[country] === undefined)
      .map(({ country }) => found("error", country, words.language, "The country has no name.")),
    ...list.flatMap(({ country, lines }) =>
      lines
        .flatMap(({ languages }) => languages)
        .filter((language) => words.languages[language] === undefined)
        .map((language) =>
          found("error", country, words.language, `The language "${language}" has no name.`),
        ),
    ),
    ...Object.entries(proseOf(words)).flatMap(([page, prose]) => {
      const grade = rules.reading(prose.join("\n"));
      return grade > HIGHEST_GRADE
        ? [found("error", page, words.language, `Grade ${grade.toFixed(1)}, at most ${HIGHEST_GRADE}.`)]
        : [];
    }),
  ];
}

/** What is read on each page of help, beside names and numbers. */
function proseOf(words: HelpWords): Readonly<Record<string, readonly string[]>> {
  const { other, distance, routes, safeguarding } = words;
  return {
    urgent: [
      words.acknowledgement,
      words.inDanger,
      words.unknownCountry,
      words.noLines,
      words.unconfirmed,
      words.trusted,
      words.noSupport,
      words.doubts,
      words.privacy,
    ],
    told: [words.told, words.softly, words.shown, words.privacyTold],
    other: [other.first, ...other.how, other.advice],
    distance: [distance.first, distance.how],
    routes: [...Object.values(routes), words.domestic.none, safeguarding.first, safeguarding.none],
    steady: [words.steady.first, words.people.first],
  };
}
