import { Temporal } from "temporal-polyfill";
import type { TeamPage, TrendPoint, Verdict } from "../../src/app/summary/team-page.ts";
import type { WithheldReason } from "../../src/core/privacy/node.ts";
import { CALM, FRESH, HARBOR, HIDDEN, LARGE, OPEN_QUESTION, ORGANIZATION, WHOLE } from "./fixtures.ts";
import { ANSWERING, EARLIER, OPEN_QUARTER, QUARTER } from "./quarter-fixtures.ts";
import { TOLD } from "./team-action-fixtures.ts";

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
    questions: null,
  };
}

export const RISING: readonly TrendPoint[] = [
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

export const LOW: readonly TrendPoint[] = [
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
    told: [],
    guessPercent: 57,
    ...over,
  };
}

/** Every kind of team page, by the id under which tests open it. */
export const TEAM_PAGES: ReadonlyMap<string, TeamPage> = new Map<string, TeamPage>([
  [HARBOR, teamPage({ told: TOLD })],
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
