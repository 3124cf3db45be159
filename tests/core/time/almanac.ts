/** National holidays from January 2026 to February 2027, as almanacs print them: months and days, by ISO 3166 code. */
const PRINTED: Readonly<Record<string, readonly [in2026: string, in2027: string]>> = {
  // Independence Day on a Saturday is kept on Friday.
  US: ["01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25", "01-01 01-18 02-15"],
  // Boxing Day on a Saturday is kept on Monday.
  GB: ["01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28", "01-01"],
  DE: ["01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26", "01-01"],
  NZ: [
    "01-01 01-02 02-06 04-03 04-06 04-25 04-27 06-01 07-10 10-26 12-25 12-26 12-28",
    "01-01 01-02 01-04 02-06 02-08",
  ],
  SE: ["01-01 01-06 04-03 04-06 05-01 05-14 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31", "01-01 01-06"],
  // A Sunday of May moves on behind the two days after it; between two holidays of September lies a third.
  JP: [
    "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
    "01-01 01-11 02-11 02-23",
  ],
  HK: [
    "01-01 02-17 02-18 02-19 04-03 04-04 04-05 04-06 04-07 05-01 05-24 05-25 06-19 07-01 09-26 10-01 10-18 10-19 12-25 12-26",
    "01-01 02-06 02-07 02-08 02-09",
  ],
  IL: ["04-02 04-08 05-22 09-12 09-13 09-21 09-26 10-03", ""],
  AR: [
    "01-01 02-16 02-17 03-24 04-02 04-03 05-01 05-25 06-15 06-20 07-09 08-17 10-12 11-23 12-08 12-25",
    "01-01 02-08 02-09",
  ],
  IN: ["01-26 08-15 10-02", "01-26"],
};

/** Every holiday of those months by country, as ISO dates in order. */
export const ALMANAC: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(PRINTED).map(([country, [in2026, in2027]]) => [
    country,
    [...dates(2026, in2026), ...dates(2027, in2027)],
  ]),
);

function dates(year: number, printed: string): readonly string[] {
  return printed.split(" ").flatMap((date) => (date === "" ? [] : [`${year}-${date}`]));
}
