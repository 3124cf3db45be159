import { sql } from "kysely";
import type { OrganizationId, WindowId } from "../../core/ids.ts";
import type { QuestionSetId } from "../../core/pulse/imported.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

/** Without its plan, which holds every team: findPlan reads that for the few who need it. */
const WINDOW = [
  "id",
  "index",
  "tier",
  "opens_at",
  "closes_at",
  "publishes_at",
  "state",
  "questions_id",
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

/**
 * The same, locked until the transaction ends: none of them is closed meanwhile. Answers may still be stored, for those refer to the
 * window's id alone.
 */
export function lockOpenWindows(trx: Trx, organizationId: OrganizationId): Promise<{ id: WindowId }[]> {
  return trx
    .selectFrom("windows")
    .select("id")
    .where("organization_id", "=", organizationId)
    .where("state", "=", "open")
    .orderBy("index")
    .forNoKeyUpdate()
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
  /** Null: our own. */
  readonly questions: QuestionSetId | null;
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
      questions_id: window.questions,
    })
    .execute();
  await trx
    .insertInto("window_keys")
    .values({ organization_id: organizationId, window_id: window.id, wrapped: window.wrappedKey })
    .execute();
}

/** The frozen tree of a window, as it is stored. */
export async function findPlan(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
): Promise<object> {
  const row = await trx
    .selectFrom("windows")
    .select("plan")
    .where("organization_id", "=", organizationId)
    .where("id", "=", windowId)
    .executeTakeFirstOrThrow();
  return row.plan;
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

/** Rule 17: what a window held is destroyed in the transaction that draws its figures. The tree goes with the roster. */
export async function destroyWindow(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  end: { state: "closed" | "void"; publishesAt: Instant },
): Promise<void> {
  await destroyHeld(trx, organizationId, windowId);
  await endWindow(trx, organizationId, windowId, end);
}

/** Answers, roster with its groups and objections, and key: a close destroys them while it works out what to show. */
export async function destroyHeld(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
): Promise<void> {
  for (const table of ["answers", "rosters", "roster_objections", "roster_groups", "window_keys"] as const) {
    await sql`delete from ${sql.table(table)} where organization_id = ${organizationId} and window_id = ${windowId}`.execute(
      trx,
    );
  }
}

/** A window whose answers are destroyed, drawn or not. */
export async function endWindow(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  end: { state: "closed" | "void"; publishesAt: Instant },
): Promise<void> {
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
