import type { Verdict } from "../../app/summary/team-page.ts";
import type { WithheldReason } from "../../core/privacy/node.ts";
import { atMost, type Figures, fine, inHundred, people, round } from "./numbers.en.ts";

export const VERDICT_EN: Record<Verdict, string> = {
  likely_elevated: "Likely elevated",
  not_elevated: "Not elevated",
  cant_tell: "Can’t tell yet",
};

/** Why a group has no figure. */
export const WITHHELD_EN: Record<WithheldReason, string> = {
  roster_under_8: "Fewer than 8 people were counted here, and 8 is the smallest group that is ever shown.",
  roster_small:
    "Fewer people were counted here than the smallest group that this organization shows. It shows none under 8, and chose to begin higher.",
  residual:
    "Showing this group would leave 1 to 4 people standing apart from the groups around it, so they are counted together further up.",
  roster_changed: "More than 30 % of the people counted here changed, so one window is left out.",
  roster_objected:
    "Somebody counted here objected to the list of who is counted together, so it is hidden for one window. By whom is not stored.",
  calibration:
    "The first window sets the scale for the whole organization. Groups are shown from the second on.",
};

/** The same in a chart. */
export const WITHHELD_SHORT_EN: Record<WithheldReason, string> = {
  roster_under_8: "fewer than 8",
  roster_small: "too small here",
  residual: "too few apart",
  roster_changed: "group changed",
  roster_objected: "objection",
  calibration: "first window",
};

/** The page of a team, and the list of teams. */
export const TEAM_EN = {
  kicker: "Team summary",
  signal: "Strain indicator",
  sentence: {
    likely_elevated: {
      none: "Strain in this team is likely above our reference line.",
      up: "Strain has risen since the window before, and is likely above our reference line.",
      down: "Strain has come down since the window before, and is likely still above our reference line.",
    },
    not_elevated: {
      none: "Strain in this team is likely below our reference line.",
      up: "Strain has risen since the window before, and is likely still below our reference line.",
      down: "Strain has come down since the window before, and is likely below our reference line.",
    },
    cant_tell: {
      none: "The range is too wide to call: it could lie on either side of our reference line.",
      up: "Strain has risen since the window before. Which side of our reference line it lies on is still open.",
      down: "Strain has come down since the window before. Which side of our reference line it lies on is still open.",
    },
  } satisfies Record<Verdict, Record<"up" | "down" | "none", string>>,
  lowButOpen: "The figure reads low, and too little is known across the organization to rule strain out.",
  change: (points: number, low: number, high: number, since: string) => {
    const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
    return `Since the window that ended on ${since}: ${points > 0 ? "up" : "down"} ${fine(Math.abs(points))} points (90 % range ${fine(least ?? 0)} to ${fine(most ?? 0)}).`;
  },
  latest: (f: Figures) =>
    `Best estimate ${round(f.estimate)} of 100, likely between ${round(f.low)} and ${round(f.high)}.`,
  certainty: (points: number) =>
    `Any one person, by any answer or by none, can have moved this figure by at most ${atMost(points)} points. It describes the team, never a person, and is not a diagnosis.`,
  howSure: "How sure this is, and how private",
  chance: inHundred,
  chanceOf: "Chance that the level is at or above our reference line.",
  onePerson: (points: number) => `${atMost(points)} points`,
  onePersonOf: "The most that one person could have moved the figure, by any answer or by none.",
  guess: (percent: number) => `50 → ${percent}`,
  guessOf: (percent: number) =>
    `A guess about one person’s answers goes from 50 in 100 to at most ${percent} in 100, even for someone who knows all other answers.`,
  differential: "The figure is differentially private: it carries random noise, drawn once and never again.",
  head: (short: string, entry: number) =>
    `This publication is entry ${entry} of the privacy ledger, fingerprint ${short}…`,
  headMore: "Compare it there",
  differentialMore: "How this is bounded, and what was spent",
  table: "Show as a table",
  actions: "What you can try",
  actionsIntro:
    "Changes to the work, not to the people. Choose one, and tell the team when you will report back.",
  first: "First step",
  time: "Time",
  noActions:
    "No action is suggested for this window. A good question for the next team meeting: what took more effort than it was worth?",
  limits: "What this can’t show, and why",
  limitWho: "Who answered, how many answered, or what anyone said. No page holds it.",
  limitWhoLarge:
    "Who answered, or what anyone said. No page holds it. How many answered is told with noise, and for large groups only.",
  limitCause: "Where strain comes from. The figure says how much, not why. The team can say why.",
  limitNoise: "Small changes. The noise that keeps one person from being read also covers them.",
  limitSmall: (count: number) =>
    `With ${people(count)} counted, this group will usually read “Can’t tell yet”. That says something about its size, nothing about its people.`,
  limitTopics:
    "Energy, workload, fairness and the other things asked about, one by one. Groups under 100 people never get these: spread over so many numbers, the noise would drown what they say.",
  limitCompare:
    "Comparison with other teams, filters or finer groups. Each would be a way to single someone out.",
  newQuestions: {
    since: (day: string) => `New questions since ${day}: earlier figures measured something else.`,
    line: (name: string) =>
      `The questions are from “${name}”. Our line for “elevated” was set for our own questions. Nobody has validated it for these.`,
  },
  gaps: "Windows without a figure",
  next: (day: string) => `The next publication is on ${day}.`,
  counted: (count: number) => `${people(count)} counted, whether they answer or not`,
  same: "The lead and the team’s members read this same page. Beside the lead’s stand ways to act on it.",
  hiddenTitle: "This team has no summary of its own",
  hiddenRoster: "This follows from the roster alone. Who answers, and what, plays no part in it.",
  hiddenOnce: "It comes back with the next window, if the roster stays as it is.",
  hiddenObjected: "It comes back with the next window, unless somebody objects to that list too.",
  instead: "What to read instead",
  insteadText: (count: number) =>
    `This is the smallest group around the team that has a figure: ${people(count)}.`,
  otherName: (name: string, isDirectStaff: boolean) => (isDirectStaff ? `Direct staff of ${name}` : name),
  directStaff: (count: number) =>
    `People who report here directly and belong to none of the teams below, and the leads of those teams: ${people(count)}.`,
  insteadNone:
    "No larger group with a summary contains this team. What helps without one: regular talks about obstacles, and asking what to stop.",
  notYetTitle: "The first summary is on its way",
  notYetOn: (day: string) => `It comes on ${day}, after the first windows of four weeks have closed.`,
  notYetNone:
    "No window is open yet. Once one opens, the first summary follows when its four weeks have closed.",
  notYetWhat:
    "It will show one strain indicator for the team, how sure it is, and what you can try. Until then there is nothing to read, for anyone.",
  listTitle: "Teams",
  listIntro: "Each opens the page that the team’s own members see as well.",
  own: "Your own team",
};
