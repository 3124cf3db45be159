import { sql } from "kysely";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import { ownLanguage, ownZone } from "../directory/directory.ts";
import { sealedRowOf } from "../member/sealed-rows.ts";
import type { Trx } from "../transact.ts";

/** The member's sealed pairing; none before the first round. */
export const {
  find: findPairing,
  lock: lockPairing,
  save: savePairing,
  remove: deletePairing,
} = sealedRowOf("pairings");

/** Takes the round of the week that began on `monday` for this process; false where it was held before, or is being held. */
export async function claimRound(
  trx: Trx,
  organizationId: OrganizationId,
  monday: LocalDate,
): Promise<boolean> {
  const { rows } = await sql`
    insert into pairing_rounds (organization_id, held_on) values (${organizationId}, ${monday})
    on conflict (organization_id) do update set held_on = ${monday} where pairing_rounds.held_on < ${monday}
    returning held_on`.execute(trx);
  return rows.length === 1;
}

/** Pairings of whoever takes no messages any more, or has left the directory, go. */
export async function deleteStalePairings(trx: Trx, organizationId: OrganizationId): Promise<void> {
  await sql`
    delete from pairings
    where organization_id = ${organizationId} and not exists (
      select from members m join preferences p on p.organization_id = m.organization_id and p.member_id = m.id
      where m.organization_id = pairings.organization_id and m.id = pairings.member_id
        and m.left_at is null and p.contact = 'consented')`.execute(trx);
}

/** People who take messages and have no pairing yet, with their keys. */
export function findWithoutPairing(trx: Trx, organizationId: OrganizationId, limit: number) {
  return trx
    .selectFrom("preferences")
    .innerJoin("members", (join) =>
      join
        .onRef("members.organization_id", "=", "preferences.organization_id")
        .onRef("members.id", "=", "preferences.member_id"),
    )
    .innerJoin("member_keys", (join) =>
      join
        .onRef("member_keys.organization_id", "=", "preferences.organization_id")
        .onRef("member_keys.member_id", "=", "preferences.member_id"),
    )
    .leftJoin("pairings", (join) =>
      join
        .onRef("pairings.organization_id", "=", "preferences.organization_id")
        .onRef("pairings.member_id", "=", "preferences.member_id"),
    )
    .select(["preferences.member_id", "member_keys.wrapped"])
    .where("preferences.organization_id", "=", organizationId)
    .where("preferences.contact", "=", "consented")
    .where("members.left_at", "is", null)
    .where("pairings.member_id", "is", null)
    .orderBy("preferences.member_id")
    .limit(limit)
    .execute();
}

/** Pairings with the keys that open them, in the order of members, after `after`. */
export function findPairings(
  trx: Trx,
  organizationId: OrganizationId,
  { after, limit }: { readonly after: MemberId | null; readonly limit: number },
) {
  return withKeys(trx, organizationId)
    .$if(after !== null, (query) => query.where("pairings.member_id", ">", after as MemberId))
    .orderBy("pairings.member_id")
    .limit(limit)
    .execute();
}
export type PairingRow = Awaited<ReturnType<typeof findPairings>>[number];

/** Those of these members, locked in the order of members: who leaves meanwhile, leaves afterwards. */
export function lockPairingsOf(trx: Trx, organizationId: OrganizationId, memberIds: readonly MemberId[]) {
  return withKeys(trx, organizationId)
    .where("pairings.member_id", "in", memberIds)
    .orderBy("pairings.member_id")
    .forUpdate("pairings")
    .execute();
}

function withKeys(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("pairings")
    .innerJoin("member_keys", (join) =>
      join
        .onRef("member_keys.organization_id", "=", "pairings.organization_id")
        .onRef("member_keys.member_id", "=", "pairings.member_id"),
    )
    .select(["pairings.member_id", "pairings.sealed", "member_keys.wrapped"])
    .where("pairings.organization_id", "=", organizationId);
}

/** Puts these in the place of what was there, and adds those that were not, with one statement. */
export async function savePairings(
  trx: Trx,
  organizationId: OrganizationId,
  pairings: readonly { readonly memberId: MemberId; readonly sealed: Uint8Array }[],
): Promise<void> {
  if (pairings.length === 0) return;
  const sealed = pairings.map((each) => Buffer.from(each.sealed).toString("hex"));
  await sql`
    insert into pairings (organization_id, member_id, sealed)
    select ${organizationId}, made.member_id, decode(made.sealed, 'hex')
    from unnest(${pairings.map(({ memberId }) => memberId)}::uuid[], ${sealed}::text[]) as made (member_id, sealed)
    order by made.member_id
    on conflict (organization_id, member_id) do update set sealed = excluded.sealed`.execute(trx);
}

/** What decides whether, and when, these people can be paired and written to. */
export function findPeers(trx: Trx, organizationId: OrganizationId, memberIds: readonly MemberId[]) {
  return trx
    .selectFrom("members")
    .innerJoin("preferences", (join) =>
      join
        .onRef("preferences.organization_id", "=", "members.organization_id")
        .onRef("preferences.member_id", "=", "members.id"),
    )
    .select([
      "members.id",
      "members.team_id",
      "members.roles",
      ownZone.as("time_zone"),
      ownLanguage.as("language"),
      "preferences.paused_until",
      "preferences.weekdays",
      "preferences.local_time",
      "preferences.every_weeks",
      "preferences.anchor",
    ])
    .where("members.organization_id", "=", organizationId)
    .where("members.id", "in", memberIds)
    .orderBy("members.id")
    .execute();
}
export type PeerRow = Awaited<ReturnType<typeof findPeers>>[number];

/** Everyone in the directory, with their team. */
export function findTeamsOfMembers(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("members")
    .select(["id", "team_id"])
    .where("organization_id", "=", organizationId)
    .where("left_at", "is", null)
    .execute();
}
