import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { guiltSort } from "./guilt-sort.ts";

export const guiltSortEn: TextOf<typeof guiltSort> = {
  title: "What guilt points to",
  description: "Look at what your guilt points to, and let the rest wait.",
  claims: {
    C: "Evidence is early. Being fair to oneself after a wrong goes with a wish to make up for it, and with feeling better.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    root: {
      text: "Guilt can point to something that needs care. At times it points at far too much. What is under it now?",
      options: {
        harm: "A harm that I could help mend",
        limit: "A limit that I set",
        standard: "A mark too high for anyone to reach",
        duty: "A duty or promise that I could not keep",
        faith: "What my faith or family holds to be right",
        "not-sure": "Not sure, or a mix",
        spared: "I was spared and others were not",
        values: "I took part in something against my values",
        mistreated: "Someone uses my guilt to press me",
      },
    },
    mend: {
      text: "To mend a part of it can do good on both sides. Would you like a card on that? You can also pass.",
      options: {
        work: "Open the card on repair at work",
        home: "Open the card on repair at home",
        later: "Later, in a calm hour",
        unsafe: "I would not be safe near them",
      },
    },
    sort: {
      text: "Guilt is often a mix. It does not have to be sorted out today.",
      byPick: {
        harm: "To mend a part of it can do good on both sides. It does not have to be today.",
        limit:
          "You had a reason for the limit. You can hold it and still be warm. What they wish for can be real too.",
        standard:
          "On most days, people do not reach a mark like that. You could set it one step lower. Good enough is good.",
        duty: "Not keeping a promise can weigh a lot. You could tell the person early, or keep a part of it.",
        faith:
          "It makes sense to take this to heart. Someone you trust in your faith or family may help you weigh it.",
        "not-sure":
          "Guilt is often a mix, and it can look different tomorrow. It does not have to be sorted out today.",
      },
    },
    line: {
      text: "Which line would be fair to say to yourself?",
      options: {
        decent: "I can be sorry and still be a decent person.",
        knew: "I acted on what I knew then.",
        limits: "I am allowed to have limits.",
        enough: "Good enough will do today.",
        part: "I can mend a part of it.",
        none: "None of these",
      },
    },
    wait: {
      text: "Whatever is left can wait until you choose to look again. When might that be?",
      options: {
        "after-work": "After work today",
        tomorrow: "Tomorrow",
        "free-day": "On my next free day",
        person: "When I talk with someone I trust",
        gone: "It needs no more time",
        "not-sure": "Not sure",
      },
    },
  },
};
