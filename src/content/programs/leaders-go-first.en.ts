import type { ProgramWords } from "../../core/program/program.ts";
import { EVERY_PROGRAM_EN } from "./first-screen.en.ts";

/** Machine-written, not yet reviewed by a clinician. */
export const LEADERS_GO_FIRST_EN: ProgramWords = {
  title: "Leaders go first",
  firstScreen: {
    ...EVERY_PROGRAM_EN,
    whatItIs:
      "Six weeks for people who lead others, with or without a team right now. There are up to 3 cards a week, " +
      "about 12 minutes in all. Two weeks ask for more: a change to the work, and a report back to your team.",
    claim:
      "In two field experiments, leads helped others more on days when they wrote briefly about being kind to themselves. " +
      "Training leads to be fair, or to support people, helped staff in some trials, and took hours. " +
      "For the other cards, evidence is early.",
    workMustChange:
      "Warm words do not replace a change to the work, and the fifth week is about one. What is beyond your power goes upward. " +
      "Your organization has named a change of its own, too.",
  },
  weeks: [
    "Your own footing comes first",
    "Listen before you fix",
    "Be clear and warm",
    "Own your slips, as far as it is safe",
    "Change one thing in the work. With no summary, look at the work itself",
    "Keep one promise: report back to your team, whatever came of it",
  ],
};
