import type { ProgramWords } from "../../core/program/program.ts";
import { EVERY_PROGRAM_EN } from "./first-screen.en.ts";

/** Machine-written, not yet reviewed by a clinician. */
export const RECOVER_FROM_SETBACKS_EN: ProgramWords = {
  title: "After a setback",
  firstScreen: {
    ...EVERY_PROGRAM_EN,
    whatItIs:
      "Four weeks for when something at work went wrong: steady first, then learn, mend and move on. " +
      "There are up to 3 cards a week, about 12 minutes in all. Each one can be skipped or swapped.",
    claim:
      "Evidence is early. In experiments, people who met a slip with kindness wanted more to do better, not less. " +
      "Plans for one next step have helped people reach goals, with mixed results at work. " +
      "Cards as short as these have hardly been studied.",
    workMustChange:
      "Most setbacks have causes in how the work is set up, and those are not yours to bear alone. " +
      "Your organization has named one change of its own on clear tasks and roles. " +
      "Nobody may ask you to take this program because of a mistake.",
  },
  weeks: [
    "Steady first",
    "Learn from it without a verdict on yourself",
    "Be kind and responsible, and repair what is yours",
    "Take one small step again, and ask early",
  ],
};
