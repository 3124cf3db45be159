import type { ProgramContent } from "../../core/program/program.ts";

/** Ending work for the day, once the organization has agreed on quiet hours: that is week 0, and not the member's. */
export const SWITCH_OFF = {
  id: "switch-off",
  version: 1,
  weeks: [
    {
      core: [
        { practice: "close-the-day", minutes: 3 },
        { practice: "close-the-day", minutes: 3 },
        { practice: "close-the-day", minutes: 3 },
      ],
      swap: { practice: "micro-break", minutes: 1 },
      log: null,
    },
    {
      core: [
        { practice: "park-the-loop", minutes: 3 },
        { practice: "close-the-day", minutes: 3 },
        { practice: "park-the-loop", minutes: 1 },
      ],
      swap: { practice: "observe-thoughts", minutes: 1 },
      log: null,
    },
    {
      // A swap is put forward, so that no picture of a place stands here.
      core: [
        { practice: "micro-break", minutes: 3 },
        { practice: "soothing-phrase", minutes: 1 },
        { practice: "micro-break", minutes: 3 },
      ],
      swap: { practice: "ground-senses", minutes: 1 },
      log: { practice: "effort-and-kindness-log", minutes: 3 },
    },
    {
      core: [
        { practice: "boundary-line", minutes: 3 },
        { practice: "realistic-goal", minutes: 3 },
      ],
      swap: { practice: "guilt-sort", minutes: 3 },
      log: { practice: "progress-look-back", minutes: 3 },
    },
  ],
  nudgesAWeek: 3,
  minutesAWeek: 10,
  for: "everyone",
  organizationActionOn: ["RD"],
  onDemand: ["moment-flow"],
} as const satisfies ProgramContent;
