import { EvenkeelError } from "../../src/core/errors.ts";
import type { SlackCall, SlackResult } from "./client.ts";
import type { SlackDeps } from "./deps.ts";
import type { Fields, SlackActor } from "./read-body.ts";
import { renderMessage } from "./render.ts";
import type { Step } from "./reply.ts";
import { callAs } from "./tokens.ts";
import { wordsIn } from "./words.ts";

/** Of one call, in milliseconds: the whole answer is due within 2.8 s. */
const CALL_TIMEOUT = 2000;

/**
 * Does what a reply asks of Slack, and gives what the acknowledgement says. Never throws: what did not work is said to the person
 * where there is a way to, and reported.
 */
export async function perform(deps: SlackDeps, actor: SlackActor, step: Step): Promise<Fields | null> {
  if (step.kind === "acknowledge") return step.body;
  if (step.kind === "whisper") {
    await whisper(deps, actor, step.body);
    return null;
  }
  const result = await attempt(deps, actor.workspace, callFor(step));
  // Help comes in any case: where Slack did not take the change, it would come once more at the next submit.
  if (step.kind === "push_over") return step.body;
  if (result?.kind === "ok") return null;
  // Somebody closed the view, or a newer one is there: theirs stays.
  if (result?.kind === "refused" && OVERTAKEN.includes(result.error)) return null;
  if (result?.kind === "refused" && !TOO_LATE.includes(result.error))
    deps.report(new EvenkeelError("bug", `Slack refused ${callFor(step).method}: ${result.error}.`));
  if (step.kind !== "open") return null;
  const body = {
    response_type: "ephemeral",
    replace_original: false,
    ...renderMessage({ text: wordsIn(step.view.private_metadata).notOpened, buttons: [] }),
  };
  await whisper(deps, actor, body);
  return null;
}

/** Publishes a Home. Throws EvenkeelError("unavailable") where it is worth trying again. */
export async function publish(deps: SlackDeps, workspace: string, step: Step): Promise<void> {
  if (step.kind !== "publish") return;
  const result = await callAs(deps, workspace, { ...callFor(step), timeout: CALL_TIMEOUT });
  if (result === null || result.kind === "ok") return;
  if (result.kind === "refused")
    return deps.report(new EvenkeelError("bug", `Slack refused views.publish: ${result.error}.`));
  throw new EvenkeelError("unavailable", "Slack did not answer. Nothing was changed; it is tried again.");
}

const OVERTAKEN = ["hash_conflict", "not_found", "view_not_found"];
const TOO_LATE = ["expired_trigger_id", "trigger_expired", "exchanged_trigger_id", "trigger_exchanged"];

function callFor(step: Exclude<Step, { kind: "acknowledge" | "whisper" }>): Omit<SlackCall, "token"> {
  switch (step.kind) {
    case "open":
    case "push":
      return { method: `views.${step.kind}`, args: { trigger_id: step.triggerId, view: step.view } };
    case "push_over":
      return { method: "views.update", args: { view_id: step.viewId, view: step.beneath } };
    case "update": {
      const hash = step.hash === null ? {} : { hash: step.hash };
      return { method: "views.update", args: { view_id: step.viewId, ...hash, view: step.view } };
    }
    case "publish":
      return { method: "views.publish", args: { user_id: step.account, view: step.view } };
  }
}

async function attempt(
  deps: SlackDeps,
  workspace: string,
  call: Omit<SlackCall, "token">,
): Promise<SlackResult | null> {
  try {
    return await callAs(deps, workspace, { ...call, timeout: CALL_TIMEOUT });
  } catch (error) {
    deps.report(error);
    return { kind: "not_sent", reason: "token_not_read" };
  }
}

/** Says something to whoever pressed, through the address that came with the deed: it needs no token. */
export async function whisper(deps: SlackDeps, actor: SlackActor, body: Fields): Promise<void> {
  const url = actor.responseUrl;
  if (url === null || !isSlackAddress(url, deps.config.apiUrl)) return;
  try {
    await globalThis.fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      redirect: "manual",
      signal: AbortSignal.timeout(CALL_TIMEOUT),
    });
  } catch {
    // A courtesy: what was to be said is not worth a second failure.
  }
}

/** Slack's own hosts over https, or wherever its API is in a test. */
function isSlackAddress(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  return (
    (protocol === "https:" && /(?:^|\.)slack(?:-gov)?\.com$/.test(hostname)) ||
    origin === new URL(apiUrl).origin
  );
}
