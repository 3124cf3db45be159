import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Tier } from "../core/privacy/accountant.ts";
import { WINDOWS_PER_YEAR } from "../core/privacy/accountant.ts";
import { ENGINE_VERSION } from "../core/privacy/constants.ts";
import type { Instant } from "../core/time/instant.ts";
import { connect } from "../db/connect.ts";
import type { Database } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { seeded } from "../demo/made-up-random.ts";
import type { Random } from "../ports/random.ts";
import { attackBehavior } from "./behavior.ts";
import { filesOf, placesOf, plantCanary, searchCanary } from "./canary.ts";
import { attackCatalog } from "./catalog.ts";
import { attackClock, CLOCK_RULES, type ClockRules, measureClockLimit } from "./clock-attack.ts";
import { attackDifferences } from "./differences.ts";
import { type DumpedTable, dump } from "./dump.ts";
import { ENGINE, type Engine } from "./engine.ts";
import { attackFigures, FIGURES, type Figures } from "./figures-attack.ts";
import type { Finding } from "./finding.ts";
import { attackByGuessing, attackEpsilon, measureHomogeneity } from "./guesses.ts";
import { attackLedger } from "./ledger-attack.ts";
import { attackLinkage, truthOf } from "./linkage.ts";
import { madeUpDirectory } from "./made-up.ts";
import { attackMessages } from "./messages-attack.ts";
import { createPlayed, PARTS, type Played, type PlayedMember, type PlayedParts } from "./played.ts";
import { attackByForce, attackOneRow, playFirstWeek } from "./played-attacks.ts";
import { answer, day, OPENING, openQuestions } from "./played-weeks.ts";
import { attackByReconstruction } from "./reconstruct.ts";
import { attackByRepeating, attackByRestarting, publishedOf } from "./repeat.ts";
import { allHeld, type DoctorReport } from "./report.ts";
import { attackResponses, type Private } from "./responses.ts";
import { attackBackup, COPYING } from "./restore-attack.ts";
import { alikeScenario, type Stage, windowScenarios, yearScenarios } from "./scenarios.ts";
import { findTraces } from "./traces.ts";

export interface DoctorOptions {
  /** A cryptographic source: the noise that is attacked comes from it. */
  readonly random: Random;
  /** For the report alone. */
  readonly now: Instant;
  /** 24 and more; default 1,000, quick 60. */
  readonly people?: number;
  readonly tier?: Tier;
  /** The same attacks on less data, in seconds. Bounds do not change; their sampling error does. */
  readonly quick?: boolean;
  /** Parts of the system that is attacked; the product's own where left out. */
  readonly engine?: Engine;
  readonly clock?: ClockRules;
  readonly figures?: Figures;
  readonly parts?: PlayedParts;
}

/** How much is tried. Lives are played in each of two cases. */
interface Sizes {
  readonly lives: number;
  readonly rareLives: number;
  readonly trees: number;
  readonly solved: { readonly people: number; readonly repeats: number };
  readonly readings: number;
  readonly twins: number;
}

const WHOLE: Sizes = {
  lives: 4_000,
  rareLives: 200_000,
  trees: 20_000,
  solved: { people: 992, repeats: 8 },
  readings: 500,
  twins: 48,
};
const QUICK: Sizes = {
  lives: 1_000,
  rareLives: 40_000,
  trees: 2_000,
  solved: { people: 112, repeats: 24 },
  readings: 20,
  twins: 24,
};

/**
 * Attacks a generated organization with all that the product has against itself (docs/privacy.md): T1 to T5, each with its figure and
 * bound. In memory and in an embedded database of its own, which is deleted.
 */
export async function runDoctor(options: DoctorOptions): Promise<DoctorReport> {
  const started = performance.now();
  const { quick = false, tier = "strict", now } = options;
  const people = options.people ?? (quick ? 60 : 1_000);
  const sizes = quick ? QUICK : WHOLE;
  const findings = [
    ...attackEngine({ ...options, people, tier }, sizes),
    ...(await attackOwnDatabase({ ...options, people }, sizes)),
  ];
  return {
    examined: "generated",
    at: now.toString(),
    engine: ENGINE_VERSION,
    seconds: (performance.now() - started) / 1_000,
    tier,
    people,
    windows: WINDOWS_PER_YEAR,
    quick,
    findings,
    held: allHeld(findings),
  };
}

/** Everything that needs no database: differencing, reconstruction, ε, the clock, figures. */
export function attackEngine(
  options: DoctorOptions & { readonly people: number; readonly tier: Tier },
  sizes: Sizes = QUICK,
): Finding[] {
  const { random, people, tier, engine = ENGINE, clock = CLOCK_RULES, figures = FIGURES } = options;
  const stage: Stage = { engine, tier, directory: madeUpDirectory(people, seeded(people)) };
  const setup = { engine, random, tier, lives: sizes.lives };
  const windows = windowScenarios(stage);
  const [one] = windows;
  return [
    ...windows.map((scenario) => attackByGuessing(scenario, setup)),
    ...yearScenarios(stage).map((scenario) => attackByGuessing(scenario, setup)),
    ...(one === undefined ? [] : [measureEpsilon({ ...one, people }, { ...setup, lives: sizes.rareLives })]),
    attackDifferences(engine, sizes.trees, seeded(6)),
    attackByReconstruction({ engine, random, tier, uniform: seeded(7), ...sizes.solved }),
    attackFigures({ ...stage, random }, { figures, repeats: 8 }),
    attackClock(clock),
    measureClockLimit(clock),
    ...measureGroups(stage, setup),
  ];
}

function measureEpsilon(
  scenario: Parameters<typeof attackEpsilon>[0],
  setup: Parameters<typeof attackEpsilon>[1],
): Finding {
  return attackEpsilon(
    {
      ...scenario,
      id: "epsilon",
      threat: "T3",
      name: "Measuring the privacy loss of one window",
      what: "Draws the same window many times with one person's answers and without, and measures how much likelier any outcome becomes by them.",
    },
    setup,
  );
}

function measureGroups(stage: Stage, setup: Parameters<typeof measureHomogeneity>[1]): Finding[] {
  const team = {
    id: "homogeneity",
    threat: "T1" as const,
    name: "A whole team that answers alike",
    what: "Where a whole team answers alike, a lead learns what the team as a whole feels, and so what each of them probably does.",
  };
  const three = {
    id: "alike",
    threat: "T3" as const,
    name: "Three colleagues who answer alike",
    what: "Somebody who knows all other answers guesses whether three colleagues, who always answer alike, all answered high or all low.",
  };
  return [
    measureHomogeneity(alikeScenario(stage, team, Number.POSITIVE_INFINITY), setup),
    measureHomogeneity(alikeScenario(stage, three, 3), setup),
  ];
}

async function attackOwnDatabase(
  options: DoctorOptions & { readonly people: number },
  sizes: Sizes,
): Promise<Finding[]> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "evenkeel-doctor-"));
  const within = async <T>(use: (database: Database) => Promise<T>): Promise<T> => {
    const database = await connect({ dataDirectory });
    try {
      return await use(database);
    } finally {
      await database.close();
    }
  };
  try {
    const attacked = await within(async (database) => {
      await migrate(database);
      const target = await connect({ memory: true });
      try {
        await migrate(target);
        return await attackPlayed({ database, target }, options, sizes);
      } finally {
        await target.close();
      }
    });
    const { findings, canary, places, page, readPage } = attacked;
    const restarted = attackByRestarting(page, await within(readPage));
    return [...findings, restarted, searchCanary(canary, [...places, ...(await filesOf(dataDirectory))])];
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

interface Attacked {
  readonly findings: readonly Finding[];
  readonly canary: string;
  readonly places: ReturnType<typeof placesOf>;
  /** A published page, and how to read it once more after a restart. */
  readonly page: string;
  readonly readPage: (database: Database) => Promise<string>;
}

/** Two weeks into the window after the next one: the backup is old by then. */
const RESTORED_AFTER = 24 * 60;

/**
 * Everything that needs rows: behavior, traces, linkage, grants, ledger, repetition, restoring. Both databases must be migrated; `target`
 * holds nothing yet.
 */
export async function attackPlayed(
  { database, target }: { readonly database: Database; readonly target: Database },
  { random, people, parts = PARTS }: DoctorOptions & { readonly people: number },
  sizes: Pick<Sizes, "twins" | "readings"> = QUICK,
): Promise<Attacked> {
  const { finding: behavior, life } = await attackBehavior({ database, people: sizes.twins, random, parts });
  const played = await createPlayed({ database, people, random, parts });
  const { id, deps } = played;
  const questions = await playFirstWeek(played);
  const [first] = played.members;
  const stranger = life.members[0];
  if (first === undefined || stranger === undefined) throw new Error("An organization without people.");
  const canary = await plantCanary(played, first.account, random);
  const open = await dump(database, id);
  const linkage = attackLinkage(open, await truthOf(played));
  const oneRow = await attackOneRow(played, first, questions);
  const forced = await attackByForce(played);
  const responses = await attackResponses(
    played,
    { organizationId: life.id, memberId: stranger.id },
    privateOf(first, canary, open),
  );
  await played.advance(day(OPENING + 28, 1));
  await played.advance(day(OPENING + 30, 5));
  await answerAgain(played);
  const over = await dump(database, id);
  const published = await publishedOf(played);
  const at = played.now().add({ hours: RESTORED_AFTER });
  const copied = await attackBackup(played, { target, at, copying: COPYING });
  return {
    canary,
    page: await published.read(),
    readPage: published.readFrom,
    places: [...placesOf(played, open), ...placesOf(played, over), ...copied.places],
    findings: [
      behavior,
      attackMessages(played, over, new Set([first.account])),
      oneRow,
      responses,
      ...(await findTraces(open)),
      ...linkage,
      forced,
      ...(await attackLedger(database, id, deps.sealing.hash)),
      ...copied.findings,
      ...(await attackCatalog(database, id)),
      await attackByRepeating(published, sizes.readings),
    ],
  };
}

/** A few answer in the second window, so that one is open with answers in it. */
async function answerAgain(played: Played): Promise<void> {
  const some = played.members.slice(0, 12);
  const questions = await openQuestions(played, some[0]?.account ?? "");
  for (const [i, { account }] of some.entries()) await answer(played, account, questions, i % 5);
}

/** What names a member, and what is theirs, in the tables. */
function privateOf(member: PlayedMember, canary: string, tables: readonly DumpedTable[]): Private {
  const own = (name: string) =>
    (tables.find((table) => table.name === name)?.rows ?? [])
      .filter(({ values }) => values.member_id === member.id)
      .flatMap(({ values }) => values.id ?? []);
  const entries = own("entries");
  return {
    canary,
    entries,
    ids: [member.id, ...entries, ...own("runs"), ...own("enrollments"), ...own("accounts")],
  };
}
