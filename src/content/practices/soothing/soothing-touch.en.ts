import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { soothingTouch } from "./soothing-touch.ts";

export const soothingTouchEn: TextOf<typeof soothingTouch> = {
  title: "Steadying contact",
  description: "Rest for a moment with a warm or solid thing, or with your own hands. No touch is fine too.",
  claims: {
    C: "Lab results are mixed. In one study a stress hormone was lower after touch, but people felt the same stress.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    spot: {
      text: "This may be a hard moment. You could rest your hands somewhere for a bit, or not at all. Pick what suits you.",
      options: {
        mug: "Hands around a mug",
        desk: "A hand on the desk edge",
        hands: "One hand in the other",
        arms: "Hands on my arms",
        chest: "A hand on my chest",
        none: "No contact, a quiet pause",
      },
      variants: {
        NT: {
          text: "This may be a hard moment. You could let something near steady you. Pick what suits you.",
          options: {
            object: "Hold a small object",
            color: "Look at a color nearby",
            none: "Nothing special, a quiet pause",
          },
        },
        OP: {
          text: "This may be a hard moment. These ways look like nothing special from outside. Pick what suits you.",
          options: {
            hands: "One hand in the other",
            mug: "Hands around a mug",
            desk: "A hand on the desk edge",
            none: "No contact, a quiet pause",
          },
        },
      },
    },
    rest: {
      text: "If you like, stay with that for about 3 slow moments. You can shift or let go at any time.",
      variants: {
        NT: {
          text: "If you like, stay with what you chose for about 3 slow moments. You can look away at any time.",
        },
        OP: {
          text: "If you like, stay with that for about 3 slow moments. Your eyes can rest on the screen.",
        },
      },
    },
    word: {
      text: "You could add a kind word, said inwardly. Staying as you are is enough too.",
      options: {
        hard: "This is hard right now",
        kind: "May I be kind to myself",
        enough: "I am doing what I can",
        "no-words": "No words, stay as I am",
      },
    },
  },
};
