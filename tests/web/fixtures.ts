import { Temporal } from "temporal-polyfill";
import type { MyPage } from "../../src/app/privacy/my-page.ts";
import type { PrivacyPage } from "../../src/app/privacy/privacy-page.ts";
import type { Session } from "../../src/app/sign-in/session.ts";
import type { HrOverview, TeamPage, TrendPoint, Verdict } from "../../src/app/summary/team-page.ts";
import type { MemberId, OrganizationId, TeamId } from "../../src/core/ids.ts";
import type { WithheldReason } from "../../src/core/privacy/node.ts";
import { LEVEL } from "./level-fixtures.ts";
import { PROGRAM_ROWS } from "./program-fixtures.ts";
import { ANSWERING, EARLIER, OPEN_QUARTER, QUARTER } from "./quarter-fixtures.ts";

export const ORGANIZATION = { name: "Northwind Ferries", synthetic: true };

function id(n: number): string {
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

/** Window `index` of a privacy year that begins on 5 January 2026. */
export function point(
  index: number,
  figures:
    | readonly [estimate: number, low: number, high: number, probability: number, verdict: Verdict]
    | null,
  withheld: WithheldReason | null = null,
): TrendPoint {
  const from = Temporal.PlainDate.from("2026-01-05").add({ days: 28 * index });
  return {
    index,
    from: from.toString(),
    to: from.add({ days: 27 }).toString(),
    figures: figures && {
      estimate: figures[0],
      low: figures[1],
      high: figures[2],
      probability: figures[3],
      verdict: figures[4],
    },
    withheld,
  };
}

const RISING: readonly TrendPoint[] = [
  point(0, null, "calibration"),
  point(1, [36.2, 27.4, 45, 0.06, "not_elevated"]),
  point(2, [35.1, 27, 43.2, 0.04, "not_elevated"]),
  point(3, [38.4, 30.5, 46.3, 0.12, "cant_tell"]),
  point(4, [40.2, 32.1, 48.3, 0.19, "cant_tell"]),
  point(5, null, "roster_changed"),
  point(6, [46.8, 38.9, 54.7, 0.61, "cant_tell"]),
  point(7, [51.3, 43.8, 58.8, 0.84, "likely_elevated"]),
  point(8, [54.6, 47.4, 61.8, 0.93, "likely_elevated"]),
];

const LOW: readonly TrendPoint[] = [
  point(1, [33, 28, 38, 0.02, "not_elevated"]),
  point(2, [31.8, 27, 36.6, 0.01, "not_elevated"]),
  point(3, [32.4, 28, 36.8, 0.01, "not_elevated"]),
];

function shown(over: Partial<Extract<TeamPage["content"], { kind: "shown" }>>): TeamPage["content"] {
  const trend = over.trend ?? RISING;
  return {
    kind: "shown",
    trend,
    latest: trend.at(-1) ?? point(8, null),
    change: { points: 3.3, low: 0.4, high: 6.2, since: "2026-05-24" },
    directStaff: null,
    onePersonPoints: 2.14,
    actions: [
      {
        id: "wl-stop-list",
        title: "Agree what the team stops for four weeks",
        why: "When the load is high, dropping work helps more than coping better with it.",
        firstStep: "List all current work together and mark the tenth with the least value.",
        timeCost: "30 minutes, once",
      },
      {
        id: "wl-break-cover",
        title: "Protect one break a day, with cover",
        why: "Breaks with named cover are the ones that take place.",
        firstStep: "Block one shared slot a day and name who covers it.",
        timeCost: "10 minutes a week",
      },
      {
        id: "wl-escalate",
        title: "Take the gap upward with options",
        why: "Some of it is not yours to solve: people, time or scope must give.",
        firstStep: "Write the trade-off on one page and ask for a decision with a date.",
        timeCost: "1 hour, then 30 minutes each time somebody decides about it",
      },
    ],
    ...over,
  };
}

export function teamPage(over: Partial<TeamPage> = {}): TeamPage {
  return {
    organization: ORGANIZATION,
    team: { id: HARBOR, name: "Harbor operations", rosterSize: 17 },
    content: shown({}),
    nextPublicationOn: "2026-10-13",
    head: { sequence: 4, hash: "e402".repeat(16) },
    quarters: [],
    answering: [],
    guessPercent: 57,
    ...over,
  };
}

/** Every kind of team page, by the id under which tests open it. */
export const TEAM_PAGES: ReadonlyMap<string, TeamPage> = new Map<string, TeamPage>([
  [HARBOR, teamPage()],
  [
    CALM,
    teamPage({
      team: { id: CALM, name: "Ticket office", rosterSize: 24 },
      content: shown({ trend: LOW, change: null, onePersonPoints: 1.5, actions: [] }),
    }),
  ],
  [
    OPEN_QUESTION,
    teamPage({
      team: { id: OPEN_QUESTION, name: "Night watch", rosterSize: 9 },
      content: shown({
        trend: [point(1, [43, 31, 55, 0.41, "cant_tell"])],
        change: null,
        onePersonPoints: 4.03,
      }),
    }),
  ],
  [
    WHOLE,
    teamPage({
      team: { id: WHOLE, name: "Northwind Ferries", rosterSize: 1204 },
      content: shown({ trend: LOW, change: null, onePersonPoints: 0.2 }),
      quarters: [QUARTER, EARLIER],
      answering: ANSWERING,
    }),
  ],
  [
    LARGE,
    teamPage({
      team: { id: LARGE, name: "Crew", rosterSize: 164 },
      content: shown({ trend: LOW, change: null, onePersonPoints: 0.8 }),
      quarters: [OPEN_QUARTER],
    }),
  ],
  [
    HIDDEN,
    teamPage({
      team: { id: HIDDEN, name: "Galley", rosterSize: 6 },
      content: {
        kind: "hidden",
        reason: "roster_under_8",
        readInstead: {
          name: "Crew",
          isDirectStaff: false,
          rosterSize: 64,
          trend: LOW,
          latest: LOW.at(-1) as TrendPoint,
          onePersonPoints: 0.9,
          quarters: [],
        },
      },
    }),
  ],
  [
    FRESH,
    teamPage({
      team: { id: FRESH, name: "Yard", rosterSize: 12 },
      content: { kind: "not_yet", firstOn: "2026-10-13" },
      head: null,
    }),
  ],
]);

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
  programs: PROGRAM_ROWS,
  asking: { kind: "answered", publishedOn: null, nextOn: "2026-10-12", isLate: false, isWished: false },
  messagesPausedOn: null,
  hardEvents: { open: [], teams: [{ id: CREW, name: "Crew" }] },
  nextPublicationOn: "2026-10-13",
};

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
