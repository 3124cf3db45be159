import { BECAUSE, REASON } from "../../app/outlook/outlook-text.ts";
import { plural } from "../../core/plural.ts";
import { TIER_EN } from "./level.en.ts";
import { people } from "./numbers.en.ts";

/** What summaries would tell in an organization of this shape. */
export const OUTLOOK_EN = {
  kicker: "Outlook",
  title: "What summaries would and would not tell here",
  intro:
    "From the sizes in today’s directory alone. No answer is read, and no group is named: which ones are small is for their own pages to say.",
  fit: {
    serves: "Summaries can serve here.",
    limited: "Summaries can serve here, within limits.",
    do_not: "Do not switch summaries on.",
  },
  because: BECAUSE,
  tier: TIER_EN,
  tierNote: {
    strict: "The default. The noise is wide, and the bound is tight.",
    standard: "Less noise. It tells more, and the bound on what it tells about a person is wider.",
  },
  guess: "A guess of 50 rises to at most",
  spans: { window: "one window", year: "a year", twoYears: "two years", fiveYears: "five years" },
  table: "What to expect of teams, by size",
  columns: {
    size: "People",
    groups: "Teams",
    recall: "Strained ones found",
    precision: "Right when called so",
    undecided: "“Can’t tell yet”",
  },
  size: (from: number, to: number | null) => (to === null ? `${from} and more` : `${from} to ${to}`),
  share: (share: number) => `${Math.round(100 * share)} %`,
  all: "All of these",
  groupError: (points: number) =>
    `Figures of larger groups, made of these teams, are typically ${points} points off, on a scale of 100.`,
  shape: "The shape of the organization",
  people: "People in the directory",
  shown: "Teams that would be shown",
  shownText: (groups: number, count: number) => `${groups}, with ${people(count)}`,
  covered: "Would read a page about their own team",
  coveredText: (count: number, all: number) => `${count} of ${people(all)}`,
  larger: "Larger groups made of them",
  hidden: "Hidden",
  reason: REASON,
  hiddenText: (groups: number, count: number, reason: string) =>
    `${plural("en", groups, { one: "# group", other: "# groups" })}, ${people(count)}: ${reason}`,
  hiddenNone: "None",
  unasked: "Asked nothing",
  unaskedText: (count: number) => `${people(count)}, for no shown group is around them`,
  cautions: "Read this with care",
  cautionsList: [
    "The shares come from a simulation that shares the model’s assumptions. Real teams can differ. “Strained” there means a true level of 50 or more, “right” one of 45 or more.",
    "Only people who can be reached in chat are counted in a window, and a team that changes by more than 30 % is left out once.",
    "The first window sets the scale. Teams read nothing before the second has closed: eight weeks and a day after the first opens.",
    "Practices and programs need no summaries. They work the same without.",
  ],
};
