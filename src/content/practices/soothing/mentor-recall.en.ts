import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { mentorRecall } from "./mentor-recall.ts";

const QUALITIES = {
  calm: "Calm",
  fair: "Fairness",
  patient: "Patience",
  honest: "Honesty",
  warm: "Warmth",
  clear: "Clear words",
  humor: "Humor",
  "stood-by": "They stood by people",
  "not-sure": "Not sure",
};

export const mentorRecallEn: TextOf<typeof mentorRecall> = {
  title: "A guide to borrow from",
  description: "Recall what a good guide showed you, and take one quality along.",
  claims: {
    C: "Evidence is early. Lab work on similar exercises was mixed: calm for some people, less calm for others.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    guide: {
      text: "Some people leave something good with us. Does a guide come to mind, real or from a story?",
      options: {
        work: "Someone I worked with",
        teacher: "Someone who taught me",
        community: "Someone from my family or community",
        story: "Someone from a book, a film or a song",
        known: "A person many people know",
        nobody: "Nobody comes to mind",
        hurts: "Someone does, but it hurts today",
      },
    },
    qualities: {
      text: "Which things did they show? Choose 1 or 2. You need no picture of them.",
      options: QUALITIES,
    },
    carry: {
      text: "You may borrow from a good guide. Which would you like beside you for the next hour?",
      options: QUALITIES,
    },
    show: {
      text: "What is one small way to let it show? You can also pass.",
      options: {
        slow: "Speak a bit slower",
        ask: "Ask first, answer second",
        both: "Name what went well and what did not",
        pause: "Pause before I reply",
        self: "Use it with myself first",
        none: "No plan, I will carry it along",
      },
      field: {
        label: "One small way",
        hint: "A word or two. Please name no one, and no private work matter.",
      },
    },
  },
};
