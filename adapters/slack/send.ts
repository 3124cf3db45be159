import type { Envelope } from "../../src/core/chat/envelope.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import type { Address, SendOutcome } from "../../src/ports/chat-surface.ts";
import type { SlackResult } from "./client.ts";
import { renderMessage } from "./render.ts";
import { type CallDeps, callAs } from "./tokens.ts";

/** When nothing can have been sent, the workspace waits this many seconds. */
const TRY_AGAIN_SECONDS = 30;
/** What an administrator of the workspace has to mend is tried again this rarely. */
const ADMIN_SECONDS = 15 * 60;

/**
 * Sends one envelope once, as a direct message. Slack has no key by which it would recognize a repetition, so what may have arrived is
 * `unknown` and is never sent again; only what certainly was not posted may be.
 */
export async function sendEnvelope(deps: CallDeps, to: Address, envelope: Envelope): Promise<SendOutcome> {
  const { picture, ...plain } = envelope;
  const outcome = await sendOnce(deps, to, envelope);
  // Slack fetches a picture itself while it posts, and posts nothing where it does not reach this server: the words go without it.
  const isRefused = outcome.kind === "unknown" && outcome.reason === "refused_invalid_blocks";
  return picture !== undefined && isRefused ? sendOnce(deps, to, plain) : outcome;
}

async function sendOnce(deps: CallDeps, to: Address, envelope: Envelope): Promise<SendOutcome> {
  let result: SlackResult | null;
  try {
    result = await callAs(deps, to.workspace, {
      method: "chat.postMessage",
      args: {
        channel: to.account,
        ...renderedOf(envelope),
        mrkdwn: false,
        unfurl_links: false,
        unfurl_media: false,
      },
    });
  } catch {
    // The token could not be read or renewed, or a stop not be stored: nothing was posted.
    return { kind: "rate_limited", retryAfterSeconds: TRY_AGAIN_SECONDS };
  }
  return result === null ? { kind: "stopped", reason: "not_installed" } : readOutcome(deps, result);
}

/** The same words go to many: rendered once, and given as text. */
const RENDERED = new WeakMap<Envelope, { readonly text: string; readonly blocks: string }>();

function renderedOf(envelope: Envelope): { readonly text: string; readonly blocks: string } {
  const known = RENDERED.get(envelope);
  if (known !== undefined) return known;
  const { text, blocks } = renderMessage(envelope);
  const rendered = { text, blocks: JSON.stringify(blocks) };
  RENDERED.set(envelope, rendered);
  return rendered;
}

function readOutcome(deps: Pick<CallDeps, "report">, result: SlackResult): SendOutcome {
  switch (result.kind) {
    case "ok":
      return { kind: "sent" };
    case "rate_limited":
      return { kind: "rate_limited", retryAfterSeconds: result.retryAfterSeconds };
    case "not_sent":
      return { kind: "rate_limited", retryAfterSeconds: TRY_AGAIN_SECONDS };
    case "no_answer":
      return { kind: "unknown", reason: result.reason };
    case "refused":
      return readRefusal(deps, result.error);
  }
}

/** What Slack says of this one person or their conversation with the bot. */
const PERSON = [
  "user_not_found",
  "users_not_found",
  "user_disabled",
  "user_is_restricted",
  "user_is_bot",
  "user_not_visible",
  "user_not_in_channel",
  "channel_not_found",
  "not_in_channel",
  "cannot_dm_bot",
  "is_archived",
  "is_inactive",
  "messages_tab_disabled",
  "restricted_action",
  "restricted_action_non_threadable_channel",
];

/** What is so for everyone in the workspace until an administrator changes it. */
const WORKSPACE = [
  "missing_scope",
  "no_permission",
  "not_allowed_token_type",
  "access_denied",
  "accesslimited",
  "ekm_access_denied",
  "enterprise_is_restricted",
  "org_login_required",
  "team_access_not_granted",
  "team_added_to_org",
  "two_factor_setup_required",
  "message_limit_exceeded",
];

function readRefusal(deps: Pick<CallDeps, "report">, error: string): SendOutcome {
  if (PERSON.includes(error)) return { kind: "unreachable", reason: error };
  if (WORKSPACE.includes(error)) {
    deps.report(new EvenkeelError("unavailable", `Slack accepts no messages for this workspace: ${error}.`));
    return { kind: "rate_limited", retryAfterSeconds: ADMIN_SECONDS };
  }
  // Ours to mend, and nothing that the person could be marked for. Sending the same again would fail again.
  deps.report(new EvenkeelError("bug", `Slack refused a message: ${error}.`));
  return { kind: "unknown", reason: `refused_${error}` };
}
