import type { Env, Report } from "../../src/ports/environment.ts";

export interface TeamsConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The tenant in which the bot is registered, and from which tokens come. */
  readonly tenantId: string;
  /** The JWKS of the Bot Connector's issuer. */
  readonly keysUrl: string;
  /** Origin of the token endpoint. */
  readonly loginUrl: string;
  /** Hosts (`host` or `host:port`) to which an answer, and with it our token, may go. */
  readonly serviceHosts: readonly string[];
  /** Unsigned activities are taken, from loopback alone: for the Agents Playground. */
  readonly localUnauthenticated: boolean;
}

/** Where Microsoft says that the Bot Connector's public cloud lives: learn.microsoft.com, Bot Connector authentication. */
const KEYS_URL = "https://login.botframework.com/v1/.well-known/keys";
const LOGIN_URL = "https://login.microsoftonline.com";
const SERVICE_HOSTS = ["smba.trafficmanager.net"];

const NEEDED = {
  TEAMS_CLIENT_ID: "11111111-2222-3333-4444-555555555555 (the app registration's client id)",
  TEAMS_CLIENT_SECRET: "a client secret of that registration",
  TEAMS_TENANT_ID: "99999999-8888-7777-6666-555555555555 (the directory's tenant id)",
} as const;

/** The settings without which there is no Teams. */
export const TEAMS_SETTINGS: readonly string[] = Object.keys(NEEDED);

/** Stands in for the ids of a registration where none is needed: the Playground's activities are not signed. */
const LOCAL = { id: "00000000-0000-0000-0000-000000000000", secret: "local" } as const;

/** Whether there is a registration behind these ids; without one no token is asked for and none is sent. */
export function isRegistered({ clientSecret }: TeamsConfig): boolean {
  return clientSecret !== LOCAL.secret;
}

/** Teams' slice of the environment; null where none of it is set. What is wrong is reported by name, never by value. */
export function readTeamsConfig(env: Env, report: Report): TeamsConfig | null {
  const value = (name: string) => env[name]?.trim() ?? "";
  const names = Object.keys(NEEDED) as (keyof typeof NEEDED)[];
  const optional = ["TEAMS_KEYS_URL", "TEAMS_LOGIN_URL", "TEAMS_SERVICE_HOSTS"];
  const local = value("TEAMS_LOCAL_UNAUTHENTICATED");
  if ([...names, ...optional].every((name) => value(name) === "") && local === "") return null;
  if (local !== "" && local !== "0" && local !== "1")
    report("TEAMS_LOCAL_UNAUTHENTICATED", "is neither 1 nor left out", "1");
  const localUnauthenticated = local === "1";
  if (!localUnauthenticated)
    for (const name of names)
      if (value(name) === "")
        report(name, "is missing: Teams was begun to be set up, and needs it", NEEDED[name]);
  return {
    clientId: value("TEAMS_CLIENT_ID") || LOCAL.id,
    clientSecret: value("TEAMS_CLIENT_SECRET") || LOCAL.secret,
    tenantId: value("TEAMS_TENANT_ID") || LOCAL.id,
    keysUrl: readUrl("TEAMS_KEYS_URL", value("TEAMS_KEYS_URL"), KEYS_URL, report),
    loginUrl: new URL(readUrl("TEAMS_LOGIN_URL", value("TEAMS_LOGIN_URL"), LOGIN_URL, report)).origin,
    serviceHosts: readHosts(value("TEAMS_SERVICE_HOSTS"), report),
    localUnauthenticated,
  };
}

function readUrl(name: string, text: string, usual: string, report: Report): string {
  if (text === "") return usual;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname))) return text;
  report(
    name,
    "is not an https address (http is for this machine alone); leave it out for Microsoft's",
    usual,
  );
  return usual;
}

function readHosts(text: string, report: Report): readonly string[] {
  if (text === "") return SERVICE_HOSTS;
  const hosts = text.split(",").map((host) => host.trim().toLowerCase());
  if (hosts.every((host) => /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/.test(host))) return hosts;
  report("TEAMS_SERVICE_HOSTS", "is not a list of hosts, with or without a port", SERVICE_HOSTS.join(","));
  return SERVICE_HOSTS;
}

/** Whether this host name can only be this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
