import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { nameItKindly } from "./name-it-kindly.ts";

export const nameItKindlyEn: TextOf<typeof nameItKindly> = {
  title: "Name it kindly",
  description: "Find a word for what is there, and set a kind reason beside it.",
  claims: {
    C: "For some people, a word for a feeling takes some heat out of it. The evidence is mixed.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    feeling: {
      text: "Feelings at work can be hard to put into words. If you like, pick the word that comes nearest.",
      options: {
        angry: "Angry",
        sad: "Sad",
        worried: "Worried",
        ashamed: "Ashamed",
        hurt: "Hurt",
        lonely: "Lonely",
        tense: "Tense",
        "let-down": "Let down",
        flat: "Flat or numb",
        "worn-out": "Worn out",
        mix: "A mix",
        "not-sure": "Not sure",
      },
    },
    size: {
      text: "How much room does it take up right now? A guess is fine.",
      options: {
        "1": "1: a corner",
        "2": "2",
        "3": "3: a fair part",
        "4": "4",
        "5": "5: nearly all of it",
      },
    },
    reason: {
      text: "Feelings tend to come for a reason. Does a kind one fit beside your word?",
      options: {
        matters: "It is hard because this matters to me",
        "a-lot": "It is a lot to hold at once",
        long: "I have been going for a long while",
        allowed: "It is allowed to be here",
        none: "No reason, the word is enough",
      },
    },
    sit: {
      text: "You could let the word stand there for a while. There is nothing to mend. Take the time that suits you.",
    },
    more: {
      text: "Would something gentle be good after this? Nothing more is a fine answer.",
      options: {
        none: "Nothing more for now",
        senses: "A card with my senses",
        breath: "A card with a soft breath",
        phrase: "A card with a kind phrase",
        person: "A person to talk to",
      },
    },
  },
};
