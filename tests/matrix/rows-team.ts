import type { Row } from "./row.ts";

/**
 * Summaries, each open to its own people, to whom it counts, to its lead and the leads above; from 50 people on to HR and auditors. Leads
 * are counted with the direct staff of the team above theirs.
 */
export const TEAM_ROWS: readonly Row[] = [
  { route: "GET /team", may: ["employee", "lead", "above", "peer", "hr", "auditor"] },
  {
    route: "GET /team/:id",
    may: ["employee", "lead", "above"],
    at: ({ ownTeam }) => ({ id: ownTeam }),
    page: "team-withheld",
  },
  {
    route: "GET /team/:id",
    may: ["lead", "peer", "above", "hr", "auditor"],
    at: ({ largeTeam }) => ({ id: largeTeam }),
    page: "team-large",
  },
  {
    route: "GET /team/:id",
    may: ["above", "hr", "auditor"],
    at: ({ wholeTeam }) => ({ id: wholeTeam }),
    page: "team-whole",
  },
  { route: "GET /team/:id", may: ["peer", "above"], at: ({ peerTeam }) => ({ id: peerTeam }) },
];
