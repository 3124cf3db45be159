import type { Practice } from "../../../core/practice/practice.ts";

export const leaderModelsKindness = {
  id: "leader-models-kindness",
  kind: "manager",
  needs: ["N13"],
  family: "reflection",
  lengths: [{ minutes: 3, grade: "B", evidence: ["E40"], claim: "B" }],
  saves: ["SV0"],
  meets: ["NT", "NI", "NB", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["mistreatment", "bereavement", "open_incident"] },
  cautions: [
    "No oversharing and no show of weakness: the smallest level of sharing stands first.",
    "Staff are never asked to share in return.",
    "The fix is the lead's own.",
  ],
  steps: [
    {
      id: "recall",
      minutes: [3],
      input: "modal",
      pick: "pick1",
      options: [
        { id: "wrong" },
        { id: "talk" },
        { id: "much" },
        { id: "goal" },
        { id: "know" },
        { id: "yet" },
        { id: "mistreated", goes: { to: "exit", exit: "mistreatment" } },
      ],
      field: { lines: "several", maxLength: 400 },
    },
    { id: "others", minutes: [3], input: "tap", care: true },
    {
      id: "act",
      minutes: [3],
      input: "pick1",
      options: [
        { id: "slip" },
        { id: "leave" },
        { id: "time" },
        { id: "help" },
        { id: "know" },
        { id: "break" },
        { id: "nothing" },
      ],
    },
    {
      id: "level",
      minutes: [3],
      input: "pick1",
      options: [{ id: "silent" }, { id: "line" }, { id: "person" }, { id: "change" }, { id: "not-sure" }],
    },
  ],
} as const satisfies Practice;
