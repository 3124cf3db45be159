import { EVERYONE, type Role, type Row } from "./row.ts";

const WRITER: readonly Role[] = ["employee"];

/** The member's own pages. What is the employee's is nobody else's: not their lead's, not HR's. Erasing comes last. */
export const ME_ROWS: readonly Row[] = [
  { route: "GET /me", may: EVERYONE, page: "me" },
  { route: "GET /me/journal", may: EVERYONE, page: "journal" },
  { route: "POST /me/journal/search", may: EVERYONE, form: () => ({ words: "kind" }) },
  { route: "GET /me/entries/:id", may: WRITER, at: ({ entry }) => ({ id: entry }), page: "entry" },
  {
    route: "POST /me/entries/:id",
    may: WRITER,
    at: ({ entry }) => ({ id: entry }),
    form: () => ({ "line-0": "It was a long day." }),
  },
  { route: "GET /me/lines", may: EVERYONE, page: "lines" },
  {
    route: "POST /me/lines",
    may: WRITER,
    form: ({ lineEntry, lineStep }) => ({ entry: lineEntry, step: lineStep, text: "Go gently." }),
  },
  {
    route: "POST /me/lines/remove",
    may: WRITER,
    form: ({ lineEntry, lineStep }) => ({ entry: lineEntry, step: lineStep }),
    once: true,
  },
  { route: "POST /me/entries/:id/delete", may: WRITER, at: ({ entry }) => ({ id: entry }), once: true },
  // One's own list, from which a session that is not there is gone already.
  {
    route: "POST /me/sessions/:id/end",
    may: WRITER,
    at: ({ otherSession }) => ({ id: otherSession }),
    others: [303],
    stranger: [303],
  },
  {
    route: "POST /me/accounts/forget",
    may: EVERYONE,
    form: () => ({ issuer: "https://login.example" }),
  },
  { route: "GET /me/answers", may: EVERYONE, page: "answers" },
  { route: "POST /me/answers/keep", may: EVERYONE },
  { route: "POST /me/answers/show", may: EVERYONE },
  { route: "POST /me/answers/stop", may: EVERYONE },
  { route: "GET /me/help", may: EVERYONE, page: "help" },
  { route: "POST /me/help", may: EVERYONE, form: () => ({ country: "IE" }) },
  { route: "POST /me/copy", may: EVERYONE, form: () => ({ answers: "yes" }) },
  { route: "GET /me/copy/:token", may: "anyone", at: () => ({ token: "no-such-token" }), answers: [410] },
  { route: "POST /me/copy/:token", may: "anyone", at: () => ({ token: "no-such-token" }), answers: [410] },
  { route: "GET /me/leave", may: EVERYONE, page: "leave" },
  { route: "POST /me/leave", may: EVERYONE },
  { route: "POST /me/journal/clear", may: EVERYONE },
  { route: "GET /me/erase", may: EVERYONE, page: "erase" },
  { route: "POST /me/erase", may: EVERYONE, form: () => ({ sure: "yes" }), once: true },
];
