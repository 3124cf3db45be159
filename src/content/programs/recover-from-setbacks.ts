import type { ProgramContent } from "../../core/program/program.ts";

/** After something went wrong: steady first, learn without a verdict, put right what is one's own, move again. */
export const RECOVER_FROM_SETBACKS = {
  id: "recover-from-setbacks",
  version: 1,
  weeks: [
    {
      core: [
        { practice: "pause-and-check", minutes: 3 },
        { practice: "soft-breath", minutes: 3 },
        { practice: "pause-and-check", minutes: 1 },
      ],
      swap: { practice: "ground-senses", minutes: 1 },
      log: null,
    },
    {
      core: [
        { practice: "mistake-as-information", minutes: 3 },
        { practice: "act-not-identity", minutes: 3 },
      ],
      swap: { practice: "not-only-me", minutes: 1 },
      log: { practice: "effort-and-kindness-log", minutes: 3 },
    },
    {
      core: [
        { practice: "kind-and-accountable", minutes: 3 },
        { practice: "repair-at-work", minutes: 3 },
      ],
      swap: { practice: "guilt-sort", minutes: 3 },
      log: { practice: "effort-and-kindness-log", minutes: 3 },
    },
    {
      // No lower mark in exchange: a swap goes to everyone, and some work is safety-critical.
      core: [
        { practice: "incremental-replan", minutes: 3 },
        { practice: "small-step-kind-word", minutes: 3 },
        { practice: "ask-early", minutes: 3 },
      ],
      swap: { practice: "soothing-phrase", minutes: 1 },
      log: { practice: "progress-look-back", minutes: 3 },
    },
  ],
  nudgesAWeek: 3,
  minutesAWeek: 12,
  for: "everyone",
  organizationActionOn: ["CL"],
  onDemand: ["moment-flow"],
} as const satisfies ProgramContent;
