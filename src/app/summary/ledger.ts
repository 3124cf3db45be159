import { EvenkeelError } from "../../core/errors.ts";
import { toHex } from "../../core/hex.ts";
import type { OrganizationId, WindowId } from "../../core/ids.ts";
import {
  appendEntry,
  type ChargeEntry,
  checkCharge,
  type LedgerBody,
  type LedgerEntry,
} from "../../core/privacy/ledger.ts";
import { findLedger, insertLedgerEntry } from "../../db/pulse/releases.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";

const unhex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The ledger as stored, in order. */
export async function readLedger(trx: Trx, organizationId: OrganizationId): Promise<readonly LedgerEntry[]> {
  const rows = await findLedger(trx, organizationId);
  return rows.map(({ sequence, entry, previous_hash, hash }) => ({
    sequence,
    previous: toHex(previous_hash),
    body: entry as LedgerBody,
    hash: toHex(hash),
  }));
}

/** The ledger's newest entry when a window was charged: what its publication carries, the same for good. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The entry that charged a window; null where there is none. */
export function headOfWindow(entries: readonly LedgerEntry[], window: WindowId): ChainHead | null {
  const entry = entries.find(({ body }) => body.kind === "charge" && body.window === window);
  return entry === undefined ? null : { sequence: entry.sequence, hash: entry.hash };
}

/** Adds an entry to the chain. Two writers at once: the second one's sequence is taken, and its transaction fails. */
export async function appendToLedger(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  {
    organizationId,
    ledger,
    body,
  }: { organizationId: OrganizationId; ledger: readonly LedgerEntry[]; body: LedgerBody },
): Promise<void> {
  const entry = await appendEntry(ledger, body, deps.sealing.hash);
  await insertLedgerEntry(trx, organizationId, {
    sequence: entry.sequence,
    entry: entry.body,
    previousHash: unhex(entry.previous),
    hash: unhex(entry.hash),
  });
}

/** Throws `refused` where the rules of the ledger forbid a charge: then nothing may be drawn (rule 14). */
export async function checkLedger(
  trx: Trx,
  organizationId: OrganizationId,
  charge: ChargeEntry,
): Promise<void> {
  const ledger = await readLedger(trx, organizationId);
  const check = checkCharge(
    ledger.map(({ body }) => body),
    charge,
  );
  if (check.kind === "allowed") return;
  throw new EvenkeelError(
    "refused",
    `Window ${charge.index} cannot be closed: its privacy cost breaks the ledger's rules (${check.reason}). Nothing was drawn and all answers are still sealed. See docs/privacy.md, rule 14.`,
  );
}

/** Charges a window, which checkLedger must have allowed in this transaction. */
export async function chargeLedger(
  trx: Trx,
  deps: Pick<Deps, "sealing">,
  { organizationId, charge }: { organizationId: OrganizationId; charge: ChargeEntry },
): Promise<void> {
  const ledger = await readLedger(trx, organizationId);
  await appendToLedger(trx, deps, { organizationId, ledger, body: charge });
}
