import { type Action, decodeAction, encodeAction } from "./action.ts";
import type { ChatEvent, ViewValues } from "./event.ts";
import type { ChatReply } from "./reply.ts";
import type { Inline } from "./text.ts";
import type { Block, Button, View } from "./view.ts";

// Where a platform has no memory of which view is open, nobody has: we keep none, for a view may hold private text. So the
// page or the card carries its views, and the next answer can show one again with a sentence beside a field, or after Back.
// A forged one is shown to its forger only, escaped like any other.

/** A view that the member's own screen holds. */
export interface CarriedView {
  readonly view: View;
  /** Opened by Home, or by anything else. */
  readonly from: "view" | "home";
}

/** The view shown comes last, those beneath it before. */
export type CarriedViews = readonly CarriedView[];

/** The views as text, actions encoded; null where that takes more than `mostBytes` in UTF-8. */
export function writeCarried(views: CarriedViews, mostBytes: number): string | null {
  const text = JSON.stringify(views, (key, value) => (key === "action" ? encodeAction(value) : value));
  // A UTF-16 unit takes at most three bytes: only a text near the limit has to be counted.
  if (text.length * 3 <= mostBytes) return text;
  return utf8Length(text) <= mostBytes ? text : null;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Reads what writeCarried wrote, at most `depth` views; null for anything else (it came from outside). */
export function readCarried(text: string, depth: number): CarriedViews | null {
  try {
    const read: unknown = JSON.parse(text);
    if (!Array.isArray(read) || read.length < 1 || read.length > depth) return null;
    return read.map(readOne);
  } catch {
    return null;
  }
}

/** `view` with what was chosen and written in it, so that showing it again loses nothing. */
export function withValues(shown: View, values: ViewValues): View {
  return { ...shown, blocks: shown.blocks.map((each) => filled(each, values)) };
}

/** The carried views, the one on top asking for what a pushed reply says it should from now on. */
export function asksAgain(event: ChatEvent, reply: ChatReply, carried: CarriedViews): CarriedViews {
  const top = carried.at(-1);
  if (!top || event.kind !== "action" || reply.kind !== "push" || reply.again === undefined) return carried;
  return [...carried.slice(0, -1), { ...top, view: withAgain(top.view, event.action, reply.again) }];
}

// Buttons for `asked` ask for `again` instead.
function withAgain(view: View, asked: Action, again: Action): View {
  const from = encodeAction(asked);
  const swap = (button: Button): Button =>
    "action" in button && encodeAction(button.action) === from ? { ...button, action: again } : button;
  return {
    ...view,
    blocks: view.blocks.map((block) =>
      block.kind === "buttons" ? { ...block, buttons: block.buttons.map(swap) } : block,
    ),
    buttons: view.buttons.map(swap),
  };
}

function filled(each: Block, values: ViewValues): Block {
  if (each.kind === "choices") return { ...each, chosen: values[each.name] ?? [] };
  if (each.kind === "input") return { ...each, value: values[each.name]?.[0] ?? "" };
  return each;
}

// Each reader takes only what it knows and throws at the first thing that does not fit.

class DoesNotFit extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new DoesNotFit();
  return value as Fields;
}

function list<T>(value: unknown, read: (item: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) throw new DoesNotFit();
  return value.map(read);
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new DoesNotFit();
  return value;
}

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new DoesNotFit();
  return value;
}

function whole(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new DoesNotFit();
  return value as number;
}

function oneOf<const T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new DoesNotFit();
  return found;
}

/** `{ [name]: read(value) }`, or nothing where the value is absent. */
function maybe<const Name extends string, T>(
  name: Name,
  value: unknown,
  read: (value: unknown) => T,
): { readonly [key in Name]?: T } {
  return value === undefined ? {} : ({ [name]: read(value) } as { readonly [key in Name]?: T });
}

function readOne(value: unknown): CarriedView {
  const { view, from } = fields(value);
  return { view: readView(view), from: oneOf(["view", "home"], from) };
}

function readView(value: unknown): View {
  const { title, progress, language, rightToLeft, blocks, buttons } = fields(value);
  return {
    title: text(title),
    ...maybe("progress", progress, readProgress),
    ...maybe("language", language, text),
    ...maybe("rightToLeft", rightToLeft, flag),
    blocks: list(blocks, readBlock),
    buttons: list(buttons, readButton),
  };
}

function readProgress(value: unknown): { readonly step: number; readonly of: number } {
  const { step, of } = fields(value);
  return { step: whole(step), of: whole(of) };
}

function readButton(value: unknown): Button {
  const { label, style, action, url } = fields(value);
  const base = {
    label: text(label),
    ...maybe("style", style, (one) => oneOf(["primary", "plain", "quiet", "danger"], one)),
  };
  if (url !== undefined) return { ...base, url: text(url) };
  const decoded = decodeAction(text(action));
  if (decoded === null) throw new DoesNotFit();
  return { ...base, action: decoded };
}

function readInline(value: unknown): Inline {
  if (typeof value === "string") return value;
  const node = fields(value);
  const kind = oneOf(["strong", "emphasis", "link"], node.kind);
  return kind === "link"
    ? { kind, text: text(node.text), url: text(node.url) }
    : { kind, text: text(node.text) };
}

function readBlock(value: unknown): Block {
  const block = fields(value);
  switch (block.kind) {
    case "heading":
      return { kind: "heading", text: text(block.text) };
    case "text": {
      const said = typeof block.text === "string" ? block.text : list(block.text, readInline);
      return { kind: "text", text: said, ...maybe("quiet", block.quiet, flag) };
    }
    case "facts":
      return { kind: "facts", facts: list(block.facts, readFact) };
    case "image":
      return { kind: "image", url: text(block.url), alternative: text(block.alternative) };
    case "divider":
      return { kind: "divider" };
    case "choices":
      return {
        kind: "choices",
        name: text(block.name),
        label: text(block.label),
        options: list(block.options, readOption),
        ...maybe("multiple", block.multiple, flag),
        ...maybe("chosen", block.chosen, (chosen) => list(chosen, text)),
        optional: flag(block.optional),
      };
    case "input":
      return {
        kind: "input",
        name: text(block.name),
        label: text(block.label),
        ...maybe("hint", block.hint, text),
        lines: oneOf(["one", "several"], block.lines),
        ...maybe("type", block.type, (type) => oneOf(["text", "time"], type)),
        maxLength: whole(block.maxLength),
        ...maybe("value", block.value, text),
        optional: flag(block.optional),
      };
    case "buttons":
      return { kind: "buttons", buttons: list(block.buttons, readButton) };
    default:
      throw new DoesNotFit();
  }
}

function readFact(value: unknown): { readonly label: string; readonly value: string } {
  const fact = fields(value);
  return { label: text(fact.label), value: text(fact.value) };
}

function readOption(value: unknown): { readonly value: string; readonly label: string } {
  const option = fields(value);
  return { value: text(option.value), label: text(option.label) };
}
