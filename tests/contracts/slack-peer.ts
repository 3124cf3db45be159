import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { carryOut, type Fault, type PeerCall, type PeerState as State, screenOf } from "./slack-methods.ts";
import { type Ids, peerIds, type Screen } from "./slack-screen.ts";
import { type RunningWorkspace, SEED_APP, type SeedWorkspace, startWorkspace } from "./slack-seed.ts";

export interface SlackPeer {
  /** For SLACK_API_URL. */
  readonly url: string;
  readonly workspaces: ReadonlyMap<string, RunningWorkspace>;
  /** All calls, oldest first. */
  readonly calls: readonly PeerCall[];
  /** Everything that went out to Slack, as text: to look for what must not be there. */
  outgoing(): string;
  /** What of it went into conversations: messages and whispers. */
  posted(): string;
  /** Slack's id of a person; throws where the workspace has nobody of this address. */
  account(workspace: string, email: string): string;
  /** What this person sees. Changes as calls come. */
  screen(workspace: string, account: string): Screen;
  /** A trigger of something this person did just now: good once, for three seconds. */
  trigger(workspace: string, account: string): string;
  /** Where whispers to this person go, as of something they did just now. */
  responseUrl(workspace: string, account: string): string;
  readonly ids: Ids;
  /** The next `times` calls of `workspace` (and of `method`, if given) go wrong. */
  fail(
    workspace: string,
    fault: Fault,
    options?: { readonly times?: number; readonly method?: string },
  ): void;
  /** The next calls of `method` are answered with these, one each, and carried out by nobody. */
  answer(method: string, ...answers: readonly Readonly<Record<string, unknown>>[]): void;
  /** From now on the bot's token is worth nothing. */
  revoke(workspace: string): void;
  /** Plays the administrator who is sent to `authorizeUrl` and approves there for `workspace`: gives where Slack sends them back. */
  approve(workspace: string, authorizeUrl: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * A Slack on loopback: the pinned `emulate`, one for each workspace, behind a server that records every call. Messages, people, Home and
 * OAuth are answered by `emulate`; modals by the peer itself, for `emulate` never closes one and so runs out of depth. Views and messages
 * that break a limit of Slack's are refused, as Slack would.
 */
export async function startSlackPeer(options: {
  readonly workspaces: readonly SeedWorkspace[];
  /** Where an approval may send people back to. */
  readonly redirectUris?: readonly string[];
}): Promise<SlackPeer> {
  const started = await Promise.all(
    options.workspaces.map((seed) => startWorkspace(seed, options.redirectUris ?? [])),
  );
  const state: State = {
    workspaces: new Map(started.map((each) => [each.seed.id, each])),
    tokens: new Map(started.map(({ botToken, seed }) => [botToken, seed.id])),
    revoked: new Set(),
    codes: new Map(),
    screens: new Map(),
    triggers: new Map(),
    responses: new Map(),
    faults: [],
    answers: [],
    calls: [],
    ids: peerIds(),
  };
  const server = createServer((request, response) => {
    handle(state, request, response).catch(() => response.destroy());
  });
  // Months pass between two calls on a moved clock, and a busy loop would meet a connection just as it ends.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    ...controls(state, url),
    close: () => closeAll(server, started),
  };
}

async function closeAll(server: Server, started: readonly RunningWorkspace[]): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  await Promise.all(started.map(({ emulator }) => emulator.close()));
}

const CONVERSATION = ["chat.postMessage", "response_url"];

/** What a test does with the peer. */
function controls(state: State, url: string): Omit<SlackPeer, "url" | "close"> {
  return {
    workspaces: state.workspaces,
    calls: state.calls,
    ids: state.ids,
    posted: () =>
      JSON.stringify(
        state.calls.filter(({ method }) => CONVERSATION.includes(method)).map(({ args }) => args),
      ),
    outgoing: () => JSON.stringify(state.calls.map(({ method, args }) => [method, args])),
    account: (workspace, email) => {
      const account = state.workspaces.get(workspace)?.accounts.get(email);
      if (account === undefined) throw new Error(`${workspace} has nobody with the address ${email}.`);
      return account;
    },
    screen: (workspace, account) => screenOf(state, workspace, account),
    trigger: (workspace, account) => {
      const id = state.ids("trigger.");
      state.triggers.set(id, { screen: screenOf(state, workspace, account), until: Date.now() + 3000 });
      return id;
    },
    responseUrl: (workspace, account) => {
      const id = state.ids("r");
      state.responses.set(id, screenOf(state, workspace, account));
      return `${url}/respond/${id}`;
    },
    fail: (workspace, fault, { times = 1, method } = {}) => {
      state.faults.push({ workspace, fault, method, times });
    },
    answer: (method, ...answers) => {
      for (const body of answers) state.answers.push({ method, body });
    },
    revoke: (workspace) => {
      for (const [token, owner] of state.tokens) if (owner === workspace) state.revoked.add(token);
    },
    approve: (workspace, authorizeUrl) => approve(state, workspace, new URL(authorizeUrl)),
  };
}

async function approve(state: State, workspace: string, asked: URL): Promise<string> {
  const running = state.workspaces.get(workspace);
  if (running === undefined) throw new Error(`The peer has no workspace ${workspace}.`);
  const form = new URLSearchParams(asked.search);
  const page = await fetch(`${running.emulator.url}/oauth/v2/authorize?${form}`);
  if (!page.ok) throw new Error(`Slack does not offer this approval: ${await page.text()}`);
  form.set("user_id", [...running.accounts.values()][0] ?? "");
  const answer = await fetch(`${running.emulator.url}/oauth/v2/authorize/callback`, {
    method: "POST",
    body: form,
    redirect: "manual",
  });
  const back = answer.headers.get("location");
  if (back === null) throw new Error(`Slack sends nobody back: ${answer.status}.`);
  state.codes.set(new URL(back).searchParams.get("code") ?? "", workspace);
  return back;
}

async function handle(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const path = new URL(request.url ?? "/", "http://peer").pathname;
  if (path.startsWith("/respond/")) return respond(state, path.slice("/respond/".length), { text, response });
  const method = path.slice("/api/".length);
  const args = readArgs(text);
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? null;
  const workspace = token === null ? workspaceOf(state, args) : (state.tokens.get(token) ?? null);
  state.calls.push({ method, token, workspace, args });
  const planned = state.answers.findIndex((each) => each.method === method);
  if (planned >= 0) {
    const [given] = state.answers.splice(planned, 1);
    response.setHeader("content-type", "application/json").end(JSON.stringify(given?.body));
    return;
  }
  const fault = nextFault(state, workspace, method);
  if (fault !== null && "reset" in fault && fault.reset === "after")
    await carryOut(state, { method, args, token, workspace, text });
  if (fault !== null && breakDown(fault, response)) return;
  const answer = await carryOut(state, { method, args, token, workspace, text });
  response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
}

function workspaceOf(state: State, args: Readonly<Record<string, unknown>>): string | null {
  return state.codes.get(String(args.code ?? "")) ?? null;
}

function readArgs(text: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [
      name,
      name === "view" || name === "blocks" ? (JSON.parse(value) as unknown) : value,
    ]),
  );
}

function nextFault(state: State, workspace: string | null, method: string): Fault | null {
  const planned = state.faults.find(
    (each) => each.times > 0 && each.workspace === workspace && (each.method ?? method) === method,
  );
  if (planned === undefined) return null;
  planned.times--;
  return planned.fault;
}

/** Whether the fault was the answer. */
function breakDown(fault: Fault, response: ServerResponse): boolean {
  if ("reset" in fault) response.socket?.destroy();
  else if ("error" in fault)
    response
      .setHeader("content-type", "application/json")
      .end(JSON.stringify({ ok: false, error: fault.error }));
  else {
    if (fault.status === 429 && fault.retryAfter !== undefined)
      response.setHeader("retry-after", fault.retryAfter);
    response.writeHead(fault.status).end("");
  }
  return true;
}

/** Words for one person, sent to a response_url. */
function respond(
  state: State,
  id: string,
  { text, response }: { readonly text: string; readonly response: ServerResponse },
): void {
  const screen = state.responses.get(id);
  const args = JSON.parse(text) as Record<string, unknown>;
  state.calls.push({ method: "response_url", token: null, workspace: screen?.workspace ?? null, args });
  if (screen === undefined) return void response.writeHead(404).end("expired_url");
  screen.messages.push({
    text: String(args.text ?? ""),
    blocks: (args.blocks ?? []) as Screen["messages"][number]["blocks"],
  });
  response.end("ok");
}

/** What an adapter is configured with to be the app that the peer knows. */
export function peerConfig(peer: Pick<SlackPeer, "url">, signingSecret: string) {
  return {
    clientId: SEED_APP.clientId,
    clientSecret: SEED_APP.clientSecret,
    signingSecret,
    appToken: null,
    apiUrl: `${peer.url}/api/`,
    authorizeUrl: `${peer.url}/oauth/v2/authorize`,
  };
}
