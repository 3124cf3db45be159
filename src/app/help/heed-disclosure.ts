import { LEXICONS } from "../../content/safety/lexicons.ts";
import { markedAfterHelp } from "../../core/safety/after-help.ts";
import { detect } from "../../core/safety/disclosure.ts";
import { openingFor } from "../../core/safety/help-opening.ts";
import type { Actor, Asked, Shown } from "../actor.ts";
import { viewOf } from "./urgent-help.ts";

/** On a button of a view over which help was shown. The view carries it; nobody else knows. */
const SHOWN = "shown";

/**
 * Help over the open view where what was written in it tells of danger or harm; null where it does not, or where help was shown over
 * this view before. Before any other use of the text, in memory alone: nothing is stored, logged or counted.
 */
export function heedDisclosure(actor: Actor, { action, values }: Asked): Shown | null {
  const { verb, args } = action;
  if (args[SHOWN] !== undefined) return null;
  const found = detect(Object.values(values).flat().join("\n"), LEXICONS);
  if (found === null) return null;
  return {
    kind: "over",
    view: viewOf(actor, { opening: openingFor(found), country: null }),
    again: markedAfterHelp({ verb, args: { ...args, [SHOWN]: "1" } }),
  };
}
