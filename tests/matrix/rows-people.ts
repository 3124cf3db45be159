import { HR, type Row } from "./row.ts";

const FILE =
  "email,name,team,parent_team,manager,time_zone,language,country,location,tags\nnew.person@larkfield.example,New Person,Newcomers,,,Europe/Dublin,en,IE,,\n";

/** The directory as HR keeps it, and the tokens of identity providers. */
export const PEOPLE_ROWS: readonly Row[] = [
  { route: "GET /hr/people", may: HR, page: "people" },
  { route: "GET /hr/people", may: HR, query: "?q=a&left=1&page=2" },
  { route: "GET /hr/people/:id", may: HR, at: ({ person }) => ({ id: person }), page: "person" },
  {
    route: "POST /hr/people/:id",
    may: HR,
    at: ({ person }) => ({ id: person }),
    form: ({ ownTeam }) => ({
      name: "Somebody Renamed",
      team: ownTeam,
      manager: "",
      timeZone: "Europe/Dublin",
      language: "en",
      country: "IE",
      location: "",
      tags: "",
    }),
  },
  {
    route: "POST /hr/people/:id/leave",
    may: HR,
    at: ({ person }) => ({ id: person }),
    form: () => ({ from: "2026-07-01", until: "2026-07-10" }),
  },
  {
    route: "POST /hr/people/:id/leave/remove",
    may: HR,
    at: ({ person }) => ({ id: person }),
    form: () => ({ from: "2026-07-01" }),
  },
  { route: "POST /hr/people/:id/sign-ins/end", may: HR, at: ({ person }) => ({ id: person }) },
  { route: "POST /hr/people/:id/end", may: HR, at: ({ person }) => ({ id: person }) },
  { route: "POST /hr/people/:id/return", may: HR, at: ({ person }) => ({ id: person }) },
  { route: "GET /hr/people/import", may: HR, page: "import" },
  { route: "POST /hr/people/import", may: HR, form: () => ({ text: FILE }) },
  { route: "POST /hr/people/import/confirm", may: HR, form: () => ({ text: FILE, seal: "of another day" }) },
  { route: "GET /hr/people/export.csv", may: HR },
  { route: "GET /hr/people/leave", may: HR, page: "leave-file" },
  {
    route: "POST /hr/people/leave",
    may: HR,
    form: ({ personEmail }) => ({ text: `email,from,until\n${personEmail},2026-08-03,2026-08-07\n` }),
    stranger: [400],
  },
  { route: "GET /hr/people/scim", may: HR, page: "scim" },
  { route: "POST /hr/people/scim/tokens", may: HR },
  { route: "POST /hr/people/scim/teams", may: HR, form: () => ({ teams: "groups" }) },
  {
    route: "POST /hr/people/scim/tokens/:id/end",
    may: HR,
    at: ({ scimToken }) => ({ id: scimToken }),
    stranger: [303],
  },
];
