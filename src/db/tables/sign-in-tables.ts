import type { Id, MemberId, OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";

/** The tables of signing in and of one-time links, as kysely sees them; see schema.ts. */
export interface SignInTables {
  sign_in_attempts: {
    organization_id: OrganizationId;
    id: Id<"sign_in">;
    member_id: MemberId;
    token_hash: Uint8Array;
    browser_hash: Uint8Array | null;
    digits: string | null;
    approved_at: Instant | null;
    used_at: Instant | null;
    expires_at: Instant;
  };
  export_links: {
    organization_id: OrganizationId;
    id: Id<"export_link">;
    member_id: MemberId;
    token_hash: Uint8Array;
    expires_at: Instant;
  };
  web_sessions: {
    organization_id: OrganizationId;
    token_hash: Uint8Array;
    member_id: MemberId;
    seen_hour: Instant;
    expires_at: Instant;
  };
  /** Who a member is to an identity provider. */
  identities: { organization_id: OrganizationId; issuer: string; subject: string; member_id: MemberId };
  /** People who are at their provider now. */
  provider_requests: { handle_hash: Uint8Array; sealed: Uint8Array; expires_at: Instant };
  /** The first run: tokens that were printed, and the browsers that used one. */
  setups: {
    token_hash: Uint8Array;
    made_at: Instant;
    browser_hash: Uint8Array | null;
    expires_at: Instant | null;
    sealed: Uint8Array | null;
    founded: OrganizationId | null;
  };
}
