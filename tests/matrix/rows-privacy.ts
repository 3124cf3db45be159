import { AUDITOR, EVERYONE, type Row } from "./row.ts";

/** The promise and its proof, open to every member, and what auditors decide. */
export const PRIVACY_ROWS: readonly Row[] = [
  { route: "GET /privacy", may: EVERYONE, page: "privacy" },
  { route: "GET /privacy/ledger.json", may: EVERYONE },
  { route: "GET /privacy/attack", may: EVERYONE, page: "attack" },
  {
    route: "GET /privacy/object",
    may: ["employee", "peer", "above", "hr", "auditor", "lead"],
    page: "object",
  },
  {
    route: "POST /privacy/object",
    may: ["employee"],
    form: ({ window, ownTeam }) => ({ window, node: ownTeam, reason: "other" }),
  },
  { route: "GET /privacy/objections", may: AUDITOR, page: "objections" },
  {
    route: "POST /privacy/objections",
    may: AUDITOR,
    form: ({ window, ownTeam }) => ({ window, node: ownTeam, decision: "kept", reasons: "other" }),
    // Who is HR besides answers nothing for the employees.
    stranger: [422],
  },
];
