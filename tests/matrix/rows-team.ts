import type { Role, Row } from "./row.ts";

const READERS: readonly Role[] = ["employee", "lead", "above"];
const LEAD: readonly Role[] = ["lead"];

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
  { route: "GET /team/:id/meeting", may: READERS, at: ({ ownTeam }) => ({ id: ownTeam }), page: "meeting" },
  { route: "GET /team/:id/actions", may: READERS, at: ({ ownTeam }) => ({ id: ownTeam }), page: "promises" },
  {
    route: "GET /team/:id/actions/new",
    may: LEAD,
    at: ({ ownTeam }) => ({ id: ownTeam }),
    query: "?suggestion=wl-stop-list",
    page: "promise-new",
  },
  {
    route: "POST /team/:id/actions",
    may: LEAD,
    at: ({ ownTeam }) => ({ id: ownTeam }),
    form: () => ({
      suggestion: "wl-stop-list",
      theme: "",
      words: "",
      owner: "The lead",
      dueOn: "2026-03-20",
    }),
  },
  {
    route: "POST /team/:id/actions/:action/announce",
    may: LEAD,
    at: ({ ownTeam, promise }) => ({ id: ownTeam, action: promise }),
  },
  {
    route: "POST /team/:id/actions/:action/report",
    may: LEAD,
    at: ({ ownTeam, promise }) => ({ id: ownTeam, action: promise }),
    form: () => ({ outcome: "kept", words: "It is so since Monday." }),
  },
  {
    route: "POST /team/:id/actions/:action/discard",
    may: LEAD,
    at: ({ ownTeam, promise }) => ({ id: ownTeam, action: promise }),
  },
];
