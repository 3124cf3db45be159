import type { Practice } from "../../../core/practice/practice.ts";

const QUALITIES = [
  { id: "calm" },
  { id: "fair" },
  { id: "patient" },
  { id: "honest" },
  { id: "warm" },
  { id: "clear" },
  { id: "humor" },
  { id: "stood-by" },
  { id: "not-sure" },
] as const;

export const mentorRecall = {
  id: "mentor-recall",
  kind: "exercise",
  needs: ["N3", "N6", "N9"],
  family: "imagery",
  lengths: [
    { minutes: 1, grade: "C", evidence: ["E18"], claim: "C" },
    { minutes: 3, grade: "C", evidence: ["E18"], claim: "C" },
  ],
  saves: ["SV0"],
  // Qualities, not pictures: no imagery is asked for in any variant.
  meets: ["NT", "NI", "NB", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["bereavement"] },
  cautions: [
    "A guide may be someone who died: whoever finds that it hurts today is led to grounding.",
    "Nobody coming to mind is common, and leads to the person's own kind lines.",
  ],
  steps: [
    {
      id: "guide",
      minutes: [1, 3],
      input: "pick1",
      options: [
        { id: "work" },
        { id: "teacher" },
        { id: "community" },
        { id: "story" },
        { id: "known" },
        { id: "nobody", goes: { to: "exit", exit: "practice:kind-line-recall" } },
        { id: "hurts", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
    },
    { id: "qualities", minutes: [1, 3], input: "pickN", atMost: 2, options: QUALITIES },
    {
      id: "carry",
      minutes: [1, 3],
      input: "pick1",
      care: true,
      options: QUALITIES,
    },
    {
      id: "show",
      minutes: [3],
      input: "modal",
      pick: "pick1",
      responsible: true,
      options: [
        { id: "slow" },
        { id: "ask" },
        { id: "both" },
        { id: "pause" },
        { id: "self" },
        { id: "none" },
      ],
      field: { lines: "one", maxLength: 150 },
    },
  ],
} as const satisfies Practice;
