import type { App, HttpRouteHandler } from "@microsoft/teams.apps";
import { EvenkeelError } from "../../src/core/errors.ts";
import { isRegistered, type TeamsConfig } from "./config.ts";
import { quietLogger } from "./quiet-logger.ts";
import { destinationOf, refusedAddress } from "./service-hosts.ts";
import type { BotToken } from "./token.ts";

/** What a turn answers to the request that began it. */
export interface TurnAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** Marks the turn on an activity's body: the SDK hands its handlers a copy of the activity, and a symbol goes along with the copy. */
export const TURN = Symbol("turn");
type AppOptions = NonNullable<ConstructorParameters<typeof App>[0]>;
type WithTurn = { readonly [TURN]?: () => Promise<TurnAnswer> };

/** The SDK's app, and its way in for activities that were verified. */
export interface StartedSdk {
  readonly app: App;
  readonly handle: HttpRouteHandler;
}

/** The path is never served by the SDK: our routes stand in front, with the checks that it lacks. */
const ENDPOINT = "/teams/messages";
/** A connector that has not answered by then may have posted: the outcome is unknown. */
const TIMEOUT_MS = 10_000;

// The SDK asks its token provider whatever the cloud: of these, only the scope is ever used, and token.ts has its own.
const CLOUD = {
  loginEndpoint: "https://login.microsoftonline.com",
  loginTenant: "botframework.com",
  botScope: "https://api.botframework.com/.default",
  tokenServiceUrl: "https://token.botframework.com",
  openIdMetadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
  tokenIssuer: "https://api.botframework.com",
  graphScope: "https://graph.microsoft.com/.default",
  agenticIdentityBotScope: "https://botapi.skype.com/.default",
} as const;

// Loaded at the first need: the SDK takes half a second and 50 MB, also where Teams is not used.
/** Starts the SDK without a server of its own. */
export async function startSdk(config: TeamsConfig, token: BotToken): Promise<StartedSdk> {
  const { App } = await import("@microsoft/teams.apps");
  const handlers: HttpRouteHandler[] = [];
  const provider = { getAppToken: async () => (isRegistered(config) ? token.get() : null) };
  // All that the SDK would look for in the environment is said here. An empty secret keeps it from asking for a token by itself.
  const app = new App({
    clientId: config.clientId,
    clientSecret: "",
    tenantId: config.tenantId,
    managedIdentityClientId: config.clientId,
    token: provider,
    cloud: CLOUD,
    serviceUrl: "https://smba.trafficmanager.net/teams",
    messagingEndpoint: ENDPOINT,
    dangerouslyAllowUnauthenticatedRequests: false,
    telemetry: { agent365: false },
    logger: quietLogger,
    client: guardedClient(config),
    httpServerAdapter: {
      registerRoute: (_method, path, handler) => {
        if (path === ENDPOINT) handlers.push(handler);
      },
    },
  });
  // For every activity the SDK clones its clients, which costs more than all that we do with it, for calls that we never make there. All
  // clones would be the same guarded client: it stands in for them.
  for (const client of [app.client, app.api.http]) client.clone = () => client;
  // What a handler gives back is the answer, whatever the type says of this one route.
  app.on("activity", (({ activity }: { readonly activity: WithTurn }) => activity[TURN]?.()) as never);
  await app.initialize();
  const [handle] = handlers;
  if (!handle) throw new EvenkeelError("bug", "The Teams SDK registered no route for activities.");
  return { app, handle };
}

/** The client of all calls of the SDK: to trusted addresses alone, each just once, never on to where an answer redirects. */
function guardedClient(config: TeamsConfig): NonNullable<AppOptions["client"]> {
  return {
    logger: quietLogger,
    timeout: TIMEOUT_MS,
    interceptors: [
      {
        // Last before the wire, when the token is already there.
        request: ({ config: request }) => {
          const destination = destinationOf(request.url ?? "", config);
          if (destination === "refused") throw refusedAddress();
          if (destination === "local") request.headers.delete("Authorization");
          return Object.assign(request, { adapter: "fetch", maxRedirects: 0, proxy: false });
        },
      },
    ],
  };
}
