import type { Drawing, Drawn, DrawnRun } from "../../src/core/chat/drawing.ts";
import type { Envelope } from "../../src/core/chat/envelope.ts";
import type { View } from "../../src/core/chat/view.ts";
import type { Card, CardElement, ChoiceSet, RichText, TextRun } from "./card.ts";
import { renderDialog, renderMessage } from "./render.ts";

/** An envelope as Teams shows what is sent of it. */
export function drawMessage(envelope: Envelope, publicUrl: string): Drawing {
  const message = renderMessage(envelope, publicUrl);
  if ("text" in message) return { title: null, rightToLeft: false, parts: [plainText(message.text)] };
  const [{ content }] = message.attachments;
  return { title: null, rightToLeft: content.rtl ?? false, parts: drawCard(content) };
}

/** A view as Teams shows the dialog that is opened for it. */
export function drawView(view: View, publicUrl: string): Drawing {
  const dialog = renderDialog({ carried: [{ view, from: "view" }] }, publicUrl);
  if (dialog === null) return { title: view.title, rightToLeft: false, parts: [] };
  const { content } = dialog.card;
  return { title: dialog.title, rightToLeft: content.rtl ?? false, parts: drawCard(content) };
}

function drawCard({ body }: Card): readonly Drawn[] {
  return body.flatMap((element) => [
    ...(element.separator ? [{ kind: "divider" } as const] : []),
    ...drawElement(element),
  ]);
}

function drawElement(element: CardElement): readonly Drawn[] {
  switch (element.type) {
    case "TextBlock":
      return [{ kind: "heading", text: element.text }];
    case "RichTextBlock":
      return [drawText(element)];
    case "ColumnSet":
      return [{ kind: "columns", columns: element.columns.map(({ items }) => items.map(drawText)) }];
    case "Image":
      return [{ kind: "image", alternative: element.altText }];
    case "ActionSet":
      return [
        {
          kind: "buttons",
          buttons: element.actions.map(({ title = "", style }) => ({
            label: title,
            look: style === "positive" ? "primary" : style === "destructive" ? "danger" : "plain",
          })),
        },
      ];
    case "Input.ChoiceSet":
      return [drawChoices(element)];
    case "Input.Time":
    case "Input.Text":
      // What a dialog carries with it is seen by nobody.
      if ("isVisible" in element) return [];
      return [
        {
          kind: "field",
          label: element.label,
          hint: null,
          value: element.value ?? "",
          lines: "isMultiline" in element ? "several" : "one",
        },
      ];
  }
}

function drawText({ inlines }: RichText): Drawn {
  return { kind: "text", quiet: inlines.every(({ isSubtle }) => isSubtle), runs: inlines.map(drawRun) };
}

function drawRun({ text, weight, italic, selectAction }: TextRun): DrawnRun {
  return { text, look: selectAction ? "link" : weight ? "strong" : italic ? "emphasis" : "plain" };
}

function drawChoices({ label, style, isMultiSelect, choices, value = "" }: ChoiceSet): Drawn {
  const chosen = value.split(",");
  return {
    kind: "choices",
    label,
    multiple: isMultiSelect ?? false,
    folded: style === "compact",
    options: choices.map((choice) => ({ label: choice.title, chosen: chosen.includes(choice.value) })),
  };
}

function plainText(text: string): Drawn {
  return { kind: "text", quiet: false, runs: [{ text, look: "plain" }] };
}
