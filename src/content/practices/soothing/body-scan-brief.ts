import type { Practice } from "../../../core/practice/practice.ts";

export const bodyScanBrief = {
  id: "body-scan-brief",
  kind: "exercise",
  needs: ["N4", "N11"],
  family: "body",
  lengths: [
    { minutes: 3, grade: "C", evidence: ["E17", "E21", "E22"], claim: "C", fromLonger: true },
    { minutes: 5, grade: "C", evidence: ["E17", "E21", "E22"], claim: "C", fromLonger: true },
  ],
  saves: ["SV0"],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: false, suppressWhen: ["heavier_today", "mistreatment", "bereavement"] },
  cautions: [
    "The exercise with the most care to take: it can stir trauma, pain, worry about health, or distress about eating and body.",
    "Neutral zones only: hands, feet, face, back against the chair. Contact and temperature only.",
    "Things outside the body stand first. Never put forward; hidden after two Heavier.",
  ],
  steps: [
    {
      id: "area",
      minutes: [3, 5],
      input: "pick1",
      options: [
        { id: "outside" },
        { id: "hands" },
        { id: "feet" },
        { id: "face" },
        { id: "back" },
        { id: "neither", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
    },
    { id: "notice", minutes: [3, 5], input: "wait", follows: "area" },
    {
      id: "second",
      minutes: [5],
      input: "pick1",
      options: [
        { id: "stay" },
        { id: "outside" },
        { id: "hands" },
        { id: "feet" },
        { id: "face" },
        { id: "back" },
        { id: "worse", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
    },
    { id: "leave", minutes: [5], input: "tap", care: true },
    { id: "room", minutes: [3, 5], input: "tap", care: true },
  ],
} as const satisfies Practice;
