import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import type { TeamsConfig } from "../../adapters/teams/config.ts";

/** What the bot posted to the connector, or asked of it. */
export interface PeerRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly body: unknown;
}

/** A person as the connector describes them. */
export interface PeerMember {
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
  readonly userRole?: string;
  readonly tenantId?: string;
}

/** What the connector does with the next post: answers so, or breaks the connection. */
export type PeerAnswer =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  | "reset";

export interface TeamsPeer {
  /** Where the connector listens: what an activity's serviceUrl says. */
  readonly serviceUrl: string;
  readonly host: string;
  readonly config: TeamsConfig;
  /** Calls of the connector, oldest first; keys and tokens are counted apart. */
  readonly requests: readonly PeerRequest[];
  /** Message activities in a conversation, oldest first. */
  posts(conversation: string): readonly Record<string, unknown>[];
  readonly keyReads: number;
  readonly tokenReads: number;
  readonly members: Map<string, PeerMember>;
  /** Answers of the next calls of the connector; then again 201. */
  readonly next: PeerAnswer[];
  /** What the login endpoint answers; null for a token. */
  login: PeerAnswer | null;
  /** What the keys' address answers; null for the keys. */
  keys: PeerAnswer | null;
  /** A token of the Bot Connector for this bot, with `claims` over the usual ones. An undefined claim is left out. */
  sign(claims?: Readonly<Record<string, unknown>>, by?: TokenBy): Promise<string>;
  /** Publishes a new pair of keys beside the others and returns its id. */
  addKey(endorsements: readonly string[]): Promise<string>;
  /** The public key of that id as SubjectPublicKeyInfo, as anybody can read it. */
  publicKey(id: string): Promise<JsonWebKey>;
  close(): Promise<void>;
}

export interface TeamsPeerOptions {
  /** The bot's clock, in milliseconds since 1970: tokens begin a minute before it and last an hour. */
  readonly now?: () => number;
}

export interface TokenBy {
  readonly kid?: string;
  /** Signs with this key instead of the one that the id names. */
  readonly key?: CryptoKey;
}

/** The settings with which the service speaks to this peer instead of Microsoft. */
export function teamsEnv({ config }: Pick<TeamsPeer, "config">): Readonly<Record<string, string>> {
  return {
    TEAMS_CLIENT_ID: config.clientId,
    TEAMS_CLIENT_SECRET: config.clientSecret,
    TEAMS_TENANT_ID: config.tenantId,
    TEAMS_KEYS_URL: config.keysUrl,
    TEAMS_LOGIN_URL: config.loginUrl,
    TEAMS_SERVICE_HOSTS: config.serviceHosts.join(","),
  };
}

const CLIENT_ID = "11111111-2222-3333-4444-555555555555";
const TENANT = "99999999-8888-7777-6666-555555555555";

interface Published {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly endorsements: readonly string[];
}

const USUAL: Pick<Published, "kid" | "endorsements"> = { kid: "usual", endorsements: ["msteams"] };
const newPair = () => generateKeyPair("RS256", { extractable: true });
/** One for all peers of a process: a new one takes a tenth of a second. */
let usualPair: ReturnType<typeof newPair> | null = null;

/** Microsoft's side on a loopback port: the Bot Connector with its keys, its tokens, and the login endpoint. */
export async function startTeamsPeer(options: TeamsPeerOptions = {}): Promise<TeamsPeer> {
  const { now = Date.now } = options;
  const published: Published[] = [];
  const requests: PeerRequest[] = [];
  const members = new Map<string, PeerMember>();
  const next: PeerAnswer[] = [];
  const counts = { keys: 0, tokens: 0 };
  const state: { login: PeerAnswer | null; keys: PeerAnswer | null } = { login: null, keys: null };
  const publish = async (kid: string, endorsements: readonly string[], pair = newPair()) => {
    published.push({ kid, endorsements, ...(await pair) });
  };
  usualPair ??= newPair();
  await publish(USUAL.kid, USUAL.endorsements, usualPair);

  const server = createServer(microsoft({ published, requests, members, next, counts, state }));
  server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `http://${host}/teams/`;

  return {
    serviceUrl,
    host,
    requests,
    members,
    next,
    config: {
      clientId: CLIENT_ID,
      clientSecret: "a secret of the test",
      tenantId: TENANT,
      keysUrl: `http://${host}/keys`,
      loginUrl: `http://${host}`,
      serviceHosts: [host],
      localUnauthenticated: false,
    },
    get keyReads() {
      return counts.keys;
    },
    get tokenReads() {
      return counts.tokens;
    },
    get login() {
      return state.login;
    },
    set login(answer) {
      state.login = answer;
    },
    get keys() {
      return state.keys;
    },
    set keys(answer) {
      state.keys = answer;
    },
    posts: (conversation) =>
      requests
        .filter(({ method, path }) => method === "POST" && path.includes(`/${conversation}/activities`))
        .map(({ body }) => body as Record<string, unknown>),
    sign: (claims = {}, by = {}) => {
      const kid = by.kid ?? USUAL.kid;
      const key = by.key ?? published.find((each) => each.kid === kid)?.privateKey;
      if (!key) throw new Error(`the peer has no key ${kid}`);
      const seconds = Math.floor(now() / 1000);
      const times = { nbf: seconds - 60, exp: seconds + 3600 };
      return signToken(key, kid, { ...times, serviceurl: serviceUrl, ...claims });
    },
    addKey: async (endorsements) => {
      const kid = `key${published.length}`;
      await publish(kid, endorsements);
      return kid;
    },
    publicKey: async (kid) => {
      const found = published.find((each) => each.kid === kid);
      if (!found) throw new Error(`the peer has no key ${kid}`);
      return exportJWK(found.publicKey) as Promise<JsonWebKey>;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface PeerState {
  readonly published: readonly Published[];
  readonly requests: PeerRequest[];
  readonly members: ReadonlyMap<string, PeerMember>;
  readonly next: PeerAnswer[];
  readonly counts: { keys: number; tokens: number };
  readonly state: { readonly login: PeerAnswer | null; readonly keys: PeerAnswer | null };
}

/** Answers as the keys' address, the login endpoint and the connector do. */
function microsoft({ published, requests, members, next, counts, state }: PeerState) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(request.url ?? "");
    const body = await readBody(request);
    if (path === "/keys") {
      counts.keys += 1;
      return state.keys ? answer(response, state.keys) : sendJson(response, 200, await jwks(published));
    }
    if (path.endsWith("/oauth2/v2.0/token")) {
      counts.tokens += 1;
      if (state.login) return answer(response, state.login);
      return sendJson(response, 200, { access_token: botToken(counts.tokens), expires_in: 3600 });
    }
    requests.push({
      method: request.method ?? "",
      path,
      authorization: request.headers.authorization ?? null,
      body: parse(body),
    });
    const planned = next.shift();
    if (planned) return answer(response, planned);
    const member = /\/members\/(.+)$/.exec(path)?.[1];
    if (member === undefined) return sendJson(response, 201, { id: `m${requests.length}` });
    const found = members.get(member);
    return found ? sendJson(response, 200, found) : sendJson(response, 404, { error: { code: "NotFound" } });
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function parse(body: string): unknown {
  return body === "" ? null : JSON.parse(body);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function answer(response: ServerResponse, planned: PeerAnswer): void {
  if (planned === "reset") {
    response.socket?.destroy();
    return;
  }
  response.writeHead(planned.status, { "content-type": "application/json", ...planned.headers });
  response.end(JSON.stringify(planned.body ?? {}));
}

async function jwks(published: readonly Published[]) {
  const keys = await Promise.all(
    published.map(async ({ kid, publicKey, endorsements }) => ({
      ...(await exportJWK(publicKey)),
      kid,
      use: "sig",
      endorsements,
    })),
  );
  return { keys };
}

/** A token of ours as the login endpoint gives it: parseable, signed by nobody. */
function botToken(n: number): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part({ appid: CLIENT_ID, exp: 4_000_000_000, n })}.c2ln`;
}

async function signToken(
  key: CryptoKey,
  kid: string,
  claims: Readonly<Record<string, unknown>>,
): Promise<string> {
  const usual = { iss: "https://api.botframework.com", aud: CLIENT_ID };
  const payload = Object.fromEntries(
    Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined),
  );
  return new SignJWT(payload as JWTPayload).setProtectedHeader({ alg: "RS256", kid, typ: "JWT" }).sign(key);
}
