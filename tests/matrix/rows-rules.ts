import { AUDITOR, HR, HR_AND_AUDITOR, type Row } from "./row.ts";

/** What holds for everyone in the organization, who holds a role, and the log. */
export const RULES_ROWS: readonly Row[] = [
  { route: "GET /hr/policy", may: HR_AND_AUDITOR, page: "policy" },
  {
    route: "POST /hr/policy/threshold",
    may: HR,
    form: () => ({ threshold: "smallest_group", people: "12" }),
  },
  { route: "POST /hr/policy/quiet", may: HR, form: () => ({ from: "19:00", until: "08:00" }) },
  { route: "POST /hr/policy/days", may: HR, form: () => ({ from: "2026-12-24", until: "", country: "" }) },
  { route: "POST /hr/policy/days/remove", may: HR, form: () => ({ date: "2026-12-24", country: "" }) },
  {
    route: "POST /hr/policy/answer",
    may: AUDITOR,
    form: ({ approval }) => ({ approval, answer: "no" }),
    stranger: [409],
  },
  { route: "POST /hr/policy/withdraw", may: HR, form: ({ approval }) => ({ approval }), stranger: [409] },
  { route: "GET /hr/roles", may: HR_AND_AUDITOR, page: "roles" },
  {
    route: "POST /hr/roles",
    may: HR,
    form: ({ personEmail }) => ({ email: personEmail, role: "hr" }),
  },
  {
    route: "POST /hr/roles/end",
    may: HR,
    form: ({ person }) => ({ member: person, role: "hr" }),
  },
  {
    route: "POST /hr/roles/answer",
    may: AUDITOR,
    form: ({ approval }) => ({ approval, answer: "no" }),
    stranger: [409],
  },
  { route: "POST /hr/roles/withdraw", may: HR, form: ({ approval }) => ({ approval }), stranger: [409] },
  // Of one kind: each look adds a reading, and the page that lists those too may then have one more to lead on to.
  { route: "GET /hr/log", may: HR_AND_AUDITOR, query: "?group=programs&role=&from=&until=", page: "log" },
];
