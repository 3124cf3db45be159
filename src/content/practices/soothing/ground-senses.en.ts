import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { groundSenses } from "./ground-senses.ts";

export const groundSensesEn: TextOf<typeof groundSenses> = {
  title: "Ground with your senses",
  description: "Let plain things around you steady you for a moment.",
  claims: {
    none: "There are no direct studies of this short form. It is offered as a gentle option.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    sense: {
      text: "When it is all a lot, plain things can be a place to start. How would you like to begin?",
      options: {
        sight: "By looking",
        sound: "By listening",
        contact: "By contact: a desk, a sleeve, a chair",
        any: "Not sure, any will do",
      },
      variants: {
        NT: {
          text: "When it is all a lot, plain things can be a place to start. Would you like to look or to listen?",
          options: {
            sight: "By looking",
            sound: "By listening",
            any: "Not sure, either will do",
          },
        },
      },
    },
    find: {
      text: "Find a few plain things around you. Any number is fine, and there is no rush.",
      byPick: {
        sight:
          "Let your eyes find a few plain things, near or far. Any number is fine, and there is no rush.",
        sound:
          "Let your ears find a few plain sounds, near or far. Any number is fine, and there is no rush.",
        contact:
          "Find a few plain things that hold you or meet your hands. Any number is fine, and there is no rush.",
        any: "Find a few plain things around you, in whatever way comes first. Any number is fine, and there is no rush.",
      },
      variants: {
        NT: {
          text: "Let your eyes or ears find a few plain things. Any number is fine, and there is no rush.",
        },
      },
    },
    here: {
      text: "You could say inwardly what day it is, where you are and what comes next. Roughly will do.",
    },
    next: {
      text: "What would be kind to yourself now? Carrying on is fine too.",
      options: {
        water: "Some water",
        walk: "A short walk or a change of place",
        window: "Some time at a window",
        "go-on": "Carry on",
        "not-sure": "Not sure",
        person: "A person to talk to",
      },
    },
  },
};
