import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { friendLens } from "./friend-lens.ts";

export const friendLensEn: TextOf<typeof friendLens> = {
  title: "As to a friend",
  description: "Lend yourself the words that you would have for someone else.",
  claims: {
    C: "Longer writing of this kind helped in some studies and not in others. This short form is untested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    who: {
      text: "Picture someone who has a day like yours. Who would you be kind to? A role is enough, no names.",
      options: {
        friend: "A close friend",
        newcomer: "A new colleague",
        teammate: "Someone on my team",
        home: "Someone in my family or home",
        stranger: "A stranger on a bad day",
        "no-one": "No one comes to mind, so let me steady first",
      },
      variants: {
        NI: {
          text: "Words alone will do here. Which of these would you be kind to on a day like yours?",
        },
      },
    },
    say: {
      text: "They tell you how it went. What would you like to say to them? Pick a line, or write one.",
      options: {
        hard: "That sounds like a hard day.",
        slip: "Careful people slip there too.",
        enough: "You did what you could with what you had.",
        "one-day": "One bad day is not all of you.",
        hand: "Would you like a hand with it?",
        none: "None of these, that is enough for today",
      },
      field: {
        label: "What I would say to them",
        hint: "One line is enough. No names, please, and no work secrets.",
      },
      kept: "To a friend",
    },
    gap: {
      text: "Many people have one voice for a friend and another for themselves. You could notice the gap, with no score.",
    },
    borrow: {
      text: "If you like, borrow one line for yourself. Which one could you bear to hear today?",
      options: {
        hard: "This is a hard day, and I may say so.",
        enough: "I did what I could with what I had.",
        "one-day": "One bad day is not all of me.",
        repair: "I can put one part right.",
        hand: "I may ask for a hand.",
        none: "None today",
      },
      kept: "To me",
    },
    keep: {
      text: "This could be a kind line for another day. Keep it, change it by going back, or let it go.",
    },
  },
};
