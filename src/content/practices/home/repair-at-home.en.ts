import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { repairAtHome } from "./repair-at-home.ts";

export const repairAtHomeEn: TextOf<typeof repairAtHome> = {
  title: "Repair at home",
  description: "After a hard moment at home: the parts of a repair, a time for it, and a kind line.",
  claims: {
    none: "No study has tried a card like this one. See it as a gentle offer.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    steady: {
      text: "Words come better from a steady place. What would help for a moment first?",
      options: {
        look: "Look out of the window",
        drink: "A sip of water",
        moments: "A few slow moments with nothing to do",
        steady: "I am steady enough",
        "not-today": "Not today",
        afraid: "I am afraid of this person",
      },
    },
    parts: {
      text: "A repair can be small. Which parts would fit here?",
      options: {
        what: 'What happened: "This morning I got loud."',
        own: 'Whose it was: "That was mine, not yours."',
        feeling: 'Their side: "That may have scared you."',
        change: 'A change: "Next time I will step out for a bit."',
        ask: 'A question: "What would help you now?"',
        gesture: "No words: sit near, smile, share a drink",
        "not-sure": "Not sure yet",
      },
    },
    when: {
      text: "When and where might there be some calm for it? You can also pass.",
      options: {
        quiet: "Today, when it is quiet",
        side: "On a walk or a ride, side by side",
        meal: "At a meal",
        message: "By phone or message",
        theirs: "When they come to me",
        tomorrow: "Tomorrow",
        "not-yet": "Not yet",
      },
    },
    line: {
      text: "It may come out a bit crooked. Which line could go with you?",
      options: {
        perfect: "Good enough words are good.",
        time: "They may need time, and so may I.",
        clumsy: "A clumsy repair is still a repair.",
        back: "Coming back to it is what counts.",
        none: "None of these",
      },
    },
  },
};
