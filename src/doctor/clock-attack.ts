import {
  DAY,
  HOUR,
  mayClose,
  mayOpen,
  observeTick,
  startWatch,
  WINDOW_LENGTH,
} from "../core/privacy/windows.ts";
import { type Finding, finding } from "./finding.ts";

/** The rules of the clock. */
export interface ClockRules {
  readonly mayClose: typeof mayClose;
  readonly mayOpen: typeof mayOpen;
  readonly observeTick: typeof observeTick;
}

export const CLOCK_RULES: ClockRules = { mayClose, mayOpen, observeTick };

/** How far the clock is off, in milliseconds, at a true time since opening. */
type Offset = (trueTime: number) => number;

const STEP = HOUR;
const once =
  (at: number, by: number): Offset =>
  (t) =>
    t >= at && t < at + STEP ? by : 0;
const stays =
  (at: number, by: number): Offset =>
  (t) =>
    t >= at ? by : 0;

/** Wrong for one reading, set wrong and left so, set back, and all of it again and again. */
const STRATEGIES: readonly Offset[] = [
  ...[28, 29, 57, 365, 3650].flatMap((days) => [once(DAY, days * DAY), once(27 * DAY, days * DAY)]),
  ...[1.5, 7, 14, 27, 28].flatMap((days) => [stays(DAY, days * DAY), stays(20 * DAY, days * DAY)]),
  ...[1, 10, 365].map((days) => stays(10 * DAY, -days * DAY)),
  (t) => (t % (2 * DAY) < STEP ? 40 * DAY : 0),
  (t) => stays(2 * DAY, 10 * DAY)(t) + stays(4 * DAY, 15 * DAY)(t),
  (t) => (Math.floor(t / DAY) % 2 === 0 ? 27 * DAY : -27 * DAY),
];

/** True time, in milliseconds, after which a window that ticks every hour may close; null where not within `limit`. */
function closesAfter(rules: ClockRules, offset: Offset, limit: number): number | null {
  let watch = startWatch(0);
  for (let t = STEP; t < limit; t += STEP) {
    const now = t + offset(t);
    if (rules.mayClose({ openedAt: 0, watch }, now).kind === "allowed") return t;
    watch = rules.observeTick(watch, now);
  }
  return null;
}

/** Somebody sets the server's clock, or forces the jobs, so that a window is over while few have answered (T1). */
export function attackClock(rules: ClockRules): Finding {
  const early = STRATEGIES.filter((offset) => closesAfter(rules, offset, WINDOW_LENGTH) !== null).length;
  let opened = 0;
  for (let now = -10 * DAY; now < WINDOW_LENGTH; now += STEP)
    if (rules.mayOpen(0, now).kind === "allowed") opened++;
  return finding({
    id: "clock",
    threat: "T1",
    name: "Setting the clock",
    what: "Somebody sets the server's clock forward or back, or forces the job that closes windows, so that one ends or begins before its four weeks are over.",
    figure: early + opened,
    unit: "windows early",
    bound: 0,
    sample: `${STRATEGIES.length} ways of setting the clock, ticks every hour; ${Math.floor((WINDOW_LENGTH + 10 * DAY) / STEP)} forced openings`,
  });
}

/**
 * What the rules of the clock cannot tell from a long outage: how far somebody with the server must set the clock, and leave it there,
 * so that an open window closes within two hours.
 */
export function measureClockLimit(rules: ClockRules): Finding {
  let days = 29;
  while (days < 400 && closesAfter(rules, stays(DAY, days * DAY), DAY + 4 * HOUR) === null) days++;
  return finding({
    id: "clock-limit",
    threat: "T1",
    name: "Setting the clock far forward, and leaving it there",
    what: "A clock that is set this many days forward and left there looks like a long outage: the open window then closes at the second tick. It takes the server itself (T6).",
    figure: days,
    unit: "days forward",
    bound: null,
    sample: "searched day by day. Not protected: hops of under a day are not noticed either",
  });
}
