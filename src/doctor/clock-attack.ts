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
/** Wrong from `at` on for so long, then right again. */
const lasts =
  (at: number, by: number, length: number): Offset =>
  (t) =>
    t >= at && t < at + length ? by : 0;

/** Wrong for one reading, set wrong and left so, set back after a while, and all of it again and again. */
const STRATEGIES: readonly Offset[] = [
  ...[28, 29, 57, 365, 3650].flatMap((days) => [once(DAY, days * DAY), once(27 * DAY, days * DAY)]),
  ...[1.5, 7, 14, 27, 28, 55, 56, 57, 365, 3650].flatMap((days) => [
    stays(DAY, days * DAY),
    stays(20 * DAY, days * DAY),
    lasts(2 * DAY, days * DAY, 5 * DAY),
  ]),
  ...[1, 10, 365].map((days) => stays(10 * DAY, -days * DAY)),
  (t) => (t % (2 * DAY) < STEP ? 40 * DAY : 0),
  (t) => (t % (2 * DAY) < DAY ? 60 * DAY : 0),
  (t) => stays(2 * DAY, 10 * DAY)(t) + stays(4 * DAY, 15 * DAY)(t),
  (t) => 30 * Math.floor(t / DAY) * DAY,
  (t) => 30 * Math.floor(t / STEP) * DAY,
  (t) => (Math.floor(t / DAY) % 2 === 0 ? 27 * DAY : -27 * DAY),
];

type Rule = (watch: ReturnType<typeof startWatch>, now: number) => ReturnType<typeof mayClose>;

/** Ticks, an hour apart, until a rule about a window that opened at 0 lets go; null where it holds for `limit` milliseconds. */
function ticksUntil(
  { observeTick }: ClockRules,
  { rule, offset, limit }: { rule: Rule; offset: Offset; limit: number },
): number | null {
  let watch = startWatch(0);
  for (let t = STEP; t < limit; t += STEP) {
    const now = t + offset(t);
    if (rule(watch, now).kind === "allowed") return t / STEP;
    watch = observeTick(watch, now);
  }
  return null;
}

/** Somebody sets the server's clock, or forces the jobs, so that a window is over while few have answered (T1). */
export function attackClock(rules: ClockRules): Finding {
  const closes: Rule = (watch, now) => rules.mayClose({ openedAt: 0, watch }, now);
  const opens: Rule = (watch, now) => rules.mayOpen({ openedAt: 0, watch }, now);
  const early = [closes, opens].flatMap((rule) =>
    STRATEGIES.filter((offset) => ticksUntil(rules, { rule, offset, limit: WINDOW_LENGTH }) !== null),
  );
  let opened = 0;
  for (let now = -10 * DAY; now < WINDOW_LENGTH; now += STEP)
    if (rules.mayOpen({ openedAt: 0, watch: null }, now).kind === "allowed") opened++;
  return finding({
    id: "clock",
    threat: "T1",
    name: "Setting the clock",
    what: "Somebody sets the server's clock forward or back, for a moment or for good, or forces the jobs, so that a window ends, or the next one begins, before four weeks have passed.",
    figure: early.length + opened,
    unit: "windows early",
    bound: 0,
    sample: `${STRATEGIES.length} ways of setting the clock by more than a day, up to ten years ahead for good, ticks every hour; ${Math.floor((WINDOW_LENGTH + 10 * DAY) / STEP)} forced openings`,
  });
}

/** What the rules cannot tell from an ordinary day: a clock that is set forward by a little less than that, between any two ticks. */
export function measureClockLimit(rules: ClockRules): Finding {
  const rule: Rule = (watch, now) => rules.mayClose({ openedAt: 0, watch }, now);
  const offset: Offset = (t) => 22 * t;
  return finding({
    id: "clock-limit",
    threat: "T1",
    name: "Setting the clock forward by 22 hours, again and again",
    what: "Whoever holds the server itself (T6) can set its clock forward by less than a day between any two ticks, and a window ends after this many of them. Larger steps gain nothing.",
    figure: ticksUntil(rules, { rule, offset, limit: WINDOW_LENGTH }) ?? Number.NaN,
    unit: "ticks",
    bound: null,
    sample:
      "a tick every hour, each 23 hours after the one before by the clock. The bound on what is published still holds",
  });
}
