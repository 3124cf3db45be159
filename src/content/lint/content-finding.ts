import type { BannedKind, LanguageRules } from "./language.ts";

/** A finding on content other than practices. An error keeps it from shipping; a warning wants a named person's look. */
export interface ContentFinding {
  readonly id: "L20" | "L21" | "L22" | "L25";
  readonly severity: "error" | "warning";
  /** "program/softer-self-talk", "pulse/en", "help/FR", "action/wl-stop-list". */
  readonly subject: string;
  /** The place to mend. */
  readonly where: string;
  readonly message: string;
}

/** A text with the place to mend it at. */
export type Placed = readonly [where: string, text: string];

/** Every text that holds wording of these kinds. */
export function findBanned(
  texts: readonly Placed[],
  kinds: readonly BannedKind[],
  rules: LanguageRules,
): readonly Placed[] {
  return texts.flatMap(([where, text]) =>
    rules.banned
      .filter(({ why }) => kinds.includes(why))
      .flatMap(({ why, pattern }): Placed[] => {
        const hit = pattern.exec(text)?.[0];
        return hit === undefined ? [] : [[where, `"${hit}": ${why}.`]];
      }),
  );
}
