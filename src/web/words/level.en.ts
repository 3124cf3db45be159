export const TIER_EN = { strict: "Strict", standard: "Standard" };

/** The privacy level: what holds, what is asked for, and who has a say. */
export const LEVEL_EN = {
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
      "Nobody here is an auditor, so the level cannot be loosened. HR names one under Roles; whoever that is may not work in HR’s role as well.",
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
