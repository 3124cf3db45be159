import { dayNumber, type LocalDate, type Weekday, weekdayOf } from "./local-time.ts";

/** Month and day of a month, both from 1. */
export type MonthDay = readonly [month: number, day: number];

/**
 * Where a holiday goes that falls badly. `next_free`: a further day off, the next that is no weekend and no holiday, after a Saturday or
 * a Sunday; `after_sunday`: the same after a Sunday alone, the next that is no holiday; `nearest`: Friday for Saturday, Monday for Sunday;
 * `before_sunday`: the day itself moves from Sunday to Saturday. `to_monday`: the day moves from Tuesday and Wednesday back, from Thursday
 * and Friday on; `to_monday_back`: from Thursday back as well.
 */
export type Substitute =
  | "next_free"
  | "after_sunday"
  | "nearest"
  | "before_sunday"
  | "to_monday"
  | "to_monday_back";

/** Calendars of the moon that Intl knows. */
export type MoonCalendar = "chinese" | "dangi" | "hebrew";

/** The day of a year on which a holiday falls. */
export type HolidayRule = (
  | { readonly kind: "fixed"; readonly on: MonthDay }
  /** Days after Easter Sunday of the western churches. */
  | { readonly kind: "easter"; readonly days: number }
  /** The first such weekday on or after a date: the third Monday of a month is the one on or after the 15th. */
  | {
      readonly kind: "weekday";
      readonly weekday: Weekday;
      readonly onOrAfter: MonthDay;
      readonly plus?: number;
    }
  /** `month` as Intl names it in English: a number for the Chinese and Korean calendars, a name for the Hebrew. */
  | {
      readonly kind: "moon";
      readonly calendar: MoonCalendar;
      readonly month: string;
      readonly day: number;
      readonly plus?: number;
    }
  /** Where the sun's year decides: `day` + 0.2422 for each year since 2000, less the leap days; good from 2000 to 2099. */
  | { readonly kind: "sun"; readonly month: number; readonly day: number }
  /** Set by law year by year. */
  | { readonly kind: "listed"; readonly dates: readonly LocalDate[] }
) & {
  readonly substitute?: Substitute;
  /** Years in which it is one. */
  readonly since?: number;
  readonly until?: number;
};

/** The holidays of a country. */
export interface HolidayRules {
  readonly rules: readonly HolidayRule[];
  /** Whether a working day between two holidays is one as well. */
  readonly bridges?: boolean;
}

/** Whether `date` is a holiday by these rules. */
export function isHoliday(rules: HolidayRules, date: LocalDate): boolean {
  return holidaysOf(rules, Number(date.slice(0, 4))).has(dayNumber(date));
}

// What the same rules gave for the same year: each planning asks for it thousands of times.
const KNOWN = new WeakMap<HolidayRules, Map<number, ReadonlySet<number>>>();

function holidaysOf(rules: HolidayRules, year: number): ReadonlySet<number> {
  const years = KNOWN.get(rules) ?? new Map<number, ReadonlySet<number>>();
  KNOWN.set(rules, years);
  const known = years.get(year) ?? workOut(rules, year);
  years.set(year, known);
  return known;
}

/** The holidays of a year, as days since 1970, and of the years beside it: a substitute may lie across New Year. */
function workOut({ rules, bridges = false }: HolidayRules, year: number): ReadonlySet<number> {
  const falls = [year - 1, year, year + 1].flatMap((each) =>
    rules.flatMap((rule) =>
      each < (rule.since ?? each) || each > (rule.until ?? each)
        ? []
        : daysOf(rule, each).map((day) => ({ day: moved(day, rule.substitute), rule })),
    ),
  );
  const days = new Set(falls.map(({ day }) => day));
  for (const { day, rule } of falls.sort((a, b) => a.day - b.day)) {
    const further = furtherDay(day, rule.substitute, days);
    if (further !== null) days.add(further);
  }
  if (bridges)
    for (const day of [...days]) if (days.has(day + 2) && weekdayOf(day + 1) !== 7) days.add(day + 1);
  return days;
}

function daysOf(rule: HolidayRule, year: number): readonly number[] {
  switch (rule.kind) {
    case "fixed":
      return [dayOfYear(year, rule.on)];
    case "easter":
      return [easterOf(year) + rule.days];
    case "weekday": {
      const first = dayOfYear(year, rule.onOrAfter);
      return [first + ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.plus ?? 0)];
    }
    case "moon":
      return moonDays(rule, year).map((day) => day + (rule.plus ?? 0));
    case "sun":
      return [sunDay(rule, year)];
    case "listed":
      return rule.dates.filter((date) => Number(date.slice(0, 4)) === year).map(dayNumber);
  }
}

function dayOfYear(year: number, [month, day]: MonthDay): number {
  const two = (value: number) => String(value).padStart(2, "0");
  return dayNumber(`${year}-${two(month)}-${two(day)}`);
}

function sunDay({ month, day }: { readonly month: number; readonly day: number }, year: number): number {
  const years = year - 2000;
  return dayOfYear(year, [month, Math.floor(day + 0.2422 * years) - Math.floor(years / 4)]);
}

/** Easter Sunday of the western churches, by the anonymous Gregorian computus (Nature, 20 April 1876), as days since 1970. */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leaps = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - moon + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const month = Math.floor((epact + weekday - 7 * late + 114) / 31);
  return dayOfYear(year, [month, ((epact + weekday - 7 * late + 114) % 31) + 1]);
}

/** The days of a year that a calendar of the moon names so. A leap month has another name and is no such month. */
function moonDays(
  { calendar, month, day }: { readonly calendar: MoonCalendar; readonly month: string; readonly day: number },
  year: number,
): readonly number[] {
  const key = `${calendar} ${year}`;
  const begins = NEW_YEARS[key];
  if (month === "1" && begins !== undefined) return [dayNumber(begins) + day - 1];
  const names = MOON_YEARS.get(key) ?? moonYear(calendar, year);
  MOON_YEARS.set(key, names);
  return names.flatMap(({ name, on }) => (name === `${month} ${day}` ? [on] : []));
}

// New moons within minutes of midnight, which ICU puts on the other side of it; these are the Hong Kong Observatory's.
const NEW_YEARS: Readonly<Record<string, LocalDate>> = {
  "chinese 2027": "2027-02-06",
  "chinese 2030": "2030-02-03",
};

const MOON_YEARS = new Map<string, ReturnType<typeof moonYear>>();

/** Every day of a year as a calendar of the moon names it. */
function moonYear(
  calendar: MoonCalendar,
  year: number,
): readonly { readonly name: string; readonly on: number }[] {
  const shown = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: calendar === "hebrew" ? "long" : "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const first = dayOfYear(year, [1, 1]);
  return Array.from({ length: dayOfYear(year + 1, [1, 1]) - first }, (_, i) => {
    const parts = shown.formatToParts((first + i) * 86_400_000);
    const part = (type: string) => parts.find((one) => one.type === type)?.value;
    return { name: `${part("month")} ${part("day")}`, on: first + i };
  });
}

/** Where the day itself is moved. */
function moved(day: number, substitute: Substitute | undefined): number {
  const weekday = weekdayOf(day);
  const toMonday = 1 - weekday;
  if (substitute === "before_sunday" && weekday === 7) return day - 1;
  if (substitute !== "to_monday" && substitute !== "to_monday_back") return day;
  if (weekday === 1 || weekday > 5) return day;
  const back = substitute === "to_monday" ? 3 : 4;
  return weekday <= back ? day + toMonday : day + toMonday + 7;
}

/** A further day that is off because the holiday fell badly; null where it did not. */
function furtherDay(
  day: number,
  substitute: Substitute | undefined,
  taken: ReadonlySet<number>,
): number | null {
  const weekday = weekdayOf(day);
  if (substitute === "nearest") return weekday === 6 ? day - 1 : weekday === 7 ? day + 1 : null;
  const falls = substitute === "next_free" ? weekday > 5 : substitute === "after_sunday" && weekday === 7;
  if (!falls) return null;
  let next = day + 1;
  while (taken.has(next) || (substitute === "next_free" && weekdayOf(next) > 5)) next++;
  return next;
}
