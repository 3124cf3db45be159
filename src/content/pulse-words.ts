import type { AnswerValue, Construct, ItemId } from "../core/pulse/instrument.ts";

/** The words of the pulse in one language. */
export interface PulseWords {
  /** Stands above every question: the period, and that days are counted. */
  readonly frame: string;
  readonly answers: Readonly<Record<AnswerValue, string>>;
  /** At most 12 words each, in the first person, so that the frame's question can be asked of them. */
  readonly items: Readonly<Record<ItemId, string>>;
  /** What stands under a question that may touch on mistreatment, with a button to the people who can help. */
  readonly helpUnder: Readonly<Partial<Record<ItemId, { readonly text: string; readonly button: string }>>>;
  readonly constructs: Readonly<Record<Construct, string>>;
  /** What the member reads before the first two questions. */
  readonly about: readonly string[];
}
