import type { Context } from "hono";
import type { Instant } from "../../src/core/time/instant.ts";
import type { Address } from "../../src/ports/chat-surface.ts";
import type { TeamsConfig } from "./config.ts";

/** The one conversation between the bot and a person: without it nothing can be sent to them. */
export interface TeamsConversation {
  readonly id: string;
  /** Where its answers go; of a host on the allow-list. */
  readonly serviceUrl: string;
}

/** Conversations by person, kept where all processes see them. An address is a tenant and the person's Entra object id. */
export interface TeamsConversations {
  /** Null where the bot was never added by them, or was removed. */
  find(to: Address): Promise<TeamsConversation | null>;
  /** Keeps or replaces it. "unknown": nobody here has this account (yet). */
  save(to: Address, conversation: TeamsConversation): Promise<"saved" | "unknown">;
  /** They removed the bot: nothing is sent to them any more. */
  forget(to: Address): Promise<void>;
}

export interface TeamsDeps {
  readonly config: TeamsConfig;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** Whether this tenant was connected to an organization here; activities of any other are refused. */
  isConnected(tenant: string): Promise<boolean>;
  readonly conversations: TeamsConversations;
  /** Where the request comes from; unsigned activities are taken from loopback alone. */
  clientAddress(context: Context): string;
  now(): Instant;
  /** Told of what was our mistake, or the platform's. */
  report(error: unknown): void;
}
