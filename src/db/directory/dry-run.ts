import { sql } from "kysely";
import type { Platform } from "../../core/chat/event.ts";
import type { OrganizationId, WorkspaceId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Schedule } from "../../core/time/schedule.ts";
import type { Database } from "../database.ts";
import { asApp, type Trx } from "../transact.ts";

/** Carries what a dry run found out of its transaction, which is rolled back because this is thrown. */
class Undone<T> extends Error {
  readonly found: T;
  constructor(found: T) {
    super("A dry run ends without a trace.");
    this.found = found;
  }
}

/**
 * Runs `fn` as if everyone of the directory took cards in this rhythm and nothing had been planned yet. In its transaction the tables that
 * planning writes are temporary ones of the same names, and PostgreSQL itself refuses to write to any other; then it is rolled back.
 */
export async function asDryRun<T>(
  database: Database,
  { organizationId, rhythm }: { readonly organizationId: OrganizationId; readonly rhythm: Schedule },
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  try {
    return await asApp(database, organizationId, async (trx): Promise<T> => {
      await setStage(trx, organizationId, rhythm);
      // From here on only temporary tables can be written to or locked, and PostgreSQL lets nobody take that back.
      await sql`set transaction read only`.execute(trx);
      throw new Undone(await fn(trx));
    });
  } catch (error) {
    if (error instanceof Undone) return error.found;
    throw error;
  }
}

/**
 * Temporary tables are found before the real ones of the same names: by prepared statements too, as each of these transactions is rolled
 * back, and with it the connection's place for such tables.
 */
async function setStage(trx: Trx, organizationId: OrganizationId, rhythm: Schedule): Promise<void> {
  const { weekdays, at, everyWeeks, anchor } = rhythm;
  await sql`create temporary table deliveries (like deliveries including all) on commit drop`.execute(trx);
  await sql`create temporary table schedules (like schedules including all) on commit drop`.execute(trx);
  await sql`create temporary table preferences (like preferences including all) on commit drop`.execute(trx);
  // Planning locks them, and a real table cannot be locked from here on. Row security leaves this organization's.
  await sql`create temporary table members on commit drop as select * from members where left_at is null`.execute(
    trx,
  );
  await sql`
    insert into pg_temp.preferences (organization_id, member_id, contact, weekdays, local_time, every_weeks, anchor)
    select organization_id, id, 'consented', ${weekdays}::smallint[], ${at}, ${everyWeeks}, ${anchor}
    from pg_temp.members where organization_id = ${organizationId}`.execute(trx);
}

/** When planning has something to do next; null where it never has. */
export async function findNextTurn(trx: Trx, organizationId: OrganizationId): Promise<Instant | null> {
  const row = await trx
    .selectFrom("schedules")
    .select("next_at")
    .where("organization_id", "=", organizationId)
    .orderBy("next_at")
    .limit(1)
    .executeTakeFirst();
  return row?.next_at ?? null;
}

export interface PlannedCount {
  /** The date on which the cards come, where their people are. */
  readonly date: string;
  /** Null where no chat reaches their people. */
  readonly workspace_id: WorkspaceId | null;
  readonly name: string | null;
  readonly platform: Platform | null;
  readonly pace: number | null;
  readonly pace_limit: number | null;
  readonly cards: number;
}

/** The cards of these days that were planned, by day and workspace. */
export async function countPlanned(
  trx: Trx,
  organizationId: OrganizationId,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly PlannedCount[]> {
  const { rows } = await sql<PlannedCount>`
    select d.slot as date, d.workspace_id, w.name, w.platform, w.pace, w.pace_limit, count(*)::int as cards
    from deliveries d left join workspaces w on w.organization_id = d.organization_id and w.id = d.workspace_id
    where d.organization_id = ${organizationId} and d.kind = 'prompt' and d.slot between ${from} and ${until}
    group by d.slot, d.workspace_id, w.name, w.platform, w.pace, w.pace_limit
    order by d.slot, w.name, d.workspace_id`.execute(trx);
  return rows;
}
