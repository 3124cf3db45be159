import type { MemberId, OrganizationId } from "../../core/ids.ts";
import type { OrganizationActionId } from "../../core/program/program.ts";
import type { ActionTheme } from "../../core/pulse/manager-action.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

const ACTION = [
  "id",
  "kind",
  "theme",
  "suggestion",
  "words",
  "owner",
  "due_on",
  "recorded_at",
  "announced_at",
] as const;

/** What the organization put on record, the newest first. */
export function findActions(trx: Trx, organizationId: OrganizationId, limit: number) {
  return trx
    .selectFrom("organization_actions")
    .select(ACTION)
    .where("organization_id", "=", organizationId)
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}
export type OrganizationActionRow = Awaited<ReturnType<typeof findActions>>[number];

export function findAction(
  trx: Trx,
  organizationId: OrganizationId,
  id: OrganizationActionId,
): Promise<OrganizationActionRow | undefined> {
  return trx
    .selectFrom("organization_actions")
    .select(ACTION)
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** What everyone was told last, since `since`; undefined where nothing was. */
export function findAnnounced(
  trx: Trx,
  organizationId: OrganizationId,
  since: Instant,
): Promise<OrganizationActionRow | undefined> {
  return trx
    .selectFrom("organization_actions")
    .select(ACTION)
    .where("organization_id", "=", organizationId)
    .where("announced_at", ">=", since)
    .orderBy("announced_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Whether something was put on record since then, and everyone told. */
export async function isAnswered(trx: Trx, organizationId: OrganizationId, since: Instant): Promise<boolean> {
  const row = await trx
    .selectFrom("organization_actions")
    .select("id")
    .where("organization_id", "=", organizationId)
    .where("recorded_at", ">=", since)
    .where("announced_at", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface NewAction {
  readonly id: OrganizationActionId;
  readonly kind: "action" | "no_change";
  readonly theme: ActionTheme | null;
  readonly suggestion: string | null;
  readonly words: string;
  readonly owner: string;
  readonly dueOn: string | null;
  readonly by: MemberId;
  readonly at: Instant;
}

export async function insertAction(
  trx: Trx,
  organizationId: OrganizationId,
  action: NewAction,
): Promise<void> {
  const { dueOn, by, at, ...rest } = action;
  await trx
    .insertInto("organization_actions")
    .values({
      organization_id: organizationId,
      ...rest,
      due_on: dueOn,
      recorded_by: by,
      recorded_at: at,
      announced_at: null,
    })
    .execute();
}

/** When everyone was told; written once. Returns false where they had been. */
export async function markAnnounced(
  trx: Trx,
  organizationId: OrganizationId,
  id: OrganizationActionId,
  at: Instant,
): Promise<boolean> {
  const result = await trx
    .updateTable("organization_actions")
    .set({ announced_at: at })
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .where("announced_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What everyone was told, the newest first. */
export function findAllAnnounced(
  trx: Trx,
  organizationId: OrganizationId,
  limit: number,
): Promise<OrganizationActionRow[]> {
  return trx
    .selectFrom("organization_actions")
    .select(ACTION)
    .where("organization_id", "=", organizationId)
    .where("announced_at", "is not", null)
    .orderBy("announced_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** The newest window whose figures people have read, or could. */
export function findNewestPublished(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("windows")
    .select(["index", "opens_at", "closes_at", "publishes_at"])
    .where("organization_id", "=", organizationId)
    .where("state", "=", "published")
    .orderBy("index", "desc")
    .limit(1)
    .executeTakeFirst();
}
