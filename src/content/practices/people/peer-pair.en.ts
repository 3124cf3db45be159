import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { peerPair } from "./peer-pair.ts";

export const peerPairEn: TextOf<typeof peerPair> = {
  title: "A talk between peers",
  description: "Ask someone at work for a talk of 15 to 20 minutes, with a simple shape for both.",
  claims: {
    C: "In trials with physicians, longer programs with trained coaches went with less strain. A talk between peers is less tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    who: {
      text: "You can ask someone yourself, or have a partner found. Best is a person under another lead, and not of your small team. Whom could you ask?",
      options: {
        lead: "Someone under another lead",
        role: "Someone in a role like mine, elsewhere",
        place: "Someone from another place or trade",
        new: "Someone who is new, as I am",
        "not-sure": "Not sure yet, I read on first",
        "not-now": "Not now",
        person: "I would rather have help from a trained person",
        mistreated: "It is about someone who acts badly toward me",
      },
    },
    limits: {
      text: "Limits come first. It stays between you two, unless someone is in danger. It is a talk, not care. Each may leave without a reason.",
    },
    topic: {
      text: "By phone, in chat, on a walk or in sign language: one of you brings a topic. The other says back what they understood.",
    },
    question: {
      text: 'Then one question each way. "What would you like to be different?" is a good one. Advice waits until it is asked for.',
    },
    close: {
      text: "To close, each of you names one kind thing and one small step. Another talk is free to happen, or not.",
    },
  },
};
