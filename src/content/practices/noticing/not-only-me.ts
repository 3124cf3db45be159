import type { Practice } from "../../../core/practice/practice.ts";

const PROGRAMS = ["E01", "E02", "E03", "E04", "E54"] as const;

export const notOnlyMe = {
  id: "not-only-me",
  kind: "exercise",
  needs: ["N1", "N6", "N9", "N11"],
  family: "reflection",
  lengths: [
    { minutes: 1, grade: "C", evidence: PROGRAMS, claim: "C", fromLonger: true },
    { minutes: 3, grade: "C", evidence: PROGRAMS, claim: "C", fromLonger: true },
  ],
  saves: ["SV0"],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, suppressWhen: ["mistreatment", "bereavement"] },
  cautions: [
    "Never say that everyone feels this, never compare suffering.",
    "Discrimination leads out at once: words of sameness would erase it.",
    '"None fit" is a whole answer.',
  ],
  steps: [
    {
      id: "hard",
      minutes: [1, 3],
      input: "pick1",
      options: [
        { id: "slip" },
        { id: "pace" },
        { id: "feedback" },
        { id: "new" },
        { id: "empty" },
        { id: "other" },
        { id: "mistreated", goes: { to: "exit", exit: "mistreatment" } },
      ],
    },
    { id: "wall", minutes: [1, 3], input: "tap", follows: "hard", care: true },
    {
      id: "line",
      minutes: [1, 3],
      input: "pick1",
      care: true,
      options: [{ id: "others" }, { id: "person" }, { id: "first" }, { id: "learning" }, { id: "none" }],
    },
    {
      id: "tell",
      minutes: [3],
      input: "pick1",
      responsible: true,
      options: [
        { id: "today" },
        { id: "later" },
        { id: "no" },
        { id: "not-sure" },
        { id: "who", goes: { to: "exit", exit: "people" } },
      ],
    },
  ],
} as const satisfies Practice;
