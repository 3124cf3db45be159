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

/** The clock may be silent, or behind, this long before the time that passed is no longer believed. */
export const LONGEST_SILENCE = DAY;

/** From the end of a window to the slot in which all its nodes are published together. */
export const PUBLICATION_DELAY = DAY;

/** What is remembered of the clock while a window is open. Stored with the window, updated by every tick. */
export interface ClockWatch {
  /** The instant that the clock is held to show: the latest one that a tick believed. */
  readonly lastTickAt: number;
  /** Sum of all jumps of more than a day since opening, in milliseconds; jumps back are negative. They count for nothing. */
  readonly unobserved: number;
}

/** A window as the rules of the clock see it. `watch` is what earlier ticks left. */
export interface WatchedWindow {
  readonly openedAt: number;
  readonly watch: ClockWatch;
}

/** Whether something may happen now, and if not, why. */
export type Permission =
  | { readonly kind: "allowed" }
  | {
      readonly kind: "refused";
      readonly reason: "too_early" | "clock_went_back" | "clock_jumped" | "not_observed";
    };

const ALLOWED: Permission = { kind: "allowed" };

/** The watch of a window that opens at `openedAt`. */
export function startWatch(openedAt: number): ClockWatch {
  return { lastTickAt: openedAt, unobserved: 0 };
}

/**
 * The watch after a tick at `now`. A jump of more than a day, forward or back, earns nothing, and the clock is followed from there: a
 * wrong clock that is set right again holds nothing up. A clock that is behind by less is waited for: following it would count the
 * same hours twice.
 */
export function observeTick(watch: ClockWatch, now: number): ClockWatch {
  const passed = now - watch.lastTickAt;
  if (Math.abs(passed) > LONGEST_SILENCE) return { lastTickAt: now, unobserved: watch.unobserved + passed };
  return passed <= 0 ? watch : { ...watch, lastTickAt: now };
}

/** Milliseconds since opening that ticks saw pass: the sum of all steps of at most a day. */
export function observedTime({ openedAt, watch }: WatchedWindow): number {
  return watch.lastTickAt - openedAt - watch.unobserved;
}

/**
 * Whether the window may close at `now`: 28 days after its opening by the clock, and after 28 days that ticks saw pass. A clock that
 * jumped ahead gains nothing by it. An outage is waited for, however long: while the service is down nobody answers either.
 */
export function mayClose(window: WatchedWindow, now: number): Permission {
  const { openedAt, watch } = window;
  if (now < watch.lastTickAt || now < openedAt) return { kind: "refused", reason: "clock_went_back" };
  if (now < openedAt + WINDOW_LENGTH) return { kind: "refused", reason: "too_early" };
  // The tick after a jump only takes note of it: one wrong reading of the clock must not end a window.
  if (now - watch.lastTickAt > LONGEST_SILENCE) return { kind: "refused", reason: "clock_jumped" };
  const observed = observedTime({ openedAt, watch: observeTick(watch, now) });
  return observed < WINDOW_LENGTH ? { kind: "refused", reason: "not_observed" } : ALLOWED;
}

/**
 * Whether a window may open at `now`, given the one before (null: there is none). While that one is open, ticks must have seen 28
 * days of it pass: else a clock that hurries would open thirteen windows, and spend a year's budget, in an hour.
 */
export function mayOpen(
  previous: { readonly openedAt: number; readonly watch: ClockWatch | null } | null,
  now: number,
): Permission {
  if (previous === null) return ALLOWED;
  const { openedAt, watch } = previous;
  if (watch !== null) return mayClose({ openedAt, watch }, now);
  if (now < openedAt) return { kind: "refused", reason: "clock_went_back" };
  return now < openedAt + WINDOW_LENGTH ? { kind: "refused", reason: "too_early" } : ALLOWED;
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
