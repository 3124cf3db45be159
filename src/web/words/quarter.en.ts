import type { ShareFigure } from "../../app/summary/team-page.ts";
import { atMost, between, people, range100, windowsOf } from "./numbers.en.ts";

/** What is asked about, by quarter. */
export const QUARTER_EN = {
  title: "What is asked about, by quarter",
  titleOf: (name: string) => `What is asked about, by quarter: ${name}`,
  span: (period: string, windows: number, count: number) =>
    `${period} · ${windowsOf(windows)} of four weeks · ${people(count)} counted`,
  measure:
    "Of 100 people counted here: for how many it went badly on about half of their work days or more, or went well on half or fewer.",
  none: "No quarter is over yet. A quarter is three windows of four weeks, and four at the end of a year. It appears together with its last window.",
  nothing: (count: number) =>
    `Nothing here can be told apart from noise this time. With ${people(count)} that is usual: it takes about 1,500, and more where groups of 100 lie within the group. It says something about the size, nothing about the people.`,
  dimensions: "How it goes for people",
  drivers: "What in the work plays a part",
  chartTitle: (kind: string, period: string) => `${kind}, ${period}: people of 100, with 90 % ranges`,
  chartText: (rows: readonly string[]) => `${rows.join(". ")}. In a fixed order, not by size.`,
  row: (name: string, value: string) => `${name}: ${value}`,
  value: (share: ShareFigure) => `about ${Math.round(100 * share.estimate)} (${range100(share)})`,
  cantTell: "can’t tell",
  notAsked: "not asked",
  keyEstimate: "Best estimate",
  keyBand: "Likely range (9 in 10)",
  change: (name: string, change: ShareFigure) => {
    const [least = 0, most = 0] = [Math.abs(change.low), Math.abs(change.high)].sort((a, b) => a - b);
    return `${name}: ${change.estimate > 0 ? "more people" : "fewer people"} than in the quarter before, by about ${Math.round(100 * Math.abs(change.estimate))} in 100 (90 % range ${range100({ low: least, high: most })}).`;
  },
  changes: "Since the quarter before",
  noChange: "Nothing changed enough to speak of. Only answers to the very same questions are compared.",
  participation: (share: ShareFigure) =>
    `In a window, ${between(share)} people answered once or more. Any pace is fine, and so is none.`,
  silence:
    "Many may not have answered at all. The figures assume that those who stay silent fare like the others. If they fare worse, the true figures are higher.",
  table: "Show as a table",
  columns: {
    topic: "Asked about",
    estimate: "People of 100",
    range: "90 % range",
    change: "Since the quarter before",
    windows: "Windows asked",
  },
  number: (share: ShareFigure) => String(Math.round(100 * share.estimate)),
  range: range100,
  points: (change: ShareFigure) =>
    `${change.estimate > 0 ? "+" : "−"}${Math.round(100 * Math.abs(change.estimate))}`,
  noneTold: "–",
  fits: "Changes to the work that fit",
  fitsIntro:
    "From the same list as the suggestions on this page, by what they change. A figure says how much, not why: talk about it first, then choose one.",
  earlier: "Earlier quarters",
  made: "How these figures come about",
  madeList: [
    "They are drawn at each close with random noise, and summed over the quarter. They are stored once and never worked out again.",
    "Only the whole of a quarter is shown. Where the 90 % range would be wider than 40 in 100, we say “can’t tell”.",
    "Answers are corrected for silence with the answering share that is released, noise and all. In how many weeks people answer is nowhere released: we assume 72 in 100 answer a given question of those who answer any, give or take 10.",
    "A share cannot lie below 0 or above 100, so ranges end there. Numbers are rounded to whole people of 100, ranges outward.",
    "All five kinds of strain are asked about in each window, and three of six parts of the work. So a quarter holds each of those once or twice.",
    "Groups under 100 people never get these, and no group is ranked or split further.",
  ],
  reach: (share: number) =>
    `Any one person can have moved each of these by at most ${atMost(100 * share)} in 100.`,
  answering: "How many answer",
  answeringLatest: (share: ShareFigure, period: string) =>
    `In the window ${period}, ${between(share)} people of the whole organization answered once or more.`,
  answeringWhy:
    "Drawn with noise for the whole organization, never for a team. It tells how far silence may hide strain. Who is in it stands nowhere.",
  answeringTable: "All windows",
  answeringColumns: { window: "Window", estimate: "Of 100 people", range: "90 % range" },
};
