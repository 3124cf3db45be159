import { Temporal } from "temporal-polyfill";
import type { WindowId } from "../../core/ids.ts";
import { type Tier, toRho } from "../../core/privacy/accountant.ts";
import type { LedgerEntry } from "../../core/privacy/ledger.ts";
import { WINDOW_LENGTH } from "../../core/privacy/windows.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";

/** An entry of the ledger as its page shows it. Hashes are hexadecimal SHA-256; dates ISO dates in the organization's zone. */
export type LedgerRow = {
  readonly sequence: number;
  readonly tier: Tier;
  /** Of this entry, chained. */
  readonly hash: string;
} & (
  | { readonly kind: "tier"; readonly on: string }
  | {
      readonly kind: "charge";
      readonly windowIndex: number;
      readonly closedOn: string;
      readonly rho: number;
      /** How many values were drawn; null where they have expired since, or the window was void. */
      readonly values: number | null;
      /** A restore could not know whether it was drawn: nothing of it is shown, and all of it is charged (rule 17). */
      readonly isVoid: boolean;
      /** Of all that was drawn; null where the window was void. */
      readonly releases: string | null;
    }
);

/** Every entry, in order. `values`: how many releases each window still has. */
export function ledgerRows(
  entries: readonly LedgerEntry[],
  { values, zone }: { values: ReadonlyMap<WindowId, number>; zone: TimeZone },
): readonly LedgerRow[] {
  const dateOf = (millis: number) => localDate(Temporal.Instant.fromEpochMilliseconds(millis), zone);
  return entries.map(({ sequence, body, hash }) => {
    const { tier, at } = body;
    if (body.kind === "tier") return { kind: "tier", sequence, tier, hash, on: dateOf(at) };
    const isVoid = body.reason === "voided";
    return {
      kind: "charge",
      sequence,
      tier,
      hash,
      windowIndex: body.index,
      closedOn: dateOf(at + WINDOW_LENGTH),
      rho: toRho(body.rho),
      values: isVoid ? null : (values.get(body.window) ?? null),
      isVoid,
      releases: body.releases,
    };
  });
}
