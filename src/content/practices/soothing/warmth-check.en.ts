import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { warmthCheck } from "./warmth-check.ts";

export const warmthCheckEn: TextOf<typeof warmthCheck> = {
  title: "One degree warmer",
  description: "Notice the tone you use with yourself, and turn it up by one degree.",
  claims: {
    C: "This is one part of longer programs. In this short form it is untested, and warmth is hard for some people at first.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    tone: {
      text: "Words to oneself have a tone, like a voice on the phone. Which tone is near today?",
      options: {
        cold: "Cold",
        flat: "Flat",
        neutral: "Neutral",
        warm: "Warm",
        "not-sure": "Not sure",
      },
    },
    warmer: {
      text: "One small degree is enough. Which tone would you like to try?",
      byPick: {
        cold: "A little less cold would be one degree. Warm can wait. Which tone would you like to try?",
        flat: "Neutral would be one degree, and a full success. Which tone would you like to try?",
        neutral: "Neutral is a full success. A hint of warmth is extra. Which tone would you like to try?",
        warm: "You could stay right there. Which tone would you like to try?",
        "not-sure": "Neutral is a good place to be. Which tone would you like to try?",
      },
      options: {
        stay: "The one I have",
        "less-cold": "A little less cold",
        neutral: "Neutral, like a weather report",
        hint: "Neutral, with a hint of warmth",
        "not-sure": "Not sure, I will see",
      },
    },
    say: {
      text: "Let your next words to yourself come in that tone, kindly meant. If it sounds false, neutral is enough.",
    },
  },
};
