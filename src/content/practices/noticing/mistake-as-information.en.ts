import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { mistakeAsInformation } from "./mistake-as-information.ts";

export const mistakeAsInformationEn: TextOf<typeof mistakeAsInformation> = {
  title: "Mistake as information",
  description: "Look at a slip with kindness, see what it shows, and pick one useful next act.",
  claims: {
    C: "Evidence is early. In experiments, being kind about a slip did not make people careless. It raised their wish to improve.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    mistake: {
      text: "Mistakes hurt, and people at work make them every day. If you like, pick the kind that fits best.",
      options: {
        slip: "A small slip",
        forgot: "Something I forgot or was late with",
        call: "A call that turned out wrong",
        words: "Something I said or wrote",
        big: "A bigger mistake",
        incident: "A safety, legal or data problem",
        "not-sure": "Not sure",
        mistreated: "It is more that someone acts badly toward me",
      },
      notes: {
        incident: "First, please follow your incident process. This card can wait, and so can you.",
      },
    },
    feeling: {
      text: "Whatever you feel about it is okay to notice. Is one of these near?",
      options: {
        shame: "Shame",
        worry: "Worry",
        anger: "Anger",
        sad: "Sadness",
        numb: "Not much",
        "not-sure": "Not sure",
      },
    },
    shows: {
      text: "Most slips have more than one cause, and many are not about you. What might this one show?",
      options: {
        process: "A gap in how we work",
        overload: "Too much at once",
        unclear: "The ask was not clear",
        skill: "A skill I am still learning",
        chance: "Bad luck",
        "not-sure": "Not sure yet",
      },
    },
    apart: {
      text: "You did one thing, on one day. It can matter, and you can still be a decent person who is learning. Both can be true.",
    },
    next: {
      text: "What is one useful thing to take from this? You can also pass, or rest first.",
      options: {
        tell: "Tell the person it touched",
        fix: "Mend one part of it",
        check: "Change one check or habit",
        ask: "Ask for help or more time",
        lead: "Raise it with my lead",
        none: "Nothing today",
      },
      field: {
        label: "What I take from this",
        hint: "One line will do. Names and incident details are best left out.",
      },
      kept: "What I take from this",
    },
  },
};
