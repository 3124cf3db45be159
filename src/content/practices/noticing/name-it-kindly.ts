import type { Practice } from "../../../core/practice/practice.ts";

export const nameItKindly = {
  id: "name-it-kindly",
  kind: "exercise",
  needs: ["N2", "N6", "N9", "N5"],
  family: "reflection",
  lengths: [
    { minutes: 1, grade: "C", evidence: ["E23"], claim: "C" },
    { minutes: 3, grade: "C", evidence: ["E23"], claim: "C" },
  ],
  saves: ["SV0"],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["mistreatment"] },
  cautions: [
    "No reframe in the same minute as naming: the next card is a soothing one or a person.",
    '"Not sure" is a whole answer.',
    "At most 12 words for feelings; the one that was picked is not kept.",
  ],
  steps: [
    {
      id: "feeling",
      minutes: [1, 3],
      input: "pick1",
      options: [
        { id: "angry" },
        { id: "sad" },
        { id: "worried" },
        { id: "ashamed" },
        { id: "hurt" },
        { id: "lonely" },
        { id: "tense" },
        { id: "let-down" },
        { id: "flat" },
        { id: "worn-out" },
        { id: "mix" },
        { id: "not-sure" },
      ],
    },
    { id: "size", minutes: [3], input: "scale5" },
    {
      id: "reason",
      minutes: [1, 3],
      input: "pick1",
      care: true,
      options: [{ id: "matters" }, { id: "a-lot" }, { id: "long" }, { id: "allowed" }, { id: "none" }],
    },
    { id: "sit", minutes: [1, 3], input: "wait", care: true },
    {
      id: "more",
      minutes: [3],
      input: "pick1",
      responsible: true,
      options: [
        { id: "none" },
        { id: "senses", goes: { to: "exit", exit: "practice:ground-senses" } },
        { id: "breath", goes: { to: "exit", exit: "practice:soft-breath" } },
        { id: "phrase", goes: { to: "exit", exit: "practice:soothing-phrase" } },
        { id: "person", goes: { to: "exit", exit: "people" } },
      ],
    },
  ],
} as const satisfies Practice;
