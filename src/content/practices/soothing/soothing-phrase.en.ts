import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { soothingPhrase } from "./soothing-phrase.ts";

export const soothingPhraseEn: TextOf<typeof soothingPhrase> = {
  title: "A soothing phrase",
  description: "Choose a short phrase and say it to yourself, at a gentle pace.",
  claims: {
    C: "Longer practice with kind words showed mixed results in early studies. This short form is less tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    phrase: {
      text: "A few plain words can keep you company for a moment. Is there a phrase for today?",
      options: {
        hard: "This is hard right now.",
        "one-thing": "One thing at a time.",
        gently: "I can go gently.",
        kind: "May I be kind to myself.",
        "not-all": "I need not carry it all at once.",
        own: "A line of my own",
        none: "Phrases are not for me, something else please",
      },
      kept: "My phrase",
    },
    say: {
      text: "You could say it inwardly, at the pace of one breath or one step. Once or twice is enough.",
      variants: {
        NB: {
          text: "You could say it inwardly, at the pace of one step or one blink. Once or twice is enough.",
        },
      },
    },
    fit: {
      text: "How was that phrase for you?",
      options: {
        fits: "It fits",
        "not-sure": "Not sure",
        change: "I would like another one",
        drop: "It is not for me, something else please",
      },
    },
  },
};
