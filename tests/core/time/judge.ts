import { Temporal } from "temporal-polyfill";

// When messages may come, by the definitions of docs/privacy.md and Temporal alone: what is judged and its judge share no line.

/** What decides on one person's days: a zone, quiet hours of every day, and dates on which nothing comes. */
export interface Ways {
  readonly zone: string;
  readonly quiet: { readonly from: string; readonly until: string };
  /** By almanacs, not by rules. */
  readonly holidays: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly leaves: readonly { readonly from: string; readonly until: string }[];
}

interface Times {
  readonly weekdays: readonly number[];
  readonly at: string;
  readonly everyWeeks: number;
  readonly anchor: string;
}

/** A day on which a schedule falls: its own time, when its card is due, until when that is worth sending, and why it does not come. */
export interface Owed {
  readonly date: string;
  readonly at: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly off: ReturnType<typeof offOnDate>;
}

const compare = Temporal.Instant.compare;

/** From `from` on, up to but without `until`; past midnight where `until` is the earlier; never where they are equal. */
export function isQuietOnTheWall(shown: Temporal.ZonedDateTime, { from, until }: Ways["quiet"]): boolean {
  const time = shown.toPlainTime();
  const sinceFrom = Temporal.PlainTime.compare(time, from) >= 0;
  const beforeUntil = Temporal.PlainTime.compare(time, until) < 0;
  const order = Temporal.PlainTime.compare(from, until);
  return order < 0 ? sinceFrom && beforeUntil : order > 0 && (sinceFrom || beforeUntil);
}

/** Why nothing comes on a date; null where something may. */
export function offOnDate(
  date: string,
  { own, holidays, leaves }: Ways,
): "day_off" | "holiday" | "leave" | null {
  if (own.has(date)) return "day_off";
  if (holidays.has(date)) return "holiday";
  const isAway = ({ from, until }: { from: string; until: string }) =>
    Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, until) <= 0;
  return leaves.some(isAway) ? "leave" : null;
}

/** When quiet ends that `at` may lie in: it can only where the clock shows `until`, once or twice, or where it is changed. */
export function quietEndsAt(
  at: Temporal.Instant,
  { zone, quiet }: Pick<Ways, "zone" | "quiet">,
): Temporal.Instant {
  const shown = at.toZonedDateTimeISO(zone);
  if (!isQuietOnTheWall(shown, quiet)) return at;
  const ends = [-1, 0, 1, 2].flatMap((days) =>
    (["earlier", "later"] as const).map((disambiguation) =>
      shown
        .toPlainDate()
        .add({ days })
        .toPlainDateTime(quiet.until)
        .toZonedDateTime(zone, { disambiguation }),
    ),
  );
  for (let change = shown.getTimeZoneTransition("next"); change !== null; ) {
    if (shown.until(change, { largestUnit: "hours" }).hours > 48) break;
    ends.push(change);
    change = change.getTimeZoneTransition("next");
  }
  const [first] = ends
    .filter((end) => compare(end.toInstant(), at) > 0 && !isQuietOnTheWall(end, quiet))
    .sort(Temporal.ZonedDateTime.compare);
  if (first === undefined) throw new Error(`Quiet hours from ${quiet.from} until ${quiet.until} do not end.`);
  return first.toInstant();
}

/** Each time of a schedule at or after `now`, in order: moved forward where it is skipped, and gone where that is a day of its own. */
export function* timesFrom(
  times: Times,
  zone: string,
  now: Temporal.Instant,
): Generator<Temporal.Instant, never> {
  const anchor = Temporal.PlainDate.from(times.anchor);
  const monday = anchor.subtract({ days: anchor.dayOfWeek - 1 });
  const falls = (date: Temporal.PlainDate) =>
    times.weekdays.includes(date.dayOfWeek) &&
    Math.floor(monday.until(date).days / 7) % times.everyWeeks === 0;
  const plainTime = Temporal.PlainTime.from(times.at);
  let date = now.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  for (; ; date = date.add({ days: 1 })) {
    if (!falls(date)) continue;
    const at = date.toZonedDateTime({ timeZone: zone, plainTime });
    const shown = at.toPlainDate();
    const isOwn = shown.equals(date) || !falls(shown);
    if (isOwn && compare(at.toInstant(), now) >= 0) yield at.toInstant();
  }
}

/** Every day of a schedule whose own time lies from `from` to `until`, both included. */
export function daysOf(
  ways: Ways,
  times: Times,
  range: { from: Temporal.Instant; until: Temporal.Instant },
): Owed[] {
  const days: Owed[] = [];
  for (const at of timesFrom(times, ways.zone, range.from)) {
    if (compare(at, range.until) > 0) break;
    const dueAt = quietEndsAt(at, ways);
    const date = dueAt.toZonedDateTimeISO(ways.zone).toPlainDate().toString();
    days.push({ date, at, dueAt, expiresAt: dueAt.add({ hours: 6 }), off: offOnDate(date, ways) });
  }
  return days;
}

/**
 * Which days' cards ticks at these instants owe, and by which tick each: by the first at or after its own time, if it is still worth
 * sending then. Of several that one tick finds, the last alone comes.
 */
export function owedBy(
  days: readonly Owed[],
  ticks: readonly Temporal.Instant[],
): readonly (readonly [string, Owed])[] {
  const owed = new Map<string, Owed>();
  for (const day of days) {
    const by = ticks.find((now) => compare(now, day.at) >= 0);
    if (by !== undefined && compare(day.expiresAt, by) > 0 && day.off === null) owed.set(String(by), day);
  }
  return [...owed];
}

/** Days since 1970 of what the calendar of `zone` shows. */
export function dayShown(at: Temporal.Instant, zone: string): number {
  return Temporal.PlainDate.from("1970-01-01").until(at.toZonedDateTimeISO(zone).toPlainDate()).days;
}

/** Something that reached a person: when, and on which day of theirs it counts. */
export interface Reached {
  readonly kind: "prompt" | "summary" | "notice" | "asked";
  /** Days since 1970. */
  readonly on: number;
}

const MINUTES = { prompt: 5, summary: 5, notice: 2, asked: 0 } as const;

/**
 * Whether the last of these, in the order in which they came, was one too many: in any seven days three cards, summaries and notices at
 * most, and 15 minutes (20 with a summary); no card on a day with another. Summaries of one day are one. Notices and cards that a person
 * put off always come.
 */
export function isTooMuch(reached: readonly Reached[]): boolean {
  const last = reached.at(-1);
  if (last === undefined || last.kind === "notice" || last.kind === "asked") return false;
  const days = reached.map(({ kind, on }) => ({ kind, off: on - last.on }));
  const sameDay = days.slice(0, -1).filter(({ off }) => off === 0);
  if (last.kind === "prompt" && sameDay.some(({ kind }) => kind === "prompt" || kind === "asked"))
    return true;
  if (last.kind === "summary" && sameDay.some(({ kind }) => kind === "summary")) return false;
  return [-6, -5, -4, -3, -2, -1, 0].some((first) => {
    const week = days.filter(({ kind, off }) => kind !== "asked" && off >= first && off < first + 7);
    const pages = new Set(week.filter(({ kind }) => kind === "summary").map(({ off }) => off)).size;
    const others = week.filter(({ kind }) => kind !== "summary").map(({ kind }) => MINUTES[kind]);
    const minutes = pages * MINUTES.summary + others.reduce<number>((sum, each) => sum + each, 0);
    return pages + others.length > 3 || minutes > (pages > 0 ? 20 : 15);
  });
}
