import type { Field, Practice } from "../../../core/practice/practice.ts";

const LINE = { lines: "one", maxLength: 150, maxWords: 15 } as const satisfies Field;

export const threeKindLines = {
  id: "three-kind-lines",
  kind: "artefact",
  needs: ["N6", "N12"],
  family: "writing",
  lengths: [{ minutes: 5, grade: "C", evidence: ["E27", "E25"], claim: "C", fromLonger: true }],
  saves: ["SV1"],
  meets: ["NT", "NI", "NB", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["mistreatment", "bereavement"] },
  cautions: [
    "A line has 15 words at most; believable beats positive.",
    "Three lines for a situation at most.",
    "Whoever cannot believe that others meet this too may pass.",
    "Offer to edit the wording again after two weeks.",
  ],
  steps: [
    {
      id: "situation",
      minutes: [5],
      input: "pick1",
      keeps: true,
      options: [
        { id: "mistake" },
        { id: "too-much" },
        { id: "feedback" },
        { id: "talk" },
        { id: "tired" },
        { id: "other" },
      ],
    },
    {
      id: "hard",
      minutes: [5],
      input: "modal",
      pick: "pick1",
      keeps: true,
      care: true,
      options: [{ id: "hard-now" }, { id: "hurts" }, { id: "a-lot" }, { id: "not-easy" }],
      field: LINE,
    },
    {
      id: "others",
      minutes: [5],
      input: "modal",
      pick: "pick1",
      keeps: true,
      // May be passed: to some, "others too" rings false, and a line that is not believed is worse than none.
      responsible: true,
      options: [{ id: "not-alone" }, { id: "part-of" }, { id: "some-know" }, { id: "human" }],
      field: LINE,
    },
    {
      id: "give",
      minutes: [5],
      input: "modal",
      pick: "pick1",
      keeps: true,
      care: true,
      options: [{ id: "patience" }, { id: "one-step" }, { id: "ask" }, { id: "rest" }, { id: "fair" }],
      field: LINE,
    },
    { id: "check", minutes: [5], input: "keep" },
  ],
} as const satisfies Practice;
