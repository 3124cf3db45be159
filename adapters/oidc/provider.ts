import * as oidc from "openid-client";
import { EvenkeelError } from "../../src/core/errors.ts";
import type { IdentityProvider, ProviderRequest } from "../../src/ports/identity-provider.ts";
import { type Claims, readIdentity, readVerifiedEmail } from "./claims.ts";
import type { ProviderConfig } from "./config.ts";

export interface OidcDeps {
  readonly config: ProviderConfig;
  /** Another way to the provider than the runtime's own. */
  readonly fetch?: oidc.CustomFetch;
  /** Told why a sign-in was refused: a code of the library or of OAuth, never a claim. */
  refused(code: string): void;
}

/** How long the provider may take for one answer; somebody sits before the page. */
const SECONDS = 10;

/** Answers of a provider that is away, or is no provider at this address. */
const AWAY: ReadonlySet<string> = new Set([
  "OAUTH_TIMEOUT",
  "OAUTH_ABORT",
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_RESPONSE_IS_NOT_JSON",
]);

/** What is asked for: who somebody is, and no more. */
const SCOPES: Readonly<Record<ProviderConfig["kind"], string>> = {
  slack: "openid",
  // `oid` comes with the profile.
  entra: "openid profile",
  openid: "openid email",
};

/** Slack's token endpoint fails on a verifier beside a client secret; there the nonce alone binds a code to the browser that asked. */
const takesVerifier = ({ kind }: ProviderConfig) => kind !== "slack";

/** Any provider of OpenID Connect, by its issuer: authorization code with PKCE, state and nonce, the ID token's signature checked. */
export function oidcProvider({ config, fetch, refused }: OidcDeps): IdentityProvider {
  let known: oidc.Configuration | null = null;
  // Kept once it is there, and never while it is on its way: on Workers no request may wait for what another one asked for.
  const discovered = async () => {
    known ??= await discover(config, fetch);
    return known;
  };
  return {
    id: config.id,
    name: config.name,
    issuer: config.issuer,
    async begin({ redirectUri, state, nonce, verifier }) {
      const client = await discovered().catch(away);
      return oidc.buildAuthorizationUrl(client, {
        redirect_uri: redirectUri,
        scope: SCOPES[config.kind],
        state,
        nonce,
        ...(takesVerifier(config) && {
          code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
          code_challenge_method: "S256",
        }),
      });
    },
    async finish(query, request) {
      const client = await discovered().catch(away);
      const tokens = await exchange(client, { query, request, refused, hasVerifier: takesVerifier(config) });
      const claims: Claims | undefined = tokens?.claims();
      const identity = claims === undefined ? null : readIdentity(config, claims);
      if (tokens === null || claims === undefined || identity === null) return null;
      return {
        ...identity,
        verifiedEmail: async () => {
          if (identity.account !== null) return null;
          // From one answer or the other: an address of the one is not verified by the other.
          return readVerifiedEmail(
            "email" in claims ? claims : await readUserInfo(client, tokens.access_token, claims),
          );
        },
      };
    },
  };
}

async function discover(
  { issuer, clientId, clientSecret }: ProviderConfig,
  fetch: oidc.CustomFetch | undefined,
): Promise<oidc.Configuration> {
  const server = new URL(issuer);
  // OpenID Connect Discovery 1.0, section 3: a provider that names no way takes the secret in the header.
  const authenticate: oidc.ClientAuth = (provider, client, body, headers) => {
    const takes = provider.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    const way = takes.includes("client_secret_post") ? oidc.ClientSecretPost : oidc.ClientSecretBasic;
    way(clientSecret)(provider, client, body, headers);
  };
  return oidc.discovery(server, clientId, undefined, authenticate, {
    execute: [
      ...(server.protocol === "http:" ? [oidc.allowInsecureRequests] : []),
      oidc.enableNonRepudiationChecks,
    ],
    timeout: SECONDS,
    ...(fetch !== undefined && { [oidc.customFetch]: fetch }),
  });
}

async function exchange(
  client: oidc.Configuration,
  {
    query,
    request,
    refused,
    hasVerifier,
  }: { query: string; request: ProviderRequest; refused(code: string): void; hasVerifier: boolean },
) {
  const { redirectUri, state, nonce, verifier } = request;
  try {
    return await oidc.authorizationCodeGrant(client, new URL(`${redirectUri}?${query}`), {
      expectedState: state,
      expectedNonce: nonce,
      ...(hasVerifier && { pkceCodeVerifier: verifier }),
      idTokenExpected: true,
    });
  } catch (error) {
    const code = codeOf(error);
    if (code === null || AWAY.has(code)) return away();
    refused(code);
    return null;
  }
}

/** Why a provider's answer was not taken; null where there was no answer, or none that the library knows. */
function codeOf(error: unknown): string | null {
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError)
    // Written by whoever sent the browser here, or by the provider.
    return /^[a-z_]{1,60}$/.test(error.error) ? error.error : "unknown";
  if (error instanceof oidc.WWWAuthenticateChallengeError) return error.code;
  return error instanceof oidc.ClientError && typeof error.code === "string" ? error.code : null;
}

/** Many providers put an address there and not into the ID token. */
async function readUserInfo(
  client: oidc.Configuration,
  accessToken: string,
  claims: Claims,
): Promise<Claims> {
  if (client.serverMetadata().userinfo_endpoint === undefined || typeof claims.sub !== "string") return {};
  return oidc.fetchUserInfo(client, accessToken, claims.sub).catch(away);
}

function away(): never {
  throw new EvenkeelError("unavailable", "The identity provider did not answer as one does.");
}
