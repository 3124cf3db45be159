import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { pauseAndCheck } from "./pause-and-check.ts";

export const pauseAndCheckEn: TextOf<typeof pauseAndCheck> = {
  title: "Pause and check",
  description: "Stop for a moment, look around and inside, and see what you need first.",
  claims: {
    C: "Short breaks of many kinds helped a little with energy in studies. This pause itself is untested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    stop: {
      text: "Here is a place to stop. What could take a short rest from the task?",
      options: {
        eyes: "My eyes, by looking elsewhere",
        hands: "My hands, by letting them rest",
        both: "Both eyes and hands",
        stay: "Neither, I stay as I am",
      },
    },
    around: {
      text: "What is going on around you?",
      options: {
        much: "Too many things at once",
        wrong: "Something went wrong",
        words: "Someone said something hard",
        ahead: "Something hard is coming up",
        stuck: "I am stuck",
        quiet: "Nothing much",
        "not-sure": "Not sure",
      },
    },
    inside: {
      text: "And inside, is one of these near? It need not be neat.",
      options: {
        tense: "Tension",
        worried: "Worry",
        angry: "Anger",
        sad: "Sadness",
        tired: "Tiredness",
        fine: "I am okay",
        "not-sure": "Not sure",
      },
    },
    need: {
      text: "A need is no fault. What might you need first?",
      options: {
        rest: "A rest",
        facts: "To know more",
        space: "Some space",
        food: "Food or water",
        nothing: "Nothing right now",
        help: "Help, or a person to talk to",
      },
    },
    move: {
      text: "What is the smallest next move? You can also pass.",
      options: {
        drink: "Get a drink or a bite",
        away: "Take some minutes away",
        ask: "Ask one question",
        later: "Say that I will reply later",
        part: "Do one small part",
        "go-on": "Go on as I was",
      },
    },
  },
};
