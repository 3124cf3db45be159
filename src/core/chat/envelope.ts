import type { Action } from "./action.ts";

/**
 * A message in a chat. It is only an envelope: short, neutral, the same for everyone on that schedule, never edited by
 * use. No practice, question, need, answer or private text is ever in one; those live in views.
 */
export interface Envelope {
  /** One or two lines, at most 300 characters. Also what a notification shows. */
  readonly text: string;
  /** At most three. */
  readonly buttons: readonly EnvelopeButton[];
  /** For summaries: a picture and the words that stand for it. */
  readonly picture?: { readonly url: string; readonly alternative: string };
}

/** A button opens a view of ours or a page of ours. `label` has at most 40 characters. */
export type EnvelopeButton =
  | { readonly label: string; readonly primary?: boolean; readonly action: Action }
  | { readonly label: string; readonly primary?: boolean; readonly url: string };

export const ENVELOPE_LIMITS = { text: 300, buttons: 3, label: 40 } as const;
