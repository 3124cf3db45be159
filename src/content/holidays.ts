import type { HolidayRule, HolidayRules, MonthDay, MoonCalendar, Substitute } from "../core/time/holidays.ts";
import type { LocalDate, Weekday } from "../core/time/local-time.ts";

// Public knowledge, and nobody has verified a row: each deployment adds what is missing as days off of its own. National days alone, not
// those of a state, canton or region. Left out, for their dates are announced by sight of the moon or by decree: the feasts of Islam (SG,
// PH, IN), Deepavali and Holi (SG, IN), the winter solstice of CL, and elections everywhere.

type Options = Pick<HolidayRule, "substitute" | "since" | "until">;

const on = (month: number, day: number, options: Options = {}): HolidayRule => ({
  kind: "fixed",
  on: [month, day],
  ...options,
});
const easter = (...days: readonly number[]): readonly HolidayRule[] =>
  days.map((each) => ({ kind: "easter", days: each }));
const first = (weekday: Weekday, onOrAfter: MonthDay, plus = 0): HolidayRule => ({
  kind: "weekday",
  weekday,
  onOrAfter,
  plus,
});
const moon = (
  calendar: MoonCalendar,
  [month, day]: readonly [string, number],
  { plus = 0, ...options }: Options & { plus?: number } = {},
): HolidayRule => ({ kind: "moon", calendar, month, day, plus, ...options });
const sun = (month: number, day: number, options: Options = {}): HolidayRule => ({
  kind: "sun",
  month,
  day,
  ...options,
});
const listed = (...dates: readonly LocalDate[]): HolidayRule => ({ kind: "listed", dates });
const substituted = (substitute: Substitute, ...rules: readonly HolidayRule[]): readonly HolidayRule[] =>
  rules.map((rule) => ({ substitute, ...rule }));

const MONDAY = 1;
const FRIDAY = 5;
const SATURDAY = 6;

const NEW_YEAR = on(1, 1);
const EPIPHANY = on(1, 6);
const LABOR_DAY = on(5, 1);
const ASSUMPTION = on(8, 15);
const ALL_SAINTS = on(11, 1);
const CHRISTMAS_EVE = on(12, 24);
const CHRISTMAS = on(12, 25);
const SECOND_DAY = on(12, 26);
const [GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY] = [-2, 1, 39, 50] as const;

/** Holidays of the countries of the help lines, by ISO 3166 code. */
export const HOLIDAYS: Readonly<Record<string, HolidayRules>> = {
  US: {
    rules: [
      ...substituted("nearest", NEW_YEAR, on(6, 19, { since: 2021 }), on(7, 4), on(11, 11), CHRISTMAS),
      first(MONDAY, [1, 15]),
      first(MONDAY, [2, 15]),
      first(MONDAY, [5, 25]),
      first(MONDAY, [9, 1]),
      first(MONDAY, [10, 8]),
      first(4, [11, 22]),
    ],
  },
  CA: {
    rules: [
      ...substituted("next_free", NEW_YEAR, on(7, 1), CHRISTMAS, SECOND_DAY),
      ...easter(GOOD_FRIDAY),
      first(MONDAY, [5, 18]),
      first(MONDAY, [9, 1]),
      on(9, 30, { since: 2021 }),
      first(MONDAY, [10, 8]),
      on(11, 11),
    ],
  },
  GB: {
    rules: [
      ...substituted("next_free", NEW_YEAR, CHRISTMAS, SECOND_DAY),
      ...easter(GOOD_FRIDAY, EASTER_MONDAY),
      first(MONDAY, [5, 1]),
      first(MONDAY, [5, 25]),
      first(MONDAY, [8, 25]),
    ],
  },
  IE: {
    rules: [
      ...substituted("next_free", NEW_YEAR, on(3, 17), CHRISTMAS, SECOND_DAY),
      ...easter(EASTER_MONDAY),
      // Saint Brigid's: the first Monday of February, or the 1st where that is a Friday.
      { kind: "weekday", weekday: MONDAY, onOrAfter: [2, 1], since: 2023 },
      first(MONDAY, [5, 1]),
      first(MONDAY, [6, 1]),
      first(MONDAY, [8, 1]),
      first(MONDAY, [10, 25]),
    ],
  },
  AU: {
    rules: [
      ...substituted("next_free", NEW_YEAR, on(1, 26), CHRISTMAS, SECOND_DAY),
      ...easter(GOOD_FRIDAY, -1, EASTER_MONDAY),
      on(4, 25),
    ],
  },
  NZ: {
    rules: [
      ...substituted("next_free", NEW_YEAR, on(1, 2), on(2, 6), on(4, 25), CHRISTMAS, SECOND_DAY),
      ...easter(GOOD_FRIDAY, EASTER_MONDAY),
      first(MONDAY, [6, 1]),
      first(MONDAY, [10, 22]),
      // Matariki.
      listed(
        "2024-06-28",
        "2025-06-20",
        "2026-07-10",
        "2027-06-25",
        "2028-07-14",
        "2029-07-06",
        "2030-06-21",
      ),
      listed("2031-07-11", "2032-07-02", "2033-06-24", "2034-07-07", "2035-06-29"),
    ],
  },
  FR: {
    rules: [
      NEW_YEAR,
      ...easter(EASTER_MONDAY, ASCENSION, WHIT_MONDAY),
      LABOR_DAY,
      on(5, 8),
      on(7, 14),
      ASSUMPTION,
      ALL_SAINTS,
      on(11, 11),
      CHRISTMAS,
    ],
  },
  BE: {
    rules: [
      NEW_YEAR,
      ...easter(EASTER_MONDAY, ASCENSION, WHIT_MONDAY),
      LABOR_DAY,
      on(7, 21),
      ASSUMPTION,
      ALL_SAINTS,
      on(11, 11),
      CHRISTMAS,
    ],
  },
  NL: {
    rules: [
      NEW_YEAR,
      ...easter(EASTER_MONDAY, ASCENSION, WHIT_MONDAY),
      on(4, 27, { substitute: "before_sunday" }),
      CHRISTMAS,
      SECOND_DAY,
    ],
  },
  DE: {
    rules: [
      NEW_YEAR,
      ...easter(GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY),
      LABOR_DAY,
      on(10, 3),
      CHRISTMAS,
      SECOND_DAY,
    ],
  },
  AT: {
    rules: [
      NEW_YEAR,
      EPIPHANY,
      ...easter(EASTER_MONDAY, ASCENSION, WHIT_MONDAY, 60),
      LABOR_DAY,
      ASSUMPTION,
      on(10, 26),
      ALL_SAINTS,
      on(12, 8),
      CHRISTMAS,
      SECOND_DAY,
    ],
  },
  // Four days are kept everywhere; the others here in most cantons.
  CH: {
    rules: [
      NEW_YEAR,
      ...easter(GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY),
      on(8, 1),
      CHRISTMAS,
      SECOND_DAY,
    ],
  },
  ES: {
    rules: [
      NEW_YEAR,
      EPIPHANY,
      ...easter(GOOD_FRIDAY),
      LABOR_DAY,
      ASSUMPTION,
      on(10, 12),
      ALL_SAINTS,
      on(12, 6),
      on(12, 8),
      CHRISTMAS,
    ],
  },
  PT: {
    rules: [
      NEW_YEAR,
      ...easter(GOOD_FRIDAY, 0, 60),
      on(4, 25),
      LABOR_DAY,
      on(6, 10),
      ASSUMPTION,
      on(10, 5),
      ALL_SAINTS,
      on(12, 1),
      on(12, 8),
      CHRISTMAS,
    ],
  },
  IT: {
    rules: [
      NEW_YEAR,
      EPIPHANY,
      ...easter(EASTER_MONDAY),
      on(4, 25),
      LABOR_DAY,
      on(6, 2),
      ASSUMPTION,
      on(10, 4, { since: 2026 }),
      ALL_SAINTS,
      on(12, 8),
      CHRISTMAS,
      SECOND_DAY,
    ],
  },
  SE: {
    rules: [
      NEW_YEAR,
      EPIPHANY,
      ...easter(GOOD_FRIDAY, EASTER_MONDAY, ASCENSION),
      LABOR_DAY,
      on(6, 6),
      first(FRIDAY, [6, 19]),
      first(SATURDAY, [6, 20]),
      first(SATURDAY, [10, 31]),
      CHRISTMAS_EVE,
      CHRISTMAS,
      SECOND_DAY,
      on(12, 31),
    ],
  },
  NO: {
    rules: [
      NEW_YEAR,
      ...easter(-3, GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY),
      LABOR_DAY,
      on(5, 17),
      CHRISTMAS,
      SECOND_DAY,
    ],
  },
  FI: {
    rules: [
      NEW_YEAR,
      EPIPHANY,
      ...easter(GOOD_FRIDAY, EASTER_MONDAY, ASCENSION),
      LABOR_DAY,
      first(FRIDAY, [6, 19]),
      first(SATURDAY, [6, 20]),
      first(SATURDAY, [10, 31]),
      on(12, 6),
      CHRISTMAS_EVE,
      CHRISTMAS,
      SECOND_DAY,
    ],
  },
  PL: {
    rules: [
      NEW_YEAR,
      EPIPHANY,
      ...easter(0, EASTER_MONDAY, 49, 60),
      LABOR_DAY,
      on(5, 3),
      ASSUMPTION,
      ALL_SAINTS,
      on(11, 11),
      on(12, 24, { since: 2025 }),
      CHRISTMAS,
      SECOND_DAY,
    ],
  },
  CZ: {
    rules: [
      NEW_YEAR,
      ...easter(GOOD_FRIDAY, EASTER_MONDAY),
      LABOR_DAY,
      on(5, 8),
      on(7, 5),
      on(7, 6),
      on(9, 28),
      on(10, 28),
      on(11, 17),
      CHRISTMAS_EVE,
      CHRISTMAS,
      SECOND_DAY,
    ],
  },
  HU: {
    rules: [
      NEW_YEAR,
      on(3, 15),
      ...easter(GOOD_FRIDAY, EASTER_MONDAY, WHIT_MONDAY),
      LABOR_DAY,
      on(8, 20),
      on(10, 23),
      ALL_SAINTS,
      CHRISTMAS,
      SECOND_DAY,
    ],
  },
  SK: {
    rules: [
      NEW_YEAR,
      EPIPHANY,
      ...easter(GOOD_FRIDAY, EASTER_MONDAY),
      LABOR_DAY,
      on(5, 8),
      on(7, 5),
      on(8, 29),
      on(9, 15),
      ALL_SAINTS,
      CHRISTMAS_EVE,
      CHRISTMAS,
      SECOND_DAY,
    ],
  },
  // Days, not the evenings before them. Independence Day moves away from the Sabbath and from the day after it: left to days off.
  IL: {
    rules: [
      moon("hebrew", ["Tishri", 1]),
      moon("hebrew", ["Tishri", 2]),
      moon("hebrew", ["Tishri", 10]),
      moon("hebrew", ["Tishri", 15]),
      moon("hebrew", ["Tishri", 22]),
      moon("hebrew", ["Nisan", 15]),
      moon("hebrew", ["Nisan", 21]),
      moon("hebrew", ["Sivan", 6]),
    ],
  },
  IN: { rules: [on(1, 26), on(8, 15), on(10, 2)] },
  JP: {
    bridges: true,
    rules: [
      ...substituted(
        "after_sunday",
        NEW_YEAR,
        on(2, 11),
        on(2, 23, { since: 2020 }),
        sun(3, 20.69),
        on(4, 29),
        on(5, 3),
        on(5, 4),
        on(5, 5),
        on(8, 11),
        sun(9, 23.09),
        on(11, 3),
        on(11, 23),
      ),
      first(MONDAY, [1, 8]),
      first(MONDAY, [7, 15]),
      first(MONDAY, [9, 15]),
      first(MONDAY, [10, 8]),
    ],
  },
  KR: {
    rules: [
      NEW_YEAR,
      ...substituted("after_sunday", ...[-1, 0, 1].map((plus) => moon("dangi", ["1", 1], { plus }))),
      ...substituted("after_sunday", ...[-1, 0, 1].map((plus) => moon("dangi", ["8", 15], { plus }))),
      ...substituted(
        "next_free",
        on(3, 1),
        on(5, 5),
        moon("dangi", ["4", 8]),
        on(8, 15),
        on(10, 3),
        on(10, 9),
      ),
      on(6, 6),
      on(12, 25, { substitute: "next_free" }),
    ],
  },
  HK: {
    rules: [
      ...substituted(
        "after_sunday",
        NEW_YEAR,
        ...[0, 1, 2].map((plus) => moon("chinese", ["1", 1], { plus })),
        sun(4, 4.81),
        LABOR_DAY,
        moon("chinese", ["4", 8]),
        moon("chinese", ["5", 5]),
        on(7, 1),
        moon("chinese", ["8", 15], { plus: 1 }),
        on(10, 1),
        moon("chinese", ["9", 9]),
        CHRISTMAS,
        SECOND_DAY,
      ),
      ...easter(GOOD_FRIDAY, -1, EASTER_MONDAY),
    ],
  },
  SG: {
    rules: [
      ...substituted(
        "after_sunday",
        NEW_YEAR,
        moon("chinese", ["1", 1]),
        moon("chinese", ["1", 1], { plus: 1 }),
        LABOR_DAY,
        on(8, 9),
        CHRISTMAS,
      ),
      ...easter(GOOD_FRIDAY),
    ],
  },
  PH: {
    rules: [
      NEW_YEAR,
      ...easter(-3, GOOD_FRIDAY, -1),
      on(4, 9),
      LABOR_DAY,
      on(6, 12),
      on(8, 21),
      first(MONDAY, [8, 25]),
      ALL_SAINTS,
      on(11, 30),
      on(12, 8),
      CHRISTMAS,
      on(12, 30),
      on(12, 31),
    ],
  },
  ZA: {
    rules: [
      ...substituted(
        "after_sunday",
        NEW_YEAR,
        on(3, 21),
        on(4, 27),
        LABOR_DAY,
        on(6, 16),
        on(8, 9),
        on(9, 24),
        on(12, 16),
        CHRISTMAS,
        SECOND_DAY,
      ),
      ...easter(GOOD_FRIDAY, EASTER_MONDAY),
    ],
  },
  AR: {
    rules: [
      NEW_YEAR,
      ...easter(-48, -47, GOOD_FRIDAY),
      on(3, 24),
      on(4, 2),
      LABOR_DAY,
      on(5, 25),
      on(6, 20),
      on(7, 9),
      ...substituted("to_monday", on(6, 17), on(8, 17), on(10, 12), on(11, 20)),
      on(12, 8),
      CHRISTMAS,
    ],
  },
  CL: {
    rules: [
      NEW_YEAR,
      ...easter(GOOD_FRIDAY, -1),
      LABOR_DAY,
      on(5, 21),
      ...substituted("to_monday_back", on(6, 29), on(10, 12)),
      on(7, 16),
      ASSUMPTION,
      on(9, 18),
      on(9, 19),
      on(10, 31),
      ALL_SAINTS,
      on(12, 8),
      CHRISTMAS,
    ],
  },
};
