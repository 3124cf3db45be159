import { type Figures, inHundred, round, windowsOf } from "./numbers.en.ts";
import { VERDICT_EN } from "./team.en.ts";

/** The chart of the strain indicator. */
export const CHART_EN = {
  title: (name: string) => `Strain indicator of ${name}, by four-week window`,
  none: "No window has a figure yet.",
  describe: (d: { windows: number; gaps: number; first: Figures; last: Figures; lastDay: string }) =>
    `${windowsOf(d.windows)} of four weeks, ${d.gaps} of them without a figure. The first figure is ${round(d.first.estimate)}. The latest, for the window that ended on ${d.lastDay}, is ${round(d.last.estimate)} with a 90 % range of ${round(d.last.low)} to ${round(d.last.high)}: ${VERDICT_EN[d.last.verdict].toLowerCase()}. The reference line is at 45.`,
  more: "more strain ↑",
  estimate: "Best estimate",
  band: "Likely range (9 in 10)",
  reference: "45: our reference line, an assumption",
  gap: "No figure, with the reason",
  newQuestions: "new questions",
  newQuestionsKey: "New questions from here on",
  referenceShort: "our reference line",
  spark: (first: number, last: number, windows: number) =>
    `Trend over ${windowsOf(windows)}: from ${round(first)} to ${round(last)}.`,
  columns: {
    window: "Window",
    estimate: "Estimate",
    range: "90 % range",
    chance: "At or above 45",
    reading: "Reading",
  },
  range: (low: number, high: number) => `${round(low)} to ${round(high)}`,
  chance: inHundred,
  number: round,
  noFigure: "no figure",
};
