import type { DeploymentHelp } from "./core/safety/helplines.ts";
import { parseKeyring } from "./crypto/keyring.ts";
import { createRandom } from "./crypto/random.ts";
import { readHelp } from "./help-config.ts";
import { LOG_LEVELS, type LogLevel } from "./log.ts";
import type { ConfigProblem, Env, Report } from "./ports/environment.ts";

const KEYS_EXAMPLE = "2026:… (32 random bytes as base64, from: openssl rand -base64 32)";

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly database:
    | { readonly kind: "postgres"; readonly databaseUrl: string; readonly readerUrl: string | null }
    | { readonly kind: "embedded"; readonly dataDirectory: string };
  /** Null in embedded mode: made at the first start, beside the data. */
  readonly keys: string | null;
  readonly logLevel: LogLevel;
  readonly help: DeploymentHelp;
}

/**
 * The service's own slice of the environment; each chat platform reads its own (see surfaces.ts). Problems are reported by name; values are
 * never repeated, for some are secret.
 */
export function readConfig(env: Env, report: Report): Config {
  const databaseUrl = readDatabaseUrl(env, "DATABASE_URL", report);
  const config: Config = {
    host: env.HOST?.trim() || "0.0.0.0",
    port: readPort(env, report),
    publicUrl: readPublicUrl(env, report),
    database:
      databaseUrl === null
        ? { kind: "embedded", dataDirectory: env.EVENKEEL_DATA?.trim() || "./data" }
        : { kind: "postgres", databaseUrl, readerUrl: readDatabaseUrl(env, "DATABASE_READER_URL", report) },
    keys: readKeys(env, databaseUrl, report),
    logLevel: readLogLevel(env, report),
    help: readHelp(env, report),
  };
  if (databaseUrl === null && env.DATABASE_READER_URL?.trim()) {
    report("DATABASE_READER_URL", "is set without DATABASE_URL, whose reader it would be", "leave it out");
  }
  return config;
}

function readPort(env: Env, report: Report): number {
  const text = env.PORT?.trim() || "3000";
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65535) return port;
  report("PORT", "is not a port from 1 to 65535", "3000");
  return 0;
}

function readPublicUrl(env: Env, report: Report): string {
  const text = env.PUBLIC_URL?.trim() ?? "";
  const example = "https://evenkeel.example.org";
  if (text === "") {
    report("PUBLIC_URL", "is missing: links in chat need the address that people open", example);
    return "";
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  const loopback = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  const secure = url?.protocol === "https:" || (url?.protocol === "http:" && loopback);
  if (url === null || !secure || url.pathname !== "/" || url.search !== "" || url.username !== "") {
    report(
      "PUBLIC_URL",
      "is not an https address with nothing behind the host (http is for this machine alone)",
      example,
    );
    return "";
  }
  return url.origin;
}

function readDatabaseUrl(env: Env, name: string, report: Report): string | null {
  const text = env[name]?.trim() ?? "";
  if (text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return text;
  report(
    name,
    "is not a PostgreSQL address with a database in it",
    "postgres://evenkeel:…@db.example.org:5432/evenkeel",
  );
  return text;
}

function readKeys(env: Env, databaseUrl: string | null, report: Report): string | null {
  const text = env.EVENKEEL_KEYS?.trim() ?? "";
  if (text !== "") {
    const ring = parseKeyring(text, createRandom());
    if (ring.kind === "invalid")
      report("EVENKEEL_KEYS", `cannot be read (${ring.failures.join(" ")})`, KEYS_EXAMPLE);
    return text;
  }
  if (databaseUrl !== null) {
    report(
      "EVENKEEL_KEYS",
      "is missing: with DATABASE_URL the keys must come from outside of the database",
      KEYS_EXAMPLE,
    );
  }
  return null;
}

function readLogLevel(env: Env, report: Report): LogLevel {
  const text = env.LOG_LEVEL?.trim() || "info";
  const level = LOG_LEVELS.find((known) => known === text);
  if (level !== undefined) return level;
  report("LOG_LEVEL", `is none of ${LOG_LEVELS.join(", ")}`, "info");
  return "info";
}

/** The problems as a person at a terminal reads them. */
export function explainProblems(problems: readonly ConfigProblem[]): string {
  const lines = problems.map(
    ({ name, problem, example }) => `  ${name} ${problem}.\n    For example: ${name}=${example}\n`,
  );
  return `Evenkeel was not started: ${problems.length === 1 ? "one setting is" : `${problems.length} settings are`} wrong. Nothing was changed.\n\n${lines.join("")}\nTo try it with nothing set up: npm run demo\n`;
}
