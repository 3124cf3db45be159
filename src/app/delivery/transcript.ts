import type { Envelope } from "../../core/chat/envelope.ts";
import type { AccountId, DeliveryId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findInstallation } from "../../db/cross-organization.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import { appendMessage, findAccountId, findMessages } from "../../db/transcript.ts";
import type { Address } from "../../ports/chat-surface.ts";
import type { Deps } from "../deps.ts";

/** The envelopes of the browser chat, in the database, so that every process sees what any of them sent. */
export function createTranscript(deps: Pick<Deps, "database">, now: () => Instant) {
  return {
    async append(
      to: Address,
      message: { readonly id: DeliveryId; readonly envelope: Envelope },
    ): Promise<"stored" | "unknown_account"> {
      const stored = await withAccount(deps, to, async (trx, { organizationId, accountId }) => {
        await appendMessage(trx, organizationId, accountId, { ...message, at: now() });
        return "stored" as const;
      });
      return stored ?? "unknown_account";
    },

    /** Cursors are positions in the table, as text. */
    async after(address: Address, cursor: string | null, limit: number) {
      const position = cursor === null ? null : Number.parseInt(cursor, 10) || 0;
      const found = await withAccount(deps, address, (trx, { organizationId, accountId }) =>
        findMessages(trx, organizationId, accountId, { after: position, limit }),
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

async function withAccount<T>(
  { database }: Pick<Deps, "database">,
  { workspace, account }: Address,
  fn: (trx: Trx, found: { organizationId: OrganizationId; accountId: AccountId }) => Promise<T>,
): Promise<T | null> {
  const installation = await findInstallation(database, "browser", workspace);
  if (installation === null) return null;
  const { organizationId, workspaceId } = installation;
  return asApp(database, organizationId, async (trx) => {
    const accountId = await findAccountId(trx, organizationId, workspaceId, account);
    return accountId === null ? null : fn(trx, { organizationId, accountId });
  });
}
