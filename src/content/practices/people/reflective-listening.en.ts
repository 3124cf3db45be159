import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { reflectiveListening } from "./reflective-listening.ts";

export const reflectiveListeningEn: TextOf<typeof reflectiveListening> = {
  title: "Listen, then give back",
  description: "Before a talk: try how it is to understand first, and to fix later.",
  claims: {
    C: "In one experiment, people who got replies like these said they were understood better than people who got advice. Evidence is early.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    intent: {
      text: "To understand first and fix later is hard when you want to help. What could get in the way of listening?",
      options: {
        fix: "My wish to fix it at once",
        story: "A story of my own",
        right: "My view of who is right",
        hurry: "Too little time",
        worry: "Worry about what I will hear",
        "not-sure": "Not sure",
        mistreated: "They speak of harm or bullying",
      },
    },
    shape: {
      text: "Knowing it is enough to set it aside for a while. What would you like to try giving back?",
      options: {
        content: "What was said",
        feeling: "How it may be for them",
        meaning: "What matters to them in it",
        "not-sure": "Not sure, surprise me",
      },
    },
    try: {
      text: 'Someone made up says: "I stayed late twice. Then the plan changed." What could you answer?',
      byPick: {
        content:
          'Someone made up says: "I stayed late twice. Then the plan changed." Which answer gives back what was said?',
        feeling:
          'Someone made up says: "I stayed late twice. Then the plan changed." Which answer is a guess at how it is?',
        meaning:
          'Someone made up says: "I stayed late twice. Then the plan changed." Which answer is about what matters?',
        "not-sure":
          'Someone made up says: "I stayed late twice. Then the plan changed." Which answer would you like to hear?',
      },
      options: {
        content: '"Two late evenings, and then it was dropped."',
        feeling: '"That sounds tiring, and maybe a bit bitter."',
        meaning: '"You would like your time to count."',
        advice: '"Next time, ask before you stay late."',
        "not-sure": "Not sure",
      },
      notes: {
        advice: "Good advice may come later. First, they may want to know that it was heard.",
      },
    },
    open: {
      text: "After that, a question that stays open leaves the talk in their hands. Which one would sound like you?",
      options: {
        like: "What was that like?",
        matters: "What matters most to you in this?",
        more: "What have I not understood yet?",
        help: "Is there something that would help?",
        quiet: "No question, a pause",
        "not-sure": "None of these",
      },
    },
  },
};
