import type { Practice } from "../../../core/practice/practice.ts";

export const peerPair = {
  id: "peer-pair",
  kind: "exercise",
  needs: ["N12", "N13"],
  family: "people",
  // The trials behind it had trained coaches and six sessions.
  lengths: [{ minutes: 5, grade: "C", evidence: ["E43"], claim: "C", fromLonger: true }],
  // Who meets whom is no matter of a run, and on what they talk is nowhere.
  saves: [],
  meets: ["NT", "NI", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: true, neverFirst: true, suppressWhen: ["mistreatment", "bereavement", "open_incident"] },
  cautions: [
    "A person asks somebody themself, or has somebody found: outside the reporting line and the small team, always.",
    "Not care: limits of what stays between two are said first, and either leaves without a reason.",
    "No pair is known to a lead or to HR.",
  ],
  steps: [
    {
      id: "who",
      minutes: [5],
      offers: "partner",
      input: "pick1",
      options: [
        { id: "lead" },
        { id: "role" },
        { id: "place" },
        { id: "new" },
        { id: "not-sure" },
        { id: "not-now", goes: { to: "end" } },
        { id: "person", goes: { to: "exit", exit: "people" } },
        { id: "mistreated", goes: { to: "exit", exit: "mistreatment" } },
      ],
    },
    { id: "limits", minutes: [5], input: "tap", care: true },
    { id: "topic", minutes: [5], input: "tap" },
    { id: "question", minutes: [5], input: "tap" },
    { id: "close", minutes: [5], input: "tap", care: true },
  ],
} as const satisfies Practice;
