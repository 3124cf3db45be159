import type { Practice } from "../../../core/practice/practice.ts";

export const pauseAndCheck = {
  id: "pause-and-check",
  kind: "exercise",
  needs: ["N2", "N1", "N3", "N9"],
  family: "reflection",
  lengths: [
    { minutes: 1, grade: "C", evidence: ["E33"], claim: "C" },
    { minutes: 3, grade: "C", evidence: ["E33"], claim: "C" },
  ],
  saves: ["SV0"],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["mistreatment"] },
  cautions: [
    '"Help" opens people and help lines, not another exercise.',
    '"Nothing" is a whole answer to each step.',
  ],
  steps: [
    {
      id: "stop",
      minutes: [1, 3],
      input: "pick1",
      options: [{ id: "eyes" }, { id: "hands" }, { id: "both" }, { id: "stay" }],
    },
    {
      id: "around",
      minutes: [3],
      input: "pick1",
      options: [
        { id: "much" },
        { id: "wrong" },
        { id: "words" },
        { id: "ahead" },
        { id: "stuck" },
        { id: "quiet" },
        { id: "not-sure" },
      ],
    },
    {
      id: "inside",
      minutes: [1, 3],
      input: "pick1",
      options: [
        { id: "tense" },
        { id: "worried" },
        { id: "angry" },
        { id: "sad" },
        { id: "tired" },
        { id: "fine" },
        { id: "not-sure" },
      ],
    },
    {
      id: "need",
      minutes: [1, 3],
      input: "pick1",
      care: true,
      options: [
        { id: "rest" },
        { id: "facts" },
        { id: "space" },
        { id: "food" },
        { id: "nothing" },
        { id: "help", goes: { to: "exit", exit: "people" } },
      ],
    },
    {
      id: "move",
      minutes: [3],
      input: "pick1",
      responsible: true,
      options: [
        { id: "drink" },
        { id: "away" },
        { id: "ask" },
        { id: "later" },
        { id: "part" },
        { id: "go-on" },
      ],
    },
  ],
} as const satisfies Practice;
