/**
 * Writes what the outlook expects of groups by size: plays generated worlds through the real engine and compares what pages
 * would have shown with the truth, as `npm run prove -- signal` does. Run by hand when the engine changes:
 * `node tests/app/outlook/measure.ts`, and paste what it prints into src/app/outlook/expectations.ts.
 */
import process from "node:process";
import { evaluateWorld } from "../../../src/app/summary/evaluate-world.ts";
import { seededBytes } from "../../privacy/random.ts";
import { REFERENCE, simulateWorld, worldFile } from "../../privacy/world.ts";

/** The seeds of the signal proof. */
const FIRST_SEED = 9000;
const FIRST_SCORED = 7;
const WEEKS_PER_WINDOW = 4;
const STRAINED = 50;

interface Run {
  readonly smallest: number;
  readonly largest: number;
  readonly teams: number;
  readonly worlds: number;
}

/** Sizes of teams, and how many worlds of how many such teams. The first is the reference world. */
const RUNS: readonly Run[] = [
  { smallest: 5, largest: 20, teams: 1000, worlds: 8 },
  { smallest: 21, largest: 49, teams: 600, worlds: 4 },
  { smallest: 50, largest: 99, teams: 400, worlds: 4 },
  { smallest: 100, largest: 200, teams: 200, worlds: 4 },
];
const BANDS = [8, 12, 16, 21, 50, 100] as const;

interface Tally {
  shown: number;
  undecided: number;
  strained: number;
  found: number;
  called: number;
  right: number;
}

const nothing = (): Tally => ({ shown: 0, undecided: 0, strained: 0, found: 0, called: 0, right: 0 });

function bandOf(size: number): number {
  return BANDS.findLast((from) => size >= from) ?? 0;
}

/** One window's reading of a team, held against the true level of one of the weeks in which it stood. */
function count(tally: Tally, verdict: string, truth: number): void {
  tally.shown++;
  if (verdict === "cant_tell") tally.undecided++;
  if (truth >= STRAINED) tally.strained++;
  if (truth >= STRAINED && verdict === "likely_elevated") tally.found++;
  if (verdict === "likely_elevated") tally.called++;
  if (verdict === "likely_elevated" && truth >= REFERENCE.elevated) tally.right++;
}

function play(run: Run, seed: number, tier: "strict" | "standard", tallies: Map<number, Tally>): void {
  Object.assign(REFERENCE, { smallest: run.smallest, largest: run.largest });
  const world = simulateWorld({ seed, teams: run.teams });
  const { windows } = evaluateWorld(worldFile(world, tier), seededBytes(seed));
  for (const team of world.teams) {
    for (let week = FIRST_SCORED; week < world.weeks; week++) {
      const window = Math.min(windows.length - 1, Math.floor((week + 1) / WEEKS_PER_WINDOW) - 1);
      const shown = windows[window]?.releases.find((release) => release.team === team.id);
      if (shown?.verdict == null) continue;
      const band = bandOf(team.members.length);
      const tally = tallies.get(band) ?? nothing();
      tallies.set(band, tally);
      count(tally, shown.verdict, team.level[week] ?? 0);
    }
  }
}

for (const tier of ["strict", "standard"] as const) {
  const tallies = new Map<number, Tally>();
  for (const run of RUNS) {
    for (let world = 0; world < run.worlds; world++) play(run, FIRST_SEED + world, tier, tallies);
  }
  for (const [from, t] of [...tallies].sort(([a], [b]) => a - b)) {
    const round = (part: number, whole: number) => Math.round((100 * part) / whole) / 100;
    process.stdout.write(
      `${tier} ${JSON.stringify({ from, recall: round(t.found, t.strained), precision: round(t.right, t.called), undecided: round(t.undecided, t.shown), readings: t.shown, strained: t.strained })}\n`,
    );
  }
}
