import { sql } from "kysely";
import { closeWindow } from "../app/summary/close-window.ts";
import { figuresOf } from "../app/summary/figures.ts";
import { openWindow } from "../app/summary/open-window.ts";
import { readTeamPage } from "../app/summary/read-team-page.ts";
import { canonical } from "../core/privacy/ledger.ts";
import { estimateLevels } from "../core/privacy/level.ts";
import { deriveFromReleases } from "../core/privacy/release.ts";
import type { Database } from "../db/database.ts";
import { findHistory, insertReleases } from "../db/pulse/releases.ts";
import { findLastWindow } from "../db/pulse/windows.ts";
import { asApp } from "../db/transact.ts";
import { sessionOf } from "./behavior.ts";
import { type Finding, finding } from "./finding.ts";
import type { Played } from "./played.ts";
import { storedHistory } from "./stored-history.ts";

/** A published window, as somebody sees it who wants a second value for the same number. */
export interface Published {
  /** What a page shows, as text. */
  read(): Promise<string>;
  /** The stored figures of the newest published window. */
  stored(): Promise<string>;
  /** The same figures made again from the stored releases. */
  rebuild(): Promise<string>;
  /** Every way to have a number drawn, stored, changed or deleted again; each returns whether it worked. */
  readonly again: readonly (() => Promise<boolean>)[];
}

/** The product's own functions on a played organization whose last window has been published. */
export async function publishedOf(
  played: Played,
): Promise<Published & { readonly readFrom: (database: Database) => Promise<string> }> {
  const { deps, members } = played;
  const lead = await sessionOf(played, members.at(-1));
  const [first] = members;
  const readFrom = async (database: Database) =>
    JSON.stringify(await readTeamPage({ ...deps, database }, lead, first?.team ?? "", played.now()));
  return {
    readFrom,
    read: () => readFrom(deps.database),
    stored: () => readStored(played),
    rebuild: () => rebuildFigures(played),
    again: await waysToDrawAgain(played),
  };
}

async function waysToDrawAgain({ deps, id: organizationId, now }: Played): Promise<Published["again"]> {
  const app = <T>(fn: Parameters<typeof asApp<T>>[2]) => asApp(deps.database, organizationId, fn);
  const works = async (attempt: () => Promise<unknown>): Promise<boolean> => {
    try {
      return Boolean(await attempt());
    } catch {
      return false;
    }
  };
  const rows = await app((trx) => findHistory(trx, organizationId));
  const windowIds = await app((trx) =>
    trx.selectFrom("windows").select(["id", "state"]).where("organization_id", "=", organizationId).execute(),
  );
  const closed = windowIds.filter(({ state }) => state !== "open");
  const change = (statement: ReturnType<typeof sql>) => () =>
    works(() => app(async (trx) => Number((await statement.execute(trx)).numAffectedRows ?? 0n) > 0));
  const own = sql`organization_id = ${organizationId}`;
  return [
    ...windowIds.map(
      ({ id: windowId }) =>
        () =>
          works(async () => (await closeWindow(deps, { organizationId, windowId }, now())).kind === "closed"),
    ),
    () => works(() => openWindow(deps, organizationId, now())),
    ...closed.map(
      ({ id }) =>
        () =>
          works(() => app((trx) => insertAgain({ trx, organizationId, id, rows }).then(() => true))),
    ),
    change(sql`update releases set value = value + 1 where ${own}`),
    change(sql`delete from releases where ${own}`),
    change(sql`update summaries set figures = '{}' where ${own}`),
    change(sql`delete from ledger where ${own}`),
  ];
}

function insertAgain({
  trx,
  organizationId,
  id,
  rows,
}: {
  trx: Parameters<typeof findHistory>[0];
  organizationId: Played["id"];
  id: Parameters<typeof insertReleases>[2];
  rows: Awaited<ReturnType<typeof findHistory>>;
}): Promise<void> {
  const again = rows.map((row) => ({
    node: row.node_id,
    metric: row.metric as "strain",
    rosterSize: row.roster_size,
    parent: row.parent_id,
    value: row.value + 1,
    variance: row.variance,
    withheld: null,
  }));
  return insertReleases(trx, organizationId, id, again);
}

/** Read from the table itself: a page may leave out what expired, this must not. */
async function readStored({ deps, id: organizationId }: Played): Promise<string> {
  return asApp(deps.database, organizationId, async (trx) => {
    const summaries = await trx
      .selectFrom("summaries")
      .innerJoin("windows", (join) =>
        join
          .onRef("windows.organization_id", "=", "summaries.organization_id")
          .onRef("windows.id", "=", "summaries.window_id"),
      )
      .select(["windows.index", "summaries.node_id", "summaries.figures"])
      .where("summaries.organization_id", "=", organizationId)
      .orderBy("windows.index", "desc")
      .execute();
    const newest = summaries.filter(({ index }) => index === summaries[0]?.index);
    return canonical(newest.map(({ node_id, figures }) => [node_id, figures]).sort());
  });
}

async function rebuildFigures({ deps, id: organizationId }: Played): Promise<string> {
  return asApp(deps.database, organizationId, async (trx) => {
    const history = await storedHistory(trx, organizationId);
    const last = await findLastWindow(trx, organizationId);
    const drawn = history.filter(
      ({ index }) => index < (last?.state === "open" ? last.index : Number.POSITIVE_INFINITY),
    );
    const { values } = deriveFromReleases(drawn, (windows) => figuresOf(windows, estimateLevels(windows)));
    return canonical([...values].sort());
  });
}

/** Reads a published page again and again, rebuilds, closes and draws again: a second value would halve the noise (T1). */
export async function attackByRepeating(published: Published, readings: number): Promise<Finding> {
  const first = await published.read();
  let changed = 0;
  for (let i = 0; i < readings; i++) if ((await published.read()) !== first) changed++;
  const stored = await published.stored();
  if ((await published.rebuild()) !== stored) changed++;
  let worked = 0;
  for (const attempt of published.again) if (await attempt()) worked++;
  if ((await published.read()) !== first || (await published.stored()) !== stored) changed++;
  return finding({
    id: "repeated",
    threat: "T1",
    name: "Reading, rebuilding and drawing again",
    what: "Somebody reads the same page many times, makes the figures anew from what is stored, and tries to have a number drawn, changed or deleted again: nothing new may come of it.",
    figure: changed + worked,
    unit: "new values",
    bound: 0,
    sample: `${readings} readings, 1 rebuild, ${published.again.length} attempts at a second value`,
  });
}

/** Compares a published page with itself after the database was closed and opened again (T1). */
export function attackByRestarting(before: string, after: string): Finding {
  return finding({
    id: "restarted",
    threat: "T1",
    name: "Restarting",
    what: "Somebody restarts the service and the database, and reads the published page again: it must be the same to the last character.",
    figure: before === after ? 0 : 1,
    unit: "pages changed",
    bound: 0,
    sample: `one restart, a page of ${before.length} characters`,
  });
}
