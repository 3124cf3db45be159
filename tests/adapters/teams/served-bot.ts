import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Temporal } from "temporal-polyfill";
import type { TeamsDeps } from "../../../adapters/teams/deps.ts";
import { teamsSurface } from "../../../adapters/teams/surface.ts";
import { action } from "../../../src/core/chat/action.ts";
import type { Envelope } from "../../../src/core/chat/envelope.ts";
import type { ChatEvent } from "../../../src/core/chat/event.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import type { Address, SendOutcome } from "../../../src/ports/chat-surface.ts";
import { reply as chatReply } from "../../browser/chat-server.ts";
import { delivery, memoryConversations } from "./memory-conversations.ts";

const OPEN = { label: "Open", primary: true, action: action("home.open") };

/** The small product of the browser chat's tests, as it would speak in Teams: first words, Hi and Help, and Home by a button. */
export function teamsReply(event: ChatEvent): ChatReply {
  if (event.kind === "installed")
    return {
      kind: "hint",
      text: "Hello. Evenkeel brings short practices to this chat. Nothing that you write is shown to anyone else.",
      buttons: [OPEN, { label: "Privacy", url: "/privacy" }],
    };
  if (event.kind === "typed" && event.said === "help")
    return { kind: "hint", text: "For urgent help, open the start: it is one tap away.", buttons: [OPEN] };
  if (event.kind === "typed")
    return { kind: "hint", text: "Hello again. Your start is here.", buttons: [OPEN] };
  if (event.kind === "action" && event.action.verb === "home.open")
    return chatReply({ actor: event.actor, at: event.at, kind: "home_opened" });
  return chatReply(event);
}

export interface ServedBot {
  readonly url: string;
  readonly events: readonly ChatEvent[];
  readonly reports: readonly unknown[];
  send(to: Address, envelope: Envelope): Promise<SendOutcome>;
  close(): Promise<void>;
}

/** That product behind the Teams surface on a loopback port, for any tenant, with conversations in memory. */
export async function serveBot(deps: Pick<TeamsDeps, "config">): Promise<ServedBot> {
  const events: ChatEvent[] = [];
  const reports: unknown[] = [];
  const surface = teamsSurface({
    ...deps,
    publicUrl: "http://localhost:3000",
    isConnected: async () => true,
    conversations: memoryConversations(),
    clientAddress: () => "127.0.0.1",
    now: () => Temporal.Now.instant(),
    report: (error) => reports.push(error),
  });
  const app = surface.routes(async (event) => {
    events.push(event);
    return teamsReply(event);
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  let sent = 0;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    events,
    reports,
    send: (to, envelope) => {
      sent += 1;
      return surface.send(to, envelope, delivery(sent));
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
