import * as oidc from "openid-client";
import { EvenkeelError } from "../../src/core/errors.ts";
import type { IdentityProvider, ProviderRequest } from "../../src/ports/identity-provider.ts";
import { type Claims, readIdentity, readVerifiedEmail } from "./claims.ts";
import { type OidcConfig, tenantOf } from "./config.ts";

export interface OidcDeps {
  readonly config: OidcConfig;
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

/** Any provider of OpenID Connect, by its issuer: authorization code with PKCE, state and nonce, the ID token's signature checked. */
export function oidcProvider({ config, refused }: OidcDeps): IdentityProvider {
  let known: oidc.Configuration | null = null;
  // Kept once it is there, and never while it is on its way: on Workers no request may wait for what another one asked for.
  const discovered = async () => {
    known ??= await discover(config);
    return known;
  };
  return {
    name: config.name,
    async begin({ redirectUri, state, nonce, verifier }) {
      const client = await discovered().catch(away);
      return oidc.buildAuthorizationUrl(client, {
        redirect_uri: redirectUri,
        scope: tenantOf(config.issuer) === null ? "openid email" : "openid profile",
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      });
    },
    async finish(query, request) {
      const client = await discovered().catch(away);
      const tokens = await exchange(client, { query, request, refused });
      const claims: Claims | undefined = tokens?.claims();
      const identity = claims === undefined ? null : readIdentity(client.serverMetadata().issuer, claims);
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

async function discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<oidc.Configuration> {
  const server = new URL(issuer);
  const extensions = server.protocol === "http:" ? [oidc.allowInsecureRequests] : [];
  const found = await oidc.discovery(server, clientId, undefined, oidc.None(), {
    execute: extensions,
    timeout: SECONDS,
  });
  const metadata = found.serverMetadata();
  // OpenID Connect Discovery 1.0, section 3: a provider that names no way takes the secret in the header.
  const takes = metadata.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
  const authentication = takes.includes("client_secret_post")
    ? oidc.ClientSecretPost(clientSecret)
    : oidc.ClientSecretBasic(clientSecret);
  const client = new oidc.Configuration(metadata, clientId, undefined, authentication);
  client.timeout = SECONDS;
  for (const extend of [...extensions, oidc.enableNonRepudiationChecks]) extend(client);
  return client;
}

async function exchange(
  client: oidc.Configuration,
  { query, request, refused }: { query: string; request: ProviderRequest; refused(code: string): void },
) {
  const { redirectUri, state, nonce, verifier } = request;
  try {
    return await oidc.authorizationCodeGrant(client, new URL(`${redirectUri}?${query}`), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
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
