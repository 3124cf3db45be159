import type { Env, Report } from "../../src/ports/environment.ts";

export interface OidcConfig {
  /** Of the provider, as it writes it itself. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As the button calls it. */
  readonly name: string;
}

const NEEDED = {
  OIDC_ISSUER: "https://login.example.org",
  OIDC_CLIENT_ID: "evenkeel (as the provider registered it)",
  OIDC_CLIENT_SECRET: "the secret that goes with it",
} as const;

/** The settings without which there is no provider. */
export const OIDC_SETTINGS: readonly string[] = Object.keys(NEEDED);

const ENTRA = /^https:\/\/login[.]microsoftonline[.](?:com|us)\//;
const ENTRA_TENANT =
  /^https:\/\/login[.]microsoftonline[.](?:com|us)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/v2[.]0$/;
const MAX_NAME = 40;

/** The tenant of an issuer of Microsoft Entra ID; null for every other issuer. */
export function tenantOf(issuer: string): string | null {
  return ENTRA_TENANT.exec(issuer)?.[1] ?? null;
}

/** The identity provider's slice of the environment; null where none of it is set. What is wrong is reported by name, never by value. */
export function readOidcConfig(env: Env, report: Report): OidcConfig | null {
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
  return { issuer, clientId: value("OIDC_CLIENT_ID"), clientSecret: value("OIDC_CLIENT_SECRET"), name };
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
  // "common" and its like would let in people of every tenant there is.
  else if (ENTRA.test(issuer) && tenantOf(issuer) === null)
    report(
      "OIDC_ISSUER",
      "does not name your own tenant by its id",
      "https://login.microsoftonline.com/99999999-8888-7777-6666-555555555555/v2.0",
    );
}
