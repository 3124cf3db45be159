import type { ProgramWords } from "../../core/program/program.ts";
import { EVERY_PROGRAM_EN } from "./first-screen.en.ts";

/** Machine-written, not yet reviewed by a clinician. */
export const SWITCH_OFF_EN: ProgramWords = {
  title: "Switch off after work",
  firstScreen: {
    ...EVERY_PROGRAM_EN,
    whatItIs:
      "Four weeks on ending work for the day: a closing point, a place for open thoughts, rest, and limits. " +
      "There are up to 3 cards a week, about 10 minutes in all. Skip or swap as you like.",
    claim:
      "Longer programs on switching off from work have helped in trials. For plans about open tasks, two studies disagree: " +
      "one helped people who find it hard to stop, in the other some evenings got worse. " +
      "These cards are short, so the evidence for them is early.",
    workMustChange:
      "It is hard to stop when messages go on. That is why your organization first has to agree on quiet hours, or a change like it. " +
      "If the load itself is too high, the load needs to change, not you.",
  },
  weeks: [
    "Mark the end of your working day",
    "Give open thoughts a place and a time",
    "Rest that does not have to be earned",
    "Say where your limits are",
  ],
};
