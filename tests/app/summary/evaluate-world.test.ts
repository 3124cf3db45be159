import { describe, expect, test } from "vitest";
import { type Evaluation, evaluateWorld } from "../../../src/app/summary/evaluate-world.ts";
import { EvenkeelError } from "../../../src/core/errors.ts";
import { seededBytes } from "../../privacy/random.ts";
import { scoreTeams } from "../../privacy/score.ts";
import { simulateWorld, type WorldFile, worldFile } from "../../privacy/world.ts";

function small(options: Partial<Parameters<typeof simulateWorld>[0]> = {}): WorldFile {
  return worldFile(simulateWorld({ seed: 7, teams: 20, weeks: 14, ...options }), "strict");
}

const FILE = small();
const FOUND = evaluateWorld(FILE, seededBytes(1));

function shown(evaluation: Evaluation) {
  return evaluation.windows.flatMap((window) => window.releases.filter((release) => release.released));
}

test("drops an incomplete last window and keeps the order of the file", () => {
  expect(FOUND.windows.map((window) => window.index)).toEqual([0, 1, 2]);
  for (const window of FOUND.windows) {
    expect(window.releases.map((release) => release.team)).toEqual(FILE.teams.map((team) => team.id));
  }
});

test("shows only the whole organization in window 0, and says that the others calibrate", () => {
  const [whole, ...others] = FOUND.windows[0]?.releases ?? [];
  expect(whole).toMatchObject({ team: "organization", released: true, reason: null });
  for (const release of others) expect(release).toMatchObject({ released: false, reason: "calibration" });
});

test("withholds teams of fewer than eight from the roster alone, and shows the others", () => {
  const sizes = new Map<string, number>();
  for (const { team } of FILE.members) sizes.set(team, (sizes.get(team) ?? 0) + 1);
  for (const release of FOUND.windows[1]?.releases ?? []) {
    if (!release.team.startsWith("team-")) continue;
    expect(release.rosterSize).toBe(sizes.get(release.team));
    const isSmall = release.rosterSize < 8;
    expect(release.reason).toBe(isSmall ? "roster_under_8" : null);
    expect(release.verdict === null).toBe(isSmall);
    for (const figure of [release.estimate, release.low, release.high, release.probability]) {
      expect(typeof figure).toBe(isSmall ? "object" : "number");
    }
  }
});

test("gives ordered intervals, probabilities between 0 and 1, and verdicts that follow from them", () => {
  for (const { estimate, low, high, probability, verdict } of shown(FOUND)) {
    expect(low).toBeLessThan(estimate ?? Number.NaN);
    expect(high).toBeGreaterThan(estimate ?? Number.NaN);
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1);
    if (verdict === "likely_elevated") expect(probability).toBeGreaterThanOrEqual(0.7);
    if (verdict === "not_elevated") expect(probability).toBeLessThanOrEqual(0.1);
  }
});

test("charges no more than the tier for each window", () => {
  const { rhoPerWindow, rhoTotal, epsilon, delta } = FOUND.ledger;
  expect(rhoPerWindow).toBeLessThanOrEqual(0.05);
  expect(rhoPerWindow).toBeGreaterThan(0.045);
  expect(rhoTotal).toBeLessThanOrEqual(0.15);
  expect(epsilon).toBeGreaterThan(0);
  expect(delta).toBe(1e-6);
});

test("is byte-identical for the same answers and the same random bytes", () => {
  const again = evaluateWorld(structuredClone(FILE), seededBytes(1));
  expect(JSON.stringify(again)).toBe(JSON.stringify(FOUND));
  expect(JSON.stringify(evaluateWorld(FILE, seededBytes(2)))).not.toBe(JSON.stringify(FOUND));
});

test("never changes a figure afterwards: a shorter history gives the same windows", () => {
  const weeks = 8;
  const prefix = { ...FILE, weeks, answers: FILE.answers.filter(({ week }) => week < weeks) };
  const found = evaluateWorld(prefix, seededBytes(1));
  expect(JSON.stringify(found.windows)).toBe(JSON.stringify(FOUND.windows.slice(0, 2)));
});

test("does not reassure an organization of which half is silent", () => {
  const world = simulateWorld({ seed: 11, teams: 40, consenting: 0.5 });
  const evaluation = evaluateWorld(worldFile(world, "standard"), seededBytes(3));
  expect(shown(evaluation).filter(({ verdict }) => verdict === "not_elevated")).toEqual([]);
});

test("does not reassure strained teams where everybody is strained, and covers the truth", () => {
  const world = simulateWorld({ seed: 12, teams: 200, mean: 55 });
  const score = scoreTeams(world, evaluateWorld(worldFile(world, "strict"), seededBytes(4)), 8);
  expect(score.falselyReassured).toBeLessThanOrEqual(0.12);
  expect(score.coverage).toBeGreaterThanOrEqual(0.85);
});

test("copes with an organization in which nobody answers", () => {
  const evaluation = evaluateWorld({ ...FILE, answers: [] }, seededBytes(5));
  const verdicts = new Set(shown(evaluation).map(({ verdict }) => verdict));
  expect(verdicts.has("not_elevated")).toBe(false);
});

test("reads a flat organization, deep trees, and teams with leads", () => {
  for (const options of [{ levels: 1 }, { levels: 4, teams: 120 }, { leads: true }]) {
    const evaluation = evaluateWorld(small(options), seededBytes(6));
    expect(shown(evaluation).length).toBeGreaterThan(20);
    for (const { estimate } of shown(evaluation)) expect(Number.isFinite(estimate)).toBe(true);
  }
});

test("counts leads with the level above, never in the team they read", () => {
  const file = small({ leads: true });
  const plain = new Map(file.members.map(({ id, team }) => [id, team]));
  for (const release of evaluateWorld(file, seededBytes(6)).windows[1]?.releases ?? []) {
    if (!release.team.startsWith("team-")) continue;
    const people = [...plain].filter(([id, team]) => team === release.team && !id.startsWith("lead-"));
    expect(release.rosterSize).toBe(people.length);
  }
});

test("treats several teams without a parent as parts of one organization", () => {
  const teams = FILE.teams.flatMap((team) => {
    if (team.parent === null) return [];
    return [team.parent === "organization" ? { ...team, parent: null } : team];
  });
  const evaluation = evaluateWorld({ ...FILE, teams }, seededBytes(1));
  expect(evaluation.windows[1]?.releases.map(({ team }) => team)).toEqual(teams.map(({ id }) => id));
});

test("withholds everything from an organization of seven", () => {
  const members = Array.from({ length: 7 }, (_, i) => ({ id: `m${i}`, team: "t" }));
  const file = { tier: "strict", teams: [{ id: "t", parent: null }], members, weeks: 8, answers: [] };
  const evaluation = evaluateWorld(file, seededBytes(1));
  expect(shown(evaluation)).toEqual([]);
  expect(evaluation.windows[1]?.releases[0]?.reason).toBe("roster_under_8");
});

describe("names the field that is wrong", () => {
  const base = {
    tier: "strict",
    teams: [{ id: "t", parent: null }],
    members: [{ id: "m", team: "t" }],
    weeks: 4,
    answers: [{ member: "m", week: 0, scores: [50] }],
  };
  test.each([
    ["teams[0].id", { teams: [{ parent: null }] }],
    ["tier", { tier: "none" }],
    ["weeks", { weeks: -1 }],
    ["teams[0].parent", { teams: [{ id: "t", parent: "x" }] }],
    ["teams[0].lead", { teams: [{ id: "t", parent: null, lead: "x" }] }],
    ["members[0].team", { members: [{ id: "m", team: "x" }] }],
    [
      "members[1].id",
      {
        members: [
          { id: "m", team: "t" },
          { id: "m", team: "t" },
        ],
      },
    ],
    ["answers[0].member", { answers: [{ member: "x", week: 0, scores: [50] }] }],
    ["answers[0].week", { answers: [{ member: "m", week: 4, scores: [50] }] }],
    ["answers[0].scores[1]", { answers: [{ member: "m", week: 0, scores: [50, 101] }] }],
    [
      "answers[1]",
      {
        answers: [
          { member: "m", week: 0, scores: [50] },
          { member: "m", week: 0, scores: [50] },
        ],
      },
    ],
    [
      "cycle",
      {
        teams: [
          { id: "t", parent: "u" },
          { id: "u", parent: "t" },
        ],
      },
    ],
  ])("%s", (field, change) => {
    try {
      evaluateWorld({ ...base, ...change }, seededBytes(1));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(EvenkeelError);
      expect((error as EvenkeelError).code).toBe("invalid");
      expect((error as EvenkeelError).message).toContain(field);
    }
  });
});
