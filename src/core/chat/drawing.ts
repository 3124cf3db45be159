/**
 * What a platform's client makes of a message or a view that was rendered for it, roughly: for previews. Nothing in it can be pressed or
 * filled in, and all of it is plain words.
 */
export interface Drawing {
  /** Of a view; null for a message, which has none. */
  readonly title: string | null;
  readonly rightToLeft: boolean;
  readonly parts: readonly Drawn[];
}

export type Drawn =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly runs: readonly DrawnRun[]; readonly quiet: boolean }
  | { readonly kind: "columns"; readonly columns: readonly (readonly Drawn[])[] }
  | { readonly kind: "image"; readonly alternative: string }
  | { readonly kind: "divider" }
  | {
      readonly kind: "field";
      readonly label: string;
      readonly hint: string | null;
      readonly value: string;
      readonly lines: "one" | "several";
    }
  | {
      readonly kind: "choices";
      readonly label: string;
      readonly multiple: boolean;
      /** Shown as a list that opens; else every option is in sight. */
      readonly folded: boolean;
      readonly options: readonly { readonly label: string; readonly chosen: boolean }[];
    }
  | { readonly kind: "buttons"; readonly buttons: readonly DrawnButton[] };

/** Words in one look. A line end is a line end. */
export interface DrawnRun {
  readonly text: string;
  readonly look: "plain" | "strong" | "emphasis" | "link";
}

export interface DrawnButton {
  readonly label: string;
  readonly look: "primary" | "plain" | "danger";
}
