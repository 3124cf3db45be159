import type { Address } from "../../src/ports/chat-surface.ts";
import type { TeamsConversation, TeamsConversations } from "./deps.ts";

/** How many people's conversations are remembered as kept, so that most turns write nothing. */
const REMEMBERED = 10_000;

/** Keeps conversations, each written once as long as it stays what it is. */
export interface KnownConversations {
  /** Keeps it where that was not done before; "unknown" where nobody here has the account yet. */
  keep(to: Address, conversation: TeamsConversation): Promise<"kept" | "unknown">;
  forget(to: Address): Promise<void>;
  /** Whether this is the first time that they are greeted under this id; forgotten with the conversation. */
  greet(to: Address, id: string): boolean;
}

/** Over `conversations`, with a memory of this process. */
export function knownConversations(conversations: TeamsConversations): KnownConversations {
  const kept = new Map<string, string>();
  const greeted = new Map<string, string>();
  const keyOf = ({ workspace, account }: Address) => `${workspace} ${account}`;
  return {
    async keep(to, conversation) {
      const key = keyOf(to);
      const value = `${conversation.serviceUrl} ${conversation.id}`;
      if (kept.get(key) === value) return "kept";
      if ((await conversations.save(to, conversation)) === "unknown") return "unknown";
      remember(kept, key, value);
      return "kept";
    },
    async forget(to) {
      kept.delete(keyOf(to));
      greeted.delete(keyOf(to));
      await conversations.forget(to);
    },
    greet(to, id) {
      const key = keyOf(to);
      if (greeted.get(key) === id) return false;
      remember(greeted, key, id);
      return true;
    },
  };
}

function remember(memory: Map<string, string>, key: string, value: string): void {
  const [oldest] = memory.keys();
  if (memory.size >= REMEMBERED && oldest !== undefined) memory.delete(oldest);
  memory.set(key, value);
}
