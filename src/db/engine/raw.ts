import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import { refuseInside, type Scopes } from "./scope.ts";

/**
 * What a Database holds. Only connect, transact, cross-organization and migrate may import this file (a wall checks it): every other
 * query runs in a transaction with a role and an organization.
 */
export interface Raw {
  /** Runs as the login that owns the tables: row-level security does not apply to it. */
  readonly owner: Kysely<Schema>;
  /** The reader's own login where there is one, else the same as `owner`. */
  readonly reader: Kysely<Schema>;
  readonly scopes: Scopes;
  /** The embedded engine's files as a tar, for connect's `copyOf`; null on PostgreSQL. */
  readonly copy: (() => Promise<Blob>) | null;
}

const RAWS = new WeakMap<object, Raw>();

/** Puts `raw` behind a handle from which only this module leads to it. */
export function hide<Handle extends object>(handle: Handle, raw: Raw): Handle {
  RAWS.set(handle, raw);
  return handle;
}

/** What `handle` holds. Throws EvenkeelError("bug") inside a transaction, where only the transaction may be used. */
export function rawOf(handle: object): Raw {
  const raw = RAWS.get(handle);
  if (!raw) throw new TypeError("This is no database of connect().");
  refuseInside(raw.scopes);
  return raw;
}
