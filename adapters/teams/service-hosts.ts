import { EvenkeelError } from "../../src/core/errors.ts";
import { isLoopback, type TeamsConfig } from "./config.ts";

/** What may go to an address: our calls with the bot's token, our calls without one (the Playground on this machine), or nothing. */
export type Destination = "trusted" | "local" | "refused";

/**
 * Judges an address of a connector. Whoever gets our token there can write to everyone as the bot, so the host (and port) must be on the
 * operator's list to the letter; names and passwords in an address, and plain http away from this machine, are refused outright.
 */
export function destinationOf(address: string, config: TeamsConfig): Destination {
  if (!URL.canParse(address)) return "refused";
  const url = new URL(address);
  const onThisMachine = isLoopback(url.hostname);
  if (url.username !== "" || url.password !== "" || /@|\\/.test(address)) return "refused";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && onThisMachine)) return "refused";
  if (config.serviceHosts.includes(url.host)) return "trusted";
  return config.localUnauthenticated && onThisMachine ? "local" : "refused";
}

/** For a call that would have left for such an address. */
export function refusedAddress(): EvenkeelError {
  return new EvenkeelError("forbidden", "That address is not on the list of Teams' service hosts.");
}
