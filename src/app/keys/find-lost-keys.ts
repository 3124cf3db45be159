import type { OrganizationId } from "../../core/ids.ts";
import { KEY_KINDS, type KeyKind, lockKeys } from "../../db/member/key-rows.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { ownerOf } from "./owner.ts";

/** Wrapped keys that no key of the ring opens. */
export interface LostKeys {
  readonly count: number;
  /** Ids of the ring's keys that they name. */
  readonly under: readonly string[];
}

const BATCH = 500;

/** Tries every wrapped key of an organization; 20 µs each. */
export async function findLostKeys(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  organizationId: OrganizationId,
): Promise<LostKeys> {
  let count = 0;
  const under = new Set<string>();
  for (const kind of KEY_KINDS) {
    for await (const { id, wrapped } of keysOf(trx, organizationId, kind)) {
      const found = deps.sealing.rewrap(ownerOf(kind, organizationId, id), wrapped);
      if (found.kind !== "does_not_open") continue;
      count++;
      under.add(found.under ?? "?");
    }
  }
  return { count, under: [...under].sort() };
}

async function* keysOf(trx: Trx, organizationId: OrganizationId, kind: KeyKind) {
  for (let after: string | null = null; ; ) {
    const rows = await lockKeys(trx, organizationId, { kind, after, limit: BATCH });
    yield* rows;
    after = rows.at(-1)?.id ?? null;
    if (rows.length < BATCH) return;
  }
}
