import type { Practice } from "../../../core/practice/practice.ts";

export const reflectiveListening = {
  id: "reflective-listening",
  kind: "manager",
  needs: ["N3", "N13"],
  family: "people",
  lengths: [{ minutes: 3, grade: "C", evidence: ["E63"], claim: "C" }],
  saves: ["SV0"],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["mistreatment", "bereavement", "open_incident"] },
  cautions: [
    "The line to practice on is made up, never from a real person.",
    "Listening is no inquiry: harm that somebody speaks of leads to those who handle it.",
  ],
  steps: [
    {
      // The row's intent to understand before fixing, as a choice: a first step offers one.
      id: "intent",
      minutes: [3],
      input: "pick1",
      options: [
        { id: "fix" },
        { id: "story" },
        { id: "right" },
        { id: "hurry" },
        { id: "worry" },
        { id: "not-sure" },
        { id: "mistreated", goes: { to: "exit", exit: "mistreatment" } },
      ],
    },
    {
      id: "shape",
      minutes: [3],
      input: "pick1",
      options: [{ id: "content" }, { id: "feeling" }, { id: "meaning" }, { id: "not-sure" }],
    },
    {
      id: "try",
      minutes: [3],
      input: "pick1",
      follows: "shape",
      options: [
        { id: "content" },
        { id: "feeling" },
        { id: "meaning" },
        { id: "advice", note: true },
        { id: "not-sure" },
      ],
    },
    {
      id: "open",
      minutes: [3],
      input: "pick1",
      care: true,
      options: [
        { id: "like" },
        { id: "matters" },
        { id: "more" },
        { id: "help" },
        { id: "quiet" },
        { id: "not-sure" },
      ],
    },
  ],
} as const satisfies Practice;
