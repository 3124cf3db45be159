import type { Envelope } from "../../core/chat/envelope.ts";
import type { DeliveryId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { appendMessage, findMessages } from "../../db/delivery/transcript.ts";
import type { Address } from "../../ports/chat-surface.ts";
import type { Deps } from "../deps.ts";
import { withAccount } from "../workspace/with-account.ts";

const platform = "browser";

/** The envelopes of the browser chat, in the database, so that every process sees what any of them sent. */
export function createTranscript(deps: Pick<Deps, "database">, now: () => Instant) {
  return {
    async append(
      to: Address,
      message: { readonly id: DeliveryId; readonly envelope: Envelope },
    ): Promise<"stored" | "unknown_account"> {
      const stored = await withAccount(deps, { platform, ...to }, async (trx, organizationId, account) => {
        await appendMessage(trx, organizationId, account, { ...message, at: now() });
        return "stored" as const;
      });
      return stored ?? "unknown_account";
    },

    /** Cursors are positions in the table, as text. */
    async after(address: Address, cursor: string | null, limit: number) {
      const position = cursor === null ? null : Number.parseInt(cursor, 10) || 0;
      const found = await withAccount(deps, { platform, ...address }, (trx, organizationId, account) =>
        findMessages(trx, organizationId, account, { after: position, limit }),
      );
      return (found ?? []).map((row) => ({
        cursor: String(row.position),
        id: row.id,
        envelope: row.envelope,
        at: row.sent_at,
      }));
    },
  };
}
