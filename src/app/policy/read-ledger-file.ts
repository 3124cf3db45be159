import type { LedgerEntry } from "../../core/privacy/ledger.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { readLedger } from "../summary/ledger.ts";

/** The whole ledger as a file, for any member: what they need to recompute the chain without us (docs/privacy.md, rule 14). */
export interface LedgerFile {
  readonly organization: string;
  readonly entries: readonly LedgerEntry[];
}

export async function readLedgerFile(deps: Pick<Deps, "database">, session: Session): Promise<LedgerFile> {
  const { organizationId, organizationName } = session;
  const entries = await asApp(deps.database, organizationId, (trx) => readLedger(trx, organizationId));
  return { organization: organizationName, entries };
}
