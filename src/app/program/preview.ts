import { practiceOf, type Words } from "../../content/words.ts";
import type { Drawing } from "../../core/chat/drawing.ts";
import type { Envelope } from "../../core/chat/envelope.ts";
import type { View } from "../../core/chat/view.ts";
import type { RunId } from "../../core/ids.ts";
import { NO_MEMORY } from "../../core/practice/memory.ts";
import { startRun } from "../../core/practice/run.ts";
import type { PlannedPractice } from "../../core/program/program.ts";
import { envelopeOf } from "../delivery/envelopes.ts";
import { walkView } from "../practice/walk-view.ts";

/** A chat of which a preview is drawn. */
export type DrawnPlatform = "slack" | "teams";

/** What a platform shows: of the card, and of what it leads to; the latter is null where there is no such practice any more. */
export interface DrawnCard {
  readonly platform: DrawnPlatform;
  readonly message: Drawing;
  readonly view: Drawing | null;
}

/** Both platforms' drawing of what their own renderers make of it. */
export type DrawCards = (card: {
  readonly envelope: Envelope;
  readonly view: View | null;
}) => readonly DrawnCard[];

/** Nobody's: a preview begins no run. */
const NO_RUN = "00000000-0000-4000-8000-000000000000" as RunId;

/** What a member gets who reads these words: the card, the same for everyone, and the first view of the practice as nobody has used it yet. */
export function previewOf(
  { publicUrl, draw }: { readonly publicUrl: string; readonly draw: DrawCards },
  { planned, words }: { readonly planned: PlannedPractice | null; readonly words: Words },
): readonly DrawnCard[] {
  const envelope = envelopeOf({ kind: "prompt", subject: null }, words, publicUrl);
  return draw({ envelope, view: planned && firstView(planned, words) });
}

function firstView({ practice: id, minutes }: PlannedPractice, words: Words): View | null {
  const practice = practiceOf(id, words);
  if (practice === undefined || !practice.lengths.some((length) => length.minutes === minutes)) return null;
  const state = startRun(practice, { minutes, variants: [] });
  const view = walkView(words, { practice, state, run: NO_RUN }, { memory: NO_MEMORY, afterHelp: false });
  return { language: words.locale, ...view };
}
