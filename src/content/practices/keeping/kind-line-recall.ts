import type { Practice } from "../../../core/practice/practice.ts";

export const kindLineRecall = {
  id: "kind-line-recall",
  kind: "exercise",
  needs: ["N1", "N2", "N3", "N9"],
  family: "self-talk",
  lengths: [{ minutes: 1, grade: "C", evidence: ["E27", "E25"], claim: "C", fromLonger: true }],
  saves: ["SV0"],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["mistreatment", "bereavement"] },
  cautions: ["A kept line is shown in the private view alone, never in a notification."],
  steps: [
    {
      id: "moment",
      minutes: [1],
      input: "pick1",
      // The moments of three-kind-lines, under the same ids: so a line finds its way back to its moment.
      options: [
        { id: "mistake" },
        { id: "too-much" },
        { id: "feedback" },
        { id: "talk" },
        { id: "tired" },
        { id: "other" },
      ],
    },
    { id: "read", minutes: [1], input: "wait", shows: "kind_line", care: true },
    {
      id: "choose",
      minutes: [1],
      input: "pick1",
      responsible: true,
      options: [
        { id: "carry" },
        { id: "swap", goes: { to: "step", step: "moment" } },
        { id: "edit", goes: { to: "exit", exit: "practice:three-kind-lines" } },
        { id: "useful-act" },
        { id: "leave" },
      ],
    },
  ],
} as const satisfies Practice;
