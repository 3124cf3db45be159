import type { ClockWatch } from "../../core/privacy/windows.ts";
import type { WindowRow } from "../../db/pulse/windows.ts";

/** A stored window as the rules of the clock take it (rule 1). */
export function watchedWindow(window: Pick<WindowRow, "opens_at" | "last_tick_at" | "unobserved_ms">): {
  readonly openedAt: number;
  readonly watch: ClockWatch;
} {
  return {
    openedAt: window.opens_at.epochMilliseconds,
    watch: { lastTickAt: window.last_tick_at.epochMilliseconds, unobserved: window.unobserved_ms },
  };
}
