/**
 * When a window opens, closes and is published (rules 1 and 16), from stored instants only. All instants are
 * milliseconds since 1970 UTC: a window is a length of time, not a stretch of calendar.
 */
import { WINDOWS_PER_YEAR } from "./accountant.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Length of a window: 28 days. */
export const WINDOW_LENGTH = 28 * DAY;

/** Length of a privacy year: 13 windows, 364 days. */
export const YEAR_LENGTH = WINDOWS_PER_YEAR * WINDOW_LENGTH;

/** The clock may be silent this long before the time that passed is no longer believed. */
export const LONGEST_SILENCE = DAY;

/** From the end of a window to the slot in which all its nodes are published together. */
export const PUBLICATION_DELAY = DAY;

/** What is remembered of the clock while a window is open. Stored with the window, updated by every tick. */
export interface ClockWatch {
  /** Latest instant any tick has seen. */
  readonly lastTickAt: number;
  /** Milliseconds since opening that passed in jumps longer than a day, and count for nothing. */
  readonly unobserved: number;
}

/** Whether something may happen now, and if not, why and from when on (null: not before the clock is right again). */
export type Permission =
  | { readonly kind: "allowed" }
  | {
      readonly kind: "refused";
      readonly reason: "too_early" | "clock_went_back" | "clock_jumped";
      readonly notBefore: number | null;
    };

/** The watch of a window that opens at `openedAt`. */
export function startWatch(openedAt: number): ClockWatch {
  return { lastTickAt: openedAt, unobserved: 0 };
}

/**
 * The watch after a tick at `now`. A jump of more than a day is remembered, so that moving the clock forward does not
 * shorten a window: ticking on after the jump does not earn the time that nobody saw. A clock that went back changes nothing.
 */
export function observeTick(watch: ClockWatch, now: number): ClockWatch {
  const silence = now - watch.lastTickAt;
  if (silence <= 0) return watch;
  return {
    lastTickAt: now,
    unobserved: watch.unobserved + (silence > LONGEST_SILENCE ? silence : 0),
  };
}

/**
 * Whether the window opened at `openedAt` may close at `now`, where `watch` is what earlier ticks left. Refuses while
 * the clock is behind an instant it has already shown, and until 28 days have passed under observation. One window
 * more of waiting settles any jump, so a long outage delays a close and never blocks it.
 */
export function mayClose(window: { openedAt: number; watch: ClockWatch }, now: number): Permission {
  if (now < window.watch.lastTickAt || now < window.openedAt) {
    return { kind: "refused", reason: "clock_went_back", notBefore: null };
  }
  const unobserved = Math.min(observeTick(window.watch, now).unobserved, WINDOW_LENGTH);
  const due = window.openedAt + WINDOW_LENGTH;
  if (now < due) return { kind: "refused", reason: "too_early", notBefore: due + unobserved };
  if (now < due + unobserved) return { kind: "refused", reason: "clock_jumped", notBefore: due + unobserved };
  // The tick after a jump only takes note of it: one wrong reading of the clock must not end a window.
  if (now - window.watch.lastTickAt > LONGEST_SILENCE)
    return { kind: "refused", reason: "clock_jumped", notBefore: now };
  return { kind: "allowed" };
}

/** Whether a window may open at `now`, given the opening of the one before (null: there is none). */
export function mayOpen(previousOpenedAt: number | null, now: number): Permission {
  if (previousOpenedAt === null) return { kind: "allowed" };
  if (now < previousOpenedAt) return { kind: "refused", reason: "clock_went_back", notBefore: null };
  const earliest = previousOpenedAt + WINDOW_LENGTH;
  return now < earliest ? { kind: "refused", reason: "too_early", notBefore: earliest } : { kind: "allowed" };
}

/**
 * When a closed window is shown: the first whole number of days (at least one) after its due end that is not before
 * the close. It depends on two instants and nothing else, so that no answer moves it (rule 16).
 */
export function publicationSlot(window: { openedAt: number; closedAt: number }): number {
  const due = window.openedAt + WINDOW_LENGTH;
  const days = Math.max(1, Math.ceil((window.closedAt - due) / PUBLICATION_DELAY));
  return due + days * PUBLICATION_DELAY;
}

/** The privacy year of a window and its place in it, both from 0. `index` counts an organization's windows from 0. */
export function placeInYear(index: number): { readonly year: number; readonly window: number } {
  return { year: Math.floor(index / WINDOWS_PER_YEAR), window: index % WINDOWS_PER_YEAR };
}
