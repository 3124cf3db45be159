import type { Practice } from "../../../core/practice/practice.ts";

export const groundSenses = {
  id: "ground-senses",
  kind: "exercise",
  needs: ["N15", "N2", "N4"],
  family: "senses",
  lengths: [
    { minutes: 1, grade: "none", evidence: [], claim: "none" },
    { minutes: 3, grade: "none", evidence: [], claim: "none" },
  ],
  saves: ["SV0"],
  meets: ["NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  // Soothing before insight: it stays within reach whatever happened before.
  suggest: { auto: true, suppressWhen: [] },
  cautions: [
    "No fixed counts: they burden people in distress.",
    "No smell or taste by default.",
    "Each sense can be left out: sight, sound and contact each stand alone.",
  ],
  steps: [
    {
      id: "sense",
      minutes: [1, 3],
      input: "pick1",
      uses: ["touch"],
      options: [{ id: "sight" }, { id: "sound" }, { id: "contact" }, { id: "any" }],
      changes: { NT: { options: [{ id: "sight" }, { id: "sound" }, { id: "any" }] } },
    },
    {
      id: "find",
      minutes: [1, 3],
      input: "wait",
      follows: "sense",
      uses: ["touch"],
      care: true,
      changes: { NT: {} },
    },
    { id: "here", minutes: [1, 3], input: "tap" },
    {
      id: "next",
      minutes: [3],
      input: "pick1",
      care: true,
      options: [
        { id: "water" },
        { id: "walk" },
        { id: "window" },
        { id: "go-on" },
        { id: "not-sure" },
        { id: "person", goes: { to: "exit", exit: "people" } },
      ],
    },
  ],
} as const satisfies Practice;
