import type { KnownBlock, ModalView, RichTextElement } from "@slack/types";
import type { Drawing, Drawn, DrawnButton, DrawnRun } from "../../src/core/chat/drawing.ts";
import type { Envelope } from "../../src/core/chat/envelope.ts";
import type { View } from "../../src/core/chat/view.ts";
import { renderMessage, renderModal } from "./render.ts";

/** An envelope as Slack shows what is sent of it. */
export function drawMessage(envelope: Envelope): Drawing {
  const { blocks } = renderMessage(envelope);
  return { title: null, rightToLeft: false, parts: blocks.flatMap(drawBlock) };
}

/** A view as Slack shows the modal that is opened for it, its own two buttons at the foot. */
export function drawView(view: View): Drawing {
  const modal = renderModal(view);
  // Slack's type allows blocks that it does not know; our renderer makes none.
  const blocks = modal.blocks as readonly KnownBlock[];
  return {
    title: modal.title.text,
    rightToLeft: view.rightToLeft ?? false,
    parts: [...blocks.flatMap(drawBlock), { kind: "buttons", buttons: footOf(modal) }],
  };
}

function footOf({ close, submit }: ModalView): readonly DrawnButton[] {
  return [
    ...(close ? [{ label: close.text, look: "plain" as const }] : []),
    ...(submit ? [{ label: submit.text, look: "primary" as const }] : []),
  ];
}

function drawBlock(block: KnownBlock): readonly Drawn[] {
  switch (block.type) {
    case "header":
      return [{ kind: "heading", text: block.text.text }];
    case "rich_text":
      return block.elements.map((section) => ({
        kind: "text",
        quiet: false,
        runs: "elements" in section ? section.elements.flatMap(drawRun) : [],
      }));
    case "context":
      return block.elements.flatMap((element): readonly Drawn[] =>
        "text" in element
          ? [{ kind: "text", quiet: true, runs: [{ text: element.text, look: "plain" }] }]
          : [],
      );
    case "image":
      return [{ kind: "image", alternative: block.alt_text }];
    case "divider":
      return [{ kind: "divider" }];
    case "actions":
      return [{ kind: "buttons", buttons: block.elements.flatMap(drawButton) }];
    case "input":
      return [drawInput(block)];
    default:
      return [];
  }
}

type Block<Type extends KnownBlock["type"]> = Extract<KnownBlock, { type: Type }>;

function drawRun(element: RichTextElement | { readonly type: string }): readonly DrawnRun[] {
  if (!("text" in element) || typeof element.text !== "string") return [];
  const style = "style" in element && typeof element.style === "object" ? element.style : {};
  const look =
    element.type === "link" ? "link" : style.bold ? "strong" : style.italic ? "emphasis" : ("plain" as const);
  return [{ text: element.text, look }];
}

function drawButton(element: Block<"actions">["elements"][number]): readonly DrawnButton[] {
  if (element.type !== "button") return [];
  return [{ label: element.text.text, look: element.style ?? "plain" }];
}

function drawInput({ label, hint, element }: Block<"input">): Drawn {
  switch (element.type) {
    case "radio_buttons":
    case "checkboxes":
    case "static_select":
    case "multi_static_select": {
      const chosen = [
        ...("initial_option" in element && element.initial_option ? [element.initial_option.value] : []),
        ...("initial_options" in element ? (element.initial_options ?? []).map(({ value }) => value) : []),
      ];
      return {
        kind: "choices",
        label: label.text,
        multiple: element.type === "checkboxes" || element.type === "multi_static_select",
        folded: element.type === "static_select" || element.type === "multi_static_select",
        options: (element.options ?? []).map(({ text, value }) => ({
          label: text.text,
          chosen: chosen.includes(value),
        })),
      };
    }
    default: {
      const value = "initial_value" in element ? element.initial_value : undefined;
      return {
        kind: "field",
        label: label.text,
        hint: hint?.text ?? null,
        value: typeof value === "string" ? value : "",
        lines: "multiline" in element && element.multiline ? "several" : "one",
      };
    }
  }
}
