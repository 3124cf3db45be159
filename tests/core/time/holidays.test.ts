import { expect, test } from "vitest";
import { HELPLINES } from "../../../src/content/helplines.ts";
import { HOLIDAYS } from "../../../src/content/holidays.ts";
import { easterOf, isHoliday } from "../../../src/core/time/holidays.ts";
import { dateOf, dayNumber } from "../../../src/core/time/local-time.ts";

// Easter Sundays from 2010 to 2040, as almanacs print them.
const EASTERS =
  "0404 0424 0408 0331 0420 0405 0327 0416 0401 0421 0412 0404 0417 0409 0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405 0425 0410 0401";

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
  return dates.filter((date) => isHoliday(rules, date)).map((date) => date.slice(5));
}

test.each([
  // Independence Day on a Saturday is kept on Friday.
  ["US", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25"],
  // Boxing Day on a Saturday is kept on Monday.
  ["GB", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28"],
  ["DE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"],
  ["NZ", 2026, "01-01 01-02 02-06 04-03 04-06 04-25 04-27 06-01 07-10 10-26 12-25 12-26 12-28"],
  ["SE", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"],
  // The King's day on a Sunday is kept the day before.
  ["NL", 2025, "01-01 04-21 04-26 05-29 06-09 12-25 12-26"],
  // A Sunday of May moves on behind the two days after it; between two holidays of September lies a third.
  [
    "JP",
    2026,
    "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
  ],
  [
    "HK",
    2026,
    "01-01 02-17 02-18 02-19 04-03 04-04 04-05 04-06 04-07 05-01 05-24 05-25 06-19 07-01 09-26 10-01 10-18 10-19 12-25 12-26",
  ],
  ["IL", 2026, "04-02 04-08 05-22 09-12 09-13 09-21 09-26 10-03"],
  [
    "AR",
    2026,
    "01-01 02-16 02-17 03-24 04-02 04-03 05-01 05-25 06-15 06-20 07-09 08-17 10-12 11-23 12-08 12-25",
  ],
  ["IN", 2026, "01-26 08-15 10-02"],
])("%s keeps its days of %i", (country, year, dates) => {
  expect(holidays(country, year)).toEqual(dates.split(" "));
});

test("New Year on a Saturday is kept on the last day of the year before", () => {
  expect(holidays("US", 2027)).toContain("12-31");
});

test("every country with help lines has holidays, in every year of thirty, and none keeps more than a month of them", () => {
  for (const { country } of HELPLINES) {
    for (let year = 2020; year < 2050; year += 3) {
      const count = holidays(country, year).length;
      expect([country, year, count >= 3 && count <= 31]).toEqual([country, year, true]);
    }
  }
});
