import type { Practice } from "../../../core/practice/practice.ts";

export const progressLookBack = {
  id: "progress-look-back",
  kind: "artefact",
  needs: ["N12"],
  family: "reflection",
  lengths: [{ minutes: 3, grade: "none", evidence: [], claim: "none" }],
  // Entries are read and not copied. The tick is all that is new: a run of which nothing is stored cannot open the journal.
  saves: ["SV0"],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  // At most monthly: programs offer it in their last week, otherwise it waits to be asked for.
  suggest: { auto: false, suppressWhen: ["mistreatment", "bereavement"] },
  cautions: [
    "No scores, no trends, no word on what became less.",
    "A list of text first; a chart needs the same in words.",
    "Put forward at most once a month.",
  ],
  steps: [
    {
      id: "range",
      minutes: [3],
      input: "pick1",
      options: [
        { id: "days-7" },
        { id: "days-31" },
        { id: "days-92" },
        { id: "all" },
        { id: "not-today", goes: { to: "end" } },
      ],
    },
    { id: "read", minutes: [3], input: "tap", shows: "entries", care: true },
    {
      id: "glad",
      minutes: [3],
      input: "pick1",
      options: [{ id: "effort" }, { id: "kind" }, { id: "small" }, { id: "forgot" }, { id: "none" }],
    },
    {
      id: "onward",
      minutes: [3],
      input: "pick1",
      options: [{ id: "close" }, { id: "delete" }, { id: "copy" }],
    },
  ],
} as const satisfies Practice;
