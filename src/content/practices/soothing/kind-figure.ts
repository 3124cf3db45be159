import type { Practice } from "../../../core/practice/practice.ts";

export const kindFigure = {
  id: "kind-figure",
  kind: "exercise",
  needs: ["N6", "N5"],
  family: "imagery",
  lengths: [{ minutes: 5, grade: "C", evidence: ["E18"], claim: "C" }],
  saves: ["SV0"],
  meets: ["NT", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: false, suppressWhen: ["heavier_today", "bereavement"] },
  cautions: [
    "In a lab, imagery of this kind lowered calm in some people who are hard on themselves.",
    "Not everyone can picture things: words do as well.",
    "No parent by default. Never put forward; hidden after two Heavier.",
  ],
  steps: [
    {
      id: "ready",
      minutes: [5],
      input: "pick1",
      uses: ["imagery"],
      options: [
        { id: "yes" },
        { id: "not-sure" },
        { id: "senses", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
      changes: { NI: {} },
    },
    {
      id: "source",
      minutes: [5],
      input: "pick1",
      options: [
        { id: "animal" },
        { id: "place" },
        { id: "color" },
        { id: "story" },
        { id: "faith" },
        { id: "person" },
        { id: "none", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
    },
    { id: "picture", minutes: [5], input: "wait", uses: ["imagery"], changes: { NI: {} } },
    {
      id: "wish",
      minutes: [5],
      input: "pick1",
      care: true,
      uses: ["imagery"],
      options: [
        { id: "rest" },
        { id: "fair" },
        { id: "help" },
        { id: "step" },
        { id: "there" },
        { id: "not-sure" },
      ],
      changes: { NI: {} },
    },
    { id: "room", minutes: [5], input: "tap" },
  ],
} as const satisfies Practice;
