import type { ShownField } from "./chat-client.ts";
import type { PeerView } from "./slack-screen.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A button as it is shown. `value` is absent where it is a link. */
export interface ShownButton {
  readonly label: string;
  readonly actionId: string;
  readonly blockId: string;
  readonly value?: string;
  readonly url?: string;
}

const fields = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fields) : []);
const textIn = (value: unknown): string => String(fields(value).text ?? "");

/** The buttons of a message or a view, in reading order. */
export function buttonsIn(blocks: readonly Fields[]): readonly ShownButton[] {
  return blocks
    .filter(({ type }) => type === "actions")
    .flatMap((block) =>
      list(block.elements).map((element) => ({
        label: textIn(element.text),
        actionId: String(element.action_id),
        blockId: String(block.block_id ?? ""),
        ...(typeof element.value === "string" ? { value: element.value } : {}),
        ...(typeof element.url === "string" ? { url: element.url } : {}),
      })),
    );
}

/** All words of the blocks but those of buttons and options, a block a line. */
export function wordsIn(blocks: readonly Fields[]): string {
  return blocks
    .map(wordsOf)
    .filter((words) => words !== "")
    .join("\n");
}

function wordsOf(block: Fields): string {
  switch (block.type) {
    case "header":
      return textIn(block.text);
    case "context":
      return list(block.elements)
        .map(({ text }) => String(text ?? ""))
        .join(" ");
    case "image":
      return String(block.alt_text);
    case "input":
      return [textIn(block.label), textIn(block.hint)].join(" ").trim();
    case "rich_text":
      return list(block.elements)
        .flatMap((section) => list(section.elements).map(({ text }) => String(text ?? "")))
        .join("");
    default:
      return "";
  }
}

/** The options of a choice, in order. */
export function optionsOf(element: Fields): readonly Fields[] {
  return [...list(element.options), ...list(element.option_groups).flatMap(({ options }) => list(options))];
}

/** The input blocks of a view. */
export function inputsIn(
  view: PeerView,
): readonly { readonly name: string; readonly block: Fields; readonly element: Fields }[] {
  return view.blocks
    .filter(({ type }) => type === "input")
    .map((block) => ({ name: String(block.block_id), block, element: fields(block.element) }));
}

/** What can be filled in. */
export function fieldsIn(view: PeerView): readonly ShownField[] {
  return inputsIn(view).map(({ name, block, element }) => {
    const written = element.type === "plain_text_input" || element.type === "timepicker";
    return {
      name,
      label: textIn(block.label),
      kind: written ? "input" : "choices",
      options: optionsOf(element).map(({ value }) => String(value)),
    };
  });
}

/** What a field holds when it is first shown. */
export function initialOf(element: Fields): readonly string[] {
  const texts = [element.initial_value, element.initial_time, fields(element.initial_option).value];
  const several = list(element.initial_options).map(({ value }) => value);
  return [...texts, ...several].filter((value) => typeof value === "string");
}

/** A field's values as Slack writes them into `state.values`; throws where there is no such option. */
export function stateOf(element: Fields, values: readonly string[]): Fields {
  const chosen = values.map((value) => {
    const option = optionsOf(element).find((each) => each.value === value);
    return { text: option?.text, value };
  });
  const { type } = element;
  switch (type) {
    case "plain_text_input":
      return { type, value: values[0] ?? null };
    case "timepicker":
      return { type, selected_time: values[0] ?? null };
    case "radio_buttons":
    case "static_select":
      return { type, selected_option: chosen[0] ?? null };
    default:
      return { type, selected_options: chosen };
  }
}
