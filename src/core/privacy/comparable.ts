import type { WindowReleases } from "./node.ts";

/**
 * The windows at the end of `history` that asked the same questions, one after the other: what was asked with other questions measured
 * something else, and says nothing of these. The whole history, unchanged, where the questions never were others.
 */
export function comparable(history: readonly WindowReleases[]): readonly WindowReleases[] {
  const asked = questionsOf(history.at(-1));
  const other = history.findLastIndex((window) => questionsOf(window) !== asked);
  return other < 0 ? history : history.slice(other + 1);
}

function questionsOf(window: WindowReleases | undefined): string | null {
  return window?.questions ?? null;
}
