import type { Card, CardElement, OpenUrl, Submit } from "../../adapters/teams/card.ts";
import type { Filled, ShownField, ShownMessage, ShownView } from "./chat-client.ts";

/** A dialog as Teams shows it. */
export interface OpenDialog {
  readonly title: string;
  readonly card: Card;
}

/** A button with its words. */
export type Labelled = (OpenUrl | Submit) & { readonly title: string };

/** Whether this button goes back to the view beneath: the surface's own, of no view. */
export function isBack(action: Labelled): boolean {
  return action.type === "Action.Submit" && action.data.back !== undefined;
}

/** The card of a message that the bot posted; null where it holds words alone. */
export function cardIn(message: Record<string, unknown>): Card | null {
  const attachments = message.attachments as readonly { readonly content: Card }[] | undefined;
  return attachments?.[0]?.content ?? null;
}

/** All buttons of a card, in order. */
export function actionsOf(card: Card): readonly Labelled[] {
  return card.body.flatMap((element) =>
    element.type === "ActionSet" ? element.actions.map((each) => ({ ...each, title: each.title ?? "" })) : [],
  );
}

function wordsOf(element: CardElement): readonly string[] {
  switch (element.type) {
    case "RichTextBlock":
      return [element.inlines.map(({ text }) => text).join("")];
    case "TextBlock":
      return [element.text];
    case "Image":
      return [element.altText];
    case "ColumnSet":
      return [element.columns.flatMap(({ items }) => items.flatMap(wordsOf)).join(" ")];
    case "Input.ChoiceSet":
    case "Input.Text":
    case "Input.Time":
      return "isVisible" in element ? [] : [element.label];
    case "ActionSet":
      return [];
  }
}

/** A posted message as it is shown. */
export function readMessage(message: Record<string, unknown>): ShownMessage {
  const card = cardIn(message);
  if (!card) return { text: String(message.text ?? ""), buttons: [] };
  return { text: card.body.flatMap(wordsOf).join("\n"), buttons: actionsOf(card).map(({ title }) => title) };
}

const WRONG = "wrong.";

/** A dialog's card as it is shown. */
export function readView({ title, card }: OpenDialog): ShownView {
  const fields = card.body.flatMap((element): ShownField[] => {
    if (element.type === "Input.ChoiceSet") {
      const options = element.choices.map(({ value }) => decodeURIComponent(value));
      return [{ name: element.id.slice(2), label: element.label, kind: "choices", options }];
    }
    if (element.type === "Input.Time" || (element.type === "Input.Text" && element.isVisible !== false))
      return [{ name: element.id.slice(2), label: element.label, kind: "input", options: [] }];
    return [];
  });
  const wrong = card.body.flatMap((element) =>
    element.id?.startsWith(WRONG)
      ? [[element.id.slice(WRONG.length), wordsOf(element).join(" ")] as const]
      : [],
  );
  return {
    title,
    text: card.body.flatMap(wordsOf).join("\n"),
    buttons: actionsOf(card)
      .filter((action) => !isBack(action))
      .map(({ title: label }) => label),
    fields,
    wrong: Object.fromEntries(wrong),
  };
}

/** The values of all inputs as the renderer gathers them, hidden ones too; throws where a name or an option is not there. */
export function inputsOf(card: Card, filled: Filled): Readonly<Record<string, string>> {
  const left = new Set(Object.keys(filled));
  const values: Record<string, string> = {};
  for (const element of card.body) {
    if (!element.type.startsWith("Input.") || !("label" in element)) continue;
    const name = element.id.slice(2);
    const given = element.id === "views" ? undefined : filled[name];
    left.delete(name);
    values[element.id] = given === undefined ? (element.value ?? "") : enter(element, given);
  }
  if (left.size > 0) throw new Error(`the dialog has no field ${[...left].join(", ")}`);
  return values;
}

function enter(element: Extract<CardElement, { label: string }>, given: readonly string[]): string {
  if (element.type !== "Input.ChoiceSet") return given.join("");
  const options = element.choices.map(({ value }) => value);
  const chosen = given.map(encodeURIComponent);
  for (const value of chosen)
    if (!options.includes(value)) throw new Error(`${element.id} has no option ${value}`);
  return chosen.join(",");
}
