import type { OrganizationId } from "../../core/ids.ts";
import { findOrganizations } from "../../db/cross-organization.ts";
import { KEY_KINDS, type KeyKind, type KeyRow, lockKeys, replaceWrapped } from "../../db/member/key-rows.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { ownerOf } from "./owner.ts";

/** How keys of one kind stand after a rotation. */
export interface RotatedKind {
  /** Put under the ring's first key now. */
  readonly rewrapped: number;
  /** Under the first key, and they open with it: those just rewrapped too. */
  readonly current: number;
  /** Neither: no key of the ring opens them. They stay as they were. */
  readonly unopened: number;
}

export interface KeyRotation {
  readonly kinds: Readonly<Record<KeyKind, RotatedKind>>;
  /** Ids of keys that `unopened` ones name and the ring lacks, or that do not open them. */
  readonly missing: readonly string[];
  /** Whether everything that is stored is under the first key: then no other is needed for what this database holds. */
  readonly complete: boolean;
}

/** Keys in one transaction: 20 ms of work, and as long a wait for a window that wants to close. */
const BATCH = 500;

/** A replica that still runs on the old ring may make keys while we rotate; one that never stops would keep us for ever. */
const MOST_PASSES = 5;

/**
 * Puts every wrapped key of an organization, or of all, under the keyring's first key. Seals stay as they are: only what wraps their
 * keys changes. Safe beside running replicas whose ring has the first key; safe to repeat, and to kill at any time, for each batch is a
 * transaction and both keys open until the old one is taken out of the ring.
 */
export async function rotateKeys(
  deps: Pick<Deps, "database" | "sealing">,
  which: OrganizationId | "all",
): Promise<KeyRotation> {
  const organizations =
    which === "all" ? (await findOrganizations(deps.database)).map(({ id }) => id) : [which];
  const kinds: Record<KeyKind, RotatedKind> = { member: NONE, window: NONE, workspace: NONE };
  const missing = new Set<string>();
  for (const organizationId of organizations) {
    for (const kind of KEY_KINDS) {
      const found = await rotateKind(deps, { organizationId, kind });
      kinds[kind] = plus(kinds[kind], found);
      for (const id of found.missing) missing.add(id);
    }
  }
  const complete = Object.values(kinds).every(({ unopened }) => unopened === 0);
  return { kinds, missing: [...missing].sort(), complete };
}

const NONE: RotatedKind = { rewrapped: 0, current: 0, unopened: 0 };

function plus(a: RotatedKind, b: RotatedKind): RotatedKind {
  return {
    rewrapped: a.rewrapped + b.rewrapped,
    current: a.current + b.current,
    unopened: a.unopened + b.unopened,
  };
}

interface Keys {
  readonly organizationId: OrganizationId;
  readonly kind: KeyKind;
}

type Pass = RotatedKind & { readonly missing: readonly string[] };

/** Passes until one finds nothing to do: a key that another replica made behind a pass is found by the next. */
async function rotateKind(deps: Pick<Deps, "database" | "sealing">, keys: Keys): Promise<Pass> {
  let rewrapped = 0;
  for (let pass = 1; ; pass++) {
    const found = await passOver(deps, keys);
    rewrapped += found.rewrapped;
    if (found.rewrapped === 0 || pass === MOST_PASSES) return { ...found, rewrapped };
  }
}

async function passOver(deps: Pick<Deps, "database" | "sealing">, keys: Keys): Promise<Pass> {
  let total = NONE;
  const missing: string[] = [];
  let after: string | null = null;
  do {
    const batch: Pass & { last: string | null } = await rotateBatch(deps, keys, after);
    total = plus(total, batch);
    missing.push(...batch.missing);
    after = batch.last;
  } while (after !== null);
  return { ...total, missing };
}

async function rotateBatch(
  deps: Pick<Deps, "database" | "sealing">,
  { organizationId, kind }: Keys,
  after: string | null,
): Promise<Pass & { last: string | null }> {
  return asApp(deps.database, organizationId, async (trx) => {
    const rows = await lockKeys(trx, organizationId, { kind, after, limit: BATCH });
    const fresh: KeyRow[] = [];
    const missing: string[] = [];
    let unopened = 0;
    for (const { id, wrapped } of rows) {
      const result = deps.sealing.rewrap(ownerOf(kind, organizationId, id), wrapped);
      if (result.kind === "rewrapped") fresh.push({ id, wrapped: result.wrapped });
      if (result.kind !== "does_not_open") continue;
      unopened++;
      if (result.under !== null) missing.push(result.under);
    }
    await replaceWrapped(trx, organizationId, { kind, rows: fresh });
    return {
      rewrapped: fresh.length,
      current: rows.length - unopened,
      unopened,
      missing: [...new Set(missing)],
      last: rows.length < BATCH ? null : (rows.at(-1)?.id ?? null),
    };
  });
}
