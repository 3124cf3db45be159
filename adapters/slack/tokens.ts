import { EvenkeelError } from "../../src/core/errors.ts";
import { callSlack, type SlackResult } from "./client.ts";
import type { SlackDeps, SlackInstallation } from "./deps.ts";
import { fieldsOf, textOf } from "./read-body.ts";

/** What the functions that call Slack for a workspace need. */
export type CallDeps = Pick<SlackDeps, "config" | "post" | "installations" | "now" | "report"> & {
  /** Tokens read a moment ago, by workspace, for who sends many messages; absent for who calls once. */
  readonly recent?: RecentTokens;
};

export type RecentTokens = Map<string, { readonly token: string; readonly until: number }>;

/** A token is read again after so many milliseconds. */
const RECENT = 10_000;

/** A rotated token is renewed this long before it ends. */
const RENEW_BEFORE_MINUTES = 5;

/** Calls Slack as the bot of `workspace`; null where the app is not installed there. Throws where our own database is away. */
export async function callAs(
  deps: CallDeps,
  workspace: string,
  call: {
    readonly method: string;
    readonly args: Readonly<Record<string, unknown>>;
    readonly timeout?: number;
  },
): Promise<SlackResult | null> {
  const token = await findToken(deps, workspace);
  if (token === null) return null;
  const result = await callSlack(deps, { ...call, token });
  if (result.kind === "refused" && TAKEN_BACK.includes(result.error))
    return (await stopUnlessChanged(deps, workspace, token))
      ? null
      : { kind: "not_sent", reason: "token_changed" };
  return result;
}

/** Slack's words for a token that ended for good (docs.slack.dev/reference/methods/chat.postMessage, errors). */
const TAKEN_BACK = ["invalid_auth", "account_inactive", "token_revoked", "token_expired", "not_authed"];

/** Stops the workspace, unless its token was renewed or it was installed anew while the call was on its way. */
async function stopUnlessChanged(deps: CallDeps, workspace: string, token: string): Promise<boolean> {
  deps.recent?.delete(workspace);
  const current = await deps.installations.find(workspace);
  if (current !== null && current.botToken !== token) return false;
  await deps.installations.stop(workspace);
  return true;
}

async function findToken(deps: CallDeps, workspace: string): Promise<string | null> {
  const now = deps.now().epochMilliseconds;
  const recent = deps.recent?.get(workspace);
  if (recent !== undefined && now < recent.until) return recent.token;
  const found = await deps.installations.find(workspace);
  if (found === null) return null;
  if (!endsSoon(deps, found)) {
    deps.recent?.set(workspace, { token: found.botToken, until: now + RECENT });
    return found.botToken;
  }
  const renewed = await deps.installations.renew(workspace, (current) => renew(deps, current));
  return renewed?.botToken ?? null;
}

function endsSoon(deps: CallDeps, { rotation }: SlackInstallation): boolean {
  if (rotation === undefined) return false;
  const soon = deps.now().add({ minutes: RENEW_BEFORE_MINUTES });
  return rotation.expiresAt.epochMilliseconds <= soon.epochMilliseconds;
}

/** The next tokens of an installation whose row is locked; the same one where another process has renewed it already. */
async function renew(deps: CallDeps, current: SlackInstallation): Promise<SlackInstallation> {
  if (current.rotation === undefined || !endsSoon(deps, current)) return current;
  const { clientId, clientSecret } = deps.config;
  const result = await callSlack(deps, {
    token: null,
    method: "oauth.v2.access",
    args: {
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: "refresh_token",
      refresh_token: current.rotation.refreshToken,
    },
  });
  const next = result.kind === "ok" ? readInstallation(deps, result.answer) : null;
  if (next !== null) return next;
  // What is still good goes on being used; the next call asks again.
  if (current.rotation.expiresAt.epochMilliseconds > deps.now().epochMilliseconds) return current;
  throw new EvenkeelError(
    "unavailable",
    "Slack did not renew our access. Nothing was changed; try again in a minute.",
  );
}

/** The tokens in an answer of oauth.v2.access; null where it gives none. */
export function readInstallation(
  deps: Pick<SlackDeps, "now">,
  answer: Readonly<Record<string, unknown>>,
): SlackInstallation | null {
  const botToken = textOf(answer.access_token);
  const botUserId = textOf(answer.bot_user_id);
  if (botToken === null || botUserId === null) return null;
  const refreshToken = textOf(answer.refresh_token);
  const { expires_in: seconds } = answer;
  if (refreshToken === null || typeof seconds !== "number") return { botToken, botUserId };
  return { botToken, botUserId, rotation: { refreshToken, expiresAt: deps.now().add({ seconds }) } };
}

/** The workspace in the same answer: the Enterprise Grid organization where the app was installed to all of it, else the team. */
export function readWorkspace(
  answer: Readonly<Record<string, unknown>>,
): { id: string; name: string } | null {
  const place = fieldsOf(answer.is_enterprise_install === true ? answer.enterprise : answer.team);
  const id = textOf(place.id);
  return id === null ? null : { id, name: textOf(place.name) ?? id };
}
