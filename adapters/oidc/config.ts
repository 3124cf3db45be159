import type { Env, Report } from "../../src/ports/environment.ts";
import type { ProviderId } from "../../src/ports/identity-provider.ts";

/** A client of ours at one provider. */
export interface ProviderConfig {
  readonly id: ProviderId;
  /** How the provider says who somebody is. */
  readonly kind: "slack" | "entra" | "openid";
  /** Of the provider, as it writes it itself; of Entra ID for many tenants, the address that serves them all. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As the button calls it. */
  readonly name: string;
}

type Client = Pick<ProviderConfig, "clientId" | "clientSecret">;

const NEEDED = {
  OIDC_ISSUER: "https://login.example.org",
  OIDC_CLIENT_ID: "evenkeel (as the provider registered it)",
  OIDC_CLIENT_SECRET: "the secret that goes with it",
} as const;

/** The settings without which there is no provider. */
export const OIDC_SETTINGS: readonly string[] = Object.keys(NEEDED);

/** Hosts at which people of any workspace or tenant have accounts, with addresses that prove nothing. */
const SLACK = /(?:^|[.])slack(?:-gov)?[.]com$/;
const ENTRA = /(?:^|[.])microsoftonline[.](?:com|us)$/;
/** Everybody with an account at work, of whatever tenant. */
const ENTRA_MANY = "https://login.microsoftonline.com/organizations/v2.0";
const ENTRA_TENANT = /\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/v2[.]0$/;
const MAX_NAME = 40;

/** The tenant in an issuer of Entra ID's; null where it names none by its id. */
export function tenantOf(issuer: string): string | null {
  return ENTRA_TENANT.exec(issuer)?.[1] ?? null;
}

/** Sign in with Slack, by the app that writes to people. `origin`: of Slack. */
export function slackSignIn({ clientId, clientSecret }: Client, origin: string): ProviderConfig {
  return { id: "slack", kind: "slack", issuer: origin, clientId, clientSecret, name: "Slack" };
}

/** Sign in with Microsoft Entra ID, by the bot's registration and for its tenant alone. */
export function microsoftSignIn(
  { clientId, clientSecret }: Client,
  { origin, tenant }: { readonly origin: string; readonly tenant: string },
): ProviderConfig {
  const issuer = `${origin}/${tenant.toLowerCase()}/v2.0`;
  return { id: "microsoft", kind: "entra", issuer, clientId, clientSecret, name: "Microsoft" };
}

/** The environment's slice for a provider of one's own; null where none of it is set. What is wrong is reported by name, never by value. */
export function readOidcConfig(env: Env, report: Report): ProviderConfig | null {
  const value = (name: string) => env[name]?.trim() ?? "";
  const names = Object.keys(NEEDED) as (keyof typeof NEEDED)[];
  if ([...names, "OIDC_NAME"].every((name) => value(name) === "")) return null;
  for (const name of names)
    if (value(name) === "")
      report(
        name,
        "is missing: sign-in by OpenID Connect was begun to be set up, and needs it",
        NEEDED[name],
      );
  const issuer = value("OIDC_ISSUER");
  if (issuer !== "") checkIssuer(issuer, report);
  const name = value("OIDC_NAME") || (URL.canParse(issuer) ? new URL(issuer).hostname : "");
  if (value("OIDC_NAME").length > MAX_NAME)
    report("OIDC_NAME", `is longer than the ${MAX_NAME} characters that a button holds`, "Example ID");
  const client = { clientId: value("OIDC_CLIENT_ID"), clientSecret: value("OIDC_CLIENT_SECRET") };
  return { id: "oidc", kind: kindOf(issuer), issuer, ...client, name };
}

/** By the host, however the address is written: none of these may be read as a provider of one's own. */
function kindOf(issuer: string): ProviderConfig["kind"] {
  const host = URL.canParse(issuer) ? new URL(issuer).hostname : "";
  if (ENTRA.test(host)) return "entra";
  return SLACK.test(host) ? "slack" : "openid";
}

function checkIssuer(issuer: string, report: Report): void {
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  const loopback = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  const secure = url?.protocol === "https:" || (url?.protocol === "http:" && loopback);
  if (url === null || !secure || url.search !== "" || url.hash !== "" || url.username !== "")
    report(
      "OIDC_ISSUER",
      "is not an https address without a query (http is for this machine alone)",
      NEEDED.OIDC_ISSUER,
    );
  // "common" and "consumers" let in private accounts, which are no tenant's.
  else if (kindOf(issuer) === "entra" && tenantOf(issuer) === null && issuer !== ENTRA_MANY)
    report(
      "OIDC_ISSUER",
      `names neither your own tenant by its id nor, for the tenants that are connected, ${ENTRA_MANY}`,
      "https://login.microsoftonline.com/99999999-8888-7777-6666-555555555555/v2.0",
    );
}
