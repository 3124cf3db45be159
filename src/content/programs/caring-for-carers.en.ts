import type { ProgramWords } from "../../core/program/program.ts";
import { EVERY_PROGRAM_EN } from "./first-screen.en.ts";

/** Machine-written, not yet reviewed by a clinician. */
export const CARING_FOR_CARERS_EN: ProgramWords = {
  title: "Caring for others",
  firstScreen: {
    ...EVERY_PROGRAM_EN,
    whatItIs:
      "Six weeks for people who care for someone: a child, a parent, a partner, or people at work. " +
      "There are up to 2 cards a week, about 11 minutes at most. Skip any, or take a gentler one. " +
      "Joining says nothing to anybody about your life at home.",
    claim:
      "Programs on kindness for parents came with less stress, in studies of low quality. In caring jobs, " +
      "small studies look promising. All of them were longer than these cards, so evidence is early.",
    workMustChange:
      "Care takes hours, and no card makes more of them. Room for it has to come from work. " +
      "Your organization has named a change of its own on time or leave.",
  },
  weeks: [
    "Notice how you are",
    "Put down some of the blame",
    "Guess kindly at the other side",
    "Repair, in your own way",
    "Sort guilt, and set limits",
    "Go on gently, with words to keep",
  ],
};
