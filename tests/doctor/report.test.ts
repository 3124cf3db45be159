import { expect, test } from "vitest";
import { type Finding, finding } from "../../src/doctor/finding.ts";
import { allHeld, type DoctorReport, reportText } from "../../src/doctor/report.ts";
import { renderReport } from "../../src/doctor/report-page.ts";

const HELD = finding({
  id: "held",
  threat: "T3",
  name: "Guessing <b>boldly</b>",
  what: "Somebody guesses.",
  figure: 0.56,
  unit: "of guesses right",
  bound: 0.57,
  sample: "1,000 guesses",
});
const BROKEN = finding({ ...HELD, id: "broken", name: "Linking", figure: 0.9 });
const OPEN = finding({ ...HELD, id: "open", name: "All alike", bound: null });

function reportOf(findings: readonly Finding[]): DoctorReport {
  return {
    examined: "generated",
    at: "2026-11-25T12:00:00Z",
    engine: "levels-1",
    seconds: 12,
    tier: "strict",
    people: 1_000,
    windows: 13,
    quick: false,
    findings,
    held: allHeld(findings),
  };
}

test("a figure beyond its bound is broken, one without a bound is not, and not a number holds nothing", () => {
  expect([HELD.held, BROKEN.held, OPEN.held]).toEqual([true, false, true]);
  expect(finding({ ...HELD, figure: Number.NaN }).held).toBe(false);
  expect(finding({ ...HELD, figure: Number.NaN, bound: null }).held).toBe(false);
});

test("a report without findings does not hold", () => {
  expect(reportOf([]).held).toBe(false);
  expect(renderReport(reportOf([]))).toContain("Nothing was attacked");
});

test("the page stands alone: no script, nothing loaded, every name escaped", () => {
  const page = renderReport(reportOf([HELD, OPEN]));
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|src=|url\(|@import|https?:/i);
  expect(page).toContain("Guessing &lt;b&gt;boldly&lt;/b&gt;");
  expect(page).not.toContain("<b>boldly</b>");
});

test("the page states promise, parameters, figure beside bound, what is not protected, version and date", () => {
  const page = renderReport(reportOf([HELD, OPEN]));
  for (const wanted of ["at most 57 after one window", "72 after a year", "ρ = 0.05", "56.0 %", "57.0 %"])
    expect.soft(page).toContain(wanted);
  for (const wanted of ["Not protected", "levels-1", "2026-11-25T12:00:00Z", "1,000 made-up people"])
    expect.soft(page).toContain(wanted);
  expect(page).toContain("Every promised bound holds, in 1 attack.");
});

test("a broken bound is named at the top of the page and at the end of the text", () => {
  const report = reportOf([HELD, BROKEN]);
  expect(renderReport(report)).toContain("1 of 2 bounds is broken: Linking.");
  expect(reportText(report)).toMatch(/BROKEN {2,}T3 {2}Linking.*0.9000 of guesses right \(at most 0.5700\)/);
  expect(reportText(report).trimEnd().endsWith("1 bound is broken.")).toBe(true);
});

test("attacks stand under whoever makes them, and the installation's own database has a verdict of its own", () => {
  const report = reportOf([HELD, finding({ ...HELD, id: "thief", threat: "T4", name: "Stealing" })]);
  const page = renderReport(report, { ...reportOf([BROKEN]), examined: "configured" });
  const places = [
    "T3: colleagues",
    "Guessing",
    "T4: a thief",
    "Stealing",
    "The database of this installation",
    "Linking",
  ];
  const found = places.map((text) => page.indexOf(text, page.indexOf("Attacks tried")));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found).not.toContain(-1);
  expect(page).toContain("1 of 1 bounds is broken: Linking.");
  expect(renderReport(report)).toContain("None was examined");
});
