import { ENVELOPE_LIMITS } from "../../src/core/chat/envelope.ts";
import { VIEW_LIMITS } from "../../src/core/chat/view.ts";
import { type Card, type CardElement, jsonBytes } from "./card.ts";

/** What Teams holds, each number with the page of learn.microsoft.com/microsoftteams/platform (or another reason) beside it. */
export const TEAMS_LIMITS = {
  /** A bot's message: about 100 KB with its card ("Format your bot messages"). */
  messageBytes: 100 * 1024,
  /** A card: 28 KB were the limit of messages for years and still are of connectors' ("Cards reference"); we stay below. */
  cardBytes: 25 * 1024,
  /** Teams shows six actions of a set, and hides the rest ("Types of cards": at most 6 primary actions). */
  actions: 6,
  /** The newest version that Teams shows in a bot's card or dialog ("Types of cards", "Dialogs"). */
  version: 1.5,
  /** Two lines of a label on a phone. */
  label: 200,
  /** No limit is documented; Slack's modal title, one line of a phone. */
  title: VIEW_LIMITS.title,
  buttonLabel: VIEW_LIMITS.buttonLabel,
  optionLabel: VIEW_LIMITS.optionLabel,
  text: VIEW_LIMITS.text,
  input: VIEW_LIMITS.input,
  blocks: VIEW_LIMITS.blocks,
  envelopeText: ENVELOPE_LIMITS.text,
  envelopeButtons: ENVELOPE_LIMITS.buttons,
  envelopeButtonLabel: ENVELOPE_LIMITS.label,
  /** What we read of one request. Activities are bounded by the message; a submitted dialog adds what was written in it. */
  requestBytes: 256 * 1024,
  /** Views on top of one another: as on the other platforms. */
  depth: 3,
  /** Teams gives up on an invoke after three seconds ("Bot requests and time-outs"); we answer before. */
  answerMs: 2800,
} as const;

const KNOWN: ReadonlySet<string> = new Set<CardElement["type"]>([
  "RichTextBlock",
  "TextBlock",
  "Image",
  "ColumnSet",
  "Input.ChoiceSet",
  "Input.Text",
  "Input.Time",
  "ActionSet",
]);

/** What of a rendered card breaks a limit of Teams, a sentence each; empty where nothing does. */
export function checkCard(card: Card): string[] {
  const found: string[] = [];
  const bytes = jsonBytes(card);
  if (bytes > TEAMS_LIMITS.cardBytes)
    found.push(`the card takes ${bytes} bytes, at most ${TEAMS_LIMITS.cardBytes} fit`);
  if (!(Number(card.version) <= TEAMS_LIMITS.version))
    found.push(`version ${card.version} is newer than Teams shows`);
  const ids = new Set<string>();
  for (const element of card.body) {
    found.push(...checkElement(element));
    if (element.id !== undefined && ids.has(element.id)) found.push(`the id ${element.id} is there twice`);
    if (element.id !== undefined) ids.add(element.id);
  }
  return found;
}

function checkElement(element: CardElement): string[] {
  if (!KNOWN.has(element.type)) return [`${element.type} is no element that Teams shows`];
  switch (element.type) {
    case "ActionSet":
      return [
        ...(element.actions.length > TEAMS_LIMITS.actions
          ? [`a row has ${element.actions.length} buttons, at most ${TEAMS_LIMITS.actions} are shown`]
          : []),
        ...(element.actions.length === 0 ? ["a row has no button"] : []),
        ...element.actions.flatMap(({ title = "" }) =>
          title.trim() === "" ? ["a button has no label"] : [],
        ),
      ];
    case "Image":
      return element.altText.trim() === "" ? ["a picture has no alternative text"] : [];
    case "RichTextBlock":
      return element.inlines.length === 0 ? ["a text has no words"] : [];
    case "Input.ChoiceSet":
      return [
        ...(element.label.trim() === "" ? [`${element.id} has no label`] : []),
        ...(element.choices.length === 0 ? [`choices ${element.id} have no option`] : []),
        ...(new Set(element.choices.map(({ value }) => value)).size < element.choices.length
          ? [`choices ${element.id} have the same value twice`]
          : []),
      ];
    case "Input.Text":
    case "Input.Time":
      return element.label.trim() === "" ? [`${element.id} has no label`] : [];
    default:
      return [];
  }
}
