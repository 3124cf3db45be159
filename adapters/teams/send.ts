import type { Envelope } from "../../src/core/chat/envelope.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import type { Address, SendOutcome } from "../../src/ports/chat-surface.ts";
import { fieldsOf } from "./activity.ts";
import { type Connector, statusOf } from "./connector.ts";
import type { TeamsDeps } from "./deps.ts";
import { renderMessage } from "./render.ts";

/** Sends the envelope into the person's own conversation. Never throws for what the connector says: that is the outcome. */
export async function sendEnvelope(
  of: { readonly deps: TeamsDeps; readonly connector: Connector },
  message: { readonly to: Address; readonly envelope: Envelope },
): Promise<SendOutcome> {
  const { deps, connector } = of;
  const conversation = await deps.conversations.find(message.to);
  if (conversation === null) return { kind: "unreachable", reason: "not_installed" };
  try {
    await connector.post(conversation, renderMessage(message.envelope, deps.publicUrl));
    return { kind: "sent" };
  } catch (error) {
    if (statusOf(error) === 401) connector.renewToken();
    const { outcome, ours } = outcomeOf(error, deps.now().epochMilliseconds);
    if (ours) deps.report(new EvenkeelError("bug", `Teams did not take a message: ${reasonOf(outcome)}`));
    return outcome;
  }
}

const reasonOf = (outcome: SendOutcome): string =>
  "reason" in outcome ? outcome.reason : `${outcome.kind}, tried again`;

/** Where Teams names no time: its own limit is counted over at most 30 s ("Optimize your bot with rate limiting"). */
const WAIT_SECONDS = 30;
/** The same page: 412, 502 and 504 are transient; try again soon, not all at once. */
const TRANSIENT = new Set([412, 502, 503, 504]);

interface Judged {
  readonly outcome: SendOutcome;
  /** Something is wrong with our set-up or our message: somebody has to look. */
  readonly ours?: true;
}

/** What became of a message whose post failed with `error`. `now` in milliseconds since 1970. */
export function outcomeOf(error: unknown, now: number): Judged {
  const status = statusOf(error);
  if (status === null) return outcomeWithoutAnswer(error);
  if (status === 429) return later(retryAfter(error, now) ?? WAIT_SECONDS);
  if (TRANSIENT.has(status)) return later(retryAfter(error, now) ?? 2 + Math.floor(Math.random() * 4));
  // "Any 403 means that this conversation cannot be written to"; a 404 that there is none.
  if (status === 403 || status === 404)
    return { outcome: { kind: "unreachable", reason: reasonIn(error) ?? `http_${status}` } };
  // Our token was not taken: not this person's fault, and nothing was delivered.
  if (status === 401) return { ...later(WAIT_SECONDS), ours: true };
  return {
    outcome: { kind: "unknown", reason: `http_${status}` },
    ...(status >= 400 && status < 500 ? { ours: true as const } : {}),
  };
}

const later = (retryAfterSeconds: number): Judged => ({
  outcome: { kind: "rate_limited", retryAfterSeconds },
});

const NEVER_LEFT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function outcomeWithoutAnswer(error: unknown): Judged {
  if (error instanceof EvenkeelError) {
    if (error.code === "forbidden")
      return { outcome: { kind: "unreachable", reason: "address_not_allowed" }, ours: true };
    // No token, so nothing left: our credentials are wrong, or the login endpoint does not answer.
    return error.code === "refused" ? { ...later(10 * WAIT_SECONDS), ours: true } : later(WAIT_SECONDS);
  }
  for (let each: unknown = error, depth = 0; each !== undefined && depth < 4; depth++) {
    const { code, cause } = fieldsOf(each) as { readonly code?: unknown; readonly cause?: unknown };
    if (typeof code === "string" && NEVER_LEFT.has(code)) return later(WAIT_SECONDS);
    each = cause;
  }
  return { outcome: { kind: "unknown", reason: "no_answer" } };
}

const LONGEST_WAIT_SECONDS = 3600;

/** Seconds to wait as the answer says, by a number or a date; null where it says nothing. */
function retryAfter(error: unknown, now: number): number | null {
  const { response } = error as { readonly response?: { readonly headers?: Record<string, unknown> } };
  const said = response?.headers?.["retry-after"];
  if (typeof said !== "string" || said.trim() === "") return null;
  const seconds = /^\d+$/.test(said.trim()) ? Number(said) : (Date.parse(said) - now) / 1000;
  if (Number.isNaN(seconds)) return null;
  return Math.min(Math.max(Math.ceil(seconds), 1), LONGEST_WAIT_SECONDS);
}

/** The connector's own code, such as BotDisabledByAdmin; null where there is none that is safe to keep. */
function reasonIn(error: unknown): string | null {
  const { response } = error as { readonly response?: { readonly data?: unknown } };
  const { code } = fieldsOf(fieldsOf(response?.data).error);
  return typeof code === "string" && /^[A-Za-z]{1,60}$/.test(code) ? code : null;
}
