import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { empatheticReply } from "./empathetic-reply.ts";

export const empatheticReplyEn: TextOf<typeof empatheticReply> = {
  title: "A reply with warmth",
  description: "Someone tells you something hard: acknowledge it first, then offer what you can.",
  claims: {
    C: "Courses of several hours for leads helped their teams in one trial. A short card like this is a different thing, and less tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    situation: {
      text: "A good reply needs no clever words. What did they bring to you?",
      options: {
        much: "They have too much to do",
        wrong: "Something went wrong for them",
        change: "A change that they did not want",
        home: "A hard time at home",
        health: "Something about their health",
        loss: "Someone close to them has died",
        "not-sure": "Not sure what it is",
        harmed: "Someone harms or bullies them",
        danger: "I worry that they are in danger",
      },
      notes: {
        health:
          'Please do not ask what it is, or for papers. "What do you need from work?" is enough. HR can help with the rest.',
        loss: "No details are needed, and work can wait. You could offer help, or cover, and leave it open.",
      },
    },
    first: {
      text: "First a word that says you heard them, before any plan. Which could be yours?",
      options: {
        thanks: "Thank you for telling me.",
        lot: "That is a lot to carry.",
        sense: "It makes sense that this is hard.",
        words: "I don't have the right words, and I am listening.",
        sorry: "I am sorry that this happened.",
        "not-sure": "None of these",
      },
    },
    offer: {
      text: "Then let them choose: an ear, a hand, or some space. How would you ask?",
      options: {
        which: '"What would be best now: an ear, a hand, or time?"',
        listen: '"Would you like to tell me more?"',
        help: '"What could I take off your list this week?"',
        space: '"Would you like some time before we talk?"',
        nothing: "I ask nothing yet",
        people: "Show me contacts that I can pass on",
      },
    },
    again: {
      text: "To come back to it later shows that it counts. When might you ask again?",
      options: {
        today: "Later today",
        tomorrow: "Tomorrow",
        week: "In a week",
        theirs: "I ask which time suits them",
        message: "By a short message that needs no answer",
        "not-sure": "Not sure yet",
      },
    },
  },
};
