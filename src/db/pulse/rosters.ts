import { sql } from "kysely";
import type { MemberId, OrganizationId, TeamId, WindowId } from "../../core/ids.ts";
import type { RosterMember } from "../../core/privacy/node.ts";
import type { Trx } from "../transact.ts";

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

/** Who was frozen where, in the order of ids: what a close counts again. Two texts instead of a row for each person, to be quick. */
export async function findRosterMembers(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
): Promise<RosterMember[]> {
  const { rows } = await sql<{ members: string | null; teams: string | null }>`
    select string_agg(member_id::text, ',' order by member_id) as members,
      string_agg(team_id::text, ',' order by member_id) as teams
    from rosters where organization_id = ${organizationId} and window_id = ${windowId}`.execute(trx);
  const [members, teams] = [rows[0]?.members?.split(",") ?? [], rows[0]?.teams?.split(",") ?? []];
  return members.map((id, i) => ({ id: id as MemberId, team: teams[i] as TeamId }));
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
