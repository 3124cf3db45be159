import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { leaderModelsKindness } from "./leader-models-kindness.ts";

export const leaderModelsKindnessEn: TextOf<typeof leaderModelsKindness> = {
  title: "A kind way of leading",
  description:
    "Recall a hard moment of leading that you met kindly, and choose one act that others could see.",
  claims: {
    B: "In two field experiments, leads helped others more on days when they wrote briefly about being kind to themselves in the role.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    recall: {
      text: "Recall a hard moment of leading that you met with some kindness. Or think how that could go.",
      options: {
        wrong: "A decision that turned out wrong",
        talk: "A talk that I did not handle well",
        much: "Too much at once",
        goal: "A goal that we did not reach",
        know: "A day when I did not know what to do",
        yet: "None yet, I think how it could go",
        mistreated: "Someone acts badly toward me",
      },
      field: {
        label: "How I met it, or could",
        hint: "For yourself, and not kept. No names, nothing secret about work.",
      },
    },
    others: {
      text: "Other leads meet moments like this one, and few speak of them. Being kind about it takes no duty off you.",
    },
    act: {
      text: "What you do tends to say more than what you ask. Which act of yours could others see this week?",
      options: {
        slip: "Name a slip of mine, and how I mend it",
        leave: "Take my time off, and say so",
        time: "Stop work on time, where others notice",
        help: "Ask for help in the open",
        know: "Say that I don't know yet",
        break: "Take a real break",
        nothing: "Nothing this week",
      },
    },
    level: {
      text: "How much would you say about it? Little is plenty, and nobody needs to answer in kind.",
      options: {
        silent: "I do it and say nothing",
        line: "One sentence, no details",
        person: "More, to one person I trust",
        change: "To the team: what I will change",
        "not-sure": "Not sure yet",
      },
    },
  },
};
