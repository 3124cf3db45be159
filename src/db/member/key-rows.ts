import { sql } from "kysely";
import type { OrganizationId } from "../../core/ids.ts";
import type { Trx } from "../transact.ts";

/** Where wrapped keys lie: one row for each owner. */
const KEY_TABLES = {
  member: { table: "member_keys", owner: "member_id" },
  window: { table: "window_keys", owner: "window_id" },
  workspace: { table: "installations", owner: "workspace_id" },
} as const;

export type KeyKind = keyof typeof KEY_TABLES;
export const KEY_KINDS = Object.keys(KEY_TABLES) as readonly KeyKind[];

/** An owner's wrapped key. `id` is a member's, a window's or a workspace's, after its kind. */
export interface KeyRow {
  readonly id: string;
  readonly wrapped: Uint8Array;
}

/**
 * The next wrapped keys after the owner `after` (null: from the first), in order of the owners' ids. They are locked until the
 * transaction ends, so that nobody replaces or deletes one meanwhile; in that order, so that two rotations cannot block each other.
 */
export async function lockKeys(
  trx: Trx,
  organizationId: OrganizationId,
  { kind, after, limit }: { kind: KeyKind; after: string | null; limit: number },
): Promise<readonly KeyRow[]> {
  const { table, owner } = KEY_TABLES[kind];
  const { rows } = await sql<KeyRow>`
    select ${sql.ref(owner)} as id, wrapped from ${sql.table(table)}
    where organization_id = ${organizationId} and (${after}::uuid is null or ${sql.ref(owner)} > ${after}::uuid)
    order by ${sql.ref(owner)} limit ${limit} for update`.execute(trx);
  return rows;
}

/** Stores the same keys, wrapped anew, in rows that lockKeys locked in this transaction. */
export async function replaceWrapped(
  trx: Trx,
  organizationId: OrganizationId,
  { kind, rows }: { kind: KeyKind; rows: readonly KeyRow[] },
): Promise<void> {
  if (rows.length === 0) return;
  const { table, owner } = KEY_TABLES[kind];
  await sql`
    update ${sql.table(table)} as k set wrapped = decode(fresh.wrapped, 'hex')
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ wrapped }) => hex(wrapped))}::text[]) as fresh (id, wrapped)
    where k.organization_id = ${organizationId} and k.${sql.ref(owner)} = fresh.id`.execute(trx);
}

// The two drivers write bytes inside an array each in its own way, and text alike.
function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
