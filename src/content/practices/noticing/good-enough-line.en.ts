import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { goodEnoughLine } from "./good-enough-line.ts";

export const goodEnoughLineEn: TextOf<typeof goodEnoughLine> = {
  title: "Where good is enough",
  description: "Draw a finish line for one task, before it grows.",
  claims: {
    none: "There are no direct studies of this. It is offered as a gentle option.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    task: {
      text: "Some work has to be near perfect, and much of it does not. What are you working on?",
      options: {
        draft: "A draft or a note",
        report: "A report or slides",
        reply: "A reply that I keep rewriting",
        make: "Something I make, cook, build or design",
        plan: "A plan or a list",
        home: "Something at home",
        other: "Something else",
        safety: "Work where a slip could hurt someone",
      },
      notes: {
        safety: "For such work, the agreed standard is the line. You could use this card for another task.",
      },
    },
    cost: {
      text: "Good and perfect can be far apart. What would perfect cost you this time?",
      options: {
        hours: "Hours that I want for something else",
        rest: "Rest, or my evening",
        others: "Other work would wait",
        late: "It would come late",
        little: "Not much, so I could do it",
        "not-sure": "Not sure",
      },
    },
    line: {
      text: "Where could the finish line be? You can set it, or check it with someone.",
      options: {
        works: "It does the job it is for",
        "one-read": "One read-through, then it goes out",
        time: "When the time that I set is up",
        colleague: "I ask a colleague if it is enough",
        lead: "I ask my lead what done means here",
        "not-sure": "Not sure yet",
      },
      field: {
        label: "My finish line",
        hint: "What counts as done, in your words. Please no names of clients, and no secrets.",
      },
    },
    undone: {
      text: "What could stay undone, on purpose? Leaving it there can be a kindness to you.",
      options: {
        polish: "The last bit of polish",
        rare: "Cases that hardly come up",
        extra: "The extra that no one asked for",
        look: "How it looks",
        nothing: "Nothing, it all matters this time",
        "not-sure": "Not sure",
      },
    },
  },
};
