import { browserSurface } from "../adapters/browser/surface.ts";
import {
  microsoftSignIn,
  OIDC_SETTINGS,
  type ProviderConfig,
  readOidcConfig,
  slackSignIn,
} from "../adapters/oidc/config.ts";
import { oidcProvider } from "../adapters/oidc/provider.ts";
import { readSlackConfig, SLACK_SETTINGS, type SlackConfig } from "../adapters/slack/config.ts";
import type { SlackDeps, SlackInstallation } from "../adapters/slack/deps.ts";
import * as slackDrawing from "../adapters/slack/draw.ts";
import { slackManifest } from "../adapters/slack/install.ts";
import { slackSurface } from "../adapters/slack/surface.ts";
import { isRegistered, readTeamsConfig, TEAMS_SETTINGS, type TeamsConfig } from "../adapters/teams/config.ts";
import * as teamsDrawing from "../adapters/teams/draw.ts";
import { teamsSurface } from "../adapters/teams/surface.ts";
import { createTranscript } from "./app/delivery/transcript.ts";
import type { Deps } from "./app/deps.ts";
import type { DrawCards } from "./app/program/preview.ts";
import { readBrowserPerson } from "./app/sign-in/browser-person.ts";
import { readSession, type Session } from "./app/sign-in/session.ts";
import { createConversations } from "./app/workspace/conversation.ts";
import { keepEvent, workInbox } from "./app/workspace/inbox.ts";
import {
  connectWorkspace,
  mayConnect,
  readTokens,
  renewTokens,
  stopWorkspace,
  type Tokens,
} from "./app/workspace/installation.ts";
import { type Config, readConfig } from "./config.ts";
import { said } from "./content/words/said.ts";
import { EvenkeelError } from "./core/errors.ts";
import { parseInstant } from "./core/time/instant.ts";
import { findInstallation } from "./db/cross-organization.ts";
import { describeError } from "./log.ts";
import type { ConfigProblem, Env, Report } from "./ports/environment.ts";
import type { Runtime } from "./runtime.ts";
import { sessionToken } from "./web/cookies.ts";

/** Which chat platforms a deployment is set up for; null for one that it is not. */
export interface ChatConfigs {
  readonly slack: SlackConfig | null;
  readonly teams: TeamsConfig | null;
}

/** How a deployment is set up, beside what its database and keys are. */
export interface Setup extends ChatConfigs {
  /** The sample organization, on this machine alone. */
  readonly demo: boolean;
  /** An identity provider of one's own; null where none is set up. */
  readonly oidc: ProviderConfig | null;
}

export type ReadSettings =
  | {
      readonly kind: "settings";
      readonly config: Config;
      readonly chats: ChatConfigs;
      readonly oidc: ProviderConfig | null;
    }
  | { readonly kind: "invalid"; readonly problems: readonly ConfigProblem[] };

/** Reads the whole environment, once, at the edge: the service's own slice and each platform's. All problems come together. */
export function readSettings(env: Env): ReadSettings {
  const problems: ConfigProblem[] = [];
  const report: Report = (name, problem, example) => problems.push({ name, problem, example });
  const config = readConfig(env, report);
  const chats = { slack: readSlackConfig(env, report), teams: readTeamsConfig(env, report) };
  const oidc = readOidcConfig(env, report);
  return problems.length === 0 ? { kind: "settings", config, chats, oidc } : { kind: "invalid", problems };
}

/** What the surfaces need beside the use cases. */
export interface SurfaceContext {
  readonly deps: Deps;
  readonly runtime: Runtime;
  readonly secureCookies: boolean;
  /** Lets work go on after an answer; see Runtime.waitUntil. */
  readonly background: SlackDeps["background"];
}

/** The chat in a web page. */
export function createBrowser({ deps, runtime, secureCookies }: SurfaceContext) {
  const now = () => runtime.clock.now();
  return browserSurface({
    identify: async (request) => {
      const token = sessionToken(request, { secureCookies });
      // Opening the page counts as use. A page that looks for messages by itself does not; nor does a post, for it may store an
      // answer, and a session's row written beside it would tell whose answer that is.
      const isUse = request.method === "GET" && new URL(request.url).pathname === "/chat";
      const session = token === null ? null : await readSession(deps, token, now(), { isUse });
      return session && readBrowserPerson(deps, session);
    },
    transcript: createTranscript(deps, now),
    now,
    nonce: () => base64(deps.random.bytes(18)),
    stylesheets: ["/assets/app.css"],
  });
}

export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The providers at which people may sign in, in the order of their buttons; none in the demo, whose people have no accounts. */
export function createProviders({ deps, runtime }: SurfaceContext, { demo, slack, teams, oidc }: Setup) {
  const configs = [
    slack && slackProvider(slack, deps.publicUrl),
    teams && isRegistered(teams)
      ? microsoftSignIn(teams, { origin: teams.loginUrl, tenant: teams.tenantId })
      : null,
    oidc,
  ];
  return (demo ? [] : configs)
    .filter((config) => config !== null)
    .map((config) =>
      oidcProvider({
        config,
        refused: (code) =>
          runtime.log.warn("A sign-in by an identity provider was refused", { provider: config.id, code }),
      }),
    );
}

/** Null where Slack could send nobody back: it does so to https addresses alone. */
function slackProvider(slack: SlackConfig, publicUrl: string): ProviderConfig | null {
  const { origin } = new URL(slack.apiUrl);
  return origin.startsWith("https:") && !publicUrl.startsWith("https:") ? null : slackSignIn(slack, origin);
}

/** Draws cards for previews from what each platform's own renderer makes of them; no account is needed for it. */
export function drawCards(publicUrl: string): DrawCards {
  return ({ envelope, view }) => [
    {
      platform: "slack",
      message: slackDrawing.drawMessage(envelope),
      view: view && slackDrawing.drawView(view),
    },
    {
      platform: "teams",
      message: teamsDrawing.drawMessage(envelope, publicUrl),
      view: view && teamsDrawing.drawView(view, publicUrl),
    },
  ];
}

/** Slack, over what this deployment keeps of its workspaces. */
export function createSlack(context: SurfaceContext, config: SlackConfig) {
  const { deps, runtime, background } = context;
  const now = () => runtime.clock.now();
  const platform = "slack" as const;
  const report = (error: unknown) => runtime.log.error("Slack", describeError(error));
  const surface = slackSurface({
    config,
    publicUrl: deps.publicUrl,
    now,
    secret: () => deps.sealing.token(),
    background,
    report,
    post: runtime.post,
    installer: async (request) => {
      const session = await sessionOf(context, request);
      if (session === null) return { kind: "signed_out" };
      if (!mayConnect(session)) return { kind: "forbidden" };
      return {
        kind: "installer",
        save: ({ id, name }, installation) =>
          connectWorkspace(deps, session, {
            workspace: { platform, externalId: id, name },
            tokens: toTokens(installation),
            now: now(),
          }),
      };
    },
    installations: {
      find: async (workspace) => {
        const tokens = await readTokens(deps, platform, workspace);
        return tokens && toInstallation(tokens);
      },
      renew: async (workspace, renew) => {
        const next = await renewTokens(deps, { platform, externalId: workspace }, async (current) => {
          const before = toInstallation(current);
          const after = await renew(before);
          return after === before ? current : toTokens(after);
        });
        return next && toInstallation(next);
      },
      stop: (workspace) => stopWorkspace(deps, platform, workspace),
    },
    inbox: {
      keep: (event) => keepEvent(deps, { platform, ...event }, now()),
      work: async (workspace) => {
        try {
          const owner = await findInstallation(deps.database, platform, workspace);
          if (owner !== null)
            await workInbox({ ...deps, inbox: surface, failed: report }, owner.organizationId, now());
        } catch (error) {
          report(error);
        }
      },
    },
  });
  return surface;
}

async function sessionOf(
  { deps, runtime, secureCookies }: SurfaceContext,
  request: Request,
): Promise<Session | null> {
  const token = sessionToken(request, { secureCookies });
  return token === null ? null : readSession(deps, token, runtime.clock.now());
}

function toTokens({ botToken, botUserId, rotation }: SlackInstallation): Tokens {
  if (rotation === undefined) return { botToken, botUserId };
  return {
    botToken,
    botUserId,
    refreshToken: rotation.refreshToken,
    expiresAt: rotation.expiresAt.toString(),
  };
}

function toInstallation({ botToken, botUserId, refreshToken, expiresAt }: Tokens): SlackInstallation {
  if (typeof botToken !== "string" || typeof botUserId !== "string")
    throw new EvenkeelError("bug", "What is stored of a Slack workspace is not what was stored.");
  const ends = typeof expiresAt === "string" ? parseInstant(expiresAt) : null;
  if (typeof refreshToken !== "string" || ends === null) return { botToken, botUserId };
  return { botToken, botUserId, rotation: { refreshToken, expiresAt: ends } };
}

/** Microsoft Teams, over what this deployment keeps of conversations. `admitTenant`: the demo's way to take in an unknown one. */
export function createTeams(
  { deps, runtime }: SurfaceContext,
  config: TeamsConfig,
  admitTenant?: (tenant: string) => Promise<boolean>,
) {
  const platform = "teams" as const;
  return teamsSurface({
    config,
    publicUrl: deps.publicUrl,
    now: () => runtime.clock.now(),
    clientAddress: runtime.clientAddress,
    conversations: createConversations(deps, platform),
    isConnected: async (tenant) => {
      const found = await findInstallation(deps.database, platform, tenant);
      if (found !== null) return found.state === "active";
      return (await admitTenant?.(tenant)) ?? false;
    },
    report: (error) => runtime.log.error("Teams", describeError(error)),
  });
}

/** Connects the tenant that this deployment's bot is registered in. Throws `forbidden` for all but HR, `conflict` where it is another's. */
export async function connectTeams(
  { deps, runtime }: SurfaceContext,
  config: TeamsConfig,
  session: Session,
): Promise<void> {
  const connected = await connectWorkspace(deps, session, {
    workspace: { platform: "teams", externalId: config.tenantId, name: "Microsoft Teams" },
    tokens: null,
    now: runtime.clock.now(),
  });
  if (connected === "taken") throw said("conflict", "tenant_taken");
}

/** What the first run tells of the chats and of the identity provider: names of settings, never values. */
export function setupFacts(publicUrl: string, { slack, teams, oidc }: Setup) {
  return {
    missing: {
      slack: slack === null ? SLACK_SETTINGS : [],
      teams: teams === null ? TEAMS_SETTINGS : [],
      provider: oidc === null ? OIDC_SETTINGS : [],
    },
    slackManifest: (options: { readonly socketMode: boolean }) => slackManifest(publicUrl, options),
  };
}
