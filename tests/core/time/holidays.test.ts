import { expect, test } from "vitest";
import { HELPLINES } from "../../../src/content/helplines.ts";
import { HOLIDAYS } from "../../../src/content/holidays.ts";
import { easterOf, type HolidayRules, isHoliday } from "../../../src/core/time/holidays.ts";
import { dateOf, dayNumber } from "../../../src/core/time/local-time.ts";
import { ALMANAC } from "./almanac.ts";

// Easter Sundays from 2010 to 2040, as almanacs print them.
const EASTERS =
  "0404 0424 0408 0331 0420 0405 0327 0416 0401 0421 0412 0404 0417 0409 0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405 0425 0410 0401";

// Chinese New Years from 2020 to 2040, likewise.
const NEW_YEARS =
  "0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212";

test("Easter falls as almanacs have it, for thirty-one years", () => {
  const found = EASTERS.split(" ").map((_, i) => dateOf(easterOf(2010 + i)));
  expect(found).toEqual(
    EASTERS.split(" ").map((date, i) => `${2010 + i}-${date.slice(0, 2)}-${date.slice(2)}`),
  );
});

/** The holidays of a country in a year. */
function holidays(country: string, year: number): readonly string[] {
  const rules = HOLIDAYS[country];
  if (rules === undefined) throw new Error(`Nothing is known of ${country}.`);
  const first = dayNumber(`${year}-01-01`);
  const dates = Array.from({ length: dayNumber(`${year + 1}-01-01`) - first }, (_, i) => dateOf(first + i));
  return dates.filter((date) => isHoliday(rules, date));
}

test.each(Object.entries(ALMANAC))("%s keeps the days of the almanac, and no others", (country, printed) => {
  const found = [...holidays(country, 2026), ...holidays(country, 2027)];
  expect(found.filter((date) => date < "2027-03-01")).toEqual(printed);
});

test("the King's day on a Sunday is kept the day before", () => {
  const printed = "01-01 04-21 04-26 05-29 06-09 12-25 12-26".split(" ");
  expect(holidays("NL", 2025)).toEqual(printed.map((date) => `2025-${date}`));
});

test("New Year on a Saturday is kept on the last day of the year before", () => {
  expect(holidays("US", 2027)).toContain("2027-12-31");
});

test("the moon's New Year falls as almanacs have it, for twenty-one years", () => {
  const rules: HolidayRules = {
    rules: [{ kind: "moon", calendar: "chinese", month: "1", day: 1 }],
  };
  const found = Array.from({ length: 21 * 366 }, (_, i) => dateOf(dayNumber("2020-01-01") + i)).filter(
    (date) => date < "2041" && isHoliday(rules, date),
  );
  expect(found).toEqual(
    NEW_YEARS.split(" ").map((date, i) => `${2020 + i}-${date.slice(0, 2)}-${date.slice(2)}`),
  );
});

test("every country with help lines has holidays, in every year of thirty, and none keeps more than a month of them", () => {
  for (const { country } of HELPLINES) {
    for (let year = 2020; year < 2050; year += 3) {
      const count = holidays(country, year).length;
      expect([country, year, count >= 3 && count <= 31]).toEqual([country, year, true]);
    }
  }
});
