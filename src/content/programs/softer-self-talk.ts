import type { PlannedPractice, ProgramContent } from "../../core/program/program.ts";

const gentler: PlannedPractice = { practice: "soothing-touch", minutes: 1 };
const log: PlannedPractice = { practice: "effort-and-kindness-log", minutes: 3 };

/** Noticing a harsh tone, finding words of one's own, using them when something goes wrong. */
export const SOFTER_SELF_TALK = {
  id: "softer-self-talk",
  version: 1,
  weeks: [
    {
      core: [
        { practice: "notice-self-talk", minutes: 1 },
        { practice: "notice-self-talk", minutes: 3 },
        { practice: "notice-self-talk", minutes: 3 },
      ],
      swap: gentler,
      log: null,
    },
    {
      core: [
        { practice: "notice-self-talk", minutes: 3 },
        { practice: "three-kind-lines", minutes: 5 },
      ],
      swap: gentler,
      log,
    },
    {
      core: [
        { practice: "mistake-as-information", minutes: 3 },
        { practice: "notice-self-talk", minutes: 1 },
        { practice: "mistake-as-information", minutes: 5 },
      ],
      swap: gentler,
      log,
    },
    {
      // Two weeks after the lines were found, they are offered once more: what sounded right may not any longer.
      core: [
        { practice: "three-kind-lines", minutes: 5 },
        { practice: "notice-self-talk", minutes: 1 },
        { practice: "mistake-as-information", minutes: 3 },
      ],
      swap: gentler,
      log,
    },
  ],
  nudgesAWeek: 3,
  minutesAWeek: 12,
  for: "everyone",
  organizationActionOn: ["RE", "FA"],
  onDemand: ["moment-flow"],
} as const satisfies ProgramContent;
