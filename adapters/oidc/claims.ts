import type { ProvidedIdentity } from "../../src/ports/identity-provider.ts";
import { type ProviderConfig, tenantOf } from "./config.ts";

export type Claims = Readonly<Record<string, unknown>>;

/** Before the names of Slack's own claims, wherever it is reached. */
const SLACK = "https://slack.com";

/** OpenID Connect Core 1.0, section 2: at most 255 ASCII characters. */
const SUBJECT = /^[\x21-\x7e]{1,255}$/;

function text(claims: Claims, name: string): string | null {
  const value = claims[name];
  return typeof value === "string" && SUBJECT.test(value) ? value : null;
}

type Identity = Omit<ProvidedIdentity, "verifiedEmail">;

/**
 * Whom verified claims name; null where what they must say is missing, or they say it of another tenant. Whether an e-mail may count is the
 * provider's word: Slack and Entra ID name an account instead, and what Entra ID writes as an e-mail anyone may have typed.
 */
export function readIdentity(
  { kind, issuer: home }: Pick<ProviderConfig, "kind" | "issuer">,
  claims: Claims,
): Identity | null {
  const issuer = text(claims, "iss");
  if (issuer === null) return null;
  if (kind === "entra") return readEntra(home, issuer, claims);
  const subject = text(claims, "sub");
  if (subject === null) return null;
  return kind === "slack"
    ? readSlack(issuer, claims)
    : { issuer, subject, account: null, needsWorkspace: false, externalId: null };
}

function readEntra(home: string, issuer: string, claims: Claims): Identity | null {
  const own = tenantOf(home);
  const tenant = tenantOf(issuer);
  // `oid` is the same in chat and directory; `sub` is another for every app.
  const account = text(claims, "oid");
  if (account === null || tenant === null || text(claims, "tid") !== tenant) return null;
  if (own !== null && own !== tenant) return null;
  const named = { platform: "teams", workspace: tenant, account } as const;
  return { issuer, subject: account, account: named, needsWorkspace: own === null, externalId: account };
}

function readSlack(issuer: string, claims: Claims): Identity | null {
  const workspace = text(claims, `${SLACK}/team_id`);
  const account = text(claims, `${SLACK}/user_id`);
  if (workspace === null || account === null) return null;
  // Slack's ids of people are unique within a workspace only.
  const named = { platform: "slack", workspace, account } as const;
  const subject = `${workspace}/${account}`;
  return { issuer, subject, account: named, needsWorkspace: true, externalId: null };
}

/** The address of which the provider says, in so many words, that it has verified it; null for any other. */
export function readVerifiedEmail(claims: Claims): string | null {
  const { email, email_verified: verified } = claims;
  return typeof email === "string" && email.length <= 254 && verified === true ? email : null;
}
