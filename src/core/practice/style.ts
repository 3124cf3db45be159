/** How the words around practices are said. A person's own choice, and never inferred. Words of safety, consent and privacy have one style. */
export const STYLES = ["plain", "warm", "brisk"] as const;
export type Style = (typeof STYLES)[number];
