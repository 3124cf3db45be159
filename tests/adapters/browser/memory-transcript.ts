import { Temporal } from "temporal-polyfill";
import type { StoredEnvelope, Transcript } from "../../../adapters/browser/deps.ts";
import type { Address } from "../../../src/ports/chat-surface.ts";

const START = Temporal.Instant.from("2026-03-03T09:30:00Z");

/** A transcript in memory for one account, messages four hours apart. `asked` holds the cursors it was asked for. */
export function memoryTranscript(owner: Address): Transcript & {
  readonly asked: (string | null)[];
  readonly stored: readonly StoredEnvelope[];
} {
  const stored: StoredEnvelope[] = [];
  const asked: (string | null)[] = [];
  const isOwner = (address: Address) =>
    address.workspace === owner.workspace && address.account === owner.account;
  return {
    stored,
    asked,
    async append(to, { id, envelope }) {
      if (!isOwner(to)) return "unknown_account";
      if (stored.some((each) => each.id === id)) return "stored";
      const at = START.add({ hours: 4 * stored.length });
      stored.push({ cursor: `c${stored.length + 1}`, id, envelope, at });
      return "stored";
    },
    async after(address, cursor, limit) {
      asked.push(cursor);
      if (!isOwner(address)) return [];
      const from = cursor === null ? 0 : stored.findIndex((each) => each.cursor === cursor) + 1;
      return stored.slice(from, from + limit);
    },
  };
}
