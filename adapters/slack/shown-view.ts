import type { HomeView, KnownBlock, ModalView } from "@slack/types";
import { SLACK_LIMITS } from "./limits.ts";
import { type Fields, fieldsOf, listOf, textOf } from "./read-body.ts";
import { readValues } from "./read-event.ts";
import { renderLine } from "./render-text.ts";

/** The view on the person's screen, as Slack sends it along with what was done in it. It may hold private text: it is never kept. */
export type ShownView = Fields;

/** The language that renderModal noted in the view; undefined where it noted none. */
export function languageOf(view: ShownView): string | undefined {
  return textOf(view.private_metadata) ?? undefined;
}

const NOTICE = "evenkeel_notice";

/** How deep the view lies in the stack of modals, from 1. */
export function depthOf(view: ShownView): number {
  const below = textOf(view.previous_view_id);
  if (below === null) return 1;
  return below === textOf(view.root_view_id) ? 2 : SLACK_LIMITS.depth;
}

/** The names of the fields that can carry a sentence. */
export function fieldNames(view: ShownView): readonly string[] {
  return listOf(view.blocks)
    .map(fieldsOf)
    .filter((block) => block.type === "input")
    .flatMap((block) => textOf(block.block_id) ?? []);
}

/** The same view with sentences on top. Slack keeps what was written in it, for its fields keep their ids. */
export function withNotice(view: ShownView, sentences: readonly string[]): ModalView | HomeView {
  const notice = { ...renderLine(sentences.join("\n").slice(0, SLACK_LIMITS.text)), block_id: NOTICE };
  const blocks = listOf(view.blocks)
    .map(fieldsOf)
    .filter(({ block_id }) => block_id !== NOTICE)
    .map(sendable)
    .slice(0, SLACK_LIMITS.viewBlocks - 1);
  return sameView(view, [...(sentences.length > 0 ? [notice as unknown as Fields] : []), ...blocks]);
}

/** The same for a view that another has already taken the place of: what was written in it goes along. */
export function restored(view: ShownView, sentences: readonly string[]): ModalView | HomeView {
  const values = readValues(view);
  const blocks = listOf(view.blocks).map((each) => filled(fieldsOf(each), values));
  return withNotice({ ...view, blocks }, sentences);
}

/** The same view, whose submit asks for `action`. What was written in it stays, as above. */
export function askingFor(view: ShownView, action: string): ModalView | HomeView {
  return withNotice({ ...view, callback_id: action }, []);
}

function sameView(view: ShownView, blocks: readonly Fields[]): ModalView | HomeView {
  const kept = ["title", "submit", "close", "callback_id", "private_metadata"].flatMap((name) => {
    const value = view[name];
    return value === null || value === undefined || value === "" ? [] : [[name, value] as const];
  });
  const type = view.type === "home" ? "home" : "modal";
  const own = type === "home" ? kept.filter(([name]) => name === "callback_id") : kept;
  // Slack made this from a view of ours, so it has the parts that one needs.
  return { type, ...Object.fromEntries(own), blocks: blocks as unknown as KnownBlock[] } as
    | ModalView
    | HomeView;
}

/** A block without what Slack adds to it and then refuses, such as a picture's size. */
function sendable(block: Fields): Fields {
  if (block.type !== "image") return block;
  const { type, block_id, image_url, alt_text } = block;
  return { type, block_id, image_url, alt_text };
}

function filled(block: Fields, values: ReturnType<typeof readValues>): Fields {
  const name = textOf(block.block_id);
  if (block.type !== "input" || name === null) return block;
  const written = values[name] ?? [];
  return { ...block, element: filledElement(fieldsOf(block.element), written) };
}

function filledElement(element: Fields, written: readonly string[]): Fields {
  const { initial_value: _, initial_time: __, initial_option: ___, initial_options: ____, ...rest } = element;
  const groups = listOf(element.option_groups).flatMap((group) => listOf(fieldsOf(group).options));
  const chosen = [...listOf(element.options), ...groups].filter((option) =>
    written.includes(textOf(fieldsOf(option).value) ?? ""),
  );
  const [first] = written;
  if (first === undefined) return rest;
  switch (element.type) {
    case "plain_text_input":
      return { ...rest, initial_value: first };
    case "timepicker":
      return { ...rest, initial_time: first };
    case "radio_buttons":
    case "static_select":
      return chosen.length > 0 ? { ...rest, initial_option: chosen[0] } : rest;
    default:
      return chosen.length > 0 ? { ...rest, initial_options: chosen } : rest;
  }
}
