import type { ProgramStep } from "../../core/program/change.ts";
import type { ProgramProblem } from "../../core/program/check.ts";
import type { Audience, ProgramState } from "../../core/program/program.ts";
import { weeksOf } from "./numbers.en.ts";

const PROBLEMS = {
  no_week: "There is no week with a practice in it.",
  no_weekday: "No day of the week is chosen.",
  no_language: "No language is chosen.",
  no_audience: "It is for some people only, and none are named.",
  opens_in_past: "The opening day is over. Choose today or later.",
  joins_end_early: "The last day to join lies before the opening day.",
  week_empty: (week: number) => `Week ${week} has no practice.`,
  too_many_cards: (week: number, count: number, most: number) =>
    `Week ${week} has ${count} practices. There can be ${most} at most.`,
  too_long: (week: number, minutes: number, most: number) =>
    `Week ${week} takes ${minutes} minutes with what may be written. It can take ${most} at most.`,
  unknown_practice: (week: number, practice: string) =>
    `Week ${week} holds a practice that this version no longer has: ${practice}.`,
  wrong_length: (week: number, practice: string, minutes: number) =>
    `Week ${week}: ${practice} does not come in ${minutes} minutes.`,
} satisfies Record<ProgramProblem["kind"], unknown>;

const STATES: Readonly<Record<ProgramState, string>> = {
  draft: "Draft",
  in_review: "In review",
  pilot: "Pilot",
  active: "Open",
  paused: "Paused",
  ended: "Ended",
};

const STEPS: Readonly<Record<ProgramStep, { readonly label: string; readonly text: string }>> = {
  ask: {
    label: "Put it to review",
    text: "Somebody else of HR, or an auditor, then says yes or sends it back. Nobody is offered it before.",
  },
  take_back: { label: "Take it back", text: "It becomes a draft again, and can be changed." },
  send_back: { label: "Send it back", text: "It becomes a draft again. Tell its author why." },
  approve_pilot: {
    label: "Approve it for the pilot group",
    text: "Only the pilot group is offered it. Nothing that anybody does decides when the pilot ends: HR does.",
  },
  approve: {
    label: "Approve it",
    text: "It is offered to its audience from its opening day. Whoever takes part follows a new version from their next week on; a week that runs stays as it is.",
  },
  open_to_all: { label: "Open it to its whole audience", text: "The pilot group goes on as it is." },
  pause: {
    label: "Pause it",
    text: "Cards come as before and open the library. The weeks of those who take part go on meanwhile.",
  },
  resume: { label: "Let it go on", text: "It is as it was before the pause." },
  end: {
    label: "End it for good",
    text: "It is offered to nobody any more, and whoever takes part is at its end.",
  },
};

const AUDIENCE: Readonly<Record<Audience["to"], string>> = {
  everyone: "everyone",
  leads: "people who lead a team",
  some: "some people only",
  link: "whoever is given its link",
};

const DEEDS: Readonly<Record<string, string>> = {
  "program.create": "began it",
  "program.edit": "changed the draft",
  "program.test": "sent a test to their own chat",
  "program.revise": "began a new version",
  "program.ask": "put it to review",
  "program.take_back": "took it back",
  "program.send_back": "sent it back",
  "program.approve_pilot": "approved it for the pilot group",
  "program.approve": "approved it",
  "program.open_to_all": "opened it to its whole audience",
  "program.pause": "paused it",
  "program.resume": "let it go on",
  "program.end": "ended it",
};

/** Programs as HR builds them, the organization's own actions, the pause of all messages, and a program's link. */
export const PROGRAMS_EN = {
  title: "Programs",
  open: "All programs",
  states: STATES,
  steps: STEPS,
  audience: AUDIENCE,
  problems: PROBLEMS,
  version: (n: number) => `version ${n}`,
  length: (count: number, every: 1 | 2 | 4) =>
    every === 1 ? weeksOf(count) : `${count} ${count === 1 ? "part" : "parts"} of ${every} weeks`,
  noAction: "Not named yet. It cannot be approved without one.",
  weekdayNames: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  languageNames: { en: "English", es: "Spanish" },
  list: {
    intro:
      "What is offered, and to whom. Who takes part is shown to nobody, and nobody is signed up by others.",
    start: "Begin a program",
    from: "Start from",
    startText: "It begins as a draft that nobody else is offered, and can be changed in every part.",
    button: "Begin a draft",
  },
  page: {
    next: "What can be done now",
    nothing: "Nothing, from here. Somebody else of HR, or an auditor, goes on.",
    versions: "Versions",
    versionColumns: ["Version", "State", "Pilot from", "For all from", "Asked by", "Approved by"],
    never: "not yet",
    days: "Weeks that begin on that day or later follow the version. A week that runs stays as it is.",
    revise: "Begin a new version",
    reviseText:
      "It starts as a copy of the newest one. What is approved goes on until the new version is approved too.",
    edit: "Change the draft",
    fine: "The plan is sound. It can be put to review.",
    mend: "Before it can be put to review",
    log: "Who did what",
    deed: (who: string, role: string, what: string) => `${who} (${role}) ${what}`,
    deeds: DEEDS,
    someone: "Somebody who is no longer here",
    link: "Its link",
    linkText:
      "Whoever is signed in and has it can read what the program is, and join or not. It tells nobody who follows it, or who joins. It works for members of the organization alone.",
    languages: "Languages",
    pilot: "Pilot group",
    joinUntil: "Join until",
    noEnd: "no last day",
    nobody: "none named",
    actionOn: "It needs an action on one of these",
    part: "What each week holds",
  },
  done: {
    stepped: "It is done, and stands in the list of who did what.",
  },
  actions: {
    title: "What the organization changes",
    intro:
      "People answer because something comes of it. After each publication, put on record what is changed, or that nothing is and why, and tell everyone.",
    rule: "No action, no asking",
    answered: "People were told what came of the newest figures. The next window opens as planned.",
    unanswered: (published: string, next: string) =>
      `Nothing is on record and announced since the figures of ${published}. The next window opens only then. To open on time, that has to be done before ${next}.`,
    late: (published: string) =>
      `Nobody is asked now: nothing is on record and announced since the figures of ${published}. The next window opens once that is done.`,
    cost: "After a gap, groups cannot be compared with the window before: every group is hidden once, and trends start over.",
    free: "The rule is off here: windows open whether something came of the last one or not. An auditor agreed.",
    without: "Ask to do without the rule",
    withoutText: "That is a loosening: an auditor has to agree.",
    wished: "HR would like to do without the rule. An auditor has to agree; until then it holds.",
    withdraw: "Take the request back",
    yes: "Agree: the rule is off",
    no: "Refuse: the rule stays",
    again: "Go back to the rule",
    record: "Put on record",
    kind: "What comes of it",
    kinds: { action: "Something is changed", no_change: "Nothing is changed, for this reason" },
    suggestion: "Following a suggestion",
    own: "none, in our own words",
    theme: "What it changes in the work",
    themeNone: "as the suggestion has it",
    words: "In your own words: what is changed, or why nothing is",
    wordsHint: "Everyone reads this as it stands. Name no person and no team.",
    owner: "Which role sees to it",
    ownerHint: "Such as “Head of operations”. Everyone reads this as well.",
    due: "Done by",
    store: "Put on record",
    list: "On record",
    empty: "Nothing is on record yet.",
    recorded: (day: string) => `on record since ${day}`,
    announced: (day: string) => `everyone told on ${day}`,
    untold: "nobody told yet",
    announce: "Tell everyone",
    announceText:
      "It then stands on every Home and on one page, and one neutral message goes to everyone who takes messages.",
    by: (owner: string, day: string) => `${owner}, by ${day}`,
    noChange: "No change",
    done: {
      recorded: "It is on record. Nobody is told yet.",
      announced: "Everyone is told.",
      asking: "It is changed, and stands in the access log.",
    },
  },
  news: {
    title: "What the organization changes",
    intro: "The same for everyone. It is said here, whether figures moved or not.",
    told: (day: string) => `told on ${day}`,
    empty: "Nothing was announced yet.",
  },
  messages: {
    title: "All messages",
    on: "Messages go out as people chose.",
    off: (day: string) =>
      `Paused for everyone since ${day}. No card, summary, notice or invitation is sent. Links to sign in, copies and help that a person asks for go on.`,
    pause: "Pause all messages",
    pauseText:
      "For a hard day of the whole organization. It holds within a minute. A card that waited for more than six hours does not come later.",
    resume: "Let messages go again",
  },
  hardTime: {
    title: "A hard time",
    text: "After a death, layoffs or violence: programs and questions rest for those teams, and their Home says where people are. What happened is written nowhere here.",
    none: "None is declared.",
    everyone: "everyone",
    holds: (whom: string, day: string) => `It holds for ${whom} since ${day}.`,
    end: (whom: string) => `End it for ${whom}`,
    declare: "Declare one",
    teams: "For these teams, and all under them",
    hint: "Choose none to declare it for everyone. Cards still come on the days that people chose, and open the same Home; pause all messages as well, if none should.",
    button: "Declare it",
  },
  join: {
    title: "A program you could join",
    intro: "Joining is yours alone. Nobody is told whether you read this, or what you choose.",
    join: "Join",
    notNow: "Not now",
    already: "You are in it. You find it under Programs in chat.",
    joined: "You are in it. Cards come on the same days as before; you find it under Programs in chat.",
    full: "You are in as many programs as fit. Leave one first, in chat under Programs.",
    gone: "This link leads to nothing that is open to you now. Nothing was changed.",
  },
};

export type ProgramsWords = typeof PROGRAMS_EN;
