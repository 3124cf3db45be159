import type { Practice } from "../../../core/practice/practice.ts";

export const softBreath = {
  id: "soft-breath",
  kind: "exercise",
  needs: ["N2", "N3", "N15"],
  family: "breath",
  lengths: [
    { minutes: 1, grade: "C", evidence: ["E16", "E61"], claim: "C", fromLonger: true },
    { minutes: 3, grade: "C", evidence: ["E16", "E61"], claim: "C", fromLonger: true },
    { minutes: 5, grade: "B", evidence: ["E15"], claim: "B", fromLonger: true },
  ],
  saves: ["SV0"],
  meets: ["NT", "NI", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: [] },
  cautions: [
    "Breath is one anchor among four and stands last: it is not neutral for all.",
    "No holding, no fast breathing, no counting.",
    "Short breath, panic or a turn for the worse lead to grounding; so may discomfort in pregnancy.",
  ],
  steps: [
    {
      id: "anchor",
      minutes: [1, 3, 5],
      input: "pick1",
      uses: ["breath"],
      options: [
        { id: "sound" },
        { id: "contact" },
        { id: "spot" },
        { id: "breath" },
        { id: "any" },
        { id: "short", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
      changes: {
        NB: {
          options: [
            { id: "sound" },
            { id: "contact" },
            { id: "spot" },
            { id: "any" },
            { id: "short", goes: { to: "exit", exit: "practice:ground-senses" } },
          ],
        },
      },
    },
    {
      id: "soften",
      minutes: [1, 3, 5],
      input: "wait",
      follows: "anchor",
      uses: ["breath"],
      care: true,
      changes: { NB: {} },
    },
    {
      id: "again",
      minutes: [3, 5],
      input: "wait",
      follows: "anchor",
      uses: ["breath"],
      changes: { NB: {} },
    },
    {
      id: "change",
      minutes: [1, 3, 5],
      input: "pick1",
      care: true,
      options: [
        { id: "slower" },
        { id: "softer" },
        { id: "none" },
        { id: "not-sure" },
        { id: "worse", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
    },
    { id: "room", minutes: [5], input: "tap" },
  ],
} as const satisfies Practice;
