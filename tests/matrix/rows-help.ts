import { HR, HR_AND_AUDITOR, type Row } from "./row.ts";

const CHECK = { by: "HR", on: "2026-03-01", checkBy: "HR", checkOn: "2026-03-01" };
const LINE = { name: "A line", call: "800 123 456", hours: "always", source: "their own page", ...CHECK };
const ROUTE = (n: number) => ({
  [`name${n}`]: `Way ${n}`,
  [`contact${n}`]: "555 0101",
  [`keepsPrivate${n}`]: "all you say",
  [`mustPassOn${n}`]: "danger to life",
});

/** Help lines, routes and support as HR keeps them. A built-in line is everybody's; what is kept of it is each organization's own. */
export const HELP_ROWS: readonly Row[] = [
  { route: "GET /hr/help", may: HR_AND_AUDITOR, page: "help-lines" },
  { route: "GET /hr/help/lines/new", may: HR, query: "?country=BR", page: "help-line-new" },
  { route: "POST /hr/help/lines", may: HR, form: () => ({ country: "IE", ...LINE }) },
  {
    route: "GET /hr/help/lines/:country/:id",
    may: HR,
    at: ({ helpLine }) => ({ country: "IE", id: helpLine }),
    page: "help-line",
  },
  {
    route: "POST /hr/help/lines/:country/:id",
    may: HR,
    at: ({ helpLine }) => ({ country: "IE", id: helpLine }),
    form: () => LINE,
  },
  {
    route: "POST /hr/help/lines/:country/:id/step",
    may: HR,
    at: ({ helpLine }) => ({ country: "IE", id: helpLine }),
    form: () => ({ step: "check", ...CHECK }),
  },
  {
    route: "POST /hr/help/numbers/:country",
    may: HR,
    at: () => ({ country: "IE" }),
    form: () => CHECK,
  },
  { route: "GET /hr/help/support", may: HR, page: "help-support" },
  { route: "POST /hr/help/support", may: HR, form: () => ({}) },
  { route: "GET /hr/help/routes", may: HR, page: "help-routes" },
  { route: "POST /hr/help/routes", may: HR, form: () => ({ ...ROUTE(1), ...ROUTE(2) }) },
  { route: "GET /hr/help/contacts", may: HR, page: "help-contacts" },
  {
    route: "POST /hr/help/contacts",
    may: HR,
    form: () => ({ policy: "https://example.org/conduct", usual: "IE" }),
  },
];
