import { sql } from "kysely";
import type { OrganizationId, TeamId, WindowId } from "../../core/ids.ts";
import type { Metric, Release, WithheldReason } from "../../core/privacy/node.ts";
import type { QuestionSetId } from "../../core/pulse/imported.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

/** Stores what was drawn, once: the primary key refuses a second value for a node and metric (rule 7). */
export async function insertReleases(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  releases: readonly Release[],
): Promise<void> {
  // One parameter instead of thousands: putting those together costs more than storing the rows.
  await sql`
    insert into releases (organization_id, window_id, node_id, metric, parent_id, roster_size, value, variance, withheld)
    select ${organizationId}::uuid, ${windowId}::uuid, node, metric, parent, "rosterSize", value, variance, withheld
    from json_to_recordset(${JSON.stringify(releases)}::json) as release
      (node text, metric text, parent text, "rosterSize" integer, value bigint, variance double precision, withheld text)`.execute(
    trx,
  );
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
      "windows.questions_id",
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

/** Metrics of the whole organization, by which levels are calibrated, however long ago they were released. */
const CALIBRATING: readonly Metric[] = ["answering", "calibration_answering", "calibration_mean"];

/** The windows before this one that drew anything, in order, with what they asked. */
export async function findDrawnBefore(
  trx: Trx,
  organizationId: OrganizationId,
  index: number,
): Promise<readonly { readonly index: number; readonly questions: QuestionSetId | null }[]> {
  const { rows } = await sql<{ index: number; questions: QuestionSetId | null }>`
    select index, questions_id as questions from windows
    where organization_id = ${organizationId} and index < ${index} and exists (
      select from releases
      where releases.organization_id = windows.organization_id and releases.window_id = windows.id)
    order by index`.execute(trx);
  return rows;
}

/**
 * Releases from before window `index` as far as what it shows rests on them: strain from window `since` on, what calibrates, and every
 * metric from window `allSince` on; null where no quarter is worked out.
 */
export function findEarlierReleases(
  trx: Trx,
  organizationId: OrganizationId,
  {
    index,
    since,
    allSince,
  }: { readonly index: number; readonly since: number; readonly allSince: number | null },
): Promise<(Release & { readonly index: number })[]> {
  return trx
    .selectFrom("releases")
    .innerJoin("windows", (join) =>
      join
        .onRef("windows.organization_id", "=", "releases.organization_id")
        .onRef("windows.id", "=", "releases.window_id"),
    )
    .select([
      "windows.index",
      "node_id as node",
      sql<Metric>`metric`.as("metric"),
      "parent_id as parent",
      "roster_size as rosterSize",
      "value",
      "variance",
      sql<WithheldReason | null>`withheld`.as("withheld"),
    ])
    .where("releases.organization_id", "=", organizationId)
    .where("windows.index", "<", index)
    .where((where) =>
      where.or([
        where("metric", "=", "strain").and("windows.index", ">=", since),
        where("metric", "in", CALIBRATING).and("parent_id", "is", null),
        ...(allSince === null ? [] : [where("windows.index", ">=", allSince)]),
      ]),
    )
    .execute();
}

/** What each node reads for a window, pinned with the engine that computed it. */
export async function insertSummaries(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  engine: string,
  summaries: readonly { readonly node: TeamId; readonly figures: object }[],
): Promise<void> {
  await sql`
    insert into summaries (organization_id, window_id, node_id, engine, figures)
    select ${organizationId}::uuid, ${windowId}::uuid, node, ${engine}::text, figures
    from json_to_recordset(${JSON.stringify(summaries)}::json) as summary (node text, figures jsonb)`.execute(
    trx,
  );
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
    .leftJoin("question_sets", (join) =>
      join
        .onRef("question_sets.organization_id", "=", "windows.organization_id")
        .onRef("question_sets.id", "=", "windows.questions_id"),
    )
    .select([
      "summaries.node_id",
      "summaries.figures",
      "windows.id as window_id",
      "windows.index",
      "windows.questions_id",
      "question_sets.name as questions",
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
