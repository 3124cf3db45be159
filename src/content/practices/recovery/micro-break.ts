import type { Practice } from "../../../core/practice/practice.ts";

export const microBreak = {
  id: "micro-break",
  kind: "exercise",
  needs: ["N11", "N2"],
  family: "rest",
  lengths: [
    { minutes: 1, grade: "B", evidence: ["E33"], claim: "B" },
    { minutes: 3, grade: "B", evidence: ["E33"], claim: "B" },
    { minutes: 5, grade: "B", evidence: ["E33"], claim: "B" },
  ],
  saves: [],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: false,
  // Rest is never wrong: nothing hides it.
  suggest: { auto: true, suppressWhen: [] },
  cautions: ["Never timed, never checked.", "Ways to rest while seated or lying are among the choices."],
  steps: [
    {
      id: "kind",
      minutes: [1, 3, 5],
      input: "pick1",
      options: [{ id: "move" }, { id: "away" }, { id: "drink" }, { id: "talk" }, { id: "nothing" }],
    },
    { id: "rest", minutes: [1, 3, 5], input: "wait", follows: "kind", care: true },
    {
      id: "back",
      minutes: [1, 3, 5],
      input: "pick1",
      options: [
        { id: "return" },
        { id: "longer", goes: { to: "step", step: "rest" } },
        { id: "other", goes: { to: "step", step: "kind" } },
        { id: "person", goes: { to: "exit", exit: "people" } },
        { id: "done" },
      ],
    },
  ],
} as const satisfies Practice;
