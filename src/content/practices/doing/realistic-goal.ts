import type { Practice } from "../../../core/practice/practice.ts";

export const realisticGoal = {
  id: "realistic-goal",
  kind: "exercise",
  needs: ["N12", "N7", "N11"],
  family: "doing",
  lengths: [
    { minutes: 3, grade: "C", evidence: ["E37", "E32"], claim: "C" },
    { minutes: 5, grade: "C", evidence: ["E37", "E32"], claim: "C" },
  ],
  saves: ["SV0", "SV1"],
  meets: ["NT", "NI", "NB", "SB", "OP"],
  afterCheck: true,
  // Plans made late in the day spoiled the evening of people who plan by habit (E32).
  suggest: { auto: true, beforeHour: 15, suppressWhen: ["bereavement"] },
  cautions: [
    "The step on what to drop or ask for is never optional: a goal is not a demand to do more.",
    "Plans for snags, made late in the day, can spoil the evening.",
  ],
  steps: [
    {
      id: "horizon",
      minutes: [3, 5],
      input: "pick1",
      options: [{ id: "today" }, { id: "shift" }, { id: "week" }, { id: "no-plan", goes: { to: "end" } }],
    },
    {
      id: "capacity",
      minutes: [3, 5],
      input: "pick1",
      care: true,
      options: [{ id: "low" }, { id: "medium" }, { id: "high" }, { id: "not-sure" }],
    },
    {
      id: "goal",
      minutes: [3, 5],
      input: "modal",
      pick: "pick1",
      keeps: true,
      options: [
        { id: "task" },
        { id: "reply" },
        { id: "prepare" },
        { id: "learn" },
        { id: "break" },
        { id: "rest" },
        { id: "not-sure" },
      ],
      field: { lines: "several", maxLength: 300 },
    },
    {
      id: "snag",
      minutes: [5],
      input: "modal",
      pick: "pick1",
      keeps: true,
      responsible: true,
      options: [{ id: "called-away" }, { id: "late" }, { id: "stuck" }, { id: "tired" }, { id: "more" }],
      field: { lines: "one", maxLength: 200 },
    },
    {
      id: "room",
      minutes: [3, 5],
      input: "pick1",
      options: [
        { id: "drop" },
        { id: "delay" },
        { id: "hand-over" },
        { id: "time" },
        { id: "help" },
        { id: "order" },
        { id: "nothing" },
        { id: "not-sure" },
      ],
    },
  ],
} as const satisfies Practice;
