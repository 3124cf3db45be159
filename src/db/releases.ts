import type { OrganizationId, TeamId, WindowId } from "../core/ids.ts";
import type { Release } from "../core/privacy/node.ts";
import type { Instant } from "../core/time/instant.ts";
import type { Trx } from "./transact.ts";

/** Stores what was drawn, once: the primary key refuses a second value for a node and metric (rule 7). */
export async function insertReleases(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  releases: readonly Release[],
): Promise<void> {
  const slice = 5_000;
  for (let start = 0; start < releases.length; start += slice) {
    await trx
      .insertInto("releases")
      .values(
        releases.slice(start, start + slice).map((release) => ({
          organization_id: organizationId,
          window_id: windowId,
          node_id: release.node,
          metric: release.metric,
          parent_id: release.parent,
          roster_size: release.rosterSize,
          value: release.value,
          variance: release.variance,
          withheld: release.withheld,
        })),
      )
      .execute();
  }
}

/** Every release so far with its window's index and plan, oldest window first: the whole input of smoothing. */
export async function findHistory(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("releases")
    .innerJoin("windows", (join) =>
      join
        .onRef("windows.organization_id", "=", "releases.organization_id")
        .onRef("windows.id", "=", "releases.window_id"),
    )
    .select([
      "windows.index",
      "releases.node_id",
      "releases.metric",
      "releases.parent_id",
      "releases.roster_size",
      "releases.value",
      "releases.variance",
      "releases.withheld",
    ])
    .where("releases.organization_id", "=", organizationId)
    .orderBy("windows.index")
    .orderBy("releases.node_id")
    .orderBy("releases.metric")
    .execute();
}
export type HistoryRow = Awaited<ReturnType<typeof findHistory>>[number];

/** History rows as the engine takes them. */
export function toRelease(row: HistoryRow): Release {
  return {
    node: row.node_id,
    metric: row.metric as Release["metric"],
    rosterSize: row.roster_size,
    parent: row.parent_id,
    value: row.value,
    variance: row.variance,
    withheld: row.withheld as Release["withheld"],
  };
}

/** What each node reads for a window, pinned with the engine that computed it. */
export async function insertSummaries(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  engine: string,
  summaries: readonly { readonly node: TeamId; readonly figures: object }[],
): Promise<void> {
  const slice = 5_000;
  for (let start = 0; start < summaries.length; start += slice) {
    await trx
      .insertInto("summaries")
      .values(
        summaries.slice(start, start + slice).map(({ node, figures }) => ({
          organization_id: organizationId,
          window_id: windowId,
          node_id: node,
          engine,
          figures: JSON.stringify(figures),
        })),
      )
      .execute();
  }
}

/** Summaries of these nodes published at `since` or later, oldest window first: what is older has expired (rule 15). */
export function findSummaries(
  trx: Trx,
  organizationId: OrganizationId,
  { nodes, since }: { readonly nodes: readonly TeamId[]; readonly since: Instant },
) {
  return trx
    .selectFrom("summaries")
    .innerJoin("windows", (join) =>
      join
        .onRef("windows.organization_id", "=", "summaries.organization_id")
        .onRef("windows.id", "=", "summaries.window_id"),
    )
    .select([
      "summaries.node_id",
      "summaries.figures",
      "windows.id as window_id",
      "windows.index",
      "windows.opens_at",
      "windows.closes_at",
      "windows.publishes_at",
    ])
    .where("summaries.organization_id", "=", organizationId)
    .where("summaries.node_id", "in", nodes)
    .where("windows.state", "=", "published")
    .where("windows.publishes_at", ">=", since)
    .orderBy("windows.index")
    .execute();
}

export async function insertLedgerEntry(
  trx: Trx,
  organizationId: OrganizationId,
  entry: { sequence: number; entry: object; previousHash: Uint8Array; hash: Uint8Array },
): Promise<void> {
  await trx
    .insertInto("ledger")
    .values({
      organization_id: organizationId,
      sequence: entry.sequence,
      entry: JSON.stringify(entry.entry),
      previous_hash: entry.previousHash,
      hash: entry.hash,
    })
    .execute();
}

export function findLedger(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("ledger")
    .select(["sequence", "entry", "previous_hash", "hash"])
    .where("organization_id", "=", organizationId)
    .orderBy("sequence")
    .execute();
}

/** How many values each window drew, for the ledger's page. */
export async function countReleases(
  trx: Trx,
  organizationId: OrganizationId,
): Promise<ReadonlyMap<WindowId, number>> {
  const rows = await trx
    .selectFrom("releases")
    .select(["window_id", (build) => build.fn.countAll<number>().as("count")])
    .where("organization_id", "=", organizationId)
    .groupBy("window_id")
    .execute();
  return new Map(rows.map(({ window_id, count }) => [window_id, Number(count)]));
}
