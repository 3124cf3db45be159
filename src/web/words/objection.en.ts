import type { ListState, ObjectionReason } from "../../core/privacy/objection.ts";
import { people } from "./numbers.en.ts";

/** Objections to the list of who is counted together. */
export const OBJECTION_EN = {
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
  within: (name: string) => `Your answers still enter the figures of a larger group around it: ${name}.`,
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
