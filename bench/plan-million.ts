import { startDatabase } from "./database.ts";
import { type Bench, type BenchOptions, type Figure, figure, median, spread } from "./figure.ts";
import { migrateDatabase } from "./large-organization.ts";
import { type Cost, foundLarge, type LargeOrganization, type PlannedDay } from "./plan-day.ts";

/** One day, planned by both. */
interface Round {
  readonly ours: PlannedDay;
  readonly byHand: Cost;
}

/** Planning one day of a very large organization, beside one statement that writes the same rows. */
export const bench: Bench = {
  name: "plan-million",
  title: "planning a day for 1,000,000 members in 38 zones on PostgreSQL",
  async run(options) {
    const database = await startDatabase(options.databaseUrl);
    try {
      await migrateDatabase(database.url);
      const members = options.quick ? 100_000 : 1_000_000;
      const organization = await foundLarge(database, members);
      try {
        return [await measure(organization, { ...options, members, about: database.about })];
      } finally {
        await organization.close();
      }
    } finally {
      await database.stop();
    }
  },
};

async function measure(
  organization: LargeOrganization,
  { quick, members, about }: BenchOptions & { members: number; about: string },
): Promise<Figure> {
  const rounds: Round[] = [];
  for (let round = 0; round < (quick ? 2 : 3); round++) rounds.push(await oneRound(organization));
  const ratios = rounds.map(({ ours, byHand }) => ours.ms / byHand.ms);
  const cpu = rounds.flatMap(({ ours, byHand }) =>
    ours.cpuMs === null || byHand.cpuMs === null ? [] : [ours.cpuMs / byHand.cpuMs],
  );
  const idle = await organization.idleTick();
  const [first] = rounds;
  return figure({
    name: "plan-million",
    value: median(rounds.map(({ ours }) => ours.ms)) / 1000,
    unit: "s",
    against: median(rounds.map(({ byHand }) => byHand.ms)) / 1000,
    baseline: "one hand-written INSERT … SELECT of the same rows",
    goal: ["<=", 1.3],
    notes: [
      `${members} members, ${organization.schedules} distinct schedules, ${first?.ours.planned} cards in ${first?.ours.ticks} ticks; ${about}`,
      `${rounds.length} rounds, in turn; ratio ${spread(ratios, 2)}; both wrote the same rows, compared by a digest`,
      ...(cpu.length === 0
        ? []
        : [
            `ratio by CPU time of PostgreSQL and Node, which other programs do not change: ${spread(cpu, 2)}`,
          ]),
      `a tick at which nothing is due: ${idle.toFixed(1)} ms; finding everyone's schedule, once: ${(organization.joinedMs / 1000).toFixed(1)} s`,
    ],
  });
}

async function oneRound(organization: LargeOrganization): Promise<Round> {
  await organization.reset();
  const byHand = await organization.planByHand();
  const expected = await organization.fingerprint();
  await organization.reset();
  const ours = await organization.plan();
  const found = await organization.fingerprint();
  if (found !== expected) throw new Error(`By hand ${expected} were planned, and ${found} by the product.`);
  return { ours, byHand };
}
