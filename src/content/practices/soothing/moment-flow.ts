import type { Practice } from "../../../core/practice/practice.ts";

export const momentFlow = {
  id: "moment-flow",
  kind: "flow",
  needs: ["N2", "N15"],
  family: "senses",
  lengths: [
    { minutes: 1, grade: "C", evidence: ["E33", "E14", "E15"], claim: "C" },
    { minutes: 3, grade: "C", evidence: ["E33", "E14", "E15"], claim: "C" },
  ],
  saves: [],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: false,
  // Asked for in a hard moment, it is there whatever happened before: no limit and no situation hides it.
  suggest: { auto: true, suppressWhen: [] },
  noticeFirst: true,
  cautions: [
    "Never rate-limited, never counted in a report, no follow-up.",
    "Never sets a chat status; a suggested label says nothing about why.",
    "No text anywhere in the flow.",
  ],
  steps: [
    {
      id: "help",
      minutes: [1, 3],
      input: "pick1",
      options: [
        { id: "steady" },
        { id: "word" },
        { id: "break" },
        { id: "person", goes: { to: "exit", exit: "people" } },
        { id: "urgent", goes: { to: "exit", exit: "urgent_help" } },
      ],
    },
    {
      id: "moment",
      minutes: [1, 3],
      input: "wait",
      follows: "help",
      offers: "lighter",
      // Where a kind word was asked for: a line that was kept comes first.
      shows: "kind_line",
      care: true,
    },
    {
      id: "onward",
      minutes: [1, 3],
      input: "pick1",
      options: [
        { id: "stay", goes: { to: "step", step: "moment" } },
        { id: "switch", goes: { to: "step", step: "help" } },
        // Another practice, with a tick of its own: only ever by this choice, whose label says so.
        { id: "senses", goes: { to: "exit", exit: "practice:ground-senses" } },
        { id: "stop" },
        { id: "person", goes: { to: "exit", exit: "people" } },
      ],
    },
    {
      id: "room",
      minutes: [3],
      input: "pick1",
      responsible: true,
      options: [{ id: "buffer" }, { id: "status" }, { id: "nothing" }],
    },
  ],
} as const satisfies Practice;
