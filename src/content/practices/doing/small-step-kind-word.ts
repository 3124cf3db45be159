import type { Practice } from "../../../core/practice/practice.ts";

export const smallStepKindWord = {
  id: "small-step-kind-word",
  kind: "exercise",
  needs: ["N7", "N11"],
  family: "doing",
  lengths: [
    { minutes: 1, grade: "B", evidence: ["E34"], claim: "B", fromLonger: true },
    { minutes: 3, grade: "B", evidence: ["E34"], claim: "B", fromLonger: true },
    { minutes: 5, grade: "B", evidence: ["E34"], claim: "B", fromLonger: true },
  ],
  saves: ["SV0", "SV1"],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["bereavement"] },
  cautions: [
    "Not framed as care for an illness; what is known from clinics is no claim here.",
    "Low mood on most days for two weeks, said by the person, leads to people.",
    "Rest is a full answer; seated and low-energy choices are always listed.",
  ],
  steps: [
    {
      id: "activity",
      minutes: [1, 3, 5],
      input: "pick1",
      keeps: true,
      options: [
        { id: "work" },
        { id: "message" },
        { id: "tidy" },
        { id: "body" },
        { id: "people" },
        { id: "pleasant" },
        { id: "tiny" },
        { id: "rest" },
        { id: "not-sure" },
        { id: "low", goes: { to: "exit", exit: "people" } },
      ],
    },
    {
      id: "shrink",
      minutes: [3, 5],
      input: "pick1",
      options: [{ id: "two" }, { id: "five" }, { id: "ten" }, { id: "ready" }, { id: "open" }],
    },
    {
      id: "line",
      minutes: [1, 3, 5],
      input: "pick1",
      care: true,
      options: [{ id: "counts" }, { id: "rough" }, { id: "stop" }, { id: "hard" }, { id: "none" }],
    },
    { id: "do", minutes: [3, 5], input: "wait" },
    { id: "valid", minutes: [1, 3, 5], input: "tap", care: true },
  ],
} as const satisfies Practice;
