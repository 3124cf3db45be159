import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import Provider from "oidc-provider";
import type { ProviderConfig } from "../../../adapters/oidc/config.ts";
import type { SlackConfig } from "../../../adapters/slack/config.ts";
import type { TeamsConfig } from "../../../adapters/teams/config.ts";

export const CLIENT = { clientId: "evenkeel", clientSecret: "a secret of the provider's client" } as const;

/** The tenant of the Entra ID here. */
export const TENANT = "99999999-8888-7777-6666-555555555555";

/** The settings for a provider of one's own. */
export function ownProvider(issuer: string): ProviderConfig {
  return { id: "oidc", kind: "openid", issuer, ...CLIENT, name: "Example ID" };
}

/** The settings for a Slack of which there is no more than its sign-in. */
export function slackSettings({ issuer }: TestProvider): SlackConfig {
  const at = { apiUrl: `${issuer}/api/`, authorizeUrl: `${issuer}/oauth` };
  return { ...CLIENT, ...at, signingSecret: "a secret of the test", appToken: null };
}

/** The settings for a Microsoft of which there is no more than its sign-in. */
export function teamsSettings({ issuer }: TestProvider): TeamsConfig {
  const { origin } = new URL(issuer);
  return {
    ...CLIENT,
    tenantId: TENANT,
    keysUrl: `${origin}/keys`,
    loginUrl: origin,
    serviceHosts: [],
    localUnauthenticated: false,
  };
}

/** What the provider says of somebody beside their subject, by claim. */
export interface Account {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly "https://slack.com/team_id"?: string;
  readonly "https://slack.com/user_id"?: string;
  readonly tid?: string;
  readonly oid?: string;
}

/** In what a platform's provider differs from one by the book. */
interface Manner {
  /** Before the paths of the provider, and at the end of its issuer. */
  readonly path: string;
  /** What the ID token says for each scope. */
  readonly claims: Readonly<Record<string, string[]>>;
  readonly takesChallenge: boolean;
  /** What comes back names the issuer (RFC 9207); ID tokens hold no more than they must. */
  readonly byTheBook: boolean;
}

const EVERYTHING = ["email", "email_verified"];

export const MANNERS = {
  openid: {
    path: "",
    claims: { openid: ["sub"], email: EVERYTHING },
    takesChallenge: true,
    byTheBook: true,
  },
  /** Slack fails on a challenge, and tells ids of whoever agrees to `openid`. */
  slack: {
    path: "",
    claims: { openid: ["sub", "https://slack.com/team_id", "https://slack.com/user_id", ...EVERYTHING] },
    takesChallenge: false,
    byTheBook: false,
  },
  /** Entra ID has a path for each tenant, and writes whatever address somebody's administrator has typed. */
  entra: {
    path: `/${TENANT}/v2.0`,
    claims: { openid: ["sub", "tid"], profile: ["oid", ...EVERYTHING] },
    takesChallenge: true,
    byTheBook: false,
  },
} as const satisfies Record<string, Manner>;

export interface TestProvider {
  readonly issuer: string;
  /** How often a code was brought to it. */
  readonly exchanges: number;
  /** By subject; a test may change what the provider says of somebody. */
  readonly accounts: Map<string, Account>;
  /** Puts another ID token in the place of each that the provider issues; null: none. */
  forge: ((claims: JWTPayload) => Promise<string>) | null;
  /** Signs claims with the provider's own key, or with another that calls itself by the same name. */
  sign(claims: JWTPayload, by?: "own" | "stranger"): Promise<string>;
  /** Somebody signs in there on the page that `url` leads to. Returns where their browser is sent to then. */
  visit(url: string, subject: string): Promise<URL>;
  stop(): Promise<void>;
}

/** An independent provider of OpenID Connect on loopback, at which people sign in by saying who they are. */
export async function startProvider(
  redirectUri: string,
  manner: Manner = MANNERS.openid,
): Promise<TestProvider> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer = `${origin}${manner.path}`;
  const own = await generateKeyPair("RS256", { extractable: true });
  const stranger = await generateKeyPair("RS256");
  const accounts = new Map<string, Account>();
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    claims: { ...manner.claims },
    conformIdTokenClaims: manner.byTheBook,
    cookies: { keys: ["of the provider's cookies"] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => ({ ...accounts.get(accountId), sub: accountId }),
    }),
    interactions: { url: (_context, { uid }) => `${manner.path}/interaction/${uid}` },
    jwks: { keys: [{ ...(await exportJWK(own.privateKey)), kid: "k1", use: "sig", alg: "RS256" }] },
    // Whoever signs in agrees to what is asked for.
    async loadExistingGrant({ oidc }) {
      const { client, account } = oidc;
      if (client === undefined || account === undefined) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: account.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
    pkce: { required: () => manner.takesChallenge },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
  });
  let exchanges = 0;
  const self: TestProvider = {
    issuer,
    get exchanges() {
      return exchanges;
    },
    accounts,
    forge: null,
    sign: (claims, by = "own") =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: "RS256", kid: "k1" })
        .sign((by === "own" ? own : stranger).privateKey),
    async visit(url, subject) {
      const challenged = new URL(url).searchParams.has("code_challenge");
      if (challenged !== manner.takesChallenge) throw new Error("The provider fails on such a request.");
      const back = await visit(url, { subject, redirectUri });
      if (!manner.byTheBook) back.searchParams.delete("iss");
      return back;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
  provider.use(async (context, next) => {
    if (context.path.endsWith("/token")) exchanges += 1;
    await next();
    if (context.path.endsWith("openid-configuration") && !manner.byTheBook)
      context.body = { ...(context.body as object), ...UNSAID };
    const body = context.body as { id_token?: unknown } | undefined;
    if (self.forge === null || typeof body?.id_token !== "string") return;
    const [, claims = ""] = body.id_token.split(".");
    body.id_token = await self.forge(JSON.parse(Buffer.from(claims, "base64url").toString()) as JWTPayload);
  });
  answer(server, provider, manner.path);
  return self;
}

/** What the platforms' providers do, or not, without a word about it. */
const UNSAID = {
  authorization_response_iss_parameter_supported: undefined,
  code_challenge_methods_supported: undefined,
};

function answer(server: Server, provider: Provider, prefix: string): void {
  const callback = provider.callback();
  server.on("request", async (request, response) => {
    const path = (request.url ?? "/").replace(prefix, "");
    const url = new URL(path, provider.issuer);
    if (!path.startsWith("/interaction/")) {
      // As a server does that mounts the provider at a path.
      Object.assign(request, { originalUrl: request.url, url: path });
      return callback(request, response);
    }
    const { params } = await provider.interactionDetails(request, response);
    const accountId = url.searchParams.get("subject") ?? params.login_hint;
    if (typeof accountId !== "string") return response.end(PAGE);
    await provider.interactionFinished(request, response, { login: { accountId } });
  });
}

/** What a person sees there; `visit` says by a hint what they would write. */
const PAGE = `<!doctype html><html lang="en"><title>Provider</title><h1>Provider</h1>
<form><label>Who are you? <input name="subject"></label><button>Sign in</button></form></html>`;

async function visit(
  start: string,
  { subject, redirectUri }: { subject: string; redirectUri: string },
): Promise<URL> {
  let url = new URL(start);
  url.searchParams.set("login_hint", subject);
  const cookies = new Map<string, string>();
  for (let hops = 0; hops < 10; hops++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const each of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (each.split(";")[0] ?? "").split(/=(.*)/s);
      cookies.set(name, value);
    }
    const location = response.headers.get("location");
    if (location === null)
      throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
    url = new URL(location, url);
    if (url.href.startsWith(redirectUri)) return url;
  }
  throw new Error("The provider led round and round.");
}
