import type { TeamsConversation } from "../../../adapters/teams/deps.ts";
import { type DeliveryId, uuidV7 } from "../../../src/core/ids.ts";
import type { Address } from "../../../src/ports/chat-surface.ts";

/** The `n`-th delivery's id. */
export const delivery = (n: number): DeliveryId => uuidV7(1_700_000_000_000 + n, new Uint8Array(10).fill(n));

/** Conversations in memory; `known` says whose accounts are known here. */
export function memoryConversations(known: (to: Address) => boolean = () => true) {
  const kept = new Map<string, TeamsConversation>();
  const keyOf = ({ workspace, account }: Address) => `${workspace} ${account}`;
  const saves: Address[] = [];
  return {
    kept,
    saves,
    find: async (to: Address) => kept.get(keyOf(to)) ?? null,
    save: async (to: Address, conversation: TeamsConversation) => {
      saves.push(to);
      if (!known(to)) return "unknown" as const;
      kept.set(keyOf(to), conversation);
      return "saved" as const;
    },
    forget: async (to: Address) => {
      kept.delete(keyOf(to));
    },
  };
}
