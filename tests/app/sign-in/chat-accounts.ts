import type { Platform } from "../../../src/core/chat/event.ts";
import type { MemberId, OrganizationId, WorkspaceId } from "../../../src/core/ids.ts";
import type { Database } from "../../../src/db/database.ts";
import { asOwner } from "../../db/databases.ts";
import { freshId } from "../../db/people.ts";

/** A workspace that this organization has connected. */
export async function connectWorkspace(
  database: Database,
  of: { readonly organizationId: OrganizationId; readonly platform: Platform; readonly externalId: string },
): Promise<WorkspaceId> {
  const id = freshId<"workspace">();
  await asOwner(database)
    .insertInto("workspaces")
    .values({
      organization_id: of.organizationId,
      id,
      platform: of.platform,
      external_id: of.externalId,
      name: of.externalId,
      paused_until: null,
    })
    .execute();
  return id;
}

/** An account in such a workspace that is known to be a member's. */
export async function linkAccount(
  database: Database,
  of: {
    readonly organizationId: OrganizationId;
    readonly workspaceId: WorkspaceId;
    readonly memberId: MemberId;
    readonly externalId: string;
  },
): Promise<void> {
  await asOwner(database)
    .insertInto("accounts")
    .values({
      organization_id: of.organizationId,
      id: freshId<"account">(),
      workspace_id: of.workspaceId,
      member_id: of.memberId,
      external_id: of.externalId,
    })
    .execute();
}
