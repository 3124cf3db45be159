import type { Level, LevelChange, LevelPage } from "../../src/app/policy/level.ts";

/** Strict in force, nothing asked for. */
export const LEVEL: Level = {
  tier: "strict",
  since: "2026-01-05",
  change: null,
  past: [],
  guess: {
    strict: { window: 57, year: 72, twoYears: 79, fiveYears: 90 },
    standard: { window: 60, year: 82, twoYears: 90, fiveYears: 98 },
  },
  auditors: ["Jonas Weber"],
};

export const REQUEST = "01970000-0000-7000-8000-000000000070";

/** Standard asked for, everyone told, no answer yet. */
export const LOOSENING: LevelChange = {
  id: REQUEST,
  from: "strict",
  to: "standard",
  isLooser: true,
  requestedOn: "2026-09-14",
  toldOn: "2026-09-14",
  noticeEndsOn: "2026-10-12",
  approvedOn: null,
  earliestOn: "2027-01-04",
};

export const TIGHTENING: LevelChange = {
  ...LOOSENING,
  from: "standard",
  to: "strict",
  isLooser: false,
  toldOn: null,
  noticeEndsOn: null,
  earliestOn: "2026-10-12",
};

export const ASKED: Level = {
  ...LEVEL,
  change: LOOSENING,
  past: [
    { to: "standard", requestedOn: "2026-03-02", endedOn: "2026-03-09", outcome: "refused" },
    { to: "standard", requestedOn: "2026-02-02", endedOn: "2026-02-03", outcome: "withdrawn" },
  ],
};

export function levelPage(over: Partial<LevelPage> = {}): LevelPage {
  const organization = { name: "Northwind Ferries", synthetic: true };
  return { organization, level: LEVEL, mayAsk: true, mayAnswer: "no", ...over };
}
