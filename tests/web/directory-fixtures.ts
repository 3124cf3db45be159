import type { KeptDirectory } from "../../src/app/directory/kept-directory.ts";
import type { ImportPlan } from "../../src/app/directory/plan-import.ts";
import type { PlannedTeam, TeamRef } from "../../src/app/directory/plan-teams.ts";
import type { PeoplePage, PersonPage } from "../../src/app/directory/read-people-page.ts";
import type { ScimPage } from "../../src/app/directory/scim-access.ts";
import type { ScimService } from "../../src/app/directory/scim-service.ts";
import type { Session } from "../../src/app/sign-in/session.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import type { MemberId, TeamId } from "../../src/core/ids.ts";

export const PERSON = "01970000-0000-7000-8000-000000000061";
export const GONE = "01970000-0000-7000-8000-000000000062";
const TEAM = "01970000-0000-7000-8000-000000000001" as TeamId;
const OTHER_TEAM = "01970000-0000-7000-8000-000000000002" as TeamId;

export const PEOPLE: PeoplePage = {
  organization: "Northwind Ferries",
  search: { text: "", left: false, page: 1 },
  found: 2,
  pages: 1,
  people: [
    { id: PERSON, name: "Ama Mensah", email: "ama.mensah@northwind.example", team: "Harbor operations" },
    { id: GONE, name: "Bao Nguyen", email: "bao.nguyen@northwind.example", team: "Deck" },
  ],
  teams: [
    { id: TEAM, name: "Harbor operations", parent: "Northwind Ferries", lead: "Noor Haddad", people: 17 },
    { id: OTHER_TEAM, name: "Northwind Ferries", parent: null, lead: null, people: 2 },
  ],
};

const TEAMS = [
  { id: TEAM, name: "Harbor operations" },
  { id: OTHER_TEAM, name: "Deck" },
];

export const PERSON_PAGE: PersonPage = {
  organization: "Northwind Ferries",
  id: PERSON,
  name: "Ama Mensah",
  email: "ama.mensah@northwind.example",
  team: { id: TEAM, name: "Harbor operations" },
  leads: ["Night watch"],
  manager: "noor.haddad@northwind.example",
  timeZone: "Europe/Lisbon",
  language: "pt-PT",
  country: "PT",
  location: "Lisbon",
  tags: ["shifts", "harbor"],
  roles: ["auditor"],
  since: "2025-11-03",
  leftOn: null,
  provisioned: true,
  isReader: false,
  leaves: [{ from: "2026-10-05", until: "2026-10-16" }],
  teams: TEAMS,
};

const change = { id: PERSON as MemberId, after: person("Ama Mensah", TEAM) };

function person(name: string, team: TeamId | `new ${string}`): ImportPlan["joined"][number] {
  return {
    email: `${name.toLowerCase().replace(" ", ".")}@northwind.example`,
    name,
    team,
    manager: null,
    timeZone: "Europe/Lisbon",
    language: "en",
    country: "PT",
    location: null,
    tags: [],
  };
}

export const PLAN: ImportPlan = {
  joined: [person("Ola Nordmann", "new night watch")],
  changed: [{ ...change, fields: [{ column: "location", from: "", to: "Porto" }] }],
  moved: [{ ...change, fields: [{ column: "team", from: "Harbor operations", to: "Night watch" }] }],
  returned: [],
  left: [
    {
      ...person("Bao Nguyen", TEAM),
      id: GONE as MemberId,
      team: TEAM,
      hasLeft: false,
    },
  ],
  unchanged: 408,
  teams: new Map<TeamRef, PlannedTeam>([
    [
      "new night watch",
      { ref: "new night watch", name: "Night watch", parent: TEAM, parentBefore: undefined },
    ],
    [TEAM, { ref: TEAM, name: "Harbor operations", parent: null, parentBefore: null }],
  ]),
  leads: [{ team: "new night watch", from: null, to: "ola.nordmann@northwind.example" }],
};

function onlyHr(session: Session): void {
  if (!session.roles.includes("hr")) throw new EvenkeelError("forbidden", "A secret reason.");
}

/** A directory that writes down what was asked of it. A pasted "bad" has problems. */
export function keptDirectory(calls: string[]): KeptDirectory {
  const note = async (session: Session, what: string) => {
    onlyHr(session);
    calls.push(what);
  };
  return {
    check: onlyHr,
    read: async (session, search) => {
      onlyHr(session);
      return { ...PEOPLE, search };
    },
    readPerson: async (session, id) => {
      onlyHr(session);
      if (id !== PERSON && id !== GONE) throw new EvenkeelError("not_found", "Nobody here.");
      return id === GONE ? { ...PERSON_PAGE, id, name: "Bao Nguyen", leftOn: "2026-09-01" } : PERSON_PAGE;
    },
    correct: async (session, id, form) => {
      await note(session, `correct ${id} ${form.country}`);
      return form.country === "UK" ? { country: "country_unknown", manager: "email_unknown" } : {};
    },
    end: (session, id) => note(session, `end ${id}`),
    bringBack: (session, id) => note(session, `bring back ${id}`),
    enterLeave: async (session, { id, from, until }) => {
      await note(session, `leave ${id} ${from} ${until}`);
      return until < from ? "dates_reversed" : null;
    },
    removeLeave: (session, { id, from }) => note(session, `no leave ${id} ${from}`),
    importLeaves: async (session, text) => {
      await note(session, `leaves ${text.length}`);
      return text === "bad"
        ? { kind: "problems", problems: [{ line: 2, code: "date_wrong", value: "5.10." }] }
        : { kind: "imported", leaves: 3 };
    },
    preview: async (session, { text, everybody }) => {
      await note(session, `preview ${text.length} ${everybody}`);
      return text === "bad"
        ? {
            kind: "problems",
            problems: [
              { line: null, code: "tops_several", value: "Crew, Yard" },
              { line: 3, code: "zone_unknown", value: "Europe/Lissabon" },
            ],
          }
        : { kind: "plan", plan: PLAN, seal: "5ea1" };
    },
    import: async (session, { text, seal }) => {
      await note(session, `import ${text} ${seal}`);
      const counts = { joined: 1, changed: 1, moved: 1, returned: 0, left: 1, teams: 1, leads: 1 };
      return seal === "5ea1" ? { kind: "imported", counts } : { kind: "plan", plan: PLAN, seal: "5ea1" };
    },
    export: async (session) => {
      onlyHr(session);
      return "email,name\r\n";
    },
  };
}

export const SCIM_PAGE: ScimPage = {
  organization: "Northwind Ferries",
  address: "http://localhost:3000/scim/v2",
  tokens: [
    { id: "01970000-0000-7000-8000-000000000071", madeOn: "2026-03-02", usedOn: "2026-09-19" },
    { id: "01970000-0000-7000-8000-000000000072", madeOn: "2026-09-20", usedOn: null },
  ],
  mayAdd: false,
  teamsFrom: "department",
};

/** HR's side of it alone: no token opens anything here. */
export function scimService(calls: string[], page: ScimPage = SCIM_PAGE): ScimService {
  const nothing = async (): Promise<never> => {
    throw new EvenkeelError("not_found", "Nobody here.");
  };
  const note = async (session: Session, what: string) => {
    onlyHr(session);
    calls.push(what);
  };
  return {
    open: async () => null,
    listPeople: nothing,
    readPerson: nothing,
    createPerson: nothing,
    changePerson: nothing,
    removePerson: nothing,
    listGroups: nothing,
    createGroup: nothing,
    changeGroup: nothing,
    removeGroup: nothing,
    readPage: async (session) => {
      onlyHr(session);
      return page;
    },
    issueToken: async (session) => {
      await note(session, "issue token");
      return "organization.token.secret";
    },
    endToken: (session, id) => note(session, `end token ${id}`),
    chooseTeams: (session, from) => note(session, `teams from ${from}`),
  };
}
