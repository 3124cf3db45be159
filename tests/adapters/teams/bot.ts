import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import { onTestFinished } from "vitest";
import type { TeamsDeps } from "../../../adapters/teams/deps.ts";
import { type TeamsSurface, teamsSurface } from "../../../adapters/teams/surface.ts";
import type { ChatEvent } from "../../../src/core/chat/event.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import { type TeamsClient, type TeamsClientOptions, teamsClient } from "../../contracts/teams-client.ts";
import { startTeamsPeer, type TeamsPeer } from "../../contracts/teams-peer.ts";
import { memoryConversations } from "./memory-conversations.ts";

export const TENANT = "99999999-8888-7777-6666-555555555555";
export const ANN = { workspace: TENANT, account: "aaaaaaaa-0000-4000-8000-000000000001" };

export interface Bot {
  readonly peer: TeamsPeer;
  readonly url: string;
  readonly surface: TeamsSurface;
  readonly app: Hono;
  readonly events: ChatEvent[];
  readonly reports: unknown[];
  readonly conversations: ReturnType<typeof memoryConversations>;
  /** Ann's Teams, or another's. */
  client(changes?: Partial<TeamsClientOptions>): TeamsClient;
}

/** The surface on a loopback port with `reply` for every event, and Microsoft's side. Both end with the test. */
export async function startBot(
  reply: (event: ChatEvent) => ChatReply | Promise<ChatReply>,
  changes: (peer: TeamsPeer) => Partial<TeamsDeps> = () => ({}),
): Promise<Bot> {
  // The first activity would wait for the SDK to load: on a busy machine longer than an answer may take, which is then posted after the test.
  await import("@microsoft/teams.apps");
  const peer = await startTeamsPeer();
  const conversations = memoryConversations();
  const events: ChatEvent[] = [];
  const reports: unknown[] = [];
  const surface = teamsSurface({
    config: peer.config,
    publicUrl: "https://evenkeel.example",
    isConnected: async (tenant) => tenant === TENANT,
    conversations,
    clientAddress: () => "127.0.0.1",
    now: () => Temporal.Now.instant(),
    report: (error) => reports.push(error),
    ...changes(peer),
  });
  const app = surface.routes(async (event) => {
    events.push(event);
    return reply(event);
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    await new Promise((resolve) => server.close(resolve));
    await peer.close();
  });
  const client = (more: Partial<TeamsClientOptions> = {}) =>
    teamsClient({ baseUrl: url, peer, tenant: TENANT, account: ANN.account, ...more });
  return { peer, url, surface, app, events, reports, conversations, client };
}
