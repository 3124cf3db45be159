import type { ProgramWords } from "../../core/program/program.ts";
import { EVERY_PROGRAM_EN } from "./first-screen.en.ts";

/** Machine-written, not yet reviewed by a clinician. */
export const SOFTER_SELF_TALK_EN: ProgramWords = {
  title: "Softer self-talk",
  firstScreen: {
    ...EVERY_PROGRAM_EN,
    whatItIs:
      "Four weeks of short practices on how you talk to yourself at work. There are up to 3 cards a week, " +
      "about 11 minutes in all. You can skip any card, or swap it for a gentler one.",
    claim:
      "Longer programs eased harsh self-talk in some studies. They did better than waiting, " +
      "but not clearly better than other activities. Short cards like these are less tested. " +
      "Evidence is early or mixed, and some people find it useful.",
    workMustChange:
      "No practice makes up for too much work or unfair treatment. Those need to change at work. " +
      "Your organization has named one thing that it changes alongside this program.",
  },
  weeks: [
    "Notice the tone you take with yourself",
    "Name what is there, and see that others meet it too",
    "Find kind words that sound like you",
    "Use your words, and change them if you like",
  ],
};
