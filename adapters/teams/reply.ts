import { encodeAction } from "../../src/core/chat/action.ts";
import { asksAgain, type CarriedViews, withValues } from "../../src/core/chat/carried-views.ts";
import type { EnvelopeButton } from "../../src/core/chat/envelope.ts";
import type { ChatEvent, ViewValues } from "../../src/core/chat/event.ts";
import type { ChatReply } from "../../src/core/chat/reply.ts";
import type { View } from "../../src/core/chat/view.ts";
import { TEAMS_LIMITS } from "./limits.ts";
import type { ShownDialog } from "./render.ts";
import { wordsIn } from "./words.ts";

/** What happens to the dialog. */
export type NextDialog =
  | ({ readonly kind: "show" } & ShownDialog)
  /** Words in a dialog of their own: there is no view to show them in. */
  | { readonly kind: "say"; readonly text: string; readonly buttons: readonly EnvelopeButton[] }
  | { readonly kind: "close" };

const say = (text: string, buttons: readonly EnvelopeButton[] = []): NextDialog => ({
  kind: "say",
  text,
  buttons,
});

/** The reply as what the dialog shows next. `carried` are the views that the submitted dialog held; none where it is only opened. */
export function nextDialog(event: ChatEvent, reply: ChatReply, carried: CarriedViews): NextDialog {
  const beneath = carried.slice(0, -1);
  const kept = keepWritten(event, carried);
  const show = (under: CarriedViews, view: View): NextDialog => ({
    kind: "show",
    carried: [...under, { view, from: "view" }],
  });
  switch (reply.kind) {
    case "open":
      return show([], reply.view);
    case "replace":
      return show(beneath, reply.view);
    case "push":
      // A fourth view takes the place of the third.
      return show(asksAgain(event, reply, kept).slice(0, TEAMS_LIMITS.depth - 1), reply.view);
    case "close":
      return beneath.length > 0 ? { kind: "show", carried: beneath } : { kind: "close" };
    case "nothing":
      return kept.length > 0 ? { kind: "show", carried: kept } : { kind: "close" };
    case "invalid":
      if (kept.length === 0) return say(Object.values(reply.fields).join(" "));
      return { kind: "show", carried: kept, wrong: reply.fields };
    case "hint":
      if (kept.length === 0) return say(reply.text, reply.buttons);
      return { kind: "show", carried: kept, notice: reply.text };
  }
}

/** A sentence in the view that is open, beside what was written; alone where none is. */
export function withNotice(event: ChatEvent, carried: CarriedViews, sentence: string): NextDialog {
  const kept = keepWritten(event, carried);
  return kept.length === 0 ? say(sentence) : { kind: "show", carried: kept, notice: sentence };
}

/** The carried views, the one shown with what was written in it. */
export function keepWritten(event: ChatEvent, carried: CarriedViews): CarriedViews {
  const top = carried.at(-1);
  if (!top || event.kind !== "action") return carried;
  return [...carried.slice(0, -1), { ...top, view: withValues(top.view, event.values) }];
}

/** What must be filled in before the primary button is accepted and is not, a sentence each; null where nothing is missing. */
export function missingFields(
  event: ChatEvent,
  carried: CarriedViews,
): Readonly<Record<string, string>> | null {
  const view = carried.at(-1)?.view;
  if (view === undefined || event.kind !== "action" || !isPrimary(event.action, view)) return null;
  const own = wordsIn(view.language);
  const missing = view.blocks.flatMap((block) =>
    (block.kind === "choices" || block.kind === "input") &&
    !block.optional &&
    isEmpty(event.values, block.name)
      ? [[block.name, block.kind === "choices" ? own.choose : own.write] as const]
      : [],
  );
  return missing.length === 0 ? null : Object.fromEntries(missing);
}

function isEmpty(values: ViewValues, name: string): boolean {
  return !(values[name] ?? []).some((value) => value.trim() !== "");
}

function isPrimary(action: Parameters<typeof encodeAction>[0], view: View): boolean {
  const pressed = encodeAction(action);
  const buttons = [
    ...view.buttons,
    ...view.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : [])),
  ];
  return buttons.some(
    (button) => button.style === "primary" && "action" in button && encodeAction(button.action) === pressed,
  );
}
