import type { HrOverview } from "../../src/app/summary/team-page.ts";
import { CREW, DECK, FRESH, HARBOR, ORGANIZATION } from "./fixtures.ts";
import { PROGRAM_ROWS } from "./program-fixtures.ts";
import { ANSWERING } from "./quarter-fixtures.ts";
import { LOW, point, RISING } from "./team-fixtures.ts";

export const HR: HrOverview = {
  organization: ORGANIZATION,
  invitation: "dm",
  people: 412,
  fewest: 50,
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
  programs: PROGRAM_ROWS,
  asking: { kind: "answered", publishedOn: null, nextOn: "2026-10-12", isLate: false, isWished: false },
  messagesPausedOn: null,
  hardEvents: { open: [], teams: [{ id: CREW, name: "Crew" }] },
  nextPublicationOn: "2026-10-13",
};
