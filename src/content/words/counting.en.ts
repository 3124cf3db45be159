import type { ListState, ObjectionReason } from "../../core/privacy/objection.ts";

/** In one line, until when one is counted with whom. The same for everyone of the group. */
export const COUNTED_EN = {
  until: (group: string, people: number, closes: string) =>
    `Until ${closes} you are one of ${people} people counted together (${group}), whether you answer or not. See who, or object, under “My privacy”.`,
  leftOut: (group: string, closes: string) =>
    `After an objection, ${group} is left out of all figures until ${closes}.`,
  directStaff: (team: string) => `direct staff of ${team}`,
};

/** What one’s group and the figures tell about oneself. */
export const RECEIPT_EN = {
  title: "My privacy",
  intro: "This looks the same whether you answer or not, so showing it to someone tells them nothing.",
  group: "Counted together",
  groupIs: (group: string, people: number) => `${group}: ${people} people, whether they answer or not`,
  nowhere: "You are counted in no group at the moment.",
  days: "Days",
  daysAre: (closes: string, publishes: string) => `Until ${closes}. The figure is published on ${publishes}.`,
  window: "These four weeks",
  windowIs: (percent: number) =>
    `Someone who knows all other answers and guesses 50 in 100 about yours gets at most to ${percent}.`,
  windowNone: "Nothing that is published of them holds an answer of yours.",
  joined: "Since you came",
  joinedIs: (windows: number, since: string, percent: number, both: number) =>
    windows === 0
      ? `Nothing was published since you came on ${since}.`
      : `All that was published since ${since}, for answers that never change: 50 to at most ${percent}. With these four weeks: ${both}.`,
  seen: "What others can see",
  seenIs:
    "Your lead reads one page about the group, and you can open the very same. HR and auditors can open it from 50 people on.",
  who: "See who, or object",
  page: "Ledger and playground",
};

/** Who is counted together, and objecting to that. */
export const ROSTER_EN = {
  title: "Who is counted",
  until: (group: string, people: number, closes: string) =>
    `Until ${closes}, ${people} people are counted together (${group}), whether they answer or not.`,
  names: (names: string) => `They are: ${names}.`,
  namesAndMore: (names: string, more: number) => `They are: ${names}, and ${more} more.`,
  wrong: "Something wrong with this list?",
  decides: (closes: string) =>
    `You can object. The auditor (works council) then leaves the group out of the figures of these four weeks, or keeps it in. Without a decision by ${closes} it is left out.`,
  decidesItself:
    "You can object. Nobody holds the role of auditor here, so an objection leaves the group out of the figures of these four weeks.",
  why: "What is wrong with it?",
  reasons: {
    not_one_of_us: "Someone here is not a person, or not one of us",
    belongs_elsewhere: "I belong elsewhere",
    left_long_ago: "Someone left long ago",
    too_small_or_alike: "This group is too small or too alike for my comfort",
    other: "Another reason: I will talk to the works council",
  } satisfies Record<ObjectionReason, string>,
  stored:
    "The group and the reason are kept, without a name or a time. In a small group a reason can still point to someone; “Another reason” tells the least.",
  send: "Object",
  missing: "Choose one of the reasons, or go back.",
  states: {
    unquestioned: null,
    waiting: "Somebody counted here objected to this list. The auditor decides.",
    left_out: "After an objection to this list, the group is left out of the figures of these four weeks.",
    kept: "Somebody counted here objected to this list. The auditor looked at it and kept the group in.",
  } satisfies Record<ListState, string | null>,
  doneTitle: "Your objection counts",
  done: {
    unquestioned: "",
    waiting:
      "It is with the auditor now, without your name. If nobody decides before the four weeks end, the group is left out.",
    left_out:
      "The group is left out of the figures of these four weeks. Your name is stored nowhere with it.",
    kept: "The auditor has looked at this reason and kept the group in. You can still talk to the works council.",
  } satisfies Record<ListState, string>,
};
