import type { Logger, LogLevel } from "@slack/web-api";
import type { PostAnswer, PostRequest } from "../../src/ports/post.ts";
import type { SlackDeps } from "./deps.ts";

/** What became of one call of Slack's Web API. */
export type SlackResult =
  | { readonly kind: "ok"; readonly answer: Readonly<Record<string, unknown>> }
  /** Slack refused: nothing was done. `error` is one of its short codes. */
  | { readonly kind: "refused"; readonly error: string }
  | { readonly kind: "rate_limited"; readonly retryAfterSeconds: number }
  /** No connection was made: nothing was done. */
  | { readonly kind: "not_sent"; readonly reason: string }
  /** It was sent, and no answer came that can be read: it may or may not have been done. */
  | { readonly kind: "no_answer"; readonly reason: string };

export interface SlackCall {
  /** Null for the calls that give tokens out. */
  readonly token: string | null;
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Of the whole call, in milliseconds. */
  readonly timeout?: number;
}

/** Where Slack gives no Retry-After, in seconds. */
const DEFAULT_RETRY_AFTER = 30;
const DEFAULT_TIMEOUT = 10_000;

/** Forwards nothing: the SDK logs addresses, bodies and answers. */
export const QUIET: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  // As text, so that the SDK need not be loaded for it.
  getLevel: () => "error" as LogLevel,
  setName: () => {},
};

/**
 * Calls Slack once. Not by the SDK's client: that one may not be shared (it hangs on 429, and one given headers writes a workspace's token
 * into them), and making one takes longer than the call. Nothing is tried again here; whoever calls knows whether it may be.
 */
export async function callSlack(
  { config, post }: Pick<SlackDeps, "config" | "post">,
  { method, timeout = DEFAULT_TIMEOUT, ...call }: SlackCall,
): Promise<SlackResult> {
  try {
    const answer = await post(`${config.apiUrl}${method}`, { ...requestOf(call), timeout });
    if (answer.status === 429) return { kind: "rate_limited", retryAfterSeconds: retryAfterOf(answer) };
    if (answer.status < 200 || answer.status > 299)
      return { kind: "no_answer", reason: `http_${answer.status}` };
    return readAnswer(answer.text);
  } catch (error) {
    return readBrokenConnection(error);
  }
}

// One object for each call: what holds one workspace's token is never seen by another's.
function requestOf({
  token,
  args,
}: Pick<SlackCall, "token" | "args">): Pick<PostRequest, "headers" | "body"> {
  const fields = Object.entries(args).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    const text = typeof value === "object" ? JSON.stringify(value) : String(value);
    return [`${name}=${encodeURIComponent(text)}`];
  });
  const type = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
  return {
    headers: token === null ? type : { ...type, authorization: `Bearer ${token}` },
    body: fields.join("&"),
  };
}

function retryAfterOf(answer: PostAnswer): number {
  const seconds = Number.parseInt(answer.header("retry-after") ?? "", 10);
  return Number.isNaN(seconds) ? DEFAULT_RETRY_AFTER : Math.max(1, seconds);
}

/** The SDK's options for the one client that makes itself: that of Socket Mode, and Bolt's, which is never used. */
export function clientOptions(apiUrl: string) {
  return {
    slackApiUrl: apiUrl,
    logger: QUIET,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    fetch: (url: string | URL, init?: object) =>
      globalThis.fetch(url, { ...init, redirect: "manual" } as RequestInit),
  };
}

function readAnswer(text: string): SlackResult {
  const answer = readFields(text);
  if (answer?.ok === true) return { kind: "ok", answer };
  const code = String(answer?.error);
  if (code === "ratelimited" || code === "rate_limited")
    return { kind: "rate_limited", retryAfterSeconds: DEFAULT_RETRY_AFTER };
  if (answer?.ok !== false || !/^[a-z0-9_]{1,80}$/.test(code))
    return { kind: "no_answer", reason: "unreadable_answer" };
  return PERHAPS_DONE.includes(code) ? { kind: "no_answer", reason: code } : { kind: "refused", error: code };
}

function readFields(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** After these, "some aspect of the operation may have succeeded" (docs.slack.dev/reference/methods/chat.postMessage, errors). */
const PERHAPS_DONE = ["fatal_error", "internal_error", "request_timeout", "service_unavailable"];

/** With these, no connection was ever made, so Slack cannot have heard of the call. */
const NEVER_CONNECTED = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
];

function readBrokenConnection(error: unknown): SlackResult {
  if (error instanceof Error && error.name === "TimeoutError")
    return { kind: "no_answer", reason: "timeout" };
  const code = codesOf(error).find((each) => NEVER_CONNECTED.includes(each));
  if (code !== undefined) return { kind: "not_sent", reason: code.toLowerCase() };
  return { kind: "no_answer", reason: "connection_lost" };
}

/** The system's codes along the chain of causes; of several attempts (IPv6, IPv4) those of each. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code } = error as Error & { code?: unknown };
  const attempts = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...(typeof code === "string" ? [code] : []), ...attempts, ...codesOf(error.cause)];
}
