import type { CardLine, Opened, RehearsalProblem } from "../../app/program/rehearsal.ts";
import { plural } from "../../core/plural.ts";
import type { Headcount } from "../../core/program/headcount.ts";
import { minutesOf, people } from "./numbers.en.ts";

const problems: Readonly<Record<RehearsalProblem, string>> = {
  nobody: "Nobody is offered it on any of these days.",
  nothing_opens: "On none of these days does a card open anything of it.",
  over_budget: "A week takes more minutes than it may.",
};

const reasons: Readonly<Record<NonNullable<CardLine["leftOut"]>["why"], string>> = {
  holiday: "Public holiday",
  day_off: "Day off",
  leave: "On leave",
  budget: "The week is full",
};

const library: Readonly<Record<Exclude<Opened["kind"], "practice">, string>> = {
  not_started: "The library: the program has not begun",
  paused: "The library: the program is paused",
  ended: "The library: the program is over",
};

/** `/hr/programs/:id/rehearsal`. */
export const REHEARSAL_EN = {
  title: "Rehearsal",
  open: "Rehearse it",
  intro:
    "The calendar that everyone would get whom the program is for, if all took part. Nobody knows who does. Everyone chooses their own days, so it goes by those that consent proposes.",
  rhythm: (days: string, at: string) => `${days}, at ${at} where each person is.`,
  from: "First day",
  weeks: "Weeks",
  show: "Show",
  problems,
  versions: "Which version counts when",
  versionLine: (version: number, from: string | null, pilot: string | null) =>
    [
      `Version ${version}`,
      from === null ? null : `for all in weeks that begin on ${from} or later`,
      pilot === null ? null : `for the pilot group in weeks that begin on ${pilot} or later`,
      from === null && pilot === null ? "counts in no week yet" : null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  presumed: "It is not approved. Shown is what would be if it were approved now.",
  people: (count: Headcount) => (count === "fewer_than_8" ? "fewer than 8 people" : people(count)),
  about: (count: Headcount) => (count === "fewer_than_8" ? "fewer than 8" : `about ${count}`),
  noCountry: "no country named",
  pilot: "pilot group",
  span: (first: string, last: string) => `The first card of it comes on ${first}, the last on ${last}.`,
  nothing: "No card opens anything of it.",
  forward: (on: string, before: string, after: string) =>
    `On ${on} the clocks go forward, from ${before} to ${after}. Cards keep their time of day.`,
  back: (on: string, before: string, after: string) =>
    `On ${on} the clocks go back, from ${before} to ${after}. Cards keep their time of day.`,
  cardColumns: ["Day", "Time", "In UTC", "Opens"],
  opens: (week: number, practice: string, minutes: number) =>
    `Week ${week}: ${practice}, ${minutesOf(minutes)}`,
  instead: (practice: string, minutes: number) => `Instead: ${practice}, ${minutesOf(minutes)}`,
  library,
  moved: (from: string) => `Moved from ${from}, out of quiet hours`,
  reasons,
  none: "No card",
  weekColumns: ["Week", "Follows", "Cards", "Minutes"],
  follows: (week: number, version: number) => `Week ${week}, version ${version}`,
  followsNothing: "Nothing of the program",
  of: (count: number, most: number) => `${count} of ${most}`,
  cards: "Cards",
  weekByWeek: "Week by week",
  leave: "On leave",
  leaveText:
    "Of those whom it is for, on any day of the week, as the directory knows it. They get no card then.",
  dry: "Dry run",
  dryText:
    "Plans these days as on the day itself, for everyone of the directory, and takes all of it back. Nothing is sent. A large directory takes a while.",
  dryOpen: "Do the dry run",
  dryDone: "Planned for everyone of the directory, and all of it taken back. Nothing was sent.",
  dryColumns: ["Day", "Chat", "Cards", "Takes"],
  inAll: "in all",
  noChat: "in no chat",
  seconds: (count: number) =>
    count < 120
      ? plural("en", count, { one: "# second", other: "# seconds" })
      : minutesOf(Math.round(count / 60)),
};
