import type { ProgramContent } from "../../core/program/program.ts";

/** Noticing a harsh tone, naming what is there, finding words of one's own, using them. */
export const SOFTER_SELF_TALK = {
  id: "softer-self-talk",
  version: 2,
  weeks: [
    {
      core: [
        { practice: "notice-self-talk", minutes: 1 },
        { practice: "notice-self-talk", minutes: 3 },
        { practice: "notice-self-talk", minutes: 3 },
      ],
      swap: { practice: "pause-and-check", minutes: 1 },
      log: null,
    },
    {
      core: [
        { practice: "name-it-kindly", minutes: 1 },
        { practice: "name-it-kindly", minutes: 3 },
        { practice: "not-only-me", minutes: 3 },
      ],
      swap: { practice: "soft-breath", minutes: 1 },
      log: { practice: "effort-and-kindness-log", minutes: 1 },
    },
    {
      core: [
        { practice: "friend-lens", minutes: 3 },
        { practice: "three-kind-lines", minutes: 5 },
      ],
      swap: { practice: "mentor-recall", minutes: 1 },
      log: { practice: "effort-and-kindness-log", minutes: 3 },
    },
    {
      core: [
        { practice: "kind-line-recall", minutes: 1 },
        { practice: "warmth-check", minutes: 1 },
        { practice: "kind-line-recall", minutes: 1 },
      ],
      swap: { practice: "kind-reframe", minutes: 3 },
      log: { practice: "progress-look-back", minutes: 3 },
    },
  ],
  nudgesAWeek: 3,
  minutesAWeek: 11,
  for: "everyone",
  organizationActionOn: ["RE", "FA"],
  onDemand: ["moment-flow"],
} as const satisfies ProgramContent;
