import type { ProgramContent } from "../../core/program/program.ts";

/** For who cares for somebody, at home or as a job: own state, less blame, kind guesses, repair, limits, words to keep. */
export const CARING_FOR_CARERS = {
  id: "caring-for-carers",
  version: 1,
  weeks: [
    {
      core: [
        { practice: "pause-and-check", minutes: 3 },
        { practice: "carer-check-in", minutes: 3 },
      ],
      swap: { practice: "ground-senses", minutes: 1 },
      log: null,
    },
    {
      core: [
        { practice: "carer-self-blame", minutes: 3 },
        { practice: "not-only-me", minutes: 3 },
      ],
      swap: { practice: "kind-reframe", minutes: 3 },
      log: null,
    },
    {
      core: [{ practice: "what-was-going-on", minutes: 3 }],
      swap: { practice: "friend-lens", minutes: 3 },
      log: { practice: "effort-and-kindness-log", minutes: 3 },
    },
    {
      core: [{ practice: "repair-at-home", minutes: 3 }],
      swap: { practice: "soothing-phrase", minutes: 1 },
      log: { practice: "effort-and-kindness-log", minutes: 3 },
    },
    {
      core: [
        { practice: "guilt-sort", minutes: 3 },
        { practice: "boundary-line", minutes: 3 },
      ],
      swap: { practice: "ask-early", minutes: 1 },
      log: null,
    },
    {
      core: [
        { practice: "three-kind-lines", minutes: 5 },
        { practice: "grit-with-care", minutes: 3 },
      ],
      swap: { practice: "kind-line-recall", minutes: 1 },
      log: { practice: "progress-look-back", minutes: 3 },
    },
  ],
  nudgesAWeek: 2,
  minutesAWeek: 11,
  for: "everyone",
  organizationActionOn: ["AU", "RD"],
  onDemand: ["moment-flow"],
} as const satisfies ProgramContent;
