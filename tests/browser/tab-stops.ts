import { withValues } from "../../src/core/chat/carried-views.ts";
import type { ViewValues } from "../../src/core/chat/event.ts";
import { plain } from "../../src/core/chat/text.ts";
import type { Block, Button, Choices, View } from "../../src/core/chat/view.ts";
import type { Stroke } from "./keyboard.ts";

/** Strokes that fill a view and press one of its buttons, and where the focus has to go on the way. */
export interface Way {
  readonly strokes: readonly Stroke[];
  readonly stops: readonly string[];
  /** What the view then hands in. */
  readonly values: ViewValues;
}

interface Leg {
  readonly strokes: readonly Stroke[];
  readonly stops: readonly string[];
}

/** More choices than these stand in a list that opens; see the renderer. */
const MOST_IN_SIGHT = 10;

/** The way from the title of `view` by Tab alone to the button `label`, choosing and writing `values` on it. */
export function wayTo(view: View, label: string, values: ViewValues = {}): Way {
  const legs: Leg[] = [];
  for (const { button, leg } of view.blocks
    .flatMap((block) => legsOf(block, values))
    .concat(view.buttons.map(toLeg))) {
    legs.push(leg);
    if (button !== label) continue;
    return {
      strokes: [...legs.flatMap(({ strokes }) => strokes), "Enter"],
      stops: legs.flatMap(({ stops }) => stops),
      values: heldBy(withValues(view, { ...heldBy(view), ...values })),
    };
  }
  throw new Error(`"${view.title}" has no button "${label}".`);
}

/** All that is chosen and written in a view. */
export function heldBy(view: View): ViewValues {
  return Object.fromEntries(
    view.blocks.flatMap((block): [string, readonly string[]][] => {
      if (block.kind === "choices" && block.chosen && block.chosen.length > 0)
        return [[block.name, inOrder(block)]];
      return block.kind === "input" && block.value ? [[block.name, [block.value]]] : [];
    }),
  );
}

function inOrder({ options, chosen = [] }: Choices): readonly string[] {
  return options.map(({ value }) => value).filter((value) => chosen.includes(value));
}

interface Step {
  readonly leg: Leg;
  readonly button?: string;
}

function toLeg(button: Button): Step {
  const what = "url" in button ? "link" : "button";
  return { button: button.label, leg: { strokes: ["Tab"], stops: [`${what} ${button.label}`] } };
}

function legsOf(block: Block, values: ViewValues): readonly Step[] {
  switch (block.kind) {
    case "buttons":
      return block.buttons.map(toLeg);
    case "text": {
      const nodes = typeof block.text === "string" ? [] : block.text;
      const links = nodes.flatMap((node) => (typeof node !== "string" && node.kind === "link" ? [node] : []));
      return links.map((link) => ({ leg: { strokes: ["Tab"], stops: [`link ${plain([link])}`] } }));
    }
    case "input":
      return [{ leg: writing(block, values[block.name]?.[0]) }];
    case "choices":
      return (block.multiple ? ticking : picking)(block, values[block.name]).map((leg) => ({ leg }));
    default:
      return [];
  }
}

function writing(block: Extract<Block, { kind: "input" }>, text: string | undefined): Leg {
  if (block.type === "time") throw new Error("A field for a time has Tab stops of its own.");
  const typed: readonly Stroke[] = text === undefined ? [] : ["SelectAll", { type: text }];
  return { strokes: ["Tab", ...typed], stops: [`field ${block.name}`] };
}

/** Several of several: each box is a stop of its own. */
function ticking(block: Choices, wanted: readonly string[] | undefined): readonly Leg[] {
  const { name, options, chosen = [] } = block;
  return options.map(({ value }): Leg => {
    const flips = wanted !== undefined && wanted.includes(value) !== chosen.includes(value);
    return { strokes: flips ? ["Tab", "Space"] : ["Tab"], stops: [`checkbox ${name} ${value}`] };
  });
}

/** One of many: a list, in which "Choose from the list" comes before the first. */
function listing({ name, options, chosen = [] }: Choices, wanted: readonly string[] | undefined): Leg {
  const place = (value: string | undefined) => options.findIndex((option) => option.value === value) + 1;
  const turns = wanted === undefined ? 0 : place(wanted[0]) - place(chosen[0]);
  const arrow: Stroke = turns > 0 ? "ArrowDown" : "ArrowUp";
  const arrows = Array.from({ length: Math.abs(turns) }, () => arrow);
  return { strokes: ["Tab", ...arrows], stops: [`field ${name}`] };
}

/** One of several: the group is one stop, and the arrows choose. */
function picking(block: Choices, wanted: readonly string[] | undefined): readonly Leg[] {
  const { name, options, chosen = [] } = block;
  if (options.length > MOST_IN_SIGHT) return [listing(block, wanted)];
  const places = options.map(({ value }) => value);
  const from = places.indexOf(chosen[0] ?? "");
  const to = places.indexOf(wanted?.[0] ?? "");
  const stop = (place: number) => `radio ${name} ${places[place] ?? ""}`;
  const first = Math.max(from, 0);
  if (to === -1 || to === from) return [{ strokes: ["Tab"], stops: [stop(first)] }];
  if (to === first) return [{ strokes: ["Tab", "Space"], stops: [stop(first)] }];
  const onward = to > first;
  const turns = Array.from(
    { length: Math.abs(to - first) },
    (_, turn) => first + (onward ? turn + 1 : -turn - 1),
  );
  return [
    {
      strokes: ["Tab", ...turns.map((): Stroke => (onward ? "ArrowDown" : "ArrowUp"))],
      stops: [stop(first), ...turns.map(stop)],
    },
  ];
}
