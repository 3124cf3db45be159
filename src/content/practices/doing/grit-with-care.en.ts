import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { gritWithCare } from "./grit-with-care.ts";

export const gritWithCareEn: TextOf<typeof gritWithCare> = {
  title: "Effort with care",
  description: "See what you are pushing for and what it costs. Then choose to pause, pass on, pace or push.",
  claims: {
    none: "This card has no direct studies. You could see it as one gentle option.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    push: {
      text: "Going on when it is hard takes a lot. What is it for, as far as you can tell?",
      options: {
        date: "A date that has to be met",
        well: "Doing the work well",
        people: "People who count on me",
        team: "The people I lead",
        learn: "Getting better at something",
        living: "My pay or my place here",
        through: "Getting through this time",
        "not-sure": "I am not sure any more",
      },
    },
    cost: {
      text: "All effort takes something. What does this one cost you? It matters, and it is no sign of failing.",
      options: {
        worn: "I am worn out",
        sleep: "Sleep",
        body: "Aches, or my health",
        joy: "Joy in things",
        people: "Time with my people",
        focus: "Focus",
        patience: "Patience",
        little: "Not much so far",
      },
    },
    choose: {
      text: "There are more ways than pushing on. Which one fits for now? You can choose again any day.",
      options: {
        pause: "Pause it for a while",
        "pass-on": "Pass it on, or a part of it",
        pace: "Go on, at a slower pace",
        push: "Push on, to an end that I can see",
        talk: "First, talk with someone",
        "not-sure": "Not sure yet",
      },
    },
    caring: {
      text: "One act of care can go with your choice. Which would do you good?",
      options: {
        break: "A real break today",
        end: "A fixed end to work today",
        food: "Food and water before I go on",
        hand: "Ask one person for a hand",
        say: "Tell my lead what this costs",
        sleep: "An early night",
        nothing: "Nothing right now",
      },
    },
  },
};
