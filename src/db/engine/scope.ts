import { AsyncLocalStorage } from "node:async_hooks";
import { EvenkeelError } from "../../core/errors.ts";
import { isId, type OrganizationId } from "../../core/ids.ts";

export type Role = "evenkeel_app" | "evenkeel_reader";

/** In whose name a transaction runs. `phase` follows it: only an opening one may take a connection, only an open one is guarded. */
export interface Scope {
  readonly role: Role;
  readonly organizationId: OrganizationId;
  phase: "opening" | "open" | "ended";
}

/** The scope of the code that is running now, one storage per database. */
export type Scopes = AsyncLocalStorage<Scope>;

export function createScopes(): Scopes {
  return new AsyncLocalStorage<Scope>();
}

/**
 * Throws EvenkeelError("bug") inside a transaction. On PGlite a query beside its own transaction would wait for itself
 * forever; on PostgreSQL it would not see the transaction's rows, and hold a second connection while it waits.
 */
export function refuseInside(scopes: Scopes): void {
  if (scopes.getStore()?.phase === "open")
    throw new EvenkeelError(
      "bug",
      "A query went around the transaction that it runs in: pass `trx` on and use it.",
    );
}

/**
 * One statement that gives a transaction its role and organization; both end with the transaction. The id is written into the
 * statement, so that it can travel together with `begin`. A reader's transaction is read only as well.
 */
export function statementFor({ role, organizationId }: Scope): string {
  if (!isId(organizationId))
    throw new EvenkeelError("bug", "A transaction was opened for something that is no organization id.");
  const settings = [
    `set_config('role', '${role}', true)`,
    `set_config('evenkeel.organization', '${organizationId}', true)`,
  ];
  if (role === "evenkeel_reader") settings.push("set_config('transaction_read_only', 'on', true)");
  return `select ${settings.join(", ")}`;
}
