import { minutesOf, nudgesOf } from "./numbers.en.ts";

/** The page of a program. */
export const PROGRAM_EN = {
  weeks: "Week by week",
  week: (n: number) => `Week ${n}`,
  isNot: "What it is not",
  minutes: (minutes: string) => `${minutes} min`,
  grade: (grade: string) => (grade === "none" ? "no evidence grade" : `evidence grade ${grade}`),
  grades:
    "Evidence grades: A several trials of this practice, B trials of a close relative or at work, C small or single studies.",
  facts: "At a glance",
  length: "Length",
  load: "Load",
  loadText: (nudges: number, minutes: number) =>
    `Up to ${nudgesOf(nudges)} and ${minutesOf(minutes)} a week, inside working hours`,
  opens: "Opens",
  audience: "For",
  actionWhy: "A program never opens without a change to the work itself.",
  whoTitle: "Who takes part?",
  who: "That is not shown to HR or to managers. People join, pause and leave privately, and what they do in it stays with them.",
  gone: "What was not done when a week ends is gone. Nothing is owed.",
};
