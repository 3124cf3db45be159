import type { HomeView, KnownBlock, ModalView } from "@slack/types";
import { encodeAction } from "../../src/core/chat/action.ts";
import type { ChatReply } from "../../src/core/chat/reply.ts";
import type { View } from "../../src/core/chat/view.ts";
import { SLACK_LIMITS } from "./limits.ts";
import type { Fields, SlackActor } from "./read-body.ts";
import { renderHome, renderMessage, renderModal } from "./render.ts";
import {
  askingFor,
  depthOf,
  fieldNames,
  languageOf,
  restored,
  type ShownView,
  withNotice,
} from "./shown-view.ts";
import { wordsIn } from "./words.ts";

/** Where something was done: it decides how the answer can get to the person's screen. */
export type Place =
  | { readonly kind: "command" | "message"; readonly actor: SlackActor }
  | { readonly kind: "home"; readonly actor: SlackActor; readonly view: ShownView }
  /** A button inside a modal. `replaced`: another view was already put in this one's place. */
  | {
      readonly kind: "modal";
      readonly actor: SlackActor;
      readonly view: ShownView;
      readonly replaced: boolean;
    }
  /** A modal's own submit, answered in the acknowledgement. */
  | { readonly kind: "submission"; readonly actor: SlackActor; readonly view: ShownView }
  | { readonly kind: "home_opened"; readonly account: string; readonly id: string };

/** What is to be done: at most one call, and what the acknowledgement says. */
export type Step =
  | { readonly kind: "acknowledge"; readonly body: Fields | null }
  /** Another view comes to lie over this one, which first is told what its submit asks for from now on. */
  | {
      readonly kind: "push_over";
      readonly viewId: string;
      readonly beneath: ModalView | HomeView;
      readonly body: Fields;
    }
  | { readonly kind: "open" | "push"; readonly triggerId: string; readonly view: ModalView }
  | {
      readonly kind: "update";
      readonly viewId: string;
      readonly hash: string | null;
      readonly view: ModalView | HomeView;
    }
  | { readonly kind: "publish"; readonly account: string; readonly view: HomeView }
  /** Words that only this person sees, where they pressed. */
  | { readonly kind: "whisper"; readonly body: Fields };

const NOTHING: Step = { kind: "acknowledge", body: null };

/** How `reply` gets to the screen of whoever did something at `place`. */
export function stepFor(reply: ChatReply, place: Place): Step {
  switch (place.kind) {
    case "command":
    case "message":
      return besideMessage(reply, place);
    case "home":
      return onHome(reply, place);
    case "modal":
      return inModal(reply, place);
    case "submission":
      return inSubmission(reply, place);
    case "home_opened":
      return homeOpened(reply, place);
  }
}

function besideMessage(reply: ChatReply, { kind, actor }: Extract<Place, { actor: SlackActor }>): Step {
  switch (reply.kind) {
    case "open":
    case "replace":
    case "push":
      return opened(reply.view, actor);
    case "hint": {
      const message = renderMessage({ text: reply.text, buttons: reply.buttons ?? [] });
      const body = reply.forEveryone ? inChannel(message) : whisper(message);
      return kind === "command" ? { kind: "acknowledge", body } : { kind: "whisper", body: whisper(message) };
    }
    case "invalid": {
      const body = whisper(renderMessage({ text: Object.values(reply.fields).join("\n"), buttons: [] }));
      return kind === "command" ? { kind: "acknowledge", body } : { kind: "whisper", body };
    }
    default:
      return NOTHING;
  }
}

/** A message that only one person sees, beside what is there already. */
function whisper(message: { readonly text: string; readonly blocks: readonly KnownBlock[] }): Fields {
  return { response_type: "ephemeral", replace_original: false, ...message };
}

/** The answer to a command as a message that all of its channel see; it takes no scope (docs.slack.dev/interactivity/implementing-slash-commands). */
function inChannel(message: { readonly text: string; readonly blocks: readonly KnownBlock[] }): Fields {
  return { response_type: "in_channel", ...message };
}

function opened(view: View, actor: SlackActor): Step {
  return { kind: "open", triggerId: actor.triggerId, view: renderModal(view, generation(actor.triggerId)) };
}

/** Of this one deed: Slack would keep what was typed into a field of the same id, and ignore the value we give it. */
function generation(deed: string) {
  return { generation: deed.replace(/\W/g, "").slice(-12) || "0" };
}

function onHome(reply: ChatReply, { actor, view }: Extract<Place, { kind: "home" }>): Step {
  switch (reply.kind) {
    case "open":
    case "push":
      return opened(reply.view, actor);
    case "replace":
      return {
        kind: "publish",
        account: actor.account,
        view: renderHome(reply.view, generation(actor.triggerId)),
      };
    case "hint":
      return noticed(view, [reply.text]);
    case "invalid":
      return noticed(view, Object.values(reply.fields));
    default:
      return NOTHING;
  }
}

function inModal(reply: ChatReply, place: Extract<Place, { kind: "modal" }>): Step {
  const { actor, view, replaced } = place;
  switch (reply.kind) {
    case "open":
    case "replace":
      return updated(place, renderModal(reply.view, generation(actor.triggerId)));
    case "push": {
      const modal = renderModal(reply.view, generation(actor.triggerId));
      // A fourth view takes the place of the third.
      if (replaced || depthOf(view) >= SLACK_LIMITS.depth) return updated(place, modal);
      return { kind: "push", triggerId: actor.triggerId, view: modal };
    }
    case "close":
      // Slack has no way to close a view but from its own submit.
      return updated(place, ended(languageOf(view)));
    case "nothing":
      return replaced ? updated(place, restored(view, [])) : NOTHING;
    case "hint":
    case "invalid": {
      const sentences = reply.kind === "hint" ? [reply.text] : Object.values(reply.fields);
      return replaced ? updated(place, restored(view, sentences)) : noticed(view, sentences);
    }
  }
}

function updated({ view, replaced }: Extract<Place, { kind: "modal" }>, next: ModalView | HomeView): Step {
  return { kind: "update", viewId: String(view.id), hash: replaced ? null : hashOf(view), view: next };
}

function noticed(view: ShownView, sentences: readonly string[]): Step {
  return { kind: "update", viewId: String(view.id), hash: hashOf(view), view: withNotice(view, sentences) };
}

/** With it, Slack does not put our answer over a view that is newer. */
function hashOf(view: ShownView): string | null {
  return typeof view.hash === "string" ? view.hash : null;
}

function inSubmission(reply: ChatReply, { actor, view }: Extract<Place, { kind: "submission" }>): Step {
  const say = (response_action: string, next: ModalView | HomeView): Step => ({
    kind: "acknowledge",
    body: { response_action, view: next },
  });
  switch (reply.kind) {
    case "open":
    case "replace":
      return say("update", renderModal(reply.view, generation(actor.triggerId)));
    case "push": {
      const modal = renderModal(reply.view, generation(actor.triggerId));
      if (depthOf(view) >= SLACK_LIMITS.depth) return say("update", modal);
      if (reply.again === undefined) return say("push", modal);
      return {
        kind: "push_over",
        viewId: String(view.id),
        beneath: askingFor(view, encodeAction(reply.again)),
        body: { response_action: "push", view: modal },
      };
    }
    case "close":
      // An empty answer closes this view and shows the one beneath; "clear" would close all.
      return NOTHING;
    case "nothing":
      return say("update", withNotice(view, []));
    case "hint":
      return say("update", withNotice(view, [reply.text]));
    case "invalid":
      return besideFields(reply.fields, view) ?? say("update", withNotice(view, Object.values(reply.fields)));
  }
}

/** Sentences beside their fields. What belongs to no field of this view goes beside the first; null where there is none. */
function besideFields(sentences: Readonly<Record<string, string>>, view: ShownView): Step | null {
  const names = fieldNames(view);
  const [first] = names;
  if (first === undefined) return null;
  const errors: Record<string, string> = {};
  for (const [name, sentence] of Object.entries(sentences)) {
    const at = names.includes(name) ? name : first;
    errors[at] = errors[at] === undefined ? sentence : `${errors[at]} ${sentence}`;
  }
  return { kind: "acknowledge", body: { response_action: "errors", errors } };
}

function homeOpened(reply: ChatReply, { account, id }: Extract<Place, { kind: "home_opened" }>): Step {
  switch (reply.kind) {
    case "open":
    case "replace":
    case "push":
      return { kind: "publish", account, view: renderHome(reply.view, generation(id)) };
    case "hint":
      return { kind: "publish", account, view: renderHome(saidIn(wordsIn(undefined).product, reply.text)) };
    default:
      return NOTHING;
  }
}

function saidIn(title: string, text: string): View {
  return { title, blocks: [{ kind: "text", text }], buttons: [] };
}

function ended(language: string | undefined): ModalView {
  const { doneTitle, done } = wordsIn(language);
  return saying(saidIn(doneTitle, done), language);
}

function saying(view: View, language: string | undefined): ModalView {
  return renderModal(language === undefined ? view : { ...view, language });
}

/** What is to be done where no reply could be had: the sentence says why, and what was written stays. */
export function stepForTrouble(sentence: string, place: Place): Step {
  if (place.kind === "submission") return stepFor({ kind: "invalid", fields: { "": sentence } }, place);
  return stepFor({ kind: "hint", text: sentence }, place);
}

/** What a submission is answered when the time for the answer is over: the view stays, and the reply takes its place later. */
export function waiting(shown: ShownView): Fields {
  const language = languageOf(shown);
  const { waitTitle, wait } = wordsIn(language);
  return { response_action: "update", view: saying(saidIn(waitTitle, wait), language) };
}
