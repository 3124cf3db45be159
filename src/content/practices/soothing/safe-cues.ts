import type { Practice } from "../../../core/practice/practice.ts";

export const safeCues = {
  id: "safe-cues",
  kind: "artefact",
  needs: ["N15", "N2"],
  family: "senses",
  lengths: [{ minutes: 3, grade: "none", evidence: [], claim: "none" }],
  saves: ["SV0", "SV1"],
  // Real things only: no imagery is asked for in any variant.
  meets: ["NT", "NI", "NB", "SB", "OP"],
  afterCheck: true,
  // It has a field, and after a Heavier nothing that may be written in is put forward.
  suggest: { auto: true, suppressWhen: ["heavier_today"] },
  cautions: [
    "Never tell the person that they are safe: the workplace or the home may be the threat.",
    'The first step has "I am not safe right now", which opens urgent help.',
  ],
  steps: [
    {
      id: "sign",
      minutes: [3],
      input: "pick1",
      options: [
        { id: "light" },
        { id: "sounds" },
        { id: "clock" },
        { id: "people" },
        { id: "things" },
        { id: "none" },
        { id: "unsafe", goes: { to: "exit", exit: "urgent_help" } },
      ],
    },
    {
      id: "cue",
      minutes: [3],
      input: "modal",
      pick: "pick1",
      keeps: true,
      options: [
        { id: "sound" },
        { id: "object" },
        { id: "drink" },
        { id: "view" },
        { id: "animal" },
        { id: "person" },
        { id: "none", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
      field: { lines: "one", maxLength: 150 },
    },
    { id: "stay", minutes: [3], input: "wait", care: true },
    { id: "keep", minutes: [3], input: "keep" },
  ],
} as const satisfies Practice;
