import { sql } from "kysely";
import type { AnswerId, MemberId, OrganizationId, TeamId, WindowId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import type { Trx } from "./transact.ts";

const WINDOW = [
  "id",
  "index",
  "tier",
  "opens_at",
  "closes_at",
  "publishes_at",
  "state",
  "plan",
  "last_tick_at",
  "unobserved_ms",
] as const;

/** The newest window, whatever its state. */
export function findLastWindow(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("windows")
    .select(WINDOW)
    .where("organization_id", "=", organizationId)
    .orderBy("index", "desc")
    .limit(1)
    .executeTakeFirst();
}
export type WindowRow = NonNullable<Awaited<ReturnType<typeof findLastWindow>>>;

/** When each window opened and closes, oldest first. */
export function findWindowSpans(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("windows")
    .select(["index", "opens_at", "closes_at"])
    .where("organization_id", "=", organizationId)
    .orderBy("index")
    .execute();
}

/** The window whose four weeks hold `now`. */
export function findCurrentWindow(
  trx: Trx,
  organizationId: OrganizationId,
  now: Instant,
): Promise<WindowRow | undefined> {
  return trx
    .selectFrom("windows")
    .select(WINDOW)
    .where("organization_id", "=", organizationId)
    .where("state", "=", "open")
    .where("opens_at", "<=", now)
    .where("closes_at", ">", now)
    .orderBy("index", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Windows whose answers are still sealed, whether their time is over or not, oldest first. */
export function findOpenWindows(trx: Trx, organizationId: OrganizationId): Promise<WindowRow[]> {
  return trx
    .selectFrom("windows")
    .select(WINDOW)
    .where("organization_id", "=", organizationId)
    .where("state", "=", "open")
    .orderBy("index")
    .execute();
}

/** An open window, locked until the transaction ends: of two replicas that would close it, the second finds it closed. */
export function findWindowForClosing(trx: Trx, organizationId: OrganizationId, windowId: WindowId) {
  return trx
    .selectFrom("windows")
    .select(WINDOW)
    .where("organization_id", "=", organizationId)
    .where("id", "=", windowId)
    .where("state", "=", "open")
    .forUpdate()
    .executeTakeFirst();
}

export interface NewWindow {
  readonly id: WindowId;
  readonly index: number;
  readonly tier: "strict" | "standard";
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly publishesAt: Instant;
  readonly plan: object;
  readonly wrappedKey: Uint8Array;
}

export async function insertWindow(
  trx: Trx,
  organizationId: OrganizationId,
  window: NewWindow,
): Promise<void> {
  await trx
    .insertInto("windows")
    .values({
      organization_id: organizationId,
      id: window.id,
      index: window.index,
      tier: window.tier,
      opens_at: window.opensAt,
      closes_at: window.closesAt,
      publishes_at: window.publishesAt,
      last_tick_at: window.opensAt,
      plan: JSON.stringify(window.plan),
    })
    .execute();
  await trx
    .insertInto("window_keys")
    .values({ organization_id: organizationId, window_id: window.id, wrapped: window.wrappedKey })
    .execute();
}

export interface RosterRow {
  readonly member_id: MemberId;
  readonly team_id: TeamId;
  readonly counted_in: TeamId | null;
}

/** Freezes the roster. In slices, because a statement takes at most 65,535 parameters. */
export async function insertRoster(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  roster: readonly RosterRow[],
): Promise<void> {
  const slice = 10_000;
  for (let start = 0; start < roster.length; start += slice) {
    await trx
      .insertInto("rosters")
      .values(
        roster
          .slice(start, start + slice)
          .map((row) => ({ organization_id: organizationId, window_id: windowId, ...row })),
      )
      .execute();
  }
}

export function findRoster(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
): Promise<RosterRow[]> {
  return trx
    .selectFrom("rosters")
    .select(["member_id", "team_id", "counted_in"])
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .orderBy("member_id")
    .execute();
}

export function findRosterPlace(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  memberId: MemberId,
): Promise<RosterRow | undefined> {
  return trx
    .selectFrom("rosters")
    .select(["member_id", "team_id", "counted_in"])
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .where("member_id", "=", memberId)
    .executeTakeFirst();
}

export async function findWindowKey(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
): Promise<Uint8Array | null> {
  const row = await trx
    .selectFrom("window_keys")
    .select("wrapped")
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .executeTakeFirst();
  return row?.wrapped ?? null;
}

/**
 * Writes the answers of a window anew in an order that says nothing. On a disk and in a dump rows lie as they were written, and people
 * answer when their card comes: that order would tell whose they are. Old versions stay on the disk until PostgreSQL reclaims them.
 * Where one transaction wrote all of them, the last shuffle did, and nothing came since: then nothing is written.
 */
export async function shuffleAnswers(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
): Promise<void> {
  await sql`
    with written as (
      select count(distinct xmin::text) as times from answers
      where organization_id = ${organizationId} and window_id = ${windowId}),
    taken as (
      delete from answers where organization_id = ${organizationId} and window_id = ${windowId}
        and (select times from written) > 1
      returning organization_id, id, window_id, slot, sealed)
    insert into answers (organization_id, id, window_id, slot, sealed)
    select organization_id, id, window_id, slot, sealed from taken order by gen_random_uuid()`.execute(trx);
}

/** The sealed answer in a slot; undefined where there is none. */
export async function findAnswer(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  slot: Uint8Array,
): Promise<Uint8Array | undefined> {
  const row = await trx
    .selectFrom("answers")
    .select("sealed")
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .where("slot", "=", slot)
    .executeTakeFirst();
  return row?.sealed;
}

/** Stores an answer, or puts it in the place of the one given earlier this week. The only row that answering writes (rule 18). */
export async function saveAnswer(
  trx: Trx,
  organizationId: OrganizationId,
  answer: { id: AnswerId; windowId: WindowId; slot: Uint8Array; sealed: Uint8Array },
): Promise<void> {
  await trx
    .insertInto("answers")
    .values({
      organization_id: organizationId,
      id: answer.id,
      window_id: answer.windowId,
      slot: answer.slot,
      sealed: answer.sealed,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["organization_id", "window_id", "slot"])
        .doUpdateSet({ id: answer.id, sealed: answer.sealed }),
    )
    .execute();
}

export function findAnswers(trx: Trx, organizationId: OrganizationId, windowId: WindowId) {
  return trx
    .selectFrom("answers")
    .select(["id", "slot", "sealed"])
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .execute();
}

/** Withdrawal: the answers in these slots are gone; nobody can tell whether there were any. */
export async function deleteAnswers(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  slots: readonly Uint8Array[],
): Promise<void> {
  await trx
    .deleteFrom("answers")
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .where("slot", "in", slots)
    .execute();
}

/** Rule 17: what a window held is destroyed in the transaction that draws its figures. The tree goes with the roster. */
export async function destroyWindow(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  end: { state: "closed" | "void"; publishesAt: Instant },
): Promise<void> {
  for (const table of ["answers", "rosters", "window_keys"] as const) {
    await sql`delete from ${sql.table(table)} where organization_id = ${organizationId} and window_id = ${windowId}`.execute(
      trx,
    );
  }
  await trx
    .updateTable("windows")
    .set({ state: end.state, publishes_at: end.publishesAt, plan: "{}" })
    .where("organization_id", "=", organizationId)
    .where("id", "=", windowId)
    .execute();
}

/** Remembers the clock as this tick saw it (rule 1). */
export async function recordWatch(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  watch: { at: Instant; unobserved: number },
): Promise<void> {
  await trx
    .updateTable("windows")
    .set({ last_tick_at: watch.at, unobserved_ms: watch.unobserved })
    .where("organization_id", "=", organizationId)
    .where("id", "=", windowId)
    .where("state", "=", "open")
    .execute();
}

/** Opens the summaries of windows whose slot has come; returns those windows. */
export function publishWindows(trx: Trx, organizationId: OrganizationId, now: Instant) {
  return trx
    .updateTable("windows")
    .set({ state: "published" })
    .where("organization_id", "=", organizationId)
    .where("state", "=", "closed")
    .where("publishes_at", "<=", now)
    .returning(["id", "index"])
    .execute();
}
