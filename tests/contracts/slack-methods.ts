import { type Ids, type Screen, showOn } from "./slack-screen.ts";
import { EMULATED_TEAM, type RunningWorkspace } from "./slack-seed.ts";

/** One call that the peer was given. */
export interface PeerCall {
  /** Such as "chat.postMessage", or "response_url". */
  readonly method: string;
  /** Null where the call had none. */
  readonly token: string | null;
  /** The workspace that the token belongs to; null where it belongs to none. */
  readonly workspace: string | null;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What goes wrong with the next calls. */
export type Fault =
  | { readonly status: 429; readonly retryAfter?: number }
  | { readonly status: 500 | 503 }
  | { readonly error: string }
  /** The connection is cut before, or after, the call was carried out. */
  | { readonly reset: "before" | "after" };

export interface Planned {
  readonly workspace: string;
  readonly fault: Fault;
  readonly method: string | undefined;
  times: number;
}

/** All that the peer knows. */
export interface PeerState {
  readonly workspaces: ReadonlyMap<string, RunningWorkspace>;
  /** Which workspace a token belongs to. */
  readonly tokens: Map<string, string>;
  readonly revoked: Set<string>;
  readonly codes: Map<string, string>;
  readonly screens: Map<string, Screen>;
  readonly triggers: Map<string, { readonly screen: Screen; readonly until: number }>;
  readonly responses: Map<string, Screen>;
  readonly faults: Planned[];
  readonly answers: { readonly method: string; readonly body: Readonly<Record<string, unknown>> }[];
  readonly calls: PeerCall[];
  readonly ids: Ids;
}

/** What this person sees; empty at first. */
export function screenOf(state: PeerState, workspace: string, account: string): Screen {
  const key = `${workspace}/${account}`;
  const screen = state.screens.get(key) ?? {
    workspace,
    account,
    stack: [],
    home: null,
    homeWaits: new Set<() => void>(),
    messages: [],
  };
  state.screens.set(key, screen);
  return screen;
}

export interface Asked {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly token: string | null;
  readonly workspace: string | null;
  readonly text: string;
}

const refused = (error: string) => ({ ok: false, error });

/** What Slack would answer, and what it would show. */
export async function carryOut(state: PeerState, asked: Asked): Promise<Readonly<Record<string, unknown>>> {
  const { method, args, token, workspace } = asked;
  const running = state.workspaces.get(workspace ?? "");
  if (method === "oauth.v2.access")
    return running ? exchange(state, running, asked) : refused("invalid_code");
  if (token === null) return refused("not_authed");
  if (running === undefined) return refused("invalid_auth");
  if (state.revoked.has(token)) return refused("token_revoked");
  switch (method) {
    case "views.open":
    case "views.push": {
      const trigger = state.triggers.get(String(args.trigger_id));
      state.triggers.delete(String(args.trigger_id));
      if (trigger === undefined) return refused("exchanged_trigger_id");
      if (trigger.until < Date.now()) return refused("expired_trigger_id");
      if (trigger.screen.workspace !== workspace) return refused("invalid_trigger_id");
      const kind = method === "views.open" ? "open" : "push";
      return shown(showOn(trigger.screen, { kind, view: args.view }, state.ids));
    }
    case "views.update": {
      const id = String(args.view_id);
      const screen = [...state.screens.values()].find(
        (each) => each.workspace === workspace && [...each.stack, each.home].some((view) => view?.id === id),
      );
      if (screen === undefined) return refused("not_found");
      const hash = typeof args.hash === "string" ? args.hash : null;
      return shown(showOn(screen, { kind: "update", id, hash, view: args.view }, state.ids));
    }
    default:
      return forward(state, running, asked);
  }
}

function shown(error: string | null): Readonly<Record<string, unknown>> {
  return error === null ? { ok: true } : refused(error);
}

/** What `emulate` answers, with what it leaves out of users, and recorded on the screens. */
async function forward(state: PeerState, running: RunningWorkspace, { method, args, token, text }: Asked) {
  const answer = await ask(running, { method, token, text });
  const screen = (account: unknown) => screenOf(state, running.seed.id, String(account));
  if (answer.ok !== true) return answer;
  if (method === "views.publish")
    return shown(showOn(screen(args.user_id), { kind: "home", view: args.view }, state.ids));
  if (method === "chat.postMessage") {
    const blocks = (args.blocks ?? []) as Screen["messages"][number]["blocks"];
    screen(args.channel).messages.push({ text: String(args.text ?? ""), blocks });
  }
  if (method === "users.info") return { ...answer, user: described(running, answer.user) };
  if (method === "users.list") {
    const members = (answer.members as unknown[]).map((user) => described(running, user));
    return { ...answer, members: members.filter(({ name }) => name !== "admin") };
  }
  return answer;
}

async function ask(
  { emulator, seed }: RunningWorkspace,
  { method, token, text }: { readonly method: string; readonly token: string | null; readonly text: string },
): Promise<Record<string, unknown>> {
  const answer = await fetch(`${emulator.url}/api/${method}`, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      // The emulator ends idle connections after seconds, and a moved clock makes months of them.
      connection: "close",
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: text,
  });
  return JSON.parse((await answer.text()).replaceAll(EMULATED_TEAM, seed.id)) as Record<string, unknown>;
}

function described({ seed }: RunningWorkspace, given: unknown): Record<string, unknown> {
  const user = given as Record<string, unknown> & { readonly profile: { readonly email?: string } };
  const person = seed.people.find(({ email }) => email === user.profile.email);
  return { ...user, tz: person?.timeZone ?? "Etc/UTC", locale: person?.locale ?? "en-US", ...person?.flags };
}

async function exchange(state: PeerState, running: RunningWorkspace, { method, text }: Asked) {
  const answer = await ask(running, { method, token: null, text });
  if (typeof answer.access_token === "string") state.tokens.set(answer.access_token, running.seed.id);
  return answer;
}
