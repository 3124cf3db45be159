import {
  type Logger,
  LogLevel,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  WebClient,
} from "@slack/web-api";

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
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/**
 * Calls Slack once, with a client of its own: a shared one hangs on 429, and one given headers writes a workspace's token into
 * them. Nothing is tried again here; whoever calls knows whether it may be. The only place that makes a WebClient.
 */
export async function callSlack(apiUrl: string, call: SlackCall): Promise<SlackResult> {
  let status = 0;
  const client = new WebClient(call.token ?? undefined, {
    slackApiUrl: apiUrl,
    allowAbsoluteUrls: false,
    logger: QUIET,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    timeout: call.timeout ?? DEFAULT_TIMEOUT,
    // Called as globalThis.fetch, and with "manual": workerd refuses both what the SDK does by itself.
    fetch: async (url, init) => {
      const answer = await globalThis.fetch(url, { ...(init as RequestInit), redirect: "manual" });
      status = answer.status;
      return answer;
    },
  });
  try {
    return { kind: "ok", answer: { ...(await client.apiCall(call.method, { ...call.args })) } };
  } catch (error) {
    return readFailure(error, status);
  }
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

function readFailure(error: unknown, status: number): SlackResult {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: "rate_limited", retryAfterSeconds: Math.max(1, error.retryAfter) };
  if (status === 429) return { kind: "rate_limited", retryAfterSeconds: DEFAULT_RETRY_AFTER };
  if (error instanceof WebAPIPlatformError) {
    const code = String(error.data.error);
    if (code === "ratelimited" || code === "rate_limited")
      return { kind: "rate_limited", retryAfterSeconds: DEFAULT_RETRY_AFTER };
    // The SDK puts an answer that is no JSON in this place.
    if (!/^[a-z0-9_]{1,80}$/.test(code)) return { kind: "no_answer", reason: "unreadable_answer" };
    return PERHAPS_DONE.includes(code)
      ? { kind: "no_answer", reason: code }
      : { kind: "refused", error: code };
  }
  if (error instanceof WebAPIHTTPError) return { kind: "no_answer", reason: `http_${error.statusCode}` };
  if (error instanceof WebAPIRequestError) return readBrokenConnection(error.original);
  return { kind: "no_answer", reason: "unreadable_answer" };
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
