import type { ProgramContent } from "../../core/program/program.ts";

/** For leads: own footing, listening, clear and warm words, own slips, a change to the work, one promise kept. */
export const LEADERS_GO_FIRST = {
  id: "leaders-go-first",
  version: 1,
  weeks: [
    {
      core: [
        { practice: "leader-models-kindness", minutes: 3 },
        { practice: "kind-line-recall", minutes: 1 },
        { practice: "leader-models-kindness", minutes: 3 },
      ],
      swap: { practice: "soft-breath", minutes: 1 },
      log: { practice: "work-reflection", minutes: 5 },
    },
    {
      core: [
        { practice: "reflective-listening", minutes: 3 },
        { practice: "empathetic-reply", minutes: 3 },
      ],
      swap: { practice: "pause-and-check", minutes: 1 },
      log: null,
    },
    {
      core: [
        { practice: "warm-feedback-draft", minutes: 5 },
        { practice: "nonjudgmental-feedback", minutes: 3 },
      ],
      swap: { practice: "mentor-recall", minutes: 1 },
      log: null,
    },
    {
      core: [
        { practice: "mistake-as-information", minutes: 3 },
        { practice: "leader-models-kindness", minutes: 3 },
      ],
      swap: { practice: "repair-at-work", minutes: 3 },
      log: { practice: "effort-and-kindness-log", minutes: 3 },
    },
    {
      // Where the group is too small for a summary, the card looks at the work itself.
      core: [{ practice: "strain-summary-action", minutes: 5 }],
      swap: { practice: "realistic-goal", minutes: 3 },
      log: null,
    },
    {
      // The report back to the team is theirs to hold, and no card.
      core: [{ practice: "grit-with-care", minutes: 3 }],
      swap: { practice: "peer-pair", minutes: 5 },
      log: { practice: "progress-look-back", minutes: 3 },
    },
  ],
  nudgesAWeek: 3,
  minutesAWeek: 12,
  for: "leads",
  organizationActionOn: ["SU", "CL", "RE", "FA"],
  onDemand: ["moment-flow"],
} as const satisfies ProgramContent;
