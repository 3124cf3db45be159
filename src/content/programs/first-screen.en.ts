import type { FirstScreen } from "../../core/program/program.ts";

/** What the first screen of every program says alike. Machine-written, not yet reviewed by a clinician. */
export const EVERY_PROGRAM_EN: Pick<FirstScreen, "whatItIsNot" | "whoSeesWhat" | "howToStop"> = {
  whatItIsNot:
    "It is not care from a health professional, and not a crisis service. Nobody reads this live. " +
    "For urgent help, use the Urgent help button on any card.",
  whoSeesWhat:
    "You join, pause and leave in private. Neither your manager nor HR can see who takes part, " +
    "and nobody can sign you up. Chat administrators can see that cards arrive, but not what they are about. " +
    "The few people who hold both the server and its keys could technically read more.",
  howToStop:
    "Two taps: open any card, then Change or pause. You need no reason, and nobody is told. " +
    "Cards that you skip do not pile up.",
};
