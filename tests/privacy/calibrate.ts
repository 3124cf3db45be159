/**
 * `npm run calibrate`: simulates the reference world at several means and shares of consenting members, fits how sums
 * of contributions relate to levels, and writes src/core/privacy/constants.ts. The same code writes the same file.
 */
import { writeFileSync } from "node:fs";
import {
  calibrationLevel,
  contributionOf,
  meanScore,
  NEUTRAL_SCORE,
} from "../../src/core/privacy/contribution.ts";
import { REFERENCE, simulateWorld, type World } from "./world.ts";

const MEANS = [15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75];
const CONSENTING = [0.25, 0.5, 0.75, 1];
const SEEDS = [99, 98, 97];
const WEEKS_PER_WINDOW = 4;
/** Changes whenever the formulas of levels or verdicts change, so that pinned summaries name the code that made them. */
const METHOD = 1;

interface TeamSeries {
  readonly size: number;
  /** Per window: true mean level, and sum of contributions per head. */
  readonly levels: readonly number[];
  readonly sums: readonly number[];
}

interface Observed {
  readonly teams: readonly TeamSeries[];
  readonly members: number;
  readonly answered: number;
  readonly calibrationLevels: number;
}

/** Scores of each member and window, in the order in which the world draws them. */
function scoresByWindow(world: World): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { member, week, scores } of world.answers()) {
    const key = `${member} ${Math.floor(week / WEEKS_PER_WINDOW)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [...scores]);
    else known.push(...scores);
  }
  return found;
}

function observe(world: World): Observed {
  const windows = Math.floor(world.weeks / WEEKS_PER_WINDOW);
  const scores = scoresByWindow(world);
  let members = 0;
  let answered = 0;
  let calibrationLevels = 0;
  const teams = world.teams.map((team): TeamSeries => {
    const sums = Array.from({ length: windows }, (_, w) => {
      let sum = 0;
      for (const { id } of team.members) {
        const score = meanScore(scores.get(`${id} ${w}`) ?? []);
        members++;
        if (score !== null) answered++;
        calibrationLevels += calibrationLevel(score);
        sum += contributionOf(score);
      }
      return sum / team.members.length;
    });
    const levels = sums.map((_, w) =>
      mean(Array.from(team.level.subarray(WEEKS_PER_WINDOW * w, WEEKS_PER_WINDOW * (w + 1)))),
    );
    return { size: team.members.length, levels, sums };
  });
  return { teams, members, answered, calibrationLevels };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Least squares of sum per head on level, about `center`; then the residual's variance, within and between windows. */
function regress(teams: readonly TeamSeries[], center: number) {
  const x = teams.flatMap((team) => team.levels.map((level) => level - center));
  const y = teams.flatMap((team) => team.sums);
  const [mx, my] = [mean(x), mean(y)];
  const slope = mean(x.map((v, i) => (v - mx) * ((y[i] as number) - my))) / mean(x.map((v) => (v - mx) ** 2));
  const sum = my - slope * mx;
  const residuals = teams.map((team) =>
    team.levels.map(
      (level, w) => ((team.sums[w] as number) - sum - slope * (level - center)) * Math.sqrt(team.size),
    ),
  );
  const windows = residuals[0]?.length ?? 0;
  const total = mean(residuals.flatMap((row) => row.map((r) => r * r)));
  // Mean product of residuals of different windows of one team: what stays.
  const products = residuals.map(
    (row) => row.reduce((s, r) => s + r, 0) ** 2 - row.reduce((s, r) => s + r * r, 0),
  );
  const lasting = Math.max(0, mean(products) / (windows * (windows - 1)));
  return { sum, slope, weekly: total - lasting, lasting };
}

function cell(center: number, consenting: number) {
  const worlds = SEEDS.map((seed) => observe(simulateWorld({ seed, mean: center, consenting })));
  const total = (pick: (world: Observed) => number) => worlds.reduce((sum, world) => sum + pick(world), 0);
  const answered = total((world) => world.answered);
  return {
    share: answered / total((world) => world.members),
    // Steps lift the mean of a world above its center; the score is brought back to the center.
    score:
      NEUTRAL_SCORE + (5 * total((world) => world.calibrationLevels)) / answered - liftOf(worlds, center),
    ...regress(
      worlds.flatMap((world) => world.teams),
      center,
    ),
  };
}

function liftOf(worlds: readonly Observed[], center: number): number {
  const teams = worlds.flatMap((world) => world.teams);
  const people = teams.reduce((sum, team) => sum + team.size, 0);
  return teams.reduce((sum, team) => sum + (team.size * mean(team.levels)) / people, 0) - center;
}

/** FNV-1a, 32 bits: short, and enough to tell two versions apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

function row(center: number): string {
  const cells = CONSENTING.map((consenting) => {
    const fields = Object.entries(cell(center, consenting)).map(
      ([name, value]) => `${name}: ${Number(value.toPrecision(5))}`,
    );
    return `      { ${fields.join(", ")} },`;
  });
  process.stdout.write(`mean ${center}\n`);
  return `    [\n${cells.join("\n")}\n    ],`;
}

function population(): string {
  return `export const POPULATION = {
  mean: ${REFERENCE.mean},
  meanSd: 10,
  meanDriftSd: 1,
  departmentSd: ${REFERENCE.departmentSd},
  teamSd: ${REFERENCE.teamSd},
  driftSd: ${REFERENCE.driftSd},
  driftPhi: ${REFERENCE.driftPhi},
  personSd: ${REFERENCE.personSd},
  scoreVariance: ${REFERENCE.personSd ** 2 + REFERENCE.stateSd ** 2 / 4 + REFERENCE.itemSd ** 2 / (4 * REFERENCE.itemsPerWeek)},
  stepSize: ${REFERENCE.stepSize},
  stepPrior: 0.2,
  stepPriorWeeks: 24,
} as const;`;
}

function main(): void {
  const cells = MEANS.map(row).join("\n");
  const version = `levels-${METHOD}-${fingerprint(population() + cells)}`;
  const text = `/**
 * Written by \`npm run calibrate\` (tests/privacy/calibrate.ts): do not edit.
 * It simulates the reference world (tests/privacy/world.ts; ${SEEDS.length} worlds of ${REFERENCE.teams} teams per cell) and fits by least squares
 * how the sum of contributions per head follows a team's level. No answer of a real person was used.
 */

/** Names the formulas and constants by which a summary was made; summaries are pinned with it. */
export const ENGINE_VERSION = "${version}";

/**
 * What is assumed of any organization, in points of the 0 to 100 strain score; SDs unless said otherwise. \`meanSd\` and
 * \`meanDriftSd\` allow the whole organization to differ from the reference, and to move. \`driftPhi\` is per week.
 * \`scoreVariance\` is that of one member's score about the organization's mean, in squared points.
 * A leaf steps up by \`stepSize\` with probability \`stepPrior\` per \`stepPriorWeeks\` weeks.
 */
${population()}

/**
 * Fitted cells: one row per mean of the organization, one column per share of consenting members.
 * \`share\`: members with an answer in a window; \`score\`: their mean score; \`sum\`: contributions per head of all members
 * in a team at the mean; \`slope\`: its rise per point; \`weekly\`, \`lasting\`: sampling variance × people, new in each
 * window and staying.
 */
export const CALIBRATION = {
  means: [${MEANS.join(", ")}],
  cells: [
${cells}
  ],
} as const;
`;
  writeFileSync(new URL("../../src/core/privacy/constants.ts", import.meta.url), text);
  process.stdout.write(`${version}\n`);
}

main();
