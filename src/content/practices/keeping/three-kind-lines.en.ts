import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { threeKindLines } from "./three-kind-lines.ts";

const FIELD = {
  label: "My own line",
  hint: "15 words or fewer, in any language. Please leave out names.",
};

export const threeKindLinesEn: TextOf<typeof threeKindLines> = {
  title: "Three kind lines",
  description: "Find 3 short lines to say to yourself when a hard moment comes back.",
  claims: {
    C: "Longer writing helped in some studies, not in all. This short form is less tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    situation: {
      text: "Some hard moments come back. You could make 3 kind lines for one of them. Which one?",
      options: {
        mistake: "When I make a mistake",
        "too-much": "When it is all too much",
        feedback: "After tough feedback",
        talk: "Before a hard talk",
        tired: "When I am worn out",
        other: "Some other moment",
      },
      kept: "Moment",
    },
    hard: {
      text: "Line 1 says that it is hard. Pick one that rings true, or write your own.",
      options: {
        "hard-now": "This is hard right now.",
        hurts: "This hurts, and that makes sense.",
        "a-lot": "This is a lot to carry.",
        "not-easy": "I am having a rough moment.",
      },
      field: FIELD,
      kept: "Line 1",
    },
    others: {
      text: "Line 2 says that others meet this too. Pick one that you can believe. You can also pass.",
      options: {
        "not-alone": "Other people know moments like this.",
        "part-of": "Slips and rough days are part of work.",
        "some-know": "Someone else is facing this today too.",
        human: "I am a human being, and humans struggle.",
      },
      field: FIELD,
      kept: "Line 2",
    },
    give: {
      text: "Line 3 is what you would like to give yourself. A small wish is fine.",
      options: {
        patience: "May I be patient with myself.",
        "one-step": "I can take one small step.",
        ask: "I may ask for help.",
        rest: "I may rest for a bit.",
        fair: "Let me be fair to myself.",
      },
      field: FIELD,
      kept: "Line 3",
    },
    check: {
      text: "Here are your lines. Do they sound like you? You can go back and change them, keep them, or let them go.",
    },
  },
};
