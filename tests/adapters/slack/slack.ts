import type { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import type { SlackDeps, SlackInstallation, SlackWorkspace } from "../../../adapters/slack/deps.ts";
import { type SlackSurface, slackSurface } from "../../../adapters/slack/surface.ts";
import type { ChatEvent } from "../../../src/core/chat/event.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import { type DeliveryId, uuidV7 } from "../../../src/core/ids.ts";
import { postByNode } from "../../../src/post-node.ts";
import { slackClient } from "../../contracts/slack-client.ts";
import { peerConfig, type SlackPeer, startSlackPeer } from "../../contracts/slack-peer.ts";
import { type SlackRequest, slackRequest } from "../../contracts/slack-sign.ts";

export const NOW = Temporal.Instant.from("2026-03-04T08:00:00Z");
export const SECONDS = NOW.epochMilliseconds / 1000;
export const SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
export const BASE = "https://evenkeel.example";
export const ANN = "ann@acme.example";
export const BEA = "bea@bolt.example";

export const delivery = (n: number): DeliveryId => uuidV7(1_700_000_000_000 + n, new Uint8Array(10).fill(n));

/** Two workspaces, Acme and Bolt, with a few people each. */
export function startPeer(): Promise<SlackPeer> {
  return startSlackPeer({
    redirectUris: [`${BASE}/slack/oauth/callback`],
    workspaces: [
      {
        id: "TACME",
        name: "Acme",
        people: [
          { email: ANN, name: "Ann Example", timeZone: "Europe/Lisbon", locale: "pt-PT" },
          { email: "guest@acme.example", name: "A guest", flags: { is_restricted: true } },
        ],
      },
      { id: "TBOLT", name: "Bolt", people: [{ email: BEA, name: "Bea Example" }] },
    ],
  });
}

/** What is stored in a test. */
export interface Store {
  readonly installations: Map<string, SlackInstallation>;
  readonly kept: Map<string, { readonly workspace: string; readonly body: string; handled: boolean }>;
  readonly stopped: string[];
}

function memoryInstallations(store: Store): SlackDeps["installations"] {
  return {
    find: async (workspace) => store.installations.get(workspace) ?? null,
    renew: async (workspace, renew) => {
      const current = store.installations.get(workspace);
      if (current === undefined) return null;
      const next = await renew(current);
      store.installations.set(workspace, next);
      return next;
    },
    stop: async (workspace) => {
      store.installations.delete(workspace);
      store.stopped.push(workspace);
    },
  };
}

function memoryInbox(store: Store, handleKept: (body: string) => Promise<void>): SlackDeps["inbox"] {
  return {
    keep: async ({ workspace, id, body }) => {
      if (!store.installations.has(workspace)) return "unknown_workspace";
      if (store.kept.has(id)) return "again";
      store.kept.set(id, { workspace, body, handled: false });
      return "kept";
    },
    work: async (workspace) => {
      for (const event of store.kept.values()) {
        if (event.workspace !== workspace || event.handled) continue;
        event.handled = true;
        await handleKept(event.body).catch(() => {
          event.handled = false;
        });
      }
    },
  };
}

export interface Slack {
  readonly app: Hono;
  readonly surface: SlackSurface;
  readonly events: ChatEvent[];
  readonly reported: unknown[];
  readonly store: Store;
  readonly saved: { workspace: SlackWorkspace; installation: SlackInstallation }[];
  readonly deps: SlackDeps;
  /** Waits for all that went on after an answer. */
  settled(): Promise<void>;
  /** Sends a signed request, as of now. */
  send(sent: Parameters<typeof slackRequest>[0], seconds?: number): Promise<Response>;
  post(request: SlackRequest): Promise<Response>;
  /** Somebody's Slack, over this service. */
  client(peer: SlackPeer, workspace: string, email: string): ReturnType<typeof slackClient>;
}

/** The adapter over memory, with `reply` for every event and the peer as Slack. Without a peer, TACME is installed and no call gets through. */
export function startSlack(
  reply: (event: ChatEvent) => ChatReply | Promise<ChatReply>,
  peer: Pick<SlackPeer, "url" | "workspaces"> = { url: "http://127.0.0.1:9", workspaces: new Map() },
  changes: Partial<SlackDeps> = {},
): Slack {
  const installed = [...peer.workspaces].map(([id, { botToken, botUserId }]): [string, SlackInstallation] => [
    id,
    { botToken, botUserId },
  ]);
  const only: [string, SlackInstallation][] = [["TACME", { botToken: "xoxb-1", botUserId: "U0" }]];
  const store: Store = {
    installations: new Map(installed.length > 0 ? installed : only),
    kept: new Map(),
    stopped: [],
  };
  const events: ChatEvent[] = [];
  const reported: unknown[] = [];
  const saved: Slack["saved"] = [];
  const behind: Promise<unknown>[] = [];
  const deps: SlackDeps = {
    ...memoryDeps({ peer, saved, reported, behind }),
    installations: memoryInstallations(store),
    inbox: memoryInbox(store, (body) => surface.handleKept(body)),
    ...changes,
  };
  const surface: SlackSurface = slackSurface(deps);
  const app = surface.routes(async (event) => {
    events.push(event);
    return reply(event);
  });
  const post = async ({ path, headers, body }: SlackRequest) =>
    app.request(`${BASE}${path}`, { method: "POST", headers: { ...headers }, body });
  return {
    ...{ app, surface, events, reported, store, saved, deps, post },
    settled: () => settle(behind),
    send: (sent, seconds = SECONDS) => post(slackRequest(sent, { secret: SECRET, seconds })),
    client: (slack, workspace, email) =>
      slackClient({
        peer: slack,
        baseUrl: BASE,
        workspace,
        account: slack.account(workspace, email),
        signingSecret: SECRET,
        seconds: () => SECONDS,
        fetch: async (url, init) => app.request(url, init),
      }),
  };
}

function memoryDeps(told: {
  readonly peer: Pick<SlackPeer, "url">;
  readonly saved: Slack["saved"];
  readonly reported: unknown[];
  readonly behind: Promise<unknown>[];
}): Omit<SlackDeps, "installations" | "inbox"> {
  let secrets = 0;
  return {
    config: peerConfig(told.peer, SECRET),
    publicUrl: BASE,
    post: postByNode,
    now: () => NOW,
    secret: () => `secret-${++secrets}`,
    background: (_, work) => void told.behind.push(work),
    report: (error) => void told.reported.push(error),
    installer: async () => ({
      kind: "installer",
      save: async (workspace, installation) => {
        told.saved.push({ workspace, installation });
        return "saved";
      },
    }),
  };
}

/** Waits for work that may bring more work. */
async function settle(behind: readonly Promise<unknown>[]): Promise<void> {
  for (let count = -1; count < behind.length; ) {
    count = behind.length;
    await Promise.all(behind);
  }
}

/** Bodies as Slack writes them, for a workspace that needs no peer. */
export const PAYLOADS = {
  command: (changes: Readonly<Record<string, string>> = {}) =>
    ({
      kind: "command",
      form: {
        command: "/evenkeel",
        text: "help",
        team_id: "TACME",
        user_id: "U1",
        trigger_id: "1.2.a",
        ...changes,
      },
    }) as const,
  press: (changes: object = {}) =>
    ({
      kind: "interaction",
      payload: {
        type: "block_actions",
        user: { id: "U1", team_id: "TACME" },
        team: { id: "TACME", domain: "acme" },
        enterprise: null,
        trigger_id: "1.2.b",
        actions: [{ type: "button", action_id: "button_0", block_id: "b1", value: "home.open" }],
        ...changes,
      },
    }) as const,
  submission: (changes: object = {}) =>
    ({
      kind: "interaction",
      payload: {
        type: "view_submission",
        user: { id: "U1", team_id: "TACME" },
        team: { id: "TACME", domain: "acme" },
        trigger_id: "1.2.c",
        view: {
          id: "V1",
          type: "modal",
          callback_id: "journal.keep",
          hash: "1.h",
          root_view_id: "V1",
          previous_view_id: null,
          blocks: [],
          state: { values: {} },
        },
        ...changes,
      },
    }) as const,
  event: (changes: object = {}, event: object = {}) =>
    ({
      kind: "event",
      body: {
        type: "event_callback",
        team_id: "TACME",
        event_id: "Ev1",
        authorizations: [{ team_id: "TACME", enterprise_id: null, is_enterprise_install: false }],
        event: { type: "app_home_opened", user: "U1", tab: "home", channel: "D1", ...event },
        ...changes,
      },
    }) as const,
};
