import type { Platform } from "../core/chat/event.ts";

/** Which of a deployment's providers: part of the addresses between which people go there and come back. */
export type ProviderId = "slack" | "microsoft" | "oidc";

/** What is kept of one sign-in while its person is at the provider; each value is random and used once. */
export interface ProviderRequest {
  /** Where the provider sends the browser back to. */
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636): the provider sees its hash first. */
  readonly verifier: string;
}

/** Whom a provider vouches for. */
export interface ProvidedIdentity {
  readonly issuer: string;
  /** The provider's id for this person, which it gives to nobody else. */
  readonly subject: string;
  /** The chat account that the provider says is theirs; null where it knows of none. */
  readonly account: {
    readonly platform: Platform;
    readonly workspace: string;
    readonly account: string;
  } | null;
  /** The provider speaks for people of workspaces that are not ours too: only one that is connected counts, and only while it is. */
  readonly needsWorkspace: boolean;
  /** The id under which the same provider may keep them in our directory; null where there is none to trust. */
  readonly externalId: string | null;
  /** The address that the provider has verified; null where it says of none that it has, or where its word on addresses is not to be trusted. */
  verifiedEmail(): Promise<string | null>;
}

/** A provider of identities (OpenID Connect). */
export interface IdentityProvider {
  readonly id: ProviderId;
  /** As a button calls it. */
  readonly name: string;
  /** By which its identities are known; that of one that speaks for many tenants is no identity's. */
  readonly issuer: string;
  /** Where to send the browser. Throws EvenkeelError("unavailable") where the provider does not answer. */
  begin(request: ProviderRequest): Promise<URL>;
  /**
   * Whom the provider vouches for, from the query with which a browser came back; null where any check fails, or the person said no.
   * Throws EvenkeelError("unavailable") where the provider does not answer.
   */
  finish(query: string, request: ProviderRequest): Promise<ProvidedIdentity | null>;
}
