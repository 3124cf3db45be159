import type { Practice } from "../../../core/practice/practice.ts";

const LETTERS = ["E25", "E26", "E27"] as const;

export const friendLens = {
  id: "friend-lens",
  kind: "exercise",
  needs: ["N6", "N1", "N9"],
  family: "self-talk",
  lengths: [
    { minutes: 3, grade: "C", evidence: LETTERS, claim: "C", fromLonger: true },
    { minutes: 5, grade: "C", evidence: LETTERS, claim: "C", fromLonger: true },
  ],
  saves: ["SV0", "SV1"],
  meets: ["NT", "NB", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["mistreatment", "bereavement"] },
  cautions: [
    "A role, not a person; no names.",
    "Whoever can think of no one is met warmly and led to grounding, with no question.",
    "The gap is noticed, never scored.",
  ],
  steps: [
    {
      id: "who",
      minutes: [3, 5],
      input: "pick1",
      uses: ["imagery"],
      options: [
        { id: "friend" },
        { id: "newcomer" },
        { id: "teammate" },
        { id: "home" },
        { id: "stranger" },
        { id: "no-one", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
      changes: { NI: {} },
    },
    {
      id: "say",
      minutes: [3, 5],
      input: "modal",
      pick: "pick1",
      care: true,
      keeps: true,
      options: [
        { id: "hard" },
        { id: "slip" },
        { id: "enough" },
        { id: "one-day" },
        { id: "hand" },
        { id: "none", goes: { to: "end" } },
      ],
      field: { lines: "one", maxLength: 150 },
    },
    { id: "gap", minutes: [3, 5], input: "tap", care: true },
    {
      id: "borrow",
      minutes: [5],
      input: "pick1",
      responsible: true,
      keeps: true,
      options: [
        { id: "hard" },
        { id: "enough" },
        { id: "one-day" },
        { id: "repair" },
        { id: "hand" },
        { id: "none", goes: { to: "end" } },
      ],
    },
    { id: "keep", minutes: [3, 5], input: "keep" },
  ],
} as const satisfies Practice;
