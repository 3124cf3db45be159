import type { Practice } from "../../../core/practice/practice.ts";

export const soothingTouch = {
  id: "soothing-touch",
  kind: "exercise",
  needs: ["N2", "N6", "N5", "N15"],
  family: "touch",
  lengths: [{ minutes: 1, grade: "C", evidence: ["E13", "E14"], claim: "C" }],
  saves: ["SV0"],
  meets: ["NI", "NB", "TF", "SB"],
  afterCheck: true,
  suggest: { auto: true, neverFirst: true, suppressWhen: [] },
  cautions: [
    "Touch can be a trigger after assault, with pain, skin or sensory conditions, or by custom.",
    "Never first in a list; never tell the person to touch their body.",
    "Do not cite press headlines about it.",
  ],
  steps: [
    {
      id: "spot",
      minutes: [1],
      input: "pick1",
      uses: ["touch"],
      options: [
        { id: "mug" },
        { id: "desk" },
        { id: "hands" },
        { id: "arms" },
        { id: "chest" },
        { id: "none" },
      ],
      changes: {
        NT: { options: [{ id: "object" }, { id: "color" }, { id: "none" }] },
        OP: { options: [{ id: "hands" }, { id: "mug" }, { id: "desk" }, { id: "none" }] },
      },
    },
    {
      id: "rest",
      minutes: [1],
      input: "wait",
      uses: ["touch"],
      changes: { NT: {}, OP: {} },
    },
    {
      id: "word",
      minutes: [1],
      input: "pick1",
      care: true,
      options: [{ id: "hard" }, { id: "kind" }, { id: "enough" }, { id: "no-words" }],
    },
  ],
} as const satisfies Practice;
