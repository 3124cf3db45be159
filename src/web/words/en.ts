import { BECAUSE, REASON } from "../../app/outlook/outlook-text.ts";
import type { Belief, Knowledge } from "../../app/privacy/receipt-attack.ts";
import type { ShareFigure, TrendPoint, Verdict } from "../../app/summary/team-page.ts";
import type { ErrorCode } from "../../core/errors.ts";
import { plural } from "../../core/plural.ts";
import type { WithheldReason } from "../../core/privacy/node.ts";
import type { ListState, ObjectionReason } from "../../core/privacy/objection.ts";
import type { Persona } from "../deps.ts";
import { COPY_EN } from "./copy.en.ts";
import { DATA_EN } from "./data.en.ts";
import { JOURNAL_EN } from "./journal.en.ts";
import { MESSAGES_EN } from "./messages.en.ts";

type Direction = "up" | "down" | "none";
type Figures = NonNullable<TrendPoint["figures"]>;

function people(count: number): string {
  return plural("en", count, { one: "# person", other: "# people" });
}

function weeksOf(count: number): string {
  return plural("en", count, { one: "# week", other: "# weeks" });
}

function windowsOf(count: number): string {
  return plural("en", count, { one: "# window", other: "# windows" });
}

function nudgesOf(count: number): string {
  return plural("en", count, { one: "# nudge", other: "# nudges" });
}

function minutesOf(count: number): string {
  return plural("en", count, { one: "# minute", other: "# minutes" });
}

function round(points: number): string {
  return String(Math.round(points));
}

/** Points with one decimal, for shares below 10 where a whole number would hide the difference. */
function fine(points: number): string {
  return points >= 9.95 ? round(points) : points.toFixed(1);
}

/** A chance in words, never 0 and never 100. */
function inHundred(probability: number): string {
  const n = Math.round(probability * 100);
  if (n < 1) return "fewer than 1 in 100";
  return n > 99 ? "more than 99 in 100" : `${n} in 100`;
}

/** A range of shares in whole people of 100, rounded outward so that it never looks surer than it is. */
function range100({ low, high }: Pick<ShareFigure, "low" | "high">): string {
  return `${Math.floor(100 * low)} to ${Math.ceil(100 * high)}`;
}

/** The same for a sentence: "between 58 and 71 in 100". */
function between(share: ShareFigure): string {
  return `between ${Math.floor(100 * share.low)} and ${Math.ceil(100 * share.high)} in 100`;
}

const verdict: Record<Verdict, string> = {
  likely_elevated: "Likely elevated",
  not_elevated: "Not elevated",
  cant_tell: "Can’t tell yet",
};

const sentence: Record<Verdict, Record<Direction, string>> = {
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
};

const withheldShort: Record<WithheldReason, string> = {
  roster_under_8: "fewer than 8",
  residual: "too few apart",
  roster_changed: "group changed",
  roster_objected: "objection",
  calibration: "first window",
};

const withheld: Record<WithheldReason, string> = {
  roster_under_8: "Fewer than 8 people were counted here, and 8 is the smallest group that is ever shown.",
  residual:
    "Showing this group would leave 1 to 4 people standing apart from the groups around it, so they are counted together further up.",
  roster_changed: "More than 30 % of the people counted here changed, so one window is left out.",
  roster_objected:
    "Somebody counted here objected to the list of who is counted together, so it is hidden for one window. By whom is not stored.",
  calibration:
    "The first window sets the scale for the whole organization. Groups are shown from the second on.",
};

const problems: Record<
  ErrorCode | "too_many" | "foreign_form",
  { title: string; happened: string; safe: string; next: string }
> = {
  invalid: {
    title: "That did not fit",
    happened: "Something in the request was not as expected.",
    safe: "Nothing was changed.",
    next: "Go back, check what you entered, and try again.",
  },
  unauthorized: {
    title: "Please sign in",
    happened:
      "Nobody is signed in here, or the session has ended. Sessions end after 8 hours, or sooner when they are not used.",
    safe: "Nothing was changed, and what you saved before is still there.",
    next: "Sign in and open the page again.",
  },
  forbidden: {
    title: "This page is not open to you",
    happened: "You are signed in, and this page belongs to other people or another role.",
    safe: "Nothing was shown and nothing was changed.",
    next: "If you think it should be open to you, ask whoever looks after the directory in your organization.",
  },
  not_found: {
    title: "There is nothing here",
    happened: "The address leads to no page, or what was there is gone.",
    safe: "Nothing was changed.",
    next: "Check the address, or start again from the first page.",
  },
  conflict: {
    title: "This has changed in the meantime",
    happened: "Something moved between opening the page and sending it.",
    safe: "Your last step was not carried out.",
    next: "Load the page again and repeat the step if you still want it.",
  },
  refused: {
    title: "A rule does not allow this",
    happened: "The step goes against a rule that protects people here.",
    safe: "Nothing was changed.",
    next: "The privacy page explains the rules.",
  },
  unavailable: {
    title: "Out of reach for a moment",
    happened: "The database or the chat platform did not answer.",
    safe: "Nothing was changed. What was saved before is still there.",
    next: "Try again in a minute.",
  },
  bug: {
    title: "Something went wrong on our side",
    happened: "The page could not be made. This is our mistake, not yours.",
    safe: "What was saved before is still there.",
    next: "Try again. If it happens again, tell the people who run Evenkeel here at what time it happened.",
  },
  foreign_form: {
    title: "This form came from another site",
    happened: "A form was sent from a page that is not ours, or by a browser that hides where it came from.",
    safe: "It was not carried out, and nothing was changed.",
    next: "Open the page here again and repeat the step.",
  },
  too_many: {
    title: "Too many tries for now",
    happened: "There were many sign-in requests in a short time.",
    safe: "Nobody was signed in, and nothing was changed.",
    next: "Wait ten minutes, then try again.",
  },
};

/** The attacker’s playground: made-up answers under real noise. */
const attack = {
  title: "Play the attacker",
  intro:
    "Somebody knows every other answer of your group, and guesses at yours. Try how far a published figure helps, with made-up answers and the noise that your group gets.",
  knows: "The attacker knows",
  knowledge: {
    all: "every other answer",
    half: "half of the other answers",
    none: "no answer of anyone",
  } satisfies Record<Knowledge, string>,
  torn: "The attacker is torn between",
  beliefs: {
    much_or_little: "much strain, or little",
    much_or_silent: "much strain, or no answer",
    some_or_little: "some strain, or little",
    little_or_silent: "little strain, or no answer",
  } satisfies Record<Belief, string>,
  cases: {
    much_or_little: { first: "much strain", second: "little strain" },
    much_or_silent: { first: "much strain", second: "no answer" },
    some_or_little: { first: "some strain", second: "little strain" },
    little_or_silent: { first: "little strain", second: "no answer" },
  } satisfies Record<Belief, Record<"first" | "second", string>>,
  draw: "Draw once",
  again: "Draw once more",
  pageTitle: "How little one figure tells about you",
  moved: (first: string, percent: number) =>
    percent === 50
      ? `After this draw the attacker still gives “${first}” 50 in 100.`
      : `After this draw the attacker gives “${first}” ${percent} in 100. Before it was 50.`,
  same: "No figure tells these two apart: both add nothing to the sum. The guess stays at 50 in 100.",
  scale: {
    low: (second: string) => `surely ${second}`,
    coin: "a coin",
    high: (first: string) => `surely ${first}`,
  },
  keyDraw: "This draw",
  keyBand: (bound: number) => `${100 - bound} to ${bound}: as far as it goes on average`,
  steps: "What happened",
  known: (known: number, others: number, sum: number) =>
    known === 0
      ? `The attacker knows none of the ${others} other answers.`
      : `The attacker knows ${known} of the ${others} other answers. They add up to ${sum}.`,
  truth: (answer: string, sum: number) =>
    `A coin decided what you answered here: ${answer}. With everyone’s answers the sum is ${sum}. The attacker does not see that.`,
  noise: (noise: number, published: number) =>
    `Noise was drawn: ${noise > 0 ? "+" : noise < 0 ? "−" : ""}${Math.abs(noise)}. What is published is ${published}, for all to read.`,
  average: (share: number) => `${Math.round(100 * share)} in 100`,
  averageOf:
    "How often the likelier of the two is the true one, averaged over 1,000 draws. A coin is right 50 times.",
  bound: (percent: number) => `${percent} in 100`,
  boundOf: "The most that all figures of one window together allow, to any attacker who begins at 50.",
  single:
    "One draw can carry the guess further than that, toward the truth or away from it. The attacker has no way to tell which of the two happened.",
  real: "What is real here, and what is made up",
  size: (count: number, own: boolean) =>
    own
      ? `The size is that of your group: ${people(count)}.`
      : `You are counted in no group at the moment, so ${people(count)} stand for one.`,
  spread: (tier: string, spread: number) =>
    `The noise is as real as in a published figure: setting “${tier}”, a spread of about ${Math.round(spread)} in a sum to which one person adds 0 to 3.`,
  madeUp: "The answers are made up. No answer and no published figure is read for this page.",
  once: "A real figure is drawn once and never again. Could it be repeated as here, the noise would average out.",
  back: "Back to privacy and ledger",
};

function within(name: string): string {
  return `Your answers still enter the figures of a larger group around it: ${name}.`;
}

/** Objections to the list of who is counted together. */
const objection = {
  title: "Object to this list",
  until: (name: string, count: number, closes: string) =>
    `Until ${closes}, ${people(count)} are counted together as “${name}”, whether they answer or not.`,
  states: {
    unquestioned: null,
    waiting:
      "Somebody counted here objected to this list. The auditor decides. Without a decision, the group is left out of the figures of these four weeks.",
    left_out: "After an objection to this list, the group is left out of the figures of these four weeks.",
    kept: "Somebody counted here objected to this list. The auditor looked at it and kept the group in.",
  } satisfies Record<ListState, string | null>,
  within,
  unasked: "No larger group around it is shown either, so its people are asked nothing more until then.",
  who: "Who is on it",
  what: "What happens then",
  /** Told before anyone objects. */
  decides: (closes: string) =>
    `The auditor (works council) sees the group, its size and the reason. They leave it out of the figures of these four weeks, or keep it in, before ${closes}. Without a decision it is left out.`,
  decidesItself:
    "Nobody holds the role of auditor here. So an objection leaves the group out of the figures of these four weeks at once.",
  steps: [
    "Nobody is told that it was you. The database holds the group and the reason, and no name and no time.",
    "In a small group a reason can still point to someone. “Another reason” tells the least.",
    "It counts for these four weeks. It cannot be taken back, and objecting again changes nothing.",
  ],
  why: "What is wrong with it?",
  reasons: {
    not_one_of_us: "Someone here is not a person, or not one of us",
    belongs_elsewhere: "I belong elsewhere",
    left_long_ago: "Someone left long ago",
    too_small_or_alike: "This group is too small or too alike for my comfort",
    other: "Another reason: I will talk to the works council",
  } satisfies Record<ObjectionReason, string>,
  send: "Object to this list",
  isOut: "This group is left out already. There is nothing more to do.",
  back: "Back to privacy and ledger",
  doneTitle: "Your objection counts",
  done: {
    unquestioned: "",
    waiting:
      "It is with the auditor now, without your name. If nobody decides before the four weeks end, the group is left out.",
    left_out:
      "The group is left out of the figures of these four weeks. Your name is stored nowhere with it.",
    kept: "The auditor has looked at this reason and kept the group in. You can still talk to the works council.",
  } satisfies Record<ListState, string>,
  auditor: {
    title: "Objections to lists",
    open: "Open the objections",
    waiting: (count: number) =>
      count === 0
        ? "No list waits for your decision."
        : `${count === 1 ? "1 list waits" : `${count} lists wait`} for your decision.`,
    intro: (closes: string) =>
      `Everyone sees who is counted together with them, and can object. You decide before ${closes}. What is not decided by then is left out of the figures: waiting is no way around it.`,
    unnamed:
      "Who objected is not stored, nor when, nor how many did. Please do not try to find out: in a small group that is soon done, and nobody would object again.",
    none: "Nobody has objected to a list in this window.",
    noWindow: "No window is open, so there is no list.",
    reasons: {
      not_one_of_us: "Someone there is not a person, or not one of them",
      belongs_elsewhere: "Somebody says that they belong elsewhere",
      left_long_ago: "Someone left long ago",
      too_small_or_alike: "The group is too small or too alike for somebody’s comfort",
      other: "Another reason: they want to talk to the works council",
    } satisfies Record<ObjectionReason, string>,
    state: { waiting: "Waits for you", left_out: "Left out", kept: "Kept" },
    looked: "Decided before",
    leaveOut: "Leave this group out of this window’s figures",
    keep: "Keep",
    about: "What a decision does",
    effects: [
      "Left out: nothing about this group is drawn in this window. It costs no privacy, and its share goes to nobody. Larger groups around it are drawn as before. This cannot be undone within the window.",
      "Kept: the group is drawn as planned. A further reason would come to you again.",
      "Both are logged with your role, and the people of the group read the decision on their privacy page.",
      "A list is made from the directory. What is wrong there is put right there, for the next window.",
    ],
  },
};

const tier = { strict: "Strict", standard: "Standard" };

/** The privacy level: what holds, what is asked for, and who has a say. */
const level = {
  title: "Privacy level",
  pageTitle: "Which privacy level holds, and what changing it takes",
  open: "Review or change it",
  inForce: (name: string, since: string | null) =>
    since === null ? `${name}, from the first window on` : `${name}, in force since ${since}`,
  meaning: {
    strict: "The default. Much noise: figures tell little about a person, and less about small groups.",
    standard: "Less noise: figures tell more about groups, and more about each person in them.",
  },
  table: "How far a guess about one person can rise",
  tableIntro:
    "Somebody knows everyone else’s answers and thinks two answers of one person equally likely: 50 in 100. With all figures published, that guess rises to at most:",
  after: "After",
  spans: {
    window: "one window of four weeks",
    year: "a year of never-changing answers",
    twoYears: "two years",
    fiveYears: "five years",
  },
  holds: "in force",
  loosen: {
    title: (name: string) => `Ask for ${name}`,
    intro: (window: string, year: string, five: string) =>
      `Figures would tell more about people too: ${window} in a window, ${year} in a year, ${five} in five years. So this takes all four:`,
    needs: [
      "All members are told 28 days before, on the privacy page, at the start of the chat, and by one neutral message to those who get messages.",
      "An auditor, such as the works council, says yes. Whoever asks cannot also be the one who agrees.",
      "A new privacy year begins: 13 windows, 364 days. Until then nothing changes.",
      "Each member agrees anew. Answers of those who do not stay out of all figures, and nobody is told who that is.",
    ],
    count: "Expect the answering share to fall: silence counts as an answer that says nothing.",
    button: (name: string) => `Ask for ${name}, and tell everyone`,
    noAuditor:
      "Nobody here is an auditor, so the level cannot be loosened. An auditor is named in the directory, and may not work in HR’s role as well.",
  },
  tighten: {
    title: (name: string) => `Change to ${name}`,
    text: (name: string) =>
      `${name} comes into force with the next window. It needs no one’s yes, and you can take it back until then. Going back later is loosening, with all its conditions.`,
    button: (name: string) => `Change to ${name} with the next window`,
  },
  asked: {
    title: (name: string) => `${name} is asked for`,
    tighter: (name: string, day: string) =>
      `${name} comes into force with the next window, not before ${day}.`,
    tighterSoon: (name: string) => `${name} comes into force with the first window.`,
    looser: (from: string, to: string) =>
      `From ${from} to ${to}. It comes into force once all of these are there:`,
    earliest: (day: string) => `Not before ${day}.`,
    steps: {
      asked: "Asked for by HR",
      told: "Everyone told",
      notice: "28 days of notice",
      yes: "An auditor’s yes",
      year: "A new privacy year",
      consent: "Each member’s own consent",
    },
    on: (day: string) => `on ${day}`,
    telling: "under way, in working hours",
    until: (day: string) => `until ${day}`,
    open: "open",
    notBefore: (day: string) => `not before ${day}`,
    atFirstQuestion: "asked before the first question; nobody sees who agreed",
    withdraw: "Withdraw the request",
  },
  answer: {
    title: "Your answer, as auditor",
    text: "Your yes can be taken back by a no until it comes into force. A no ends the request. The log keeps that an auditor answered, and when.",
    yes: "Yes, this may be loosened",
    no: "No",
    self: "You also work in HR here, or asked for this yourself. Another auditor has to answer.",
    given: "You, or another auditor, said yes. A no still ends it.",
  },
  done: {
    asked: "The request is stored.",
    withdrawn: "The request is withdrawn. Nothing changes.",
    yes: "Your yes is stored.",
    no: "Your no is stored, and the request is over.",
  },
  past: "What was asked for earlier",
  pastLine: (name: string, requested: string, outcome: string, ended: string) =>
    `${name}, asked for on ${requested}: ${outcome} on ${ended}.`,
  outcome: {
    in_force: "came into force",
    withdrawn: "withdrawn by HR",
    refused: "refused by an auditor",
    restored: "ended, for the database was restored from a backup,",
  },
  member: {
    title: (to: string) => `The privacy level may change to ${to}`,
    soon: (to: string) => `The privacy level will change to ${to}`,
    whatLooser: (window: string, year: string, five: string) =>
      `Figures would tell more: a guess about you could go from 50 to ${window} in a window, ${year} in a year of never-changing answers, ${five} in five years.`,
    whatTighter: "Figures will carry more noise, and tell less about you. You have nothing to do.",
    yours:
      "You do not have to do anything. If it comes, you are asked before the next two questions. If you do not agree, nothing of yours enters the figures, and nobody is told. Practices, journal and messages stay as they are.",
    auditors: (names: string) => `Who can say no for all of you: ${names}.`,
  },
};

/** All words of the pages. A second language is one more file of this shape. */
export const en = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  /** How dates are written. */
  dateLocale: "en-GB",
  people,
  verdict,
  withheld,
  withheldShort,
  problems,
  level,

  shell: {
    skip: "Skip to the content",
    menu: "Pages",
    sample: "Sample data:",
    sampleRest: "a made-up organization. No real person is in it.",
    team: "My team",
    leads: "Teams I lead",
    allLeads: "All teams I lead",
    mine: "Mine",
    hr: "Organization",
    me: "My own data",
    chat: "Chat",
    privacy: "Privacy and ledger",
    signOut: "Sign out",
    switchPersona: "Switch person",
    roles: { lead: "Manager", hr: "HR", auditor: "Auditor", member: "Member" },
    signIn: "Sign in",
    aboutData: "About this data",
    home: "Evenkeel, first page",
    firstPage: "To the first page",
    print: "Print or save as PDF",
    footer:
      "Evenkeel is self-help and team information. It is not care, not a diagnosis and not a crisis service.",
  },

  team: {
    kicker: "Team summary",
    signal: "Strain indicator",
    sentence,
    lowButOpen: "The figure reads low, and too little is known across the organization to rule strain out.",
    change: (points: number, low: number, high: number, since: string) => {
      const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
      return `Since the window that ended on ${since}: ${points > 0 ? "up" : "down"} ${fine(Math.abs(points))} points (90 % range ${fine(least ?? 0)} to ${fine(most ?? 0)}).`;
    },
    latest: (f: Figures) =>
      `Best estimate ${round(f.estimate)} of 100, likely between ${round(f.low)} and ${round(f.high)}.`,
    certainty: (points: number) =>
      `Any one person, by any answer or by none, can have moved this figure by at most ${fine(points)} points. It describes the team, never a person, and is not a diagnosis.`,
    howSure: "How sure this is, and how private",
    chance: inHundred,
    chanceOf: "Chance that the level is at or above our reference line.",
    onePerson: (points: number) => `${fine(points)} points`,
    onePersonOf: "The most that one person could have moved the figure, by any answer or by none.",
    guess: (percent: number) => `50 → ${percent}`,
    guessOf: (percent: number) =>
      `A guess about one person’s answers goes from 50 in 100 to at most ${percent} in 100, even for someone who knows all other answers.`,
    differential:
      "The figure is differentially private: it carries random noise, drawn once and never again.",
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
    gaps: "Windows without a figure",
    next: (day: string) => `The next publication is on ${day}.`,
    counted: (count: number) => `${people(count)} counted, whether they answer or not`,
    same: "The lead and the team’s members see this same page.",
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
  },

  chart: {
    title: (name: string) => `Strain indicator of ${name}, by four-week window`,
    none: "No window has a figure yet.",
    describe: (d: { windows: number; gaps: number; first: Figures; last: Figures; lastDay: string }) =>
      `${windowsOf(d.windows)} of four weeks, ${d.gaps} of them without a figure. The first figure is ${round(d.first.estimate)}. The latest, for the window that ended on ${d.lastDay}, is ${round(d.last.estimate)} with a 90 % range of ${round(d.last.low)} to ${round(d.last.high)}: ${verdict[d.last.verdict].toLowerCase()}. The reference line is at 45.`,
    more: "more strain ↑",
    estimate: "Best estimate",
    band: "Likely range (9 in 10)",
    reference: "45: our reference line, an assumption",
    gap: "No figure, with the reason",
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
  },

  quarter: {
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
      `Any one person can have moved each of these by at most ${share < 0.001 ? "0.1" : fine(100 * share)} in 100.`,
    answering: "How many answer",
    answeringLatest: (share: ShareFigure, period: string) =>
      `In the window ${period}, ${between(share)} people of the whole organization answered once or more.`,
    answeringWhy:
      "Drawn with noise for the whole organization, never for a team. It tells how far silence may hide strain. Who is in it stands nowhere.",
    answeringTable: "All windows",
    answeringColumns: { window: "Window", estimate: "Of 100 people", range: "90 % range" },
  },

  hr: {
    kicker: "Organization",
    title: (name: string) => name,
    people: (count: number, period: string | null) =>
      `${people(count)}${period === null ? "" : ` · ${period}`}`,
    groups: "Groups of 50 people and more",
    groupsIntro: "In the order of the alphabet. Groups are not ranked.",
    noGroups: "No group of 50 or more has a figure yet.",
    estimate: (f: Figures) => `${round(f.estimate)} of 100 (${round(f.low)} to ${round(f.high)})`,
    noFigure: "No figure in this window",
    onePerson: (points: number) => `one person moved it by at most ${fine(points)} points`,
    quarters: "What is asked about, by quarter",
    quartersIntro:
      "Groups of 100 and more have energy, workload, fairness and the like on their own pages, each quarter. They are not put side by side here: that would be a ranking.",
    quartersNone:
      "No group of 100 and more has a quarter yet. Smaller groups never get these: the noise would drown what they say.",
    none: "No figure",
    directStaff: (team: string) => `${team}, direct staff`,
    small: "Smaller groups",
    smallIntro:
      "How many groups under 50 people read what. Which ones is not shown here: their leads and members read their own pages. Hidden ones are too small, or changed a lot.",
    hidden: "Hidden",
    groupsCount: (count: number) => plural("en", count, { one: "group", other: "groups" }),
    programs: "Programs",
    programsIntro:
      "Joining is private and each person’s own choice. Who takes part is not shown to HR, here or anywhere.",
    noPrograms: "No program is set up yet.",
    action: "What the organization changes beside it",
    state: { draft: "Draft", active: "Open", paused: "Paused", ended: "Ended" },
    facts: (weeks: number, nudges: number, minutes: number) =>
      `${weeksOf(weeks)} · up to ${nudgesOf(nudges)} and ${minutesOf(minutes)} a week`,
    opens: (day: string) => `opens ${day}`,
    audience: "For",
    everyone: "everyone",
    publication: "Next publication",
    publicationText: (day: string) => `On ${day}, for all groups at once, whatever the answers.`,
    publicationNone: "No window is open, so no publication is planned.",
    chats: "Chats",
    chatsIntro: "Where people meet Evenkeel. Connecting one links its accounts to the directory by e-mail.",
    platforms: { slack: "Slack", teams: "Microsoft Teams", browser: "Browser" },
    chatStates: { active: "Connected", stopped: "Removed there" },
    addSlack: "Add to Slack",
    connectTeams: "Connect Microsoft Teams",
    teamsPackage: "Download the Teams app",
    teamsNext:
      "Connect first. Then upload the app in the Teams admin center, and give it to the people who may use it.",
    chatsMissing:
      "This server is not set up for Slack or Teams yet. Its README says which settings that takes.",
    invitation: {
      title: "How people are invited",
      now: (way: string) => `Now: ${way.charAt(0).toLowerCase()}${way.slice(1)}.`,
      choose: "Whichever you choose, taking part is each person’s own choice, and nobody is asked twice.",
      save: "Use this way",
      ways: {
        dm: {
          name: "One message to each person",
          text: "Short and neutral, at a calm hour, once. Slack’s Marketplace does not allow this way.",
        },
        announcement: {
          name: "A text in a channel",
          text: "You post it, and nobody is written to first. Who follows it is seen by nobody, you included.",
        },
        link: {
          name: "A link",
          text: "You put it where you like, such as on the intranet. Nobody is written to first.",
        },
      },
      announcement: {
        title: "The text",
        text: "Evenkeel is here for everyone who likes: short practices for hard moments at work, 1 to 5 minutes. What you write stays with you. Nobody sees who follows this link, or who takes part.",
        slack:
          "In Slack, type “/evenkeel announce” in the channel: Evenkeel posts the text there, with a button.",
        elsewhere: "Anywhere else, copy the text with its link.",
      },
      link: "The link",
    },
    cantTitle: "What HR does not see, and why",
    cant: [
      "Groups under 50 people by name. A list of small teams would become a list of their leads.",
      "Who takes part in a program, who answers, who pauses or leaves.",
      "Filters, exports or finer splits than this page. Each would be a way to single someone out.",
    ],
  },

  outlook: {
    kicker: "Outlook",
    title: "What summaries would and would not tell here",
    open: "Outlook: what summaries would tell in an organization of this shape",
    intro:
      "From the sizes in today’s directory alone. No answer is read, and no group is named: which ones are small is for their own pages to say.",
    fit: {
      serves: "Summaries can serve here.",
      limited: "Summaries can serve here, within limits.",
      do_not: "Do not switch summaries on.",
    },
    because: BECAUSE,
    tier,
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
  },

  program: {
    back: "Organization",
    weeks: "Week by week",
    week: (n: number) => `Week ${n}`,
    isNot: "What it is not",
    minutes: (minutes: string) => `${minutes} min`,
    grade: (grade: string) => `evidence grade ${grade}`,
    grades:
      "Evidence grades: A several trials of this practice, B trials of a close relative or at work, C small or single studies.",
    facts: "At a glance",
    length: "Length",
    lengthText: weeksOf,
    load: "Load",
    loadText: (nudges: number, minutes: number) =>
      `Up to ${nudgesOf(nudges)} and ${minutesOf(minutes)} a week, inside working hours`,
    opens: "Opens",
    audience: "For",
    actionWhy: "A program never opens without a change to the work itself.",
    whoTitle: "Who takes part?",
    who: "That is not shown to HR or to managers. People join, pause and leave privately, and what they do in it stays with them.",
    gone: "What was not done when a week ends is gone. Nothing is owed.",
  },

  me: {
    kicker: "My own data",
    title: (name: string) => name,
    intro: "Everything about you is on this page, and this page opens for you alone.",
    entries: "What you have written",
    noEntries: "Nothing is kept here. When you save a text in chat, you find it here.",
    delete: "Delete",
    deleteEntry: (day: string) => `Delete the entry of ${day}`,
    deleteSure: "It is gone for good, from here and from the database. Copies in backups expire with them.",
    deleteYes: "Delete for good",
    deleted: "The entry is deleted.",
    ended: "The other session is ended.",
    left: "Done. No message comes any more, and answers of the running four weeks are deleted.",
    rhythm: "Rhythm",
    messages: "Messages",
    program: "Program",
    programText: (name: string, week: number, of: number) => `${name}, week ${week} of ${of}`,
    noProgram: "None",
    change: "Change things in chat",
    changeText: "In Evenkeel’s chat, choose “Change or pause”. Each takes two taps at most:",
    changes: ["other days and times", "a pause for a while", "no more messages"],
    openChat: "Open the chat",
    who: "Who we think you are",
    email: "E-mail",
    team: "Team",
    zone: "Time zone",
    fromDirectory: "From your organization’s directory. If something is wrong, it is put right there.",
    sessions: "Where you are signed in",
    thisBrowser: "This browser",
    otherBrowser: "Another browser",
    until: (moment: string) => `until ${moment}`,
    end: "End",
    endOther: (moment: string) => `End the session that lasts until ${moment}`,
    data: DATA_EN,
    journal: JOURNAL_EN,
    answers: "Weekly answers",
  },

  copy: COPY_EN,
  messages: MESSAGES_EN,

  privacy: {
    kicker: "Privacy and ledger",
    title: "What we promise, and how you can check it",
    promise: "The promise",
    promises: (guess: number) => [
      {
        head: "What you write stays with you.",
        text: "It is shown on no page, in no export and in no chat to anyone else. The few people who hold both this server and its keys could technically read it, and they are named to you. On its way here it passes through the chat you write it in.",
      },
      {
        head: "Two answers a week are sealed, and destroyed when the four weeks end.",
        text: "What remains is one noisy number about your group.",
      },
      {
        head: `The number is bounded: from 50 in 100 to at most ${guess}.`,
        text: "That is how far it helps someone who knows everyone else’s answers and thinks two answers of yours equally likely. It does tell your manager something about the team as a whole.",
      },
      {
        head: "Whether you take part is your own business.",
        text: "No page shows it to managers, to HR or to colleagues. The whole practice library is yours even if you never answer a question.",
      },
    ],
    voided: "void, charged in full",
    custodians: "Who could technically read it",
    custodiansText:
      "These people hold both the server and its keys. The promise rests on them, so they are named:",
    bound: "The bound, in plain words",
    boundText:
      "Noise is added to every figure before it is published. It limits what the figure can tell about you, even to someone who knows every other answer and thinks two answers of yours equally likely:",
    boundTable: "How far such a guess can rise",
    after: "After",
    guess: "50 rises to at most",
    epsilon: "ε",
    spans: {
      window: "one window of four weeks",
      year: "a year of never-changing answers",
      twoYears: "two years",
      fiveYears: "five years",
    },
    delta: (delta: string, tier: string) =>
      `50 is a coin toss, 100 is certainty. ε is the usual measure of differential privacy: smaller is stricter, here with δ of 1 in ${delta}. The setting is “${tier}”. There is no setting without noise.`,
    tier,
    receipt: "Your receipt",
    receiptIntro: "It looks the same whether you answer or not, so showing it to someone tells them nothing.",
    countedNames: "Show the names",
    rise: (percent: number) => `50 → ${percent}`,
    riseWindow: "The furthest a guess about you can go by all that this window will publish.",
    riseNone: "Nothing that this window publishes holds an answer of yours.",
    riseJoined: (windows: number, since: string, both: number) =>
      windows === 0
        ? `No window has closed since you came on ${since}.`
        : `By the ${plural("en", windows, { one: "window", other: "# windows" })} closed since you came on ${since}, for answers that never change. With the running one: ${both}.`,
    seen: "What others can see",
    seenText:
      "Your lead reads one page about the group, and you can open the very same. HR and auditors can open it from 50 people on. Your answers also enter the noisy figures of the larger groups around yours; the bound counts them all.",
    seenLink: (team: string) => `Open the page of ${team}`,
    readings: "Who looked at it",
    readingsText:
      "Times the page was opened by someone in a role, over the last twelve months. Role and day are shown, no name. The group’s own lead is left out, for it is the lead’s page; members leave no trace when they read it.",
    readingsNone: "Nobody in such a role has opened it in the last twelve months.",
    readingsColumns: { month: "Month", role: "Role", times: "Times", days: "Days" },
    readers: { lead: "A lead", hr: "HR", auditor: "Auditor" },
    object: "Something wrong with this list? Object",
    moreNames: (count: number) => `and ${count} more`,
    objection,
    opened: "Opened",
    closes: "Closes",
    publishes: "Published",
    notCounted: "You are counted in no group at the moment.",
    ledger: "The ledger",
    ledgerText:
      "Each publication spends some privacy. Every bit spent is written here, for every member to read. Entries can be added and never changed: each one carries a fingerprint of the one before.",
    intact: "Checked when this page opened: the chain is intact.",
    broken: (at: number) =>
      `The chain breaks at entry ${at}. Figures from there on cannot be trusted. Please tell the people named above.`,
    spent: (rho: string, cap: string) => `Spent over the last 364 days: ρ ${rho} of at most ${cap}.`,
    spentLabel: (percent: number) => `${percent} % of the yearly limit is spent`,
    noLedger: "Nothing was published yet, so nothing is spent.",
    columns: {
      entry: "Entry",
      window: "Window",
      closed: "Closed",
      tier: "Setting",
      rho: "ρ spent",
      values: "Values",
      hash: "Fingerprint",
    },
    head: "Fingerprint of the newest entry",
    tierEntry: (name: string, on: string) => `“${name}” comes into force on ${on}`,
    download: "Download the ledger (JSON)",
    recompute:
      "The file holds every entry whole. With it anyone can compute the chain again, on any computer and without us: each fingerprint is the SHA-256 of the entry and of the fingerprint before it. The recipe is in docs/privacy.md, rule 14.",
    hashes: "All fingerprints, whole",
    hashesIntro:
      "What was drawn in a window has a fingerprint too. Should anyone change a published figure, it would no longer fit.",
    entryNumber: (sequence: number) => `Entry ${sequence}`,
    released: "Of what was drawn",
    attack,
    limits: "What this does not cover",
    limitsList: [
      "People who administer your chat can see that Evenkeel sends messages, and when. The messages are neutral and alike for everyone on a schedule.",
      "What is true of a whole group can be read from its figure. If everyone in a group is strained, the figure says so.",
      "Colleagues who answer alike for a shared reason move the figure together, and a guess about all of them can rise further.",
      "Software that was altered by those who run it. The code is open, and so is this ledger.",
    ],
  },

  signIn: {
    title: "Sign in",
    intro:
      "Enter your work e-mail. We ask you in chat whether it is you, and you confirm there with one tap. No password.",
    email: "Work e-mail",
    emailWrong: "This does not look like an e-mail address. An example: maya@example.org",
    button: "Continue",
    ended: "That sign-in has ended. Ask for a new one here.",
    waitTitle: "Now look in chat",
    waitText:
      "If this address belongs to a member, Evenkeel has sent you a message in chat. Compare its two digits with these, and confirm there if they are the same.",
    digits: "Your two digits",
    warn: "If the digits differ, confirm nothing in chat: someone else has asked.",
    waitButton: "I confirmed it in chat",
    notYet: "Not confirmed in chat yet. The message can take a few seconds.",
    noMessageTitle: "No message in chat?",
    noMessage: [
      "Check that the address is the one your organization uses for you.",
      "Look for Evenkeel among the apps or chats in Slack or Microsoft Teams.",
      "In some organizations members are added later. Whoever looks after the directory can say.",
    ],
    again: "Use another address",
    linkTitle: "Sign in to Evenkeel",
    linkText:
      "You opened a one-time link from chat. It works once, within ten minutes, and signs you in here in this browser.",
    linkButton: "Sign in",
    linkSafe: "If you did not ask for it, close this page. Nothing has happened yet.",
    goneTitle: "This sign-in has ended",
    goneText:
      "The link or the request was used already, is older than ten minutes, or belongs to another browser. Nobody was signed in.",
    goneButton: "Start again",
    startTitle: "Start in this browser",
    startText:
      "Your role opens pages about groups, so a link alone signs nobody in. Start here, and confirm with two digits in chat.",
    startButton: "Start here",
    signedOut: "You are signed out.",
    demo: "This is the demo. You can try it as one of four people, with no e-mail.",
    demoButton: "Choose a person",
  },

  welcome: {
    title: "Welcome",
    intro:
      "Evenkeel offers short practices for hard moments at work, 1 to 5 minutes, a few times a week. All of it is optional.",
    promise:
      "What you write stays with you. Your manager and HR never see whether you take part, and nobody sees that you opened this page.",
    where: "Open it where you like",
    browser: "Open in the browser",
    slack: "In Slack: look for Evenkeel under Apps, or type “/evenkeel” anywhere.",
    teams: "In Microsoft Teams: look for Evenkeel under Apps.",
    next: "First you read what it is about and who sees what. Then you choose: start, not now, or never.",
  },
  home: {
    description:
      "Short self-compassion practices and private journaling in Slack and Microsoft Teams, and team summaries with a stated privacy bound.",
    title: "Kinder to yourself at work. Fair to everyone in the numbers.",
    intro:
      "Evenkeel brings short self-compassion practices and a private journal to Slack and Microsoft Teams. Teams get a summary that one person can hardly move, and it says by how much.",
    demo: "Try the demo",
    signIn: "Sign in",
    open: "Open your pages",
    sampleTeam: "Harbor team",
    sampleNote: "A made-up team. What a lead and the team’s members both see.",
    forWhom: "For whom",
    audiences: [
      {
        head: "For you",
        text: "Practices of 1 to 5 minutes, prompts to write, two questions a week. You choose the rhythm. Pausing and stopping take two taps at most.",
      },
      {
        head: "For managers",
        text: "One strain indicator for the team, with its range and a plain reading. Beside it, changes to the work that you can try, with the time they take.",
      },
      {
        head: "For HR",
        text: "Programs with a clear purpose and load, each paired with a change by the organization. Results for groups of 50 and more. Who takes part stays private.",
      },
    ],
    promise: "The promise, in plain words",
    who: "Who can see what",
    whoColumns: ["You", "Your team and its lead", "HR", "Named few with server and keys"],
    whoRows: [
      { what: "What you write", cells: ["yes", "no", "no", "technically"] },
      { what: "Your weekly answers", cells: ["until saved", "no", "no", "technically, for four weeks"] },
      { what: "Whether you take part", cells: ["yes", "no", "no", "technically"] },
      { what: "The noisy figure of your team", cells: ["yes", "yes", "from 50 people", "yes"] },
    ],
  },

  demo: {
    kicker: "Demo",
    title: (organization: string) => `Walk through ${organization}`,
    intro:
      "Four people, four doors. Open one, look around, come back and take another. Everything here is made up: the people, the answers and the figures.",
    roles: { employee: "Employee", manager: "Manager", hr: "HR", auditor: "Auditor" } satisfies Record<
      Persona,
      string
    >,
    /** Who stands behind each door. */
    lines: {
      employee: "Joined Customer Care two months ago. An invitation waits in the chat.",
      manager: "Leads Customer Care, where strain rose some months ago.",
      hr: "Runs the program and sees groups of 50 people and more.",
      auditor: "Sits on the works council and checks the promise.",
    } satisfies Record<Persona, string>,
    enter: (name: string) => `Continue as ${name}`,
    try: {
      employee: [
        "Answer the invitation in chat, then take a practice of a minute or two.",
        "Write something, then find and delete it under “My own data”.",
        "Answer the two weekly questions.",
      ],
      manager: [
        "Read the team’s strain indicator and how sure it is.",
        "Open the table below the chart.",
        "See what to try first, and how long it takes.",
      ],
      hr: [
        "See groups of 50 and more, and how many smaller ones read what.",
        "Open a program and read its weeks.",
        "Look for anything about one person. There is nothing.",
      ],
      auditor: [
        "Read the ledger: what was spent, and when.",
        "Check that its chain is intact.",
        "Read the bound after one, two and five years.",
      ],
    } satisfies Record<Persona, readonly string[]>,
    tryTitle: "What to try",
  },
};

export type Words = typeof en;
