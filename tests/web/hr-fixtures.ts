import type { HrOverview, ProgramPage } from "../../src/app/summary/team-page.ts";
import { CREW, DECK, FRESH, HARBOR, id, ORGANIZATION, PROGRAM } from "./fixtures.ts";
import { ANSWERING } from "./quarter-fixtures.ts";
import { LOW, point, RISING } from "./team-fixtures.ts";

export const HR: HrOverview = {
  organization: ORGANIZATION,
  invitation: "dm",
  people: 412,
  period: { from: "2026-08-17", to: "2026-09-13" },
  groups: [
    {
      id: CREW,
      name: "Crew",
      rosterSize: 164,
      latest: RISING[8] ?? null,
      trend: RISING,
      onePersonPoints: 0.81,
      quarter: { from: "2026-06-22", to: "2026-09-13" },
    },
    {
      id: DECK,
      name: "Terminals and ticket offices",
      rosterSize: 121,
      latest: LOW[2] ?? null,
      trend: LOW,
      onePersonPoints: 1.02,
      quarter: null,
    },
    {
      id: HARBOR,
      name: "Engineering and yard",
      rosterSize: 74,
      latest: point(8, [42.1, 36, 48.2, 0.28, "cant_tell"]),
      trend: [
        point(6, [40, 34, 46, 0.2, "cant_tell"]),
        point(7, null, "roster_changed"),
        point(8, [42.1, 36, 48.2, 0.28, "cant_tell"]),
      ],
      onePersonPoints: 1.44,
      quarter: null,
    },
    {
      id: FRESH,
      name: "Head office",
      rosterSize: 53,
      latest: point(8, null, "roster_changed"),
      trend: [],
      onePersonPoints: null,
      quarter: null,
    },
  ],
  answering: ANSWERING[0] ?? null,
  smallGroups: { likely_elevated: 4, not_elevated: 9, cant_tell: 13, hidden: 5 },
  head: { sequence: 4, hash: "e402".repeat(16) },
  chats: [
    { id: "w1", platform: "slack", name: "Northwind Ferries", state: "active" },
    { id: "w2", platform: "teams", name: "northwind.example", state: "active" },
    { id: "w3", platform: "slack", name: "Old harbor office", state: "stopped" },
  ],
  programs: [
    {
      id: PROGRAM,
      name: "Switch off after work",
      state: "active",
      weeks: 4,
      nudgesAWeek: 3,
      minutesAWeek: 9,
      opensOn: "2026-09-21",
      organizationAction:
        "Quiet hours from 19:00 to 7:00 for all rosters, managers first, with a paid on-call rota.",
      audience: "everyone",
    },
    {
      id: id(21),
      name: "Softer self-talk",
      state: "draft",
      weeks: 4,
      nudgesAWeek: 3,
      minutesAWeek: 12,
      opensOn: "2026-11-02",
      organizationAction: "Contributors are named whenever work is shown to the board.",
      audience: "Crew, and all teams in it",
    },
  ],
  nextPublicationOn: "2026-10-13",
};

export const PROGRAM_PAGE: ProgramPage = {
  ...(HR.programs[0] as ProgramPage),
  description:
    "Four weeks on ending the working day: a closing routine, parking what is unfinished, and rest that need not be earned.",
  isNot: "It is not care and not a crisis service, and it does not replace fewer or better shifts.",
  weekList: [
    {
      week: 1,
      aim: "A marker for the end of work",
      practices: [
        { id: "close-the-day", title: "Close the day", minutes: "2 to 4", grade: "B" },
        { id: "micro-break", title: "A break of one minute", minutes: "1", grade: "B" },
      ],
    },
    {
      week: 2,
      aim: "Thoughts that can wait",
      practices: [{ id: "park-the-loop", title: "Park the loop", minutes: "2 to 3", grade: "C" }],
    },
  ],
};
