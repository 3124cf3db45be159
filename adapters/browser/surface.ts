import type { ChatSurface } from "../../src/ports/chat-surface.ts";
import type { BrowserDeps } from "./deps.ts";
import { browserRoutes } from "./receive.ts";
import { sendEnvelope } from "./send.ts";

export interface BrowserSurface extends ChatSurface {
  readonly platform: "browser";
  /** Ends the open streams, so that the server can close. Pages come back to another process by themselves. */
  close(): void;
}

/** The chat in a web page: the product with no Slack or Teams account. */
export function browserSurface(deps: BrowserDeps): BrowserSurface {
  const closing = new AbortController();
  return {
    platform: "browser",
    routes: (handle) => browserRoutes(deps, handle, closing.signal),
    send: (to, envelope, delivery) => sendEnvelope(deps.transcript, { to, envelope, delivery }),
    close: () => closing.abort(),
  };
}
