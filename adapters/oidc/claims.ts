import type { ProvidedIdentity } from "../../src/ports/identity-provider.ts";
import { tenantOf } from "./config.ts";

export type Claims = Readonly<Record<string, unknown>>;

const SLACK = "https://slack.com";

/** OpenID Connect Core 1.0, section 2: at most 255 ASCII characters. */
const SUBJECT = /^[\x21-\x7e]{1,255}$/;

function text(claims: Claims, name: string): string | null {
  const value = claims[name];
  return typeof value === "string" && SUBJECT.test(value) ? value : null;
}

/**
 * Whom verified claims of this issuer name; null where what they must say is missing. Whether an e-mail may count is the provider's word:
 * Slack and Entra ID name an account instead, and what Entra ID writes as an e-mail anyone may have typed.
 */
export function readIdentity(issuer: string, claims: Claims): Omit<ProvidedIdentity, "verifiedEmail"> | null {
  const tenant = tenantOf(issuer);
  if (tenant !== null) {
    // `oid` is the same in chat and directory; `sub` is another for every app.
    const account = text(claims, "oid");
    if (account === null || text(claims, "tid") !== tenant) return null;
    const named = { platform: "teams", workspace: tenant, account } as const;
    return { issuer, subject: account, account: named, externalId: account };
  }
  const subject = text(claims, "sub");
  if (subject === null) return null;
  if (issuer !== SLACK) return { issuer, subject, account: null, externalId: null };
  const workspace = text(claims, `${SLACK}/team_id`);
  const account = text(claims, `${SLACK}/user_id`);
  if (workspace === null || account === null) return null;
  // Slack's ids of people are unique within a workspace only.
  const named = { platform: "slack", workspace, account } as const;
  return { issuer, subject: `${workspace}/${account}`, account: named, externalId: null };
}

/** The address of which the provider says, in so many words, that it has verified it; null for any other. */
export function readVerifiedEmail(claims: Claims): string | null {
  const { email, email_verified: verified } = claims;
  return typeof email === "string" && email.length <= 254 && verified === true ? email : null;
}
