import type { RehearsalPage } from "../../src/app/program/read-rehearsal.ts";
import { PROGRAM } from "./program-fixtures.ts";

const TITLED = { practice: "soft-breath", title: "Soft breath", minutes: 1 };

/** Two weeks of a program in Lisbon, over a change of the clocks and a holiday, with a dry run. */
export const REHEARSAL: RehearsalPage = {
  rehearsal: {
    program: { id: PROGRAM, name: "Switch off after work" },
    from: "2026-03-23",
    until: "2026-04-05",
    weeks: 2,
    rhythm: { weekdays: [1, 4], at: "10:00", everyWeeks: 1 },
    budget: { cards: 3, minutes: 15 },
    versions: [
      { version: 1, state: "active", pilotFrom: null, activeFrom: "2026-03-02", presumed: false },
      { version: 2, state: "draft", pilotFrom: null, activeFrom: "2026-03-26", presumed: true },
    ],
    places: [
      {
        zone: "Europe/Lisbon",
        country: "PT",
        pilot: false,
        people: "fewer_than_8",
        startsOn: "2026-03-23",
        firstOn: "2026-03-23",
        lastOn: "2026-03-30",
        clockChanges: [
          { date: "2026-03-29", at: "2026-03-29T01:00:00Z", before: "01:00", after: "02:00", minutes: 60 },
        ],
        cards: [
          {
            date: "2026-03-23",
            wallTime: "10:00",
            at: "2026-03-23T10:00:00Z",
            movedFrom: null,
            leftOut: null,
            opens: {
              kind: "practice",
              version: 1,
              week: 1,
              weeks: 4,
              practice: TITLED,
              swap: TITLED,
              log: null,
            },
          },
          {
            date: "2026-04-02",
            wallTime: "11:00",
            at: "2026-04-02T10:00:00Z",
            movedFrom: "10:00",
            leftOut: { why: "day_off", name: "Harbor day" },
            opens: { kind: "ended" },
          },
        ],
        weeks: [
          { from: "2026-03-23", until: "2026-03-29", version: 1, week: 1, cards: 2, minutes: 4 },
          { from: "2026-03-30", until: "2026-04-05", version: null, week: null, cards: 1, minutes: 0 },
        ],
      },
    ],
    onLeave: [{ from: "2026-03-23", until: "2026-03-29", people: 20 }],
    problems: ["over_budget"],
  },
  dryRun: {
    from: "2026-03-23",
    until: "2026-04-05",
    days: [
      {
        date: "2026-03-23",
        cards: 120,
        lanes: [
          { workspace: { name: "Northwind chat", platform: "slack" }, cards: 120, seconds: 5 },
          { workspace: null, cards: "fewer_than_8", seconds: null },
        ],
      },
    ],
  },
};
