import { Temporal } from "temporal-polyfill";
import type { MyPage } from "../../src/app/privacy/my-page.ts";
import type { PrivacyPage } from "../../src/app/privacy/privacy-page.ts";
import type { Session } from "../../src/app/sign-in/session.ts";
import type { MemberId, OrganizationId, TeamId } from "../../src/core/ids.ts";
import { LEVEL } from "./level-fixtures.ts";

export const ORGANIZATION = { name: "Northwind Ferries", synthetic: true };

export function id(n: number): string {
  return `01970000-0000-7000-8000-${String(n).padStart(12, "0")}`;
}

export const HARBOR = id(1) as TeamId;
export const DECK = id(2) as TeamId;
export const CREW = id(3) as TeamId;
export const HIDDEN = id(4) as TeamId;
export const FRESH = id(5) as TeamId;
export const OPEN_QUESTION = id(6) as TeamId;
export const CALM = id(7) as TeamId;
/** The whole organization, with a quarter; and a group of 100 and more whose quarter tells nothing. */
export const WHOLE = id(8) as TeamId;
export const LARGE = id(9) as TeamId;

export const MY_PAGE: MyPage = {
  organization: ORGANIZATION,
  name: "Ama Mensah",
  email: "ama.mensah@northwind.example",
  team: { id: HARBOR, name: "Harbor operations" },
  timeZone: "Europe/Lisbon",
  rhythm: { words: "Mondays and Thursdays at 10:00" },
  program: { name: "Switch off after work", week: 2, of: 4 },
  entries: [
    {
      id: id(30),
      writtenOn: "2026-09-17",
      practice: "Mistake as information",
      lines: [
        "The gate was late because two of us read the plan differently.",
        "Next time: say the time out loud, then go.",
      ],
      canChange: true,
    },
    {
      id: id(31),
      writtenOn: "2026-09-10",
      practice: "Three kind lines",
      lines: ["It was a long day, and it is over."],
      canChange: false,
    },
  ],
  months: ["2026-09", "2026-06"],
  custodians: ["Ida Berg (operations)", "Ben Okafor (operations)"],
  sessions: [
    { id: id(40), current: true, until: "2026-09-20T18:30:00Z" },
    { id: id(41), current: false, until: "2026-09-20T15:00:00Z" },
  ],
};

const HASHES = ["a3f1", "09bc", "77de", "e402"].map((start) => start.repeat(16));

export const PRIVACY: PrivacyPage = {
  organization: ORGANIZATION,
  custodians: ["Inês Duarte, platform operations", "Tomás Rey, data protection"],
  tier: "strict",
  guess: { window: 57, year: 72, twoYears: 79, fiveYears: 90 },
  epsilon: { window: 1.5, year: 6.1, delta: 1e-6 },
  rules: { smallestGroup: 10, smallestForHr: 50, waiting: [], questions: { now: null, next: null } },
  countedIn: {
    isDirectStaff: false,
    name: "Harbor operations",
    people: [
      "Ama Mensah",
      "Bao Nguyen",
      "Carla Silva",
      "Dmitri Orlov",
      "Elif Kaya",
      "Femi Ade",
      "Grace Lee",
      "Hana Sato",
    ],
    size: 8,
    opensOn: "2026-09-14",
    closesOn: "2026-10-11",
    publishesOn: "2026-10-13",
    list: "unquestioned",
    stillIn: { name: "Harbor operations", isDirectStaff: false },
  },
  waiting: null,
  receipt: {
    page: { team: HARBOR, name: "Harbor operations" },
    bound: { window: 57, joined: 63, both: 65, windows: 4 },
    since: "2026-01-12",
    readings: [
      { month: "2026-09", readers: [{ role: "lead", count: 3, days: ["2026-09-02", "2026-09-15"] }] },
      {
        month: "2026-08",
        readers: [
          { role: "lead", count: 1, days: ["2026-08-18"] },
          { role: "auditor", count: 2, days: ["2026-08-19"] },
        ],
      },
    ],
  },
  ledger: [
    { kind: "tier", sequence: 0, tier: "strict", hash: "5c0d".repeat(16), on: "2026-01-05" },
    ...HASHES.map((hash, i) => ({
      kind: "charge" as const,
      sequence: i + 1,
      windowIndex: i,
      closedOn: Temporal.PlainDate.from("2026-02-01")
        .add({ days: 28 * i })
        .toString(),
      tier: "strict" as const,
      rho: 0.05,
      values: i === 0 ? null : 143 + i,
      isVoid: i === 1,
      releases: i === 1 ? null : "7b3e".repeat(16),
      hash,
    })),
  ],
  level: LEVEL,
  spent: { rho: 0.2, cap: 0.65 },
  chain: { kind: "intact" },
};

function person(name: string, over: Partial<Session>): Session {
  return {
    organizationId: id(90) as OrganizationId,
    id: "5e551045e551045e",
    memberId: id(91) as MemberId,
    name,
    organizationName: ORGANIZATION.name,
    synthetic: true,
    language: "en",
    teamId: HARBOR,
    roles: [],
    leads: [],
    ...over,
  };
}

/** Who is signed in, by the token in the cookie. */
export const SESSIONS = {
  employee: person("Ama Mensah", {}),
  manager: person("Noor Haddad", {
    teamId: CREW,
    roles: ["lead"],
    leads: [{ id: HARBOR, name: "Harbor operations" }],
  }),
  director: person("Ravi Menon", {
    teamId: CREW,
    roles: ["lead"],
    leads: [
      { id: HARBOR, name: "Harbor operations" },
      { id: CALM, name: "Ticket office" },
    ],
  }),
  hr: person("Lena Fischer", { roles: ["hr"] }),
  auditor: person("Jonas Weber", { roles: ["auditor"] }),
} as const satisfies Record<string, Session>;
