import type { Env, Report } from "../../src/ports/environment.ts";

export interface SlackConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  /** An app-level token: events come by Socket Mode, with no public address. Null: by HTTP. */
  readonly appToken: string | null;
  /** Of Slack's Web API, with a slash at the end. */
  readonly apiUrl: string;
  /** Where people approve the installation, without a slash at the end. */
  readonly authorizeUrl: string;
}

const OFFICIAL = "https://slack.com";

const NEEDED = {
  SLACK_CLIENT_ID: "1234567890.1234567890123 (Basic Information, App Credentials)",
  SLACK_CLIENT_SECRET: "32 hexadecimal digits (Basic Information, App Credentials)",
  SLACK_SIGNING_SECRET: "32 hexadecimal digits (Basic Information, App Credentials)",
} as const;

/** The settings without which there is no Slack. */
export const SLACK_SETTINGS: readonly string[] = Object.keys(NEEDED);

/** Slack's slice of the environment; null where none of it is set. What is wrong is reported by name, never by value. */
export function readSlackConfig(env: Env, report: Report): SlackConfig | null {
  const value = (name: string) => env[name]?.trim() ?? "";
  const names = Object.keys(NEEDED) as (keyof typeof NEEDED)[];
  const optional = ["SLACK_APP_TOKEN", "SLACK_API_URL"];
  if ([...names, ...optional].every((name) => value(name) === "")) return null;
  for (const name of names)
    if (value(name) === "")
      report(name, "is missing: Slack was begun to be set up, and needs it", NEEDED[name]);
  const appToken = value("SLACK_APP_TOKEN");
  if (appToken !== "" && !appToken.startsWith("xapp-"))
    report("SLACK_APP_TOKEN", "is not an app-level token (they begin with xapp-)", "xapp-1-…");
  const origin = readOrigin(value("SLACK_API_URL"), report);
  return {
    clientId: value("SLACK_CLIENT_ID"),
    clientSecret: value("SLACK_CLIENT_SECRET"),
    signingSecret: value("SLACK_SIGNING_SECRET"),
    appToken: appToken === "" ? null : appToken,
    apiUrl: `${origin}/api/`,
    authorizeUrl: `${origin}/oauth/v2/authorize`,
  };
}

/** The origin of SLACK_API_URL, which may be written with or without /api/ at the end. */
function readOrigin(text: string, report: Report): string {
  if (text === "") return OFFICIAL;
  const url = URL.canParse(text) ? new URL(text) : null;
  const loopback = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  const secure = url?.protocol === "https:" || (url?.protocol === "http:" && loopback);
  if (url !== null && secure && /^\/(?:api\/?)?$/.test(url.pathname)) return url.origin;
  report(
    "SLACK_API_URL",
    "is not an https address (http is for this machine alone); leave it out for Slack itself",
    `${OFFICIAL}/api/`,
  );
  return OFFICIAL;
}
