import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeWindow } from "../../src/app/summary/close-window.ts";
import { figuresOf, readFigures } from "../../src/app/summary/figures.ts";
import { readSummaries } from "../../src/app/summary/read-figures.ts";
import type { OrganizationId, TeamId } from "../../src/core/ids.ts";
import { estimateLevels } from "../../src/core/privacy/level.ts";
import type { WindowReleases } from "../../src/core/privacy/node.ts";
import { deriveFromReleases } from "../../src/core/privacy/release.ts";
import { connect, type DatabaseSource } from "../../src/db/connect.ts";
import { rawOf } from "../../src/db/engine/raw.ts";
import { migrate } from "../../src/db/migrate.ts";
import { publishWindows } from "../../src/db/pulse/windows.ts";
import { asApp, asReader } from "../../src/db/transact.ts";
import { storedHistory } from "../../src/doctor/stored-history.ts";
import { seeded } from "../privacy/random.ts";
import { companyToClose } from "./company-to-close.ts";
import { type Figure, figure, type Proof } from "./proof.ts";
import { startProofDatabase } from "./proof-database.ts";
import {
  type ClosingDeps,
  closesAt,
  closingDeps,
  foundSynthetic,
  newKeys,
  openAnswered,
} from "./synthetic-window.ts";

const WINDOWS = 4;

/** What differs from the first reading, of how many comparisons. */
interface Differences {
  readonly engine: string;
  readonly reads: number;
  readonly amongReads: number;
  readonly afterRestart: number;
  readonly afterRebuild: number;
  readonly rebuilt: number;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

async function closeAll(deps: ClosingDeps): Promise<OrganizationId> {
  const organizationId = await foundSynthetic(deps);
  const { directory } = companyToClose();
  const stream = seeded(22);
  for (let index = 0; index < WINDOWS; index++) {
    const window = await openAnswered(deps, organizationId, { index, directory, share: 0.7, stream });
    await closeWindow(deps, window, closesAt(index));
    const published = closesAt(index).add({ hours: 48 });
    await asApp(deps.database, organizationId, (trx) => publishWindows(trx, organizationId, published));
  }
  return organizationId;
}

/** A page's figures of all windows, as the page reads them. */
async function readPage({ database }: ClosingDeps, organizationId: OrganizationId, teams: readonly TeamId[]) {
  const summaries = await asReader(database, organizationId, (trx) =>
    readSummaries(trx, organizationId, { nodes: teams, now: closesAt(WINDOWS) }),
  );
  return digest(
    JSON.stringify(summaries.map(({ index, node_id, figures }) => ({ index, node_id, figures }))),
  );
}

/**
 * Works every stored summary out again, from the releases alone, window by window; returns how many there are and how many came out
 * otherwise. A node that drew nothing is not among the releases: its summary says so in terms of the roster, and no figure.
 */
async function rebuild({ database }: ClosingDeps, organizationId: OrganizationId) {
  const history = await asApp(database, organizationId, (trx) => storedHistory(trx, organizationId));
  const stored = await rawOf(database)
    .owner.selectFrom("summaries")
    .innerJoin("windows", (join) =>
      join
        .onRef("windows.organization_id", "=", "summaries.organization_id")
        .onRef("windows.id", "=", "summaries.window_id"),
    )
    .select(["windows.index", "summaries.node_id", "summaries.figures"])
    .where("summaries.organization_id", "=", organizationId)
    .execute();
  const { withheld } = companyToClose().plan;
  let [all, different] = [0, 0];
  for (let last = 0; last < history.length; last++) {
    const upTo = history.slice(0, last + 1).map((window): WindowReleases => ({ ...window, withheld }));
    const { values } = deriveFromReleases(upTo, (windows) => figuresOf(windows, estimateLevels(windows)));
    for (const { index, node_id, figures } of stored) {
      if (index !== last) continue;
      all++;
      const again = values.get(node_id as TeamId);
      if (JSON.stringify(readFigures(again ?? {})) !== JSON.stringify(readFigures(figures))) different++;
    }
  }
  return { all, different };
}

async function compare(engine: string, source: DatabaseSource, reads: number): Promise<Differences> {
  const keys = newKeys();
  const first = closingDeps(await connect(source), keys);
  const migrated = await migrate(first.database);
  if (migrated.kind !== "migrated") throw new Error(migrated.sql);
  const organizationId = await closeAll(first);
  const teams = companyToClose().directory.teams.map(({ id }) => id);
  const pages = [teams, ...teams.map((team) => [team])];
  const shown = new Map<readonly TeamId[], string>();
  for (const page of pages) shown.set(page, await readPage(first, organizationId, page));
  let amongReads = 0;
  for (let read = 0; read < reads; read++) {
    const page = pages[read % pages.length] ?? teams;
    if ((await readPage(first, organizationId, page)) !== shown.get(page)) amongReads++;
  }
  await first.database.close();
  const second = closingDeps(await connect(source), keys);
  let afterRestart = 0;
  for (const page of pages)
    if ((await readPage(second, organizationId, page)) !== shown.get(page)) afterRestart++;
  const { all, different } = await rebuild(second, organizationId);
  await second.database.close();
  return { engine, reads, amongReads, afterRestart, afterRebuild: different, rebuilt: all };
}

function figuresFor(found: Differences): Figure[] {
  const none = (name: string, value: number) =>
    figure({ name: `${found.engine}: ${name}`, value, must: ["<=", 0] });
  return [
    none(`pages that differ among ${found.reads} readings`, found.amongReads),
    none("pages that differ after a restart", found.afterRestart),
    none("summaries that come out otherwise when rebuilt from releases", found.afterRebuild),
    figure({
      name: `${found.engine}: summaries rebuilt`,
      value: found.rebuilt,
      must: [">=", WINDOWS * 20],
    }),
  ];
}

async function prove(quick: boolean): Promise<Figure[]> {
  // The quick form spares itself the start of a server.
  const figures = quick ? [] : figuresFor(await onPostgres(5_000));
  const directory = await mkdtemp(join(tmpdir(), "evenkeel-identical-"));
  try {
    const source = { dataDirectory: join(directory, "data") };
    return [...figures, ...figuresFor(await compare("PGlite", source, quick ? 300 : 5_000))];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function onPostgres(reads: number): Promise<Differences> {
  const postgres = await startProofDatabase();
  try {
    return await compare("PostgreSQL", { databaseUrl: postgres.url }, reads);
  } finally {
    await postgres.stop();
  }
}

export const proof: Proof = {
  name: "identical",
  title: "reading again, a restart and a rebuild from releases give the same bytes",
  run: async ({ quick }) => prove(quick),
};
