import type { Action } from "./action.ts";
import type { Text } from "./text.ts";

/**
 * Where a member acts: a Slack modal or Home, a Teams dialog or tab, a page in the browser. Private text and answers exist
 * only here. Every button of a view carries the current values of all its choices and inputs.
 */
export interface View {
  /** At most 24 characters (Slack's modal title, the shortest of all). */
  readonly title: string;
  /** "Step 2 of 4", said in words at the top. */
  readonly progress?: { readonly step: number; readonly of: number };
  /** A BCP 47 tag: what an adapter says around the view is in the same language. */
  readonly language?: string;
  /** Written from right to left. */
  readonly rightToLeft?: boolean;
  readonly blocks: readonly Block[];
  /** At the foot, in reading order. At most one is primary; where a view has inputs, the primary one submits them. */
  readonly buttons: readonly Button[];
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: Text; readonly quiet?: boolean }
  | { readonly kind: "facts"; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: "image"; readonly url: string; readonly alternative: string }
  | { readonly kind: "divider" }
  | Choices
  | Input
  /** Buttons inside the view, such as a menu of practices. */
  | { readonly kind: "buttons"; readonly buttons: readonly Button[] };

/** One choice of several, or several (`multiple`). Values come back under `name`. */
export interface Choices {
  readonly kind: "choices";
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly multiple?: boolean;
  readonly chosen?: readonly string[];
  /** False: a value must be chosen before the primary button is accepted. */
  readonly optional: boolean;
}

/** A field to write in. Values come back under `name`. */
export interface Input {
  readonly kind: "input";
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly lines: "one" | "several";
  /** `time` is a wall time "HH:MM". */
  readonly type?: "text" | "time";
  /** At most 3,000 (Slack's limit). */
  readonly maxLength: number;
  readonly value?: string;
  readonly optional: boolean;
}

export type Button = {
  /** At most 40 characters, unique in its view ("Continue to step 3"). */
  readonly label: string;
  readonly style?: "primary" | "plain" | "quiet" | "danger";
} & ({ readonly action: Action } | { readonly url: string });

export const VIEW_LIMITS = {
  title: 24,
  blocks: 40,
  buttonLabel: 40,
  optionLabel: 75,
  text: 3000,
  input: 3000,
} as const;
