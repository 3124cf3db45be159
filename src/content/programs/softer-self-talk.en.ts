import type { ProgramWords } from "../../core/program/program.ts";

/** Machine-written, not yet reviewed by a clinician. */
export const SOFTER_SELF_TALK_EN: ProgramWords = {
  title: "Softer self-talk",
  firstScreen: {
    whatItIs:
      "Four weeks of short practices on how you talk to yourself at work. There are up to 3 cards a week, " +
      "about 12 minutes in all. You can skip any card, or swap it for a gentler one.",
    whatItIsNot:
      "It is not care from a health professional, and not a crisis service. Nobody reads this live. " +
      "For urgent help, use the Urgent help button on any card.",
    claim:
      "Longer programs eased harsh self-talk in some studies. They did better than waiting, " +
      "but not clearly better than other activities. Short cards like these are less tested. " +
      "Evidence is early or mixed, and some people find it useful.",
    whoSeesWhat:
      "You join, pause and leave in private. Neither your manager nor HR can see who takes part, " +
      "and nobody can sign you up. Chat administrators can see that cards arrive, but not what they are about. " +
      "The few people who hold both the server and its keys could technically read more.",
    workMustChange:
      "No practice makes up for too much work or unfair treatment. Those need to change at work. " +
      "Your organization has named one thing that it changes alongside this program.",
    howToStop:
      "Two taps: open any card, then Change or pause. You need no reason, and nobody is told. " +
      "Cards that you skip do not pile up.",
  },
  weeks: [
    "Notice the tone you take with yourself",
    "Find kind words that sound like you",
    "When something goes wrong, look at what it shows",
    "Use your own words, and change them if you like",
  ],
};
