import { expect, test } from "vitest";
import { figuresOf } from "../../src/app/summary/figures.ts";
import type { TeamId } from "../../src/core/ids.ts";
import { meanScore } from "../../src/core/privacy/contribution.ts";
import { estimateLevels } from "../../src/core/privacy/level.ts";
import { drawTally } from "../../src/core/privacy/release.ts";
import type { DirectoryRoster } from "../../src/core/privacy/roster.ts";
import { findHomes } from "../../src/core/privacy/roster.ts";
import type { CountedRoster } from "../../src/core/privacy/tree.ts";
import { type ClockWatch, DAY, WINDOW_LENGTH } from "../../src/core/privacy/windows.ts";
import { createRandom } from "../../src/crypto/random.ts";
import { seeded } from "../../src/demo/made-up-random.ts";
import { attackClock, CLOCK_RULES, measureClockLimit } from "../../src/doctor/clock-attack.ts";
import { attackDifferences } from "../../src/doctor/differences.ts";
import { ENGINE, type Engine } from "../../src/doctor/engine.ts";
import { attackFigures, FIGURES } from "../../src/doctor/figures-attack.ts";
import { attackByGuessing, attackEpsilon, measureHomogeneity } from "../../src/doctor/guesses.ts";
import { madeUpDirectory } from "../../src/doctor/made-up.ts";
import { attackByReconstruction } from "../../src/doctor/reconstruct.ts";
import { attackByRepeating, attackByRestarting } from "../../src/doctor/repeat.ts";
import { attackEngine } from "../../src/doctor/run-doctor.ts";
import { alikeScenario, windowScenarios, yearScenarios } from "../../src/doctor/scenarios.ts";

const random = createRandom();
const PEOPLE = 48;
const directory = madeUpDirectory(PEOPLE, seeded(1));

/** The product's engine, but with noise whose standard deviation is `part` of what it should be; the published variance stays. */
function quieter(parts: bigint): Engine {
  return {
    ...ENGINE,
    draw: (input) => {
      const draws = input.plan.draws.map((draw) => ({
        ...draw,
        // A ρ of its own, for draws are told apart by it.
        rho: draw.rho * Number(parts * parts),
        variance: { ...draw.variance, denominator: draw.variance.denominator * parts * parts },
      }));
      return drawTally({ ...input, plan: { ...input.plan, draws } });
    },
  };
}

const stageOf = (engine: Engine) => ({ engine, tier: "strict" as const, directory });
const setupOf = (engine: Engine, lives = 1_000) => ({ engine, random, tier: "strict" as const, lives });

test("with the real engine every bound holds, and each figure says what it rests on", () => {
  const findings = attackEngine({ random, now: undefined as never, people: PEOPLE, tier: "strict" });
  expect(findings.filter(({ held }) => !held)).toEqual([]);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  for (const each of findings) expect(each.sample).not.toBe("");
  // What is written with --json is all of it, and nothing more.
  expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
});

test("noise of half the size is seen by who guesses about one window", () => {
  for (const scenario of windowScenarios(stageOf(quieter(2n))))
    expect(attackByGuessing(scenario, setupOf(quieter(2n), 2_000)).held).toBe(false);
});

test("noise of half the size is seen in every course that a member's year can take", () => {
  for (const scenario of yearScenarios(stageOf(quieter(2n))))
    expect.soft(attackByGuessing(scenario, setupOf(quieter(2n))), scenario.id).toMatchObject({ held: false });
});

test("noise of a quarter of the size breaks the measured ε", () => {
  const [scenario] = windowScenarios(stageOf(quieter(4n)));
  if (scenario === undefined) throw new Error("There is no scenario.");
  const found = attackEpsilon({ ...scenario, people: PEOPLE }, setupOf(quieter(4n), 20_000));
  expect(found).toMatchObject({ held: false });
});

test("without noise, solving all numbers names more people's answers than the ledger allows", () => {
  const attack = (engine: Engine) =>
    attackByReconstruction({
      engine,
      random,
      tier: "strict",
      people: 112,
      repeats: 24,
      uniform: seeded(3),
    });
  expect(attack(ENGINE)).toMatchObject({ held: true });
  expect(attack(quieter(30n))).toMatchObject({ held: false });
});

/** Every team of eight is a node, and whoever is left over counts where they sit: no pruning upward, no residuals. */
function countPlainly(listed: DirectoryRoster): CountedRoster {
  const { teams, parent, people, home } = findHomes(listed);
  const sizes = new Int32Array(teams.length);
  for (const at of home) sizes[at] = (sizes[at] ?? 0) + 1;
  for (let i = teams.length - 1; i > 0; i--)
    sizes[parent[i] ?? 0] = (sizes[parent[i] ?? 0] ?? 0) + (sizes[i] ?? 0);
  const nodes = teams.map(({ id }, i) => ({
    id,
    above: parent[i] ?? -1,
    rosterSize: sizes[i] ?? 0,
    withheld: (sizes[i] ?? 0) < 8 ? ("roster_under_8" as const) : null,
    inner: parent.some((up, child) => up === i && (sizes[child] ?? 0) >= 8),
  }));
  return { nodes, people, entry: home };
}

test("without the rule on residuals, a difference leaves one to four people", () => {
  expect(attackDifferences(ENGINE, 300, seeded(5))).toMatchObject({ held: true, figure: 0 });
  const without = attackDifferences({ ...ENGINE, count: countPlainly }, 300, seeded(5));
  expect(without).toMatchObject({ held: false });
});

test("figures calibrated from raw answers are seen", () => {
  const stage = { ...stageOf(ENGINE), random };
  expect(attackFigures(stage, { figures: FIGURES, repeats: 8 })).toMatchObject({ held: true });
  const fromRawAnswers = {
    derive: (...[history, answers]: Parameters<typeof FIGURES.derive>) => {
      const strain = answers.flatMap((record) => (record.strain === null ? [] : [record.strain]));
      const offset = (meanScore(strain) ?? 35) - 35;
      const figures = [...figuresOf(history, estimateLevels(history))];
      return JSON.stringify(
        figures.map(([node, own]) => [
          node,
          own.kind === "shown" ? { ...own, estimate: own.estimate + offset } : own,
        ]),
      );
    },
  };
  expect(attackFigures(stage, { figures: fromRawAnswers, repeats: 8 })).toMatchObject({ held: false });
});

test("without the rules of the clock, a wrong one ends windows early, and begins them early", () => {
  expect(attackClock(CLOCK_RULES)).toMatchObject({ held: true, figure: 0 });
  const allowed = { kind: "allowed" } as const;
  const refused = { kind: "refused", reason: "too_early" } as const;
  const anyReading = ({ openedAt }: { openedAt: number }, now: number) =>
    now - openedAt >= WINDOW_LENGTH ? allowed : refused;
  // One window's length at most was waited for: a clock far ahead for good ended a window at the second tick.
  const waitingForFourWeeks: typeof CLOCK_RULES.mayClose = (window, now) => {
    const { openedAt, watch } = window;
    const unobserved = Math.min(CLOCK_RULES.observeTick(watch, now).unobserved, WINDOW_LENGTH);
    const noted = now - watch.lastTickAt <= DAY;
    return noted && now - openedAt >= WINDOW_LENGTH + unobserved ? allowed : refused;
  };
  for (const [name, weaker] of Object.entries({
    anyReading: { mayClose: anyReading },
    waitingForFourWeeks: { mayClose: waitingForFourWeeks },
    openingAtOnce: { mayOpen: () => allowed },
    openingByTheClock: {
      mayOpen: (previous: { openedAt: number } | null, now: number) =>
        anyReading(previous ?? { openedAt: 0 }, now),
    },
    believingJumps: { observeTick: (watch: ClockWatch, now: number) => ({ ...watch, lastTickAt: now }) },
  }))
    expect.soft(attackClock({ ...CLOCK_RULES, ...weaker }), name).toMatchObject({ held: false });
});

test("a clock that is set forward by less than a day, again and again, is reported as not protected", () => {
  const limit = measureClockLimit(CLOCK_RULES);
  expect(limit).toMatchObject({ bound: null, figure: 30 });
});

test("people who answer alike are reported as not protected, with a figure beyond the bound of one", () => {
  const name = { id: "alike", threat: "T3", name: "", what: "" } as const;
  const three = measureHomogeneity(alikeScenario(stageOf(ENGINE), name, 3), setupOf(ENGINE, 5_000));
  expect(three.bound).toBeNull();
  expect(three.figure).toBeGreaterThan(0.64);
});

test("a page that draws anew, figures that come out otherwise, and a second draw are each seen", async () => {
  let draws = 0;
  const steady = {
    read: async () => "the page",
    stored: async () => "figures",
    rebuild: async () => "figures",
    again: [async () => false],
  };
  expect(await attackByRepeating(steady, 5)).toMatchObject({ held: true });
  const redrawn = { ...steady, read: async () => `the page ${draws++}` };
  expect(await attackByRepeating(redrawn, 5)).toMatchObject({ held: false });
  expect(await attackByRepeating({ ...steady, rebuild: async () => "others" }, 5)).toMatchObject({
    figure: 1,
    held: false,
  });
  expect(await attackByRepeating({ ...steady, again: [async () => true] }, 5)).toMatchObject({
    figure: 1,
    held: false,
  });
});

test("a page that is another after a restart is seen", () => {
  expect(attackByRestarting("the page", "the page")).toMatchObject({ held: true });
  expect(attackByRestarting("the page", "another")).toMatchObject({ held: false });
});

test("a made-up directory counts everyone and withholds nobody", () => {
  for (const people of [24, 60, 250, 1_000]) {
    const roster = ENGINE.count(madeUpDirectory(people, seeded(people)));
    expect(roster.nodes[0]?.rosterSize).toBe(people);
    expect(roster.nodes.filter(({ withheld }) => withheld !== null)).toEqual([]);
    expect(roster.nodes.map(({ id }) => id)).toContain("team 0.0" as TeamId);
  }
});
