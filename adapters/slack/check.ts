import type { AnyBlock, HomeView, KnownBlock, ModalView } from "@slack/types";
import type { Envelope } from "../../src/core/chat/envelope.ts";
import type { View } from "../../src/core/chat/view.ts";
import { SLACK_LIMITS, telling } from "./limits.ts";
import { renderHome, renderMessage, renderModal } from "./render.ts";

/** What of `envelope` breaks a limit of Slack's, a sentence each; empty where nothing does. */
export function checkEnvelope(envelope: Envelope): string[] {
  const found: string[] = [];
  const message = renderMessage(envelope, telling(found));
  return [...found, ...checkMessage(message)];
}

/** What of `view` breaks a limit of Slack's, as a modal or as Home, a sentence each; empty where nothing does. */
export function checkView(view: View): string[] {
  const found: string[] = [];
  const modal = renderModal(view, { fit: telling(found) });
  const fields = view.blocks.flatMap((block) => ("name" in block ? [block.name] : []));
  if (view.title.trim() === "") found.push("the view has no title");
  if (new Set(fields).size < fields.length) found.push("two fields have the same name");
  return [...new Set([...found, ...checkRenderedView(modal), ...checkRenderedView(renderHome(view))])];
}

/** The same of a message as it goes out. */
export function checkMessage(message: {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}): string[] {
  const characters = strings(message.blocks).reduce((sum, text) => sum + text.length, 0);
  return [
    ...over("blocks", message.blocks.length, SLACK_LIMITS.messageBlocks),
    ...over("characters of fallback text", message.text.length, SLACK_LIMITS.messageText),
    ...over("characters in all blocks", characters, SLACK_LIMITS.messageCharacters),
    ...message.blocks.flatMap(checkBlock),
  ];
}

/** The same of a view as it goes out. */
export function checkRenderedView(view: ModalView | HomeView): string[] {
  const ids = view.blocks.flatMap(({ block_id }) => (block_id === undefined ? [] : [block_id]));
  const found = [
    ...over("blocks", view.blocks.length, SLACK_LIMITS.viewBlocks),
    ...over("characters of callback_id", view.callback_id?.length ?? 0, SLACK_LIMITS.callbackId),
    ...over(
      "characters of private_metadata",
      view.private_metadata?.length ?? 0,
      SLACK_LIMITS.privateMetadata,
    ),
    ...over(
      "bytes of the view",
      new TextEncoder().encode(JSON.stringify(view)).length,
      SLACK_LIMITS.viewBytes,
    ),
    ...view.blocks.flatMap(checkBlock),
  ];
  if (new Set(ids).size < ids.length) found.push("two blocks have the same block_id");
  if (view.type === "home") return found;
  for (const part of [view.title, view.submit, view.close])
    found.push(...over(`characters of "${part?.text}"`, part?.text.length ?? 0, SLACK_LIMITS.viewTitle));
  if (view.blocks.some(({ type }) => type === "input") && view.submit === undefined)
    found.push("a modal with an input has no submit");
  return found;
}

function over(what: string, count: number, most: number): string[] {
  return count > most ? [`${count} ${what}, at most ${most} fit`] : [];
}

function between(what: string, text: string, most: number): string[] {
  return text.length === 0 ? [`${what} is empty`] : over(`characters of ${what}`, text.length, most);
}

/** Every string that Slack shows or carries: what the undocumented total is counted over. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

const { text: TEXT, field: FIELD, label: LABEL, header: HEADER } = SLACK_LIMITS;

function checkBlock(given: AnyBlock): string[] {
  // All that we render is known.
  const block = given as KnownBlock;
  const id = over("characters of block_id", block.block_id?.length ?? 0, SLACK_LIMITS.blockId);
  switch (block.type) {
    case "header":
      return [...id, ...between("a header", block.text.text, HEADER)];
    case "section":
      return [
        ...id,
        ...over("characters of a section", block.text?.text.length ?? 0, TEXT),
        ...over("fields of a section", block.fields?.length ?? 0, SLACK_LIMITS.fields),
        ...(block.fields ?? []).flatMap(({ text }) => between("a field", text, FIELD)),
      ];
    case "rich_text": {
      const all = strings(block.elements).join("");
      return [...id, ...(all === "" ? ["a text is empty"] : checkRichText(block))];
    }
    case "context":
      return [
        ...id,
        ...over("elements of a context", block.elements.length, SLACK_LIMITS.contextElements),
        ...block.elements.flatMap((each) => ("text" in each ? between("small print", each.text, FIELD) : [])),
      ];
    case "image":
      return [...id, ...between("a picture's words", block.alt_text, SLACK_LIMITS.imageAlternative)];
    case "actions":
      return [
        ...id,
        ...over("buttons in one block", block.elements.length, SLACK_LIMITS.actions),
        ...block.elements.flatMap(checkElement),
      ];
    case "input":
      return [
        ...id,
        ...between("a label", block.label.text, LABEL),
        ...over("characters of a hint", block.hint?.text.length ?? 0, LABEL),
        ...checkElement(block.element),
      ];
    default:
      return id;
  }
}

function checkRichText(block: Extract<KnownBlock, { type: "rich_text" }>): string[] {
  const shown = block.elements.flatMap((section) =>
    "elements" in section ? section.elements.map((node) => ("text" in node ? (node.text ?? "") : "")) : [],
  );
  return over("characters of a text", shown.join("").length, TEXT);
}

type Checked =
  | Extract<KnownBlock, { type: "input" }>["element"]
  | Extract<KnownBlock, { type: "actions" }>["elements"][number];

function checkElement(element: Checked): string[] {
  const id = over("characters of action_id", element.action_id?.length ?? 0, SLACK_LIMITS.actionId);
  switch (element.type) {
    case "button":
      return [
        ...id,
        ...between("a button", element.text.text, SLACK_LIMITS.buttonText),
        ...over("characters of a button's value", element.value?.length ?? 0, SLACK_LIMITS.buttonValue),
        ...over("characters of a button's address", element.url?.length ?? 0, SLACK_LIMITS.buttonUrl),
      ];
    case "plain_text_input":
      return [
        ...id,
        ...over("characters to be written", element.max_length ?? 0, SLACK_LIMITS.input),
        ...over(
          "characters written",
          element.initial_value?.length ?? 0,
          element.max_length ?? SLACK_LIMITS.input,
        ),
      ];
    case "radio_buttons":
    case "checkboxes":
      return [...id, ...checkOptions(element.options, SLACK_LIMITS.optionsInSight)];
    case "static_select":
    case "multi_static_select":
      return [
        ...id,
        ...over("groups of options", element.option_groups?.length ?? 0, SLACK_LIMITS.optionsInList),
        ...(element.option_groups ?? [element]).flatMap(({ options }) =>
          checkOptions(options ?? [], SLACK_LIMITS.optionsInList),
        ),
      ];
    default:
      return id;
  }
}

function checkOptions(
  options: readonly { readonly text: { readonly text: string }; readonly value?: string }[],
  most: number,
): string[] {
  const values = options.map(({ value }) => value);
  return [
    ...(options.length === 0 ? ["a choice has no option"] : over("options", options.length, most)),
    ...options.flatMap(({ text, value = "" }) => [
      ...between("an option", text.text, SLACK_LIMITS.optionText),
      ...over("characters of an option's value", value.length, SLACK_LIMITS.optionValue),
    ]),
    ...(new Set(values).size < values.length ? ["a choice has the same value twice"] : []),
  ];
}
