import type { Platform } from "../../core/chat/event.ts";
import {
  deleteConversation,
  findConversation,
  markReachable,
  saveConversation,
} from "../../db/delivery/accounts.ts";
import type { Address } from "../../ports/chat-surface.ts";
import type { Deps } from "../deps.ts";
import { withAccount } from "./with-account.ts";

/** A person's conversation with the bot, in the platform's own words. */
export interface Conversation {
  readonly id: string;
  readonly serviceUrl: string;
}

/** The conversations of a platform that reaches people only where they opened one, by address. */
export function createConversations(deps: Pick<Deps, "database">, platform: Platform) {
  return {
    find: async (to: Address): Promise<Conversation | null> =>
      (await withAccount(deps, { platform, ...to }, findConversation)) ?? null,

    async save(to: Address, conversation: Conversation): Promise<"saved" | "unknown"> {
      const saved = await withAccount(deps, { platform, ...to }, async (trx, organizationId, account) => {
        await saveConversation(trx, organizationId, account, conversation);
        await markReachable(trx, organizationId, account, true);
        return "saved" as const;
      });
      return saved ?? "unknown";
    },

    async forget(to: Address): Promise<void> {
      await withAccount(deps, { platform, ...to }, async (trx, organizationId, account) => {
        await deleteConversation(trx, organizationId, account);
        await markReachable(trx, organizationId, account, false);
      });
    },
  };
}
