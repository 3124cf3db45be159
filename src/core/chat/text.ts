/**
 * A run of text. Marks are nodes, never characters inside a string, so that each adapter escapes in one function
 * and what a person wrote can never become markup.
 */
export type Inline =
  | string
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "emphasis"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string };

export type Text = string | readonly Inline[];

/** The same words without marks: for notifications, screen readers and platforms that cannot show them. */
export function plain(text: Text): string {
  return typeof text === "string"
    ? text
    : text.map((node) => (typeof node === "string" ? node : node.text)).join("");
}
