import type { Id, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { ScimTeams } from "../schema.ts";
import type { Trx } from "../transact.ts";

export type ScimTokenId = Id<"scim_token">;

export function findTokens(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("scim_tokens")
    .select(["id", "token_hash", "created_at", "used_on"])
    .where("organization_id", "=", organizationId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

export async function insertToken(
  trx: Trx,
  organizationId: OrganizationId,
  token: { readonly id: ScimTokenId; readonly hash: Uint8Array; readonly at: Instant },
): Promise<void> {
  await trx
    .insertInto("scim_tokens")
    .values({
      organization_id: organizationId,
      id: token.id,
      token_hash: token.hash,
      created_at: token.at,
      used_on: null,
    })
    .execute();
}

export async function touchToken(
  trx: Trx,
  organizationId: OrganizationId,
  id: ScimTokenId,
  day: string,
): Promise<void> {
  await trx
    .updateTable("scim_tokens")
    .set({ used_on: day })
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .execute();
}

export async function deleteToken(trx: Trx, organizationId: OrganizationId, id: ScimTokenId): Promise<void> {
  await trx
    .deleteFrom("scim_tokens")
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .execute();
}

export async function findScimTeams(trx: Trx, organizationId: OrganizationId): Promise<ScimTeams> {
  const row = await trx
    .selectFrom("policies")
    .select("scim_teams")
    .where("organization_id", "=", organizationId)
    .executeTakeFirst();
  return row?.scim_teams ?? "department";
}

export async function saveScimTeams(
  trx: Trx,
  organizationId: OrganizationId,
  from: ScimTeams,
): Promise<void> {
  await trx
    .updateTable("policies")
    .set({ scim_teams: from })
    .where("organization_id", "=", organizationId)
    .execute();
}
