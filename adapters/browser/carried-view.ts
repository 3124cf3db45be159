import { z } from "zod";
import { decodeAction, encodeAction } from "../../src/core/chat/action.ts";
import type { ViewValues } from "../../src/core/chat/event.ts";
import type { Block, View } from "../../src/core/chat/view.ts";
import { BROWSER_LIMITS } from "./limits.ts";

// Without script nobody remembers which view is open: the server keeps none, for a view may hold private text. So the
// form carries it, and the next page can show it again with a sentence beside a field, or after Back. A forged one is
// shown to its forger only, escaped like any other.

/** A view that a page without script holds. */
export interface CarriedView {
  readonly view: View;
  /** Opened by Home, or by anything else. */
  readonly from: "view" | "home";
}

/** The view shown comes last, those beneath it before. */
export type CarriedViews = readonly CarriedView[];

const action = z
  .string()
  .transform((text) => decodeAction(text))
  .pipe(z.custom<NonNullable<ReturnType<typeof decodeAction>>>((made) => made !== null));

const inline = z.union([
  z.string(),
  z.object({ kind: z.enum(["strong", "emphasis"]), text: z.string() }),
  z.object({ kind: z.literal("link"), text: z.string(), url: z.string() }),
]);

const style = z.enum(["primary", "plain", "quiet", "danger"]).exactOptional();
const button = z.union([
  z.object({ label: z.string(), style, action }),
  z.object({ label: z.string(), style, url: z.string() }),
]);

const block = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), text: z.string() }),
  z.object({
    kind: z.literal("text"),
    text: z.union([z.string(), z.array(inline)]),
    quiet: z.boolean().exactOptional(),
  }),
  z.object({
    kind: z.literal("facts"),
    facts: z.array(z.object({ label: z.string(), value: z.string() })),
  }),
  z.object({ kind: z.literal("image"), url: z.string(), alternative: z.string() }),
  z.object({ kind: z.literal("divider") }),
  z.object({
    kind: z.literal("choices"),
    name: z.string(),
    label: z.string(),
    options: z.array(z.object({ value: z.string(), label: z.string() })),
    multiple: z.boolean().exactOptional(),
    chosen: z.array(z.string()).exactOptional(),
    optional: z.boolean(),
  }),
  z.object({
    kind: z.literal("input"),
    name: z.string(),
    label: z.string(),
    hint: z.string().exactOptional(),
    lines: z.enum(["one", "several"]),
    type: z.enum(["text", "time"]).exactOptional(),
    maxLength: z.number().int().positive(),
    value: z.string().exactOptional(),
    optional: z.boolean(),
  }),
  z.object({ kind: z.literal("buttons"), buttons: z.array(button) }),
]);

const view = z.object({
  title: z.string(),
  progress: z.object({ step: z.number().int(), of: z.number().int() }).exactOptional(),
  rightToLeft: z.boolean().exactOptional(),
  blocks: z.array(block),
  buttons: z.array(button),
});

const carried = z
  .array(z.object({ view, from: z.enum(["view", "home"]) }))
  .min(1)
  .max(BROWSER_LIMITS.depth);

/** Writes the views for a hidden field; null where they would leave too little of a post for what a person writes. */
export function writeCarried(views: CarriedViews): string | null {
  const text = JSON.stringify(views, (key, value) => (key === "action" ? encodeAction(value) : value));
  const bytes = new TextEncoder().encode(text).length;
  return bytes <= BROWSER_LIMITS.postBytes - BROWSER_LIMITS.writtenBytes - 4096 ? text : null;
}

/** Reads what writeCarried wrote; null for anything else (it came from outside). */
export function readCarried(text: string): CarriedViews | null {
  try {
    const read = carried.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** `view` with what was chosen and written in it, so that showing it again loses nothing. */
export function withValues(shown: View, values: ViewValues): View {
  return { ...shown, blocks: shown.blocks.map((each) => filled(each, values)) };
}

function filled(each: Block, values: ViewValues): Block {
  if (each.kind === "choices") return { ...each, chosen: values[each.name] ?? [] };
  if (each.kind === "input") return { ...each, value: values[each.name]?.[0] ?? "" };
  return each;
}
