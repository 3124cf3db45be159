import type { Practice } from "../../../core/practice/practice.ts";

export const parkTheLoop = {
  id: "park-the-loop",
  kind: "exercise",
  needs: ["N4", "N6"],
  family: "reflection",
  lengths: [
    { minutes: 1, grade: "C", evidence: ["E29"], claim: "C", fromLonger: true },
    { minutes: 3, grade: "C", evidence: ["E29"], claim: "C", fromLonger: true },
  ],
  saves: ["SV0"],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["mistreatment", "bereavement"] },
  cautions: ["Often used at night: short lines, and no prompt is sent at night.", "No long planning."],
  steps: [
    {
      id: "solve",
      minutes: [1, 3],
      input: "pick1",
      options: [
        { id: "yes" },
        { id: "no" },
        { id: "not-sure" },
        { id: "person", goes: { to: "exit", exit: "people" } },
        { id: "danger", goes: { to: "exit", exit: "urgent_help" } },
      ],
    },
    {
      id: "act",
      minutes: [1, 3],
      input: "pick1",
      when: { step: "solve", picks: ["yes"] },
      options: [{ id: "note" }, { id: "draft" }, { id: "ready" }, { id: "ask" }, { id: "other" }],
    },
    {
      id: "return",
      minutes: [1, 3],
      input: "pick1",
      when: { step: "solve", picks: ["no", "not-sure"] },
      options: [{ id: "shift" }, { id: "daylight" }, { id: "person" }, { id: "free-day" }, { id: "none" }],
    },
    {
      id: "hold",
      minutes: [1, 3],
      input: "pick1",
      care: true,
      options: [
        { id: "listen" },
        { id: "read" },
        { id: "hands" },
        { id: "drink" },
        { id: "talk" },
        { id: "look" },
        { id: "rest" },
      ],
    },
    {
      id: "line",
      minutes: [3],
      input: "pick1",
      care: true,
      options: [{ id: "time" }, { id: "later" }, { id: "known" }, { id: "enough" }, { id: "none" }],
    },
  ],
} as const satisfies Practice;
