import { sql } from "kysely";
import type { MemberId, OrganizationId, TeamId, WindowId } from "../../core/ids.ts";
import type { Trx } from "../transact.ts";
import { forgetRhythm } from "./preferences.ts";

/** Tables whose rows are a member's alone, by `member_id`: all of them go. Sealed rows and their key first. */
export const ERASED_TABLES = [
  "entries",
  "runs",
  "enrollments",
  "practice_memories",
  "own_histories",
  "pairings",
  "member_keys",
  "deliveries",
  "export_links",
  "identities",
  "sign_in_attempts",
  "web_sessions",
] as const;

/** The same by `account_id`: what was said to an account, and where it is reached. */
export const ERASED_TABLES_OF_ACCOUNTS = ["browser_messages", "conversations"] as const;

/** Who asked, agreed, wrote or gave a role; `settled`: rows in which nobody is to be kept from agreeing to their own wish any more. */
const OFFICERS = [
  { table: "members", columns: ["hr_by", "auditor_by"], settled: "true" },
  { table: "programs", columns: ["asked_by", "approved_by"], settled: "state <> 'in_review'" },
  {
    table: "own_practices",
    columns: ["written_by", "asked_by", "approved_by"],
    settled: "state in ('in_use', 'ended')",
  },
  {
    table: "question_sets",
    columns: ["brought_by", "asked_by", "agreed_by"],
    settled: "state not in ('draft', 'waiting')",
  },
  { table: "kept_help", columns: ["changed_by"], settled: "true" },
  { table: "approvals", columns: ["asked_by", "ended_by", "person_id"], settled: "ended_at is not null" },
  { table: "tier_requests", columns: ["requested_by", "approved_by"], settled: "ended_at is not null" },
] as const;

/** Finds the person whom an operator means, also one who has left the directory: they may be erased as well. */
export function findPerson(
  trx: Trx,
  organizationId: OrganizationId,
  { memberId, email }: { readonly memberId: MemberId | null; readonly email: string },
) {
  return trx
    .selectFrom("members")
    .select(["id", "left_at"])
    .where("organization_id", "=", organizationId)
    .where((where) =>
      where.or([
        where("email", "=", email.trim().toLowerCase()),
        ...(memberId === null ? [] : [where("id", "=", memberId)]),
      ]),
    )
    .executeTakeFirst();
}

/** Locks the directory entry, so that nothing that refers to it is inserted meanwhile: messages, sessions, links. */
export async function lockDirectoryEntry(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<void> {
  await trx
    .selectFrom("members")
    .select("id")
    .where("organization_id", "=", organizationId)
    .where("id", "=", memberId)
    .forUpdate()
    .execute();
}

/** Deletes the member's key and every private row. What is left in `preferences` says "do not contact again" and nothing else. */
export async function deletePrivateRows(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<void> {
  for (const table of ERASED_TABLES)
    await sql`delete from ${sql.table(table)} where organization_id = ${organizationId} and member_id = ${memberId}`.execute(
      trx,
    );
  for (const table of ERASED_TABLES_OF_ACCOUNTS)
    await sql`
      delete from ${sql.table(table)} where organization_id = ${organizationId} and account_id in (
        select id from accounts where organization_id = ${organizationId} and member_id = ${memberId})`.execute(
      trx,
    );
  // What they promised a team, or put on record for all, stays as the role's.
  for (const table of ["team_actions", "organization_actions"] as const)
    await sql`update ${sql.table(table)} set recorded_by = null where organization_id = ${organizationId} and recorded_by = ${memberId}`.execute(
      trx,
    );
  await sql`delete from preferences where organization_id = ${organizationId} and member_id = ${memberId}`.execute(
    trx,
  );
  await forgetRhythm(trx, organizationId, memberId);
}

/**
 * Gives what the member did as HR or as an auditor to `stranger`, an id that is in no directory: that two people were in it stays on record.
 * What still waits for a second person keeps the id until it is settled, for else one could agree to one's own wish.
 */
export async function makeDeedsNameless(
  trx: Trx,
  organizationId: OrganizationId,
  { memberId, stranger }: { readonly memberId: MemberId; readonly stranger: MemberId },
): Promise<void> {
  for (const { table, columns, settled } of OFFICERS)
    for (const column of columns)
      await sql`
        update ${sql.table(table)} set ${sql.ref(column)} = ${stranger}
        where organization_id = ${organizationId} and ${sql.ref(column)} = ${memberId} and ${sql.raw(settled)}`.execute(
        trx,
      );
}

/** Where a member left some mark that is not theirs to delete; told to them when they are erased. */
export async function findTraces(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  const { rows } = await sql<{ audited: boolean; counted: boolean }>`
    select
      exists (select from access_log where organization_id = ${organizationId} and actor_id = ${memberId}) as audited,
      exists (select from rosters where organization_id = ${organizationId} and member_id = ${memberId}) as counted`.execute(
    trx,
  );
  return rows[0] ?? { audited: false, counted: false };
}

/**
 * Gives the member's slot on a window's roster, and their place as a lead in its frozen tree, to `stranger`, an id that is in no
 * directory: every count stays what it was, and no row holds the member's id. Does nothing where it was done before.
 */
export async function makeSlotNameless(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  { memberId, stranger }: { readonly memberId: MemberId; readonly stranger: MemberId },
): Promise<void> {
  await trx
    .updateTable("rosters")
    .set({ member_id: stranger })
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .where("member_id", "=", memberId)
    .execute();
  // An id is written in the tree in one way only, and nothing else in it can hold one.
  await sql`
    update windows set plan = replace(plan::text, ${memberId}, ${stranger})::jsonb
    where organization_id = ${organizationId} and id = ${windowId} and plan::text like ${`%${memberId}%`}`.execute(
    trx,
  );
}

/** A slot of a roster whose holder is in no directory: it belonged to somebody who was erased. */
export interface NamelessSlot {
  readonly member_id: MemberId;
  readonly team_id: TeamId;
}

export function findNamelessSlots(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
): Promise<NamelessSlot[]> {
  return trx
    .selectFrom("rosters")
    .leftJoin("members", (join) =>
      join
        .onRef("members.organization_id", "=", "rosters.organization_id")
        .onRef("members.id", "=", "rosters.member_id"),
    )
    .select(["rosters.member_id", "rosters.team_id"])
    .where("rosters.organization_id", "=", organizationId)
    .where("rosters.window_id", "=", windowId)
    .where("members.id", "is", null)
    .orderBy("rosters.member_id")
    .execute();
}

/** People of these teams who were in the directory when the roster was made, have a chat account, and are not on it by name. */
export async function findSlotless(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
  teams: readonly TeamId[],
): Promise<{ id: MemberId; team_id: TeamId; leads: boolean }[]> {
  const { rows } = await sql<{ id: MemberId; team_id: TeamId; leads: boolean }>`
    select m.id, m.team_id, exists (
        select from teams t where t.organization_id = m.organization_id and t.lead_id = m.id) as leads
    from members m join windows w on w.organization_id = m.organization_id and w.id = ${windowId}
    where m.organization_id = ${organizationId} and m.team_id = any (${[...teams]}::uuid[])
      and m.active_since <= w.opens_at - interval '672 hours'
      and (m.left_at is null or m.left_at > w.opens_at)
      and exists (select from accounts a where a.organization_id = m.organization_id and a.member_id = m.id)
      and not exists (select from rosters r
        where r.organization_id = m.organization_id and r.window_id = w.id and r.member_id = m.id)
    order by m.id`.execute(trx);
  return rows;
}
