import { encodeAction } from "../../src/core/chat/action.ts";
import {
  asksAgain,
  type CarriedView,
  type CarriedViews,
  withValues,
} from "../../src/core/chat/carried-views.ts";
import type { ChatEvent } from "../../src/core/chat/event.ts";
import type { ChatReply } from "../../src/core/chat/reply.ts";
import type { View } from "../../src/core/chat/view.ts";
import { BROWSER_LIMITS } from "./limits.ts";
import { renderHint, renderView } from "./render.ts";
import type { BrowserWords } from "./words.en.ts";

/** What the script is told: markup of ours, or sentences that it puts in as text. */
export type ScriptAnswer =
  | { readonly kind: "nothing" | "close" }
  | { readonly kind: "open" | "replace"; readonly html: string }
  /** `again`: what the pressed button of the view beneath asks for from now on. */
  | { readonly kind: "push"; readonly html: string; readonly again?: string }
  | { readonly kind: "invalid"; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: "hint"; readonly text: string; readonly html: string }
  | { readonly kind: "refused"; readonly text: string; readonly signIn?: string };

/** What a page without script shows next. */
export type NextPage =
  | { readonly kind: "chat"; readonly hint?: string }
  | {
      readonly kind: "view";
      readonly carried: CarriedViews;
      readonly wrong?: Readonly<Record<string, string>>;
      readonly notice?: string;
    }
  | { readonly kind: "sentences"; readonly sentences: readonly string[] };

/** Whether the view of this reply counts as Home: opened by Home, or put in Home's place. */
function comesFrom(event: ChatEvent, reply: ChatReply): CarriedView["from"] {
  if (event.kind === "home_opened") return "home";
  return event.kind === "action" && event.from === "home" && reply.kind === "replace" ? "home" : "view";
}

/** The reply for the script, which remembers the views itself. */
export async function answerScript(
  event: ChatEvent,
  reply: ChatReply,
  own: BrowserWords,
): Promise<ScriptAnswer> {
  switch (reply.kind) {
    case "open":
    case "replace":
    case "push": {
      const html = String(await renderView({ view: reply.view, from: comesFrom(event, reply) }));
      if (reply.kind !== "push" || reply.again === undefined) return { kind: reply.kind, html };
      return { kind: "push", html, again: encodeAction(reply.again) };
    }
    case "hint":
      return { kind: "hint", text: reply.text, html: String(await renderHint(reply.text, own)) };
    case "invalid":
      return { kind: "invalid", fields: reply.fields };
    default:
      return { kind: reply.kind };
  }
}

/** The same reply as a page of its own. `carried` are the views that the posted form held. */
export function nextPage(event: ChatEvent, reply: ChatReply, carried: CarriedViews): NextPage {
  const beneath = carried.slice(0, -1);
  const kept = keepWritten(event, carried);
  const add = (under: CarriedViews, view: View): NextPage => ({
    kind: "view",
    carried: [...under, { view, from: comesFrom(event, reply) }],
  });
  switch (reply.kind) {
    case "open":
      return add([], reply.view);
    case "replace":
      return add(beneath, reply.view);
    case "push":
      // A fourth view takes the place of the third.
      return add(asksAgain(event, reply, kept).slice(0, BROWSER_LIMITS.depth - 1), reply.view);
    case "close":
      return showing(beneath);
    case "nothing":
      return showing(kept);
    case "invalid":
      if (kept.length === 0) return { kind: "sentences", sentences: Object.values(reply.fields) };
      return { kind: "view", carried: kept, wrong: reply.fields };
    case "hint":
      if (kept.length === 0) return { kind: "chat", hint: reply.text };
      return { kind: "view", carried: kept, notice: reply.text };
  }
}

/** The page that shows the last of `carried`; the chat where there is none. */
export function showing(carried: CarriedViews): NextPage {
  return carried.length === 0 ? { kind: "chat" } : { kind: "view", carried };
}

/** The carried views, the one shown with what was written in it. */
export function keepWritten(event: ChatEvent, carried: CarriedViews): CarriedViews {
  const top = carried.at(-1);
  if (!top || event.kind !== "action") return carried;
  return [...carried.slice(0, -1), { ...top, view: withValues(top.view, event.values) }];
}
