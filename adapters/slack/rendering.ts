import type { Button } from "../../src/core/chat/view.ts";
import type { Fitting } from "./limits.ts";
import type { SlackWords } from "./words.en.ts";

/** What is the same for all blocks of one view. */
export interface Rendering {
  readonly fit: Fitting;
  /** Part of the action_id of every field: Slack keeps what was typed under an old id and ignores the new value. */
  readonly generation: string;
  /** The button that is the view's own submit; it is not rendered as a block. */
  readonly submit: Button | null;
  /** The adapter's own words in the language of the view. */
  readonly own: SlackWords;
  /** A number of its own for each button's action_id. */
  next(): number;
}

/** Plain words, in which Slack parses nothing. It refuses empty ones. */
export function plainText(text: string) {
  return { type: "plain_text", text: text.trim() === "" ? "–" : text, emoji: false } as const;
}
