import type { Practice } from "../../../core/practice/practice.ts";

export const observeThoughts = {
  id: "observe-thoughts",
  kind: "exercise",
  needs: ["N4", "N6", "N2"],
  family: "self-talk",
  lengths: [
    { minutes: 1, grade: "C", evidence: ["E05"], claim: "C", fromLonger: true },
    { minutes: 3, grade: "C", evidence: ["E05"], claim: "C", fromLonger: true },
  ],
  saves: ["SV0"],
  meets: ["NT", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: [] },
  cautions: [
    "Not for intrusive or frightening thoughts, nor where things seem unreal or far away: the first step leads to grounding.",
    "Thoughts are not argued with, and need not go.",
  ],
  steps: [
    {
      id: "busy",
      minutes: [1, 3],
      // Five levels, as choices: a bare scale has no room for the ways out.
      input: "pick1",
      options: [
        { id: "still" },
        { id: "few" },
        { id: "busy" },
        { id: "very-busy" },
        { id: "round" },
        { id: "not-sure" },
        { id: "scary", goes: { to: "exit", exit: "practice:ground-senses" } },
        { id: "far", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
    },
    { id: "name", minutes: [1, 3], input: "tap", care: true },
    {
      id: "carrier",
      minutes: [3],
      input: "pick1",
      uses: ["imagery"],
      options: [{ id: "bus" }, { id: "feed" }, { id: "list" }, { id: "skip" }],
      changes: { NI: { options: [{ id: "list" }, { id: "later" }, { id: "skip" }] } },
    },
    { id: "room", minutes: [1, 3], input: "wait" },
  ],
} as const satisfies Practice;
