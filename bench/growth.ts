import { startDatabase } from "./database.ts";
import { type Bench, type BenchOptions, type Figure, figure, median } from "./figure.ts";
import { migrateDatabase } from "./large-organization.ts";
import { foundLarge, type PlannedDay } from "./plan-day.ts";

/** An organization's size, and how long something took in it. */
interface Point {
  readonly members: number;
  readonly ms: number;
}

/** What planning its day took: of the clock, and of CPU time, where that is known. */
interface Measured extends Point {
  readonly cpuMs: number | null;
}

/** How the cost of planning a day grows with the members: a slope of 1 is the same cost for each. */
export const bench: Bench = {
  name: "growth",
  title: "planning a day for 1,000 to 1,000,000 members",
  async run(options) {
    const sizes = [1_000, 10_000, 100_000, ...(options.quick ? [] : [1_000_000])];
    const points: Measured[] = [];
    for (const members of sizes) points.push(await measure(members, options));
    return [growthOf(points)];
  },
};

/** In a database of its own, so that no size finds what another left. */
async function measure(members: number, { databaseUrl, quick }: BenchOptions): Promise<Measured> {
  const database = await startDatabase(databaseUrl);
  try {
    await migrateDatabase(database.url);
    const organization = await foundLarge(database, members);
    try {
      const days: PlannedDay[] = [];
      for (let round = 0; round < (quick || members === 1_000_000 ? 1 : 3); round++) {
        await organization.reset();
        days.push(await organization.plan());
      }
      const cpu = days.flatMap(({ cpuMs }) => (cpuMs === null ? [] : [cpuMs]));
      return {
        members,
        ms: median(days.map(({ ms }) => ms)),
        cpuMs: cpu.length === 0 ? null : median(cpu),
      };
    } finally {
      await organization.close();
    }
  } finally {
    await database.stop();
  }
}

/** The slope of the line through log(members) and log(time), by least squares. */
export function slopeOf(points: readonly Point[]): number {
  const x = points.map(({ members }) => Math.log(members));
  const y = points.map(({ ms }) => Math.log(ms));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, each, i) => sum + (each - middleX) * ((y[i] ?? 0) - middleY), 0);
  const variance = x.reduce((sum, each) => sum + (each - middleX) ** 2, 0);
  return covariance / variance;
}

function growthOf(points: readonly Measured[]): Figure {
  const largest = points.slice(-2);
  const byCpu = points.flatMap(({ members, cpuMs }) => (cpuMs === null ? [] : [{ members, ms: cpuMs }]));
  return figure({
    name: "growth",
    value: slopeOf(points),
    unit: "log-log slope",
    against: 1,
    baseline: "the same cost for every member",
    goal: ["<=", 1.05],
    notes: [
      points
        .map(
          ({ members, ms }) =>
            `${members} members ${(ms / 1000).toFixed(2)} s, ${((ms * 1000) / members).toFixed(0)} µs each`,
        )
        .join("; "),
      `between the two largest alone: ${slopeOf(largest).toFixed(2)}`,
      ...(byCpu.length === 0
        ? []
        : [`by CPU time, which other programs do not change: ${slopeOf(byCpu).toFixed(2)}`]),
    ],
  });
}
