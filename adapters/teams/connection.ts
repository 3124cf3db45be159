import { EvenkeelError } from "../../src/core/errors.ts";
import type { ConnectionVerdict } from "../../src/ports/chat-surface.ts";
import { isRegistered, type TeamsConfig } from "./config.ts";
import { signingKeys } from "./keys.ts";
import { botToken } from "./token.ts";

/**
 * Asks the login endpoint for a token and reads the connector's keys, each anew: what we hold could be older than what is wrong. That Teams
 * reaches us shows only when somebody writes to the bot.
 */
export async function testConnection(config: TeamsConfig, tenant: string | null): Promise<ConnectionVerdict> {
  if (isRegistered(config)) {
    const trouble = await troubleOf(() => botToken(config, () => 0).get(), config.loginUrl);
    if (trouble !== null) return trouble;
  }
  const trouble = await troubleOf(() => signingKeys(config.keysUrl).find("", 0), config.keysUrl);
  return trouble ?? { kind: tenant === null ? "not_connected" : "works" };
}

/** What kept `ask` from being answered by `url`; null where nothing did. */
async function troubleOf(ask: () => Promise<unknown>, url: string): Promise<ConnectionVerdict | null> {
  try {
    await ask();
    return null;
  } catch (error) {
    if (!(error instanceof EvenkeelError)) throw error;
    return error.code === "refused"
      ? { kind: "refused", code: "invalid_client" }
      : { kind: "unreachable", host: new URL(url).host };
  }
}
