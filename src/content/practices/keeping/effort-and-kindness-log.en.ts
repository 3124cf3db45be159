import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { effortAndKindnessLog } from "./effort-and-kindness-log.ts";

export const effortAndKindnessLogEn: TextOf<typeof effortAndKindnessLog> = {
  title: "Effort and kindness log",
  description: "Note one effort and one kindness from today, however small.",
  claims: {
    C: "Longer writing about good things lowered distress in one small study with patients. A short log is less tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    effort: {
      text: "Effort counts, whatever came of it. What is one effort from today, of any size?",
      options: {
        started: "I got started on something",
        "kept-on": "I stayed with something hard",
        asked: "I asked for help",
        helped: "I helped someone",
        rested: "I rested when I needed to",
        "showed-up": "I got through the day",
        nothing: "Nothing today",
      },
      field: { label: "One effort today", hint: "A few words are enough. No names, please." },
      kept: "Effort",
    },
    kindness: {
      text: "Now one kindness, from you to yourself or from someone else. A tiny one is fine.",
      options: {
        "own-break": "I gave myself a break",
        "own-word": "I spoke kindly to myself",
        "own-limit": "I said no, or not now",
        thanks: "Someone thanked me",
        listened: "Someone listened to me",
        hand: "Someone lent a hand",
        nothing: "Nothing today",
      },
      field: { label: "One kindness today", hint: "A few words are enough. No names, please." },
      kept: "Kindness",
    },
    outcome: {
      text: "If you like, note how the effort turned out. You can also pass.",
      options: { well: "Went well", mixed: "Mixed", "not-yet": "Not yet" },
      kept: "Outcome",
    },
    save: {
      text: "This is your note for today. You can keep it or let it go. Both are fine.",
    },
  },
};
