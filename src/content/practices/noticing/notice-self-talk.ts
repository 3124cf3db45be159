import type { Practice } from "../../../core/practice/practice.ts";

export const noticeSelfTalk = {
  id: "notice-self-talk",
  kind: "exercise",
  needs: ["N6", "N1", "N9"],
  family: "self-talk",
  lengths: [
    { minutes: 1, grade: "C", evidence: ["E04", "E19"], claim: "C", fromLonger: true },
    { minutes: 3, grade: "C", evidence: ["E04", "E19"], claim: "C", fromLonger: true },
  ],
  saves: ["SV0"],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, perDay: 1, suppressWhen: ["mistreatment"] },
  cautions: [
    "Never ask the person to type or repeat the harsh words.",
    "Never ask where the voice comes from.",
    "Put forward once a day at most.",
  ],
  steps: [
    {
      id: "trigger",
      minutes: [1, 3],
      input: "pick1",
      options: [
        { id: "mistake" },
        { id: "feedback" },
        { id: "compared" },
        { id: "unfinished" },
        { id: "silence" },
        { id: "not-sure" },
        { id: "mistreated", goes: { to: "exit", exit: "mistreatment" } },
      ],
    },
    {
      id: "tone",
      minutes: [1, 3],
      input: "pick1",
      options: [
        { id: "cold" },
        { id: "sharp" },
        { id: "tired" },
        { id: "worried" },
        { id: "fair" },
        { id: "not-sure" },
      ],
    },
    { id: "habit", minutes: [3], input: "tap", care: true },
    { id: "notice", minutes: [1, 3], input: "tap", care: true },
    {
      id: "choose",
      minutes: [3],
      input: "pick1",
      responsible: true,
      options: [{ id: "let-be" }, { id: "soften" }, { id: "break" }, { id: "useful-act" }],
    },
  ],
} as const satisfies Practice;
