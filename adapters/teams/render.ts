import { type CarriedView, type CarriedViews, writeCarried } from "../../src/core/chat/carried-views.ts";
import type { Envelope, EnvelopeButton } from "../../src/core/chat/envelope.ts";
import type { Block, View } from "../../src/core/chat/view.ts";
import { openableLink } from "./addresses.ts";
import {
  type Actions,
  type Card,
  type CardElement,
  cardOf,
  jsonBytes,
  type OpenUrl,
  type Submit,
} from "./card.ts";
import { FIELDS } from "./fields.ts";
import { TEAMS_LIMITS } from "./limits.ts";
import { encodedAction, renderBlock, renderButton, renderButtons, renderPicture } from "./render-blocks.ts";
import { cut, line, QUIET, words } from "./render-text.ts";
import { wordsIn } from "./words.ts";

const CARD = "application/vnd.microsoft.card.adaptive";

interface CardAttachment {
  readonly contentType: typeof CARD;
  readonly content: Card;
}

/** A message activity: words alone, or a card with the words that a notification shows. */
export type Message =
  | { readonly type: "message"; readonly text: string; readonly textFormat: "plain" }
  | { readonly type: "message"; readonly summary: string; readonly attachments: readonly [CardAttachment] };

/** What Teams puts in a dialog. */
export interface Dialog {
  readonly title: string;
  readonly width: "medium";
  readonly height: "medium" | "large";
  readonly card: CardAttachment;
}

/** What a dialog shows: the last of `carried`, over those that lie beneath it. */
export interface ShownDialog {
  readonly carried: CarriedViews;
  /** Sentences beside fields, by name. */
  readonly wrong?: Readonly<Record<string, string>>;
  /** A sentence at the top. */
  readonly notice?: string;
}

/** An envelope, or a hint with its buttons, as a message. A button opens a dialog, or a page of ours. */
export function renderMessage(envelope: Envelope, publicUrl: string): Message {
  const text = cut(envelope.text, TEAMS_LIMITS.envelopeText);
  const rows = envelope.buttons
    .slice(0, TEAMS_LIMITS.envelopeButtons)
    .map((button) => renderEnvelopeButton(button, publicUrl));
  if (rows.every((button) => button === null) && envelope.picture === undefined)
    return { type: "message", text, textFormat: "plain" };
  const body: CardElement[] = [
    ...text.split("\n").flatMap((each) => (each.trim() === "" ? [] : [line(each)])),
    ...(envelope.picture ? [renderPicture(envelope.picture, publicUrl)] : []),
    ...renderButtons(rows),
  ];
  const attachment: CardAttachment = { contentType: CARD, content: cardOf(body) };
  return { type: "message", summary: words(text), attachments: [attachment] };
}

function renderEnvelopeButton(button: EnvelopeButton, publicUrl: string): OpenUrl | Submit | null {
  const base = {
    title: words(cut(button.label, TEAMS_LIMITS.envelopeButtonLabel)),
    ...(button.primary ? { style: "positive" as const } : {}),
  };
  if ("url" in button) {
    const url = openableLink(button.url, publicUrl);
    return url === null ? null : { type: "Action.OpenUrl", ...base, url };
  }
  const action = encodedAction(button);
  if (action === null) return null;
  const data = { msteams: { type: "task/fetch" }, [FIELDS.action]: action };
  return { type: "Action.Submit", ...base, data };
}

/** A dialog with the view that lies on top. Never throws: what does not fit is carried less, and shown as it is. */
export function renderDialog(shown: ShownDialog, publicUrl: string): Dialog | null {
  const top = shown.carried.at(-1);
  if (top === undefined) return null;
  const { view } = top;
  return {
    title: words(cut(view.title, TEAMS_LIMITS.title)),
    width: "medium",
    height: view.blocks.length > 6 ? "large" : "medium",
    card: { contentType: CARD, content: fittingCard(shown, view, publicUrl) },
  };
}

/** The card with as many views beneath as fit, the lowest dropped first. */
function fittingCard(shown: ShownDialog, view: View, publicUrl: string): Card {
  const carried = shown.carried.slice(-TEAMS_LIMITS.depth);
  const body = renderBody(shown, view, publicUrl);
  for (let dropped = 0; dropped < carried.length; dropped++) {
    const kept = carried.slice(dropped);
    const foot = renderFoot(view, publicUrl, kept.length > 1);
    const card = cardOf([...body, ...foot, ...carry(kept)], view.rightToLeft);
    if (jsonBytes(card) <= TEAMS_LIMITS.cardBytes) return card;
  }
  return cardOf([...body, ...renderFoot(view, publicUrl, false)], view.rightToLeft);
}

function renderBody(shown: ShownDialog, view: View, publicUrl: string): readonly CardElement[] {
  const { wrong = {} } = shown;
  const own = wordsIn(view.language);
  const named = new Set(view.blocks.flatMap((block) => ("name" in block ? [block.name] : [])));
  const elsewhere = Object.keys(wrong).filter((name) => !named.has(name));
  const notices = [shown.notice ?? "", ...elsewhere.map((name) => wrong[name] ?? "")].filter(Boolean);
  const body: CardElement[] = [];
  if (view.progress)
    body.push({ ...line(own.step(view.progress.step, view.progress.of), QUIET), id: "progress" });
  if (notices.length > 0)
    body.push({ ...line(notices.join(" "), { color: "Attention", weight: "Bolder" }), id: "notice" });
  let divided = false;
  for (const block of view.blocks) {
    const [first, ...rest] = renderBlock(block, { publicUrl, own, wrong: wrongOf(block, wrong) });
    if (first === undefined) {
      divided ||= block.kind === "divider";
      continue;
    }
    body.push(divided ? { ...first, separator: true, spacing: "Large" } : first, ...rest);
    divided = false;
  }
  return body;
}

function wrongOf(block: Block, wrong: Readonly<Record<string, string>>): string | undefined {
  return "name" in block && Object.hasOwn(wrong, block.name) ? wrong[block.name] : undefined;
}

function renderFoot(view: View, publicUrl: string, back: boolean): readonly Actions[] {
  const buttons = view.buttons.map((button) => renderButton(button, publicUrl));
  const before: Submit = {
    type: "Action.Submit",
    title: wordsIn(view.language).back,
    data: { [FIELDS.back]: "1" },
  };
  const [first, ...rest] = renderButtons(back ? [...buttons, before] : buttons);
  return first === undefined ? [] : [{ ...first, spacing: "Large" }, ...rest];
}

/** The views in a field that nobody sees: it comes back with whatever button is pressed. */
function carry(carried: CarriedViews): readonly CardElement[] {
  const kept = carried.map((each, index) => (index === carried.length - 1 ? withoutValues(each) : each));
  const text = written(kept);
  if (text === null) return [];
  return [
    {
      type: "Input.Text",
      id: FIELDS.views,
      label: wordsIn(undefined).product,
      isVisible: false,
      value: text,
    },
  ];
}

// A view with an action that cannot be written is shown all the same.
function written(carried: CarriedViews): string | null {
  try {
    return writeCarried(carried, TEAMS_LIMITS.cardBytes);
  } catch {
    return null;
  }
}

// What is written in the view on top comes back by itself; carried as well it would take its place twice.
function withoutValues({ view, from }: CarriedView): CarriedView {
  const blocks = view.blocks.map((block): Block => {
    if (block.kind === "choices") {
      const { chosen: _, ...rest } = block;
      return rest;
    }
    if (block.kind !== "input") return block;
    const { value: _, ...rest } = block;
    return rest;
  });
  return { view: { ...view, blocks }, from };
}
