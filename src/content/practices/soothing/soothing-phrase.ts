import type { Practice } from "../../../core/practice/practice.ts";

export const soothingPhrase = {
  id: "soothing-phrase",
  kind: "exercise",
  needs: ["N2", "N15", "N5"],
  family: "self-talk",
  lengths: [{ minutes: 1, grade: "C", evidence: ["E27", "E28"], claim: "C", fromLonger: true }],
  saves: ["SV0", "SV1"],
  meets: ["NT", "NI", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: [] },
  cautions: [
    "No phrase promises safety, or that all will be well.",
    "That phrases are not for this person is a whole answer, and leads to grounding.",
  ],
  steps: [
    {
      id: "phrase",
      minutes: [1],
      input: "pick1",
      keeps: true,
      shows: "kind_line",
      options: [
        { id: "hard" },
        { id: "one-thing" },
        { id: "gently" },
        { id: "kind" },
        { id: "not-all" },
        // It is kept already, so that there is nothing to keep of it.
        { id: "own", goes: { to: "step", step: "say" } },
        { id: "none", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
    },
    { id: "say", minutes: [1], input: "wait", care: true, uses: ["breath"], changes: { NB: {} } },
    {
      id: "fit",
      minutes: [1],
      input: "pick1",
      options: [
        { id: "fits" },
        { id: "not-sure" },
        { id: "change", goes: { to: "step", step: "phrase" } },
        { id: "drop", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
    },
  ],
} as const satisfies Practice;
