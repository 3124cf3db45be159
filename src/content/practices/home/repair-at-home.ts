import type { Practice } from "../../../core/practice/practice.ts";

export const repairAtHome = {
  id: "repair-at-home",
  kind: "exercise",
  needs: ["N5", "N10", "N14"],
  family: "people",
  lengths: [{ minutes: 3, grade: "none", evidence: [], claim: "none" }],
  saves: ["SV0"],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["mistreatment", "bereavement"] },
  cautions: [
    "Nobody is pressed to contact a person they are not safe with, and nobody is given words to say sorry to who harms them.",
    "Repair needs no words: for who does not speak, or is very young, a gesture is among the parts.",
    "What is fitting between generations is custom; each language has its own lines.",
  ],
  steps: [
    {
      // The row's quiet pause, as a choice: a first step offers one.
      id: "steady",
      minutes: [3],
      input: "pick1",
      care: true,
      options: [
        { id: "look" },
        { id: "drink" },
        { id: "moments" },
        { id: "steady" },
        { id: "not-today", goes: { to: "end" } },
        { id: "afraid", goes: { to: "exit", exit: "mistreatment" } },
      ],
    },
    {
      id: "parts",
      minutes: [3],
      input: "pickN",
      options: [
        { id: "what" },
        { id: "own" },
        { id: "feeling" },
        { id: "change" },
        { id: "ask" },
        { id: "gesture" },
        { id: "not-sure" },
      ],
    },
    {
      id: "when",
      minutes: [3],
      input: "pick1",
      responsible: true,
      options: [
        { id: "quiet" },
        { id: "side" },
        { id: "meal" },
        { id: "message" },
        { id: "theirs" },
        { id: "tomorrow" },
        { id: "not-yet" },
      ],
    },
    {
      id: "line",
      minutes: [3],
      input: "pick1",
      care: true,
      options: [{ id: "perfect" }, { id: "time" }, { id: "clumsy" }, { id: "back" }, { id: "none" }],
    },
  ],
} as const satisfies Practice;
