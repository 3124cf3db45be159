import type { Context } from "hono";
import type { ChatEvent } from "../../src/core/chat/event.ts";
import type { ChatReply, HandleChatEvent } from "../../src/core/chat/reply.ts";
import { EvenkeelError } from "../../src/core/errors.ts";
import { type Bolt, startBolt } from "./bolt.ts";
import type { SlackDeps } from "./deps.ts";
import { perform, publish, whisper } from "./perform.ts";
import {
  type Fields,
  fieldsOf,
  listOf,
  parseObject,
  readActor,
  readCommander,
  readEvent,
  type SlackActor,
  textOf,
} from "./read-body.ts";
import { eventBase, readCommand, readPress, readSubmission } from "./read-event.ts";
import { type Place, stepFor, stepForTrouble, waiting } from "./reply.ts";
import { languageOf } from "./shown-view.ts";
import { startTurn, type Turn } from "./turn.ts";
import { wordsIn } from "./words.ts";

/** What a verified body is answered. */
export type Answered =
  | { readonly kind: "ok"; readonly body: Fields | null }
  | { readonly kind: "malformed" }
  /** It could not be kept: Slack must send it again. */
  | { readonly kind: "not_kept" };

/** What happens to bodies that are known to come from Slack, by whichever way they came. */
export interface Intake {
  event(text: string, c: Context | null): Promise<Answered>;
  command(form: Fields, c: Context | null): Promise<Answered>;
  interaction(payload: Fields, c: Context | null): Promise<Answered>;
  handleKept(body: string): Promise<void>;
  /** From now on, this is who answers. */
  answerWith(handle: HandleChatEvent): void;
}

const NOTHING: Answered = { kind: "ok", body: null };
const MALFORMED: Answered = { kind: "malformed" };

/** The only events that are kept; all others end here, unread. */
const KEPT_EVENTS = ["app_home_opened", "app_uninstalled", "tokens_revoked"];

export function createIntake(deps: SlackDeps): Intake {
  let handler: HandleChatEvent | null = null;
  const handle: HandleChatEvent = (event) => {
    if (handler === null)
      throw new EvenkeelError("bug", "Slack's routes are not mounted: nobody answers events.");
    return handler(event);
  };
  const bolt = startBolt(deps.config.apiUrl, listenersOf(deps, handle));
  return {
    answerWith: (next) => {
      handler = next;
    },
    event: (text, c) => takeEvent(deps, text, c),
    command: async (form, c) => {
      if (form.ssl_check === "1") return NOTHING;
      if (readCommander(form) === null || textOf(form.command) === null) return MALFORMED;
      return takeTurn({ deps, bolt, c }, form, null);
    },
    interaction: async (payload, c) => {
      switch (payload.type) {
        case "block_actions":
          if (readActor(payload) === null || textOf(fieldsOf(listOf(payload.actions)[0]).type) === null)
            return MALFORMED;
          return takeTurn({ deps, bolt, c }, payload, null);
        case "view_submission":
          if (readActor(payload) === null || textOf(fieldsOf(payload.view).id) === null) return MALFORMED;
          return takeTurn({ deps, bolt, c }, payload, waiting(fieldsOf(payload.view)));
        // What we offer none of, or ask nothing of.
        case "view_closed":
        case "shortcut":
        case "message_action":
        case "block_suggestion":
          return NOTHING;
        default:
          return MALFORMED;
      }
    },
    handleKept: (text) => workKept(deps, bolt, text),
  };
}

/** Codes of what will be no different the next time. What is no error of ours may be the database, so it is tried again. */
const FINAL: readonly string[] = ["invalid", "unauthorized", "forbidden", "not_found", "refused", "bug"];

async function workKept(deps: SlackDeps, bolt: Bolt, text: string): Promise<void> {
  const body = parseObject(text);
  if (body === null || readEvent(body) === null) return;
  try {
    await bolt.process(body);
  } catch (error) {
    if (!(error instanceof EvenkeelError) || !FINAL.includes(error.code)) throw error;
    deps.report(error);
  }
}

/** Keeps an event before Slack is told that we have it. */
async function takeEvent(deps: SlackDeps, text: string, c: Context | null): Promise<Answered> {
  const body = parseObject(text);
  if (body === null) return MALFORMED;
  if (body.type === "url_verification") {
    const challenge = textOf(body.challenge);
    return challenge === null ? MALFORMED : { kind: "ok", body: { challenge } };
  }
  if (body.type === "app_rate_limited") return NOTHING;
  const event = body.type === "event_callback" ? readEvent(body) : null;
  if (event === null) return MALFORMED;
  if (!KEPT_EVENTS.includes(event.type)) return NOTHING;
  // The Messages tab shows nothing of ours to make.
  if (event.type === "app_home_opened" && event.event.tab !== "home") return NOTHING;
  const { workspace, id } = event;
  try {
    if ((await deps.inbox.keep({ workspace, id, body: text })) === "kept")
      deps.background(c, deps.inbox.work(workspace));
    return NOTHING;
  } catch (error) {
    deps.report(error);
    return { kind: "not_kept" };
  }
}

/** Hands a body to Bolt and answers with what the listener says, or after 2.8 s with `fallback`; the rest goes on behind. */
async function takeTurn(
  { deps, bolt, c }: { readonly deps: SlackDeps; readonly bolt: Bolt; readonly c: Context | null },
  body: Fields,
  fallback: Fields | null,
): Promise<Answered> {
  const turn = startTurn(fallback);
  const work = bolt
    .process(body, turn)
    .catch((error: unknown) => deps.report(error))
    .finally(() => turn.answer(null));
  const answered = await turn.answered;
  deps.background(c, work);
  return { kind: "ok", body: answered };
}

function listenersOf(deps: SlackDeps, handle: HandleChatEvent) {
  const answer = (event: ChatEvent, place: Place & { actor: SlackActor }, turn: Turn) =>
    answerAt({ deps, handle, turn }, event, place);
  return {
    command: async (form: Fields, turn: Turn) => {
      const actor = readCommander(form);
      if (actor) await answer(readCommand(deps, actor, form), { kind: "command", actor }, turn);
    },
    press: async (payload: Fields, turn: Turn) => {
      const actor = readActor(payload);
      const event = actor && !actor.stranger ? readPress(deps, actor, payload) : null;
      if (actor && event) await answer(event, placeOf(actor, payload), turn);
    },
    submission: async (payload: Fields, turn: Turn) => {
      const actor = readActor(payload);
      const event = actor && !actor.stranger ? readSubmission(deps, actor, payload) : null;
      if (actor && event)
        await answer(event, { kind: "submission", actor, view: fieldsOf(payload.view) }, turn);
    },
    homeOpened: (body: Fields) => openHome(deps, handle, body),
    removed: async (body: Fields) => {
      const event = readEvent(body);
      if (event && tookBotAway(event.type, event.event)) await deps.installations.stop(event.workspace);
    },
  };
}

/** `tokens_revoked` also tells of people's own tokens, of which we ask for none. */
function tookBotAway(type: string, event: Fields): boolean {
  return type === "app_uninstalled" || listOf(fieldsOf(event.tokens).bot).length > 0;
}

function placeOf(actor: SlackActor, payload: Fields): Place & { actor: SlackActor } {
  const view = fieldsOf(payload.view);
  if (view.type === "home") return { kind: "home", actor, view };
  if (view.type === "modal") return { kind: "modal", actor, view, replaced: false };
  return { kind: "message", actor };
}

interface Answering {
  readonly deps: SlackDeps;
  readonly handle: HandleChatEvent;
  readonly turn: Turn;
}

async function answerAt(
  { deps, handle, turn }: Answering,
  event: ChatEvent,
  place: Place & { actor: SlackActor },
): Promise<void> {
  const language = "view" in place ? languageOf(place.view) : undefined;
  const reply = await replyOrSentence({ deps, handle, language }, event);
  const stepAt = (at: Place) => (typeof reply === "string" ? stepForTrouble(reply, at) : stepFor(reply, at));
  const body = await perform(deps, place.actor, stepAt(place));
  if (turn.answer(body)) return;
  // Too late: the person sees that it takes longer, and now what came of it.
  if (place.kind === "submission")
    await perform(deps, place.actor, stepAt({ ...place, kind: "modal", replaced: true }));
  else if (body !== null) await whisper(deps, place.actor, body);
}

/** The reply, or the sentence that says why there is none. */
async function replyOrSentence(
  { deps, handle, language }: Omit<Answering, "turn"> & { readonly language: string | undefined },
  event: ChatEvent,
): Promise<ChatReply | string> {
  try {
    return await handle(event);
  } catch (error) {
    if (error instanceof EvenkeelError && error.code !== "bug") return error.message;
    deps.report(error);
    return wordsIn(language).bug;
  }
}

async function openHome(deps: SlackDeps, handle: HandleChatEvent, body: Fields): Promise<void> {
  const read = readEvent(body);
  const account = textOf(read?.event.user);
  if (read === null || account === null) return;
  const { workspace, id, stranger } = read;
  if (stranger) return;
  const reply = await handle({ ...eventBase(deps, { workspace, account, id }), kind: "home_opened" });
  await publish(deps, workspace, stepFor(reply, { kind: "home_opened", account, id }));
}
