import type { Practice } from "../../core/practice/practice.ts";
import {
  minutesOf,
  type PlannedPractice,
  type ProgramContent,
  type ProgramWords,
} from "../../core/program/program.ts";
import { ACTION_THEMES } from "../../core/pulse/manager-action.ts";
import { WEEK } from "../../core/time/attention.ts";
import { type ContentFinding, findBanned, type Placed } from "./content-finding.ts";
import type { BannedKind, LanguageRules } from "./language.ts";

const MOST_MINUTES = { everyone: WEEK.minutes, leads: WEEK.minutesOfLeads } as const;
const TITLE_LENGTH = 24;
const WORDING: readonly BannedKind[] = [
  "streak guilt",
  "toxic positivity",
  "minimizer",
  "work pressure",
  "false relationship",
  "certainty of safety",
];

interface ProgramCase {
  readonly program: ProgramContent;
  readonly words: ProgramWords | undefined;
  readonly practices: readonly Pick<Practice, "id" | "lengths">[];
  readonly rules: LanguageRules;
}

/** L21 on a program in one language. Windows of measurement are fixed for all, so a program sets none. */
export function lintProgram(lint: ProgramCase): readonly ContentFinding[] {
  return [...problemsOfPlan(lint), ...problemsOfIds(lint), ...problemsOfWords(lint)].map(
    ([where, message]) => ({
      id: "L21",
      severity: "error",
      subject: `program/${lint.program.id}`,
      where,
      message,
    }),
  );
}

function problemsOfPlan({ program }: ProgramCase): readonly Placed[] {
  const { nudgesAWeek, minutesAWeek, weeks, organizationActionOn } = program;
  const most = MOST_MINUTES[program.for];
  const problems: Placed[] = [];
  if (nudgesAWeek > WEEK.nudges)
    problems.push(["nudgesAWeek", `${nudgesAWeek} nudges, at most ${WEEK.nudges}.`]);
  if (minutesAWeek > most) problems.push(["minutesAWeek", `${minutesAWeek} minutes, at most ${most}.`]);
  if (weeks.length === 0) problems.push(["weeks", "No week."]);
  if (organizationActionOn.length === 0)
    problems.push(["organizationActionOn", "Nothing that the organization changes goes with it."]);
  for (const on of organizationActionOn)
    if (!ACTION_THEMES.some((theme) => theme === on))
      problems.push(["organizationActionOn", `No action of leads is on ${on}.`]);
  for (const [index, week] of weeks.entries()) {
    const { core } = week;
    const minutes = minutesOf(week);
    if (core.length === 0) problems.push([`weeks.${index + 1}`, "No practice."]);
    if (core.length > nudgesAWeek) problems.push([`weeks.${index + 1}`, "More practices than nudges."]);
    if (minutes > minutesAWeek)
      problems.push([`weeks.${index + 1}`, `${minutes} minutes, but ${minutesAWeek} are announced.`]);
  }
  return problems;
}

function problemsOfIds({ program, practices }: ProgramCase): readonly Placed[] {
  const planned = program.weeks.flatMap(({ core, swap, log }, index) =>
    [...core, swap, ...(log === null ? [] : [log])].map((each): readonly [string, PlannedPractice] => [
      `weeks.${index + 1}`,
      each,
    ]),
  );
  return [
    ...planned.flatMap(([where, { practice: id, minutes }]): Placed[] => {
      const practice = practices.find((each) => each.id === id);
      if (practice === undefined) return [[where, `There is no practice "${id}".`]];
      return practice.lengths.some((length) => length.minutes === minutes)
        ? []
        : [[where, `"${id}" does not come in ${minutes} minutes.`]];
    }),
    ...program.onDemand
      .filter((id) => !practices.some((each) => each.id === id))
      .map((id): Placed => ["onDemand", `There is no practice "${id}".`]),
  ];
}

function problemsOfWords({ program, words, rules }: ProgramCase): readonly Placed[] {
  if (words === undefined) return [["words", "It has no words in this language."]];
  const screen = Object.entries(words.firstScreen).map(([key, text]): Placed => [`firstScreen.${key}`, text]);
  const weeks = words.weeks.map((text, index): Placed => [`words.weeks.${index + 1}`, text]);
  return [
    ...screen.filter(([, text]) => text.trim() === "").map(([where]): Placed => [where, "It is empty."]),
    ...(words.weeks.length === program.weeks.length
      ? []
      : [["words.weeks", "Not one line for each week."] as const]),
    ...(words.title.length > TITLE_LENGTH
      ? [["title", `Longer than ${TITLE_LENGTH} characters.`] as const]
      : []),
    ...findBanned([["title", words.title], ...screen, ...weeks], WORDING, rules),
  ];
}
