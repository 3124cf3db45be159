import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { peerKindLanguage } from "./peer-kind-language.ts";

export const peerKindLanguageEn: TextOf<typeof peerKindLanguage> = {
  title: "Kind words in a team",
  description: "Choose one habit of speech that a team could try, and words for it.",
  claims: {
    none: "We found no study of a card for this. It comes from practice, and is offered gently.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    habit: {
      text: "How a team talks about slips and help shapes what people dare to say. Which habit would you take up?",
      options: {
        slips: "How slips are named",
        thanks: "How help is thanked",
        asking: "How people ask for help",
        limits: "How a no is taken",
        "not-sure": "Not sure, show me one",
        mistreated: "Words here hurt people or shut them out",
      },
    },
    "words-slips": {
      text: "When something slips, the first words count. Which would you like to hear more?",
      options: {
        early: "Thank you for saying it early.",
        mend: "First we mend it, then we look at how it came about.",
        likely: "What made this likely, beyond one person?",
        mine: "That one was mine. Here is what I will do.",
        none: "None of these",
      },
    },
    "words-thanks": {
      text: "Thanks that name the thing last longer. Which line would fit your team?",
      options: {
        what: "Thank you for [what]. It saved me [what].",
        unseen: "I saw what you did there, and it helped.",
        hand: "Who else had a hand in this?",
        private: "May I thank you in front of others, or like this?",
        none: "None of these",
      },
    },
    "words-asking": {
      text: "Asking gets lighter when others ask too. Which line could you begin with?",
      options: {
        stuck: "I am stuck, and a second pair of eyes would help.",
        minutes: "Who has ten minutes for a question?",
        know: "I don't know this. Who does?",
        twice: "You can ask me that twice.",
        none: "None of these",
      },
    },
    "words-limits": {
      text: "A no that is taken well makes the next yes honest. Which reply would you try?",
      options: {
        thanks: "Thank you for telling me in time.",
        wait: "Then what could wait?",
        "no-reason": "You don't need to give a reason.",
        other: "Good to know. I will look for another way.",
        none: "None of these",
      },
    },
    agree: {
      text: "You could bring this line to a meeting. Anyone may stay out of it. It is no reason to hush a complaint, or to correct how someone speaks.",
    },
  },
};
