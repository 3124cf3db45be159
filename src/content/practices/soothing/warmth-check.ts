import type { Practice } from "../../../core/practice/practice.ts";

export const warmthCheck = {
  id: "warmth-check",
  kind: "exercise",
  needs: ["N6", "N12"],
  family: "self-talk",
  lengths: [{ minutes: 1, grade: "C", evidence: ["E18", "E19"], claim: "C", fromLonger: true }],
  saves: ["SV0"],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["mistreatment"] },
  cautions: [
    "A warm tone can ring false or be unsafe for some: neutral is a full success.",
    "One degree, never to the top.",
  ],
  steps: [
    {
      id: "tone",
      minutes: [1],
      input: "pick1",
      options: [{ id: "cold" }, { id: "flat" }, { id: "neutral" }, { id: "warm" }, { id: "not-sure" }],
    },
    {
      id: "warmer",
      minutes: [1],
      input: "pick1",
      follows: "tone",
      options: [{ id: "stay" }, { id: "less-cold" }, { id: "neutral" }, { id: "hint" }, { id: "not-sure" }],
    },
    { id: "say", minutes: [1], input: "wait", care: true },
  ],
} as const satisfies Practice;
