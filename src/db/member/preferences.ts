import { sql } from "kysely";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { ownLanguage, ownZone } from "../directory/directory.ts";
import type { Contact } from "../schema.ts";
import type { Trx } from "../transact.ts";

const PREFERENCES = [
  "organization_id",
  "member_id",
  "contact",
  "consent_wording",
  "weekdays",
  "local_time",
  "every_weeks",
  "anchor",
  "paused_until",
  "first_prompt_at",
  "schedule_id",
  "consented_tier",
  "time_zone",
  "language",
] as const;

export function findPreferences(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("preferences")
    .select(PREFERENCES)
    .where("organization_id", "=", organizationId)
    .where("member_id", "=", memberId)
    .executeTakeFirst();
}
export type PreferencesRow = NonNullable<Awaited<ReturnType<typeof findPreferences>>>;

/** Writes what is given and keeps the rest; makes the row where there is none. */
export async function savePreferences(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
  change: Partial<Omit<PreferencesRow, "organization_id" | "member_id">> & { anchor: string },
): Promise<void> {
  await trx
    .insertInto("preferences")
    .values({
      organization_id: organizationId,
      member_id: memberId,
      paused_until: null,
      consent_wording: null,
      ...change,
    })
    .onConflict((conflict) => conflict.columns(["organization_id", "member_id"]).doUpdateSet(change))
    .execute();
}

/** To be saved with whatever changes a member's rhythm or zone, or ends it. Who still takes cards then finds their schedule anew. */
export const NO_SCHEDULE = { schedule_id: null, first_prompt_at: null } as const;

/** The anchor of a rhythm that is no more: it says when nothing happened. */
const NO_DAY = "2000-01-01";

/**
 * "Do not contact again": what is left of a rhythm says nothing else, not even since when. The language that they read stays. Makes the row
 * where there is none.
 */
export async function forgetRhythm(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<void> {
  await savePreferences(trx, organizationId, memberId, {
    contact: "left",
    weekdays: [],
    local_time: "10:00",
    every_weeks: 1,
    anchor: NO_DAY,
    paused_until: null,
    ...NO_SCHEDULE,
    time_zone: null,
  });
}

/** Members nobody has written to yet and whom a chat reaches, with the zone in which "a good hour" is to be found. */
export function findUninvited(trx: Trx, organizationId: OrganizationId, limit: number) {
  return (
    trx
      .selectFrom("members")
      .leftJoin("preferences", (join) =>
        join
          .onRef("preferences.organization_id", "=", "members.organization_id")
          .onRef("preferences.member_id", "=", "members.id"),
      )
      .select(["members.id", ownZone.as("time_zone")])
      .where("members.organization_id", "=", organizationId)
      .where("members.left_at", "is", null)
      // Who only chose a language has a row, and was not asked yet.
      .where((where) =>
        where.or([
          where("preferences.member_id", "is", null),
          where("preferences.contact", "=", "not_invited"),
        ]),
      )
      .where((where) =>
        where.exists(
          where
            .selectFrom("accounts")
            .innerJoin("workspaces", (join) =>
              join
                .onRef("workspaces.organization_id", "=", "accounts.organization_id")
                .onRef("workspaces.id", "=", "accounts.workspace_id"),
            )
            .select("accounts.id")
            .whereRef("accounts.organization_id", "=", "members.organization_id")
            .whereRef("accounts.member_id", "=", "members.id")
            .where("accounts.reachable", "=", true)
            .where("workspaces.state", "=", "active"),
        ),
      )
      .orderBy("members.id")
      .limit(limit)
      .execute()
  );
}

/** Makes the row of members who are about to be invited, so that planning never meets them twice. */
export async function markInvited(
  trx: Trx,
  organizationId: OrganizationId,
  memberIds: readonly MemberId[],
  anchor: string,
): Promise<void> {
  await trx
    .insertInto("preferences")
    .values(
      memberIds.map((memberId) => ({
        organization_id: organizationId,
        member_id: memberId,
        contact: "invited" as Contact,
        anchor,
        consent_wording: null,
        paused_until: null,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["organization_id", "member_id"])
        .doUpdateSet({ contact: "invited", anchor })
        .where("preferences.contact", "=", "not_invited"),
    )
    .execute();
}

/** Invitations that wait are forgotten, and whoever they were for counts as not invited: nobody was written to. */
export async function takeBackInvitations(trx: Trx, organizationId: OrganizationId): Promise<void> {
  await sql`
    with waiting as (
      delete from deliveries
      where organization_id = ${organizationId} and kind = 'invitation' and state = 'planned'
      returning member_id)
    update preferences set contact = 'not_invited'
    where organization_id = ${organizationId} and contact = 'invited'
      and member_id in (select member_id from waiting)`.execute(trx);
}

/** Leads who consented to messages, once for each team they lead. */
export function findReachableLeads(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("teams")
    .innerJoin("members", (join) =>
      join
        .onRef("members.organization_id", "=", "teams.organization_id")
        .onRef("members.id", "=", "teams.lead_id"),
    )
    .innerJoin("preferences", (join) =>
      join
        .onRef("preferences.organization_id", "=", "members.organization_id")
        .onRef("preferences.member_id", "=", "members.id"),
    )
    .select(["teams.id as teamId", "members.id as memberId", ownZone.as("timeZone")])
    .where("teams.organization_id", "=", organizationId)
    .where("members.left_at", "is", null)
    .where("preferences.contact", "=", "consented")
    .orderBy("teams.id")
    .execute();
}

/** What decides at the last moment whether each of these members is written to. What they said themselves rests sealed beside its key. */
export function findContacts(trx: Trx, organizationId: OrganizationId, memberIds: readonly MemberId[]) {
  return trx
    .selectFrom("preferences")
    .innerJoin("members", (join) =>
      join
        .onRef("members.organization_id", "=", "preferences.organization_id")
        .onRef("members.id", "=", "preferences.member_id"),
    )
    .leftJoin("practice_memories", (join) =>
      join
        .onRef("practice_memories.organization_id", "=", "preferences.organization_id")
        .onRef("practice_memories.member_id", "=", "preferences.member_id"),
    )
    .leftJoin("member_keys", (join) =>
      join
        .onRef("member_keys.organization_id", "=", "preferences.organization_id")
        .onRef("member_keys.member_id", "=", "preferences.member_id"),
    )
    .select([
      "members.id",
      "members.country",
      ownLanguage.as("language"),
      ownZone.as("time_zone"),
      "preferences.contact",
      "preferences.paused_until",
      "preferences.weekdays",
      "preferences.local_time",
      "preferences.every_weeks",
      "preferences.anchor",
      "practice_memories.sealed as memory",
      "member_keys.wrapped as key",
    ])
    .where("preferences.organization_id", "=", organizationId)
    .where("preferences.member_id", "in", memberIds)
    .where("members.left_at", "is", null)
    .execute();
}
export type ContactRow = Awaited<ReturnType<typeof findContacts>>[number];
