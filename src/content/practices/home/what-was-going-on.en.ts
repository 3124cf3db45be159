import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { whatWasGoingOn } from "./what-was-going-on.ts";

export const whatWasGoingOnEn: TextOf<typeof whatWasGoingOn> = {
  title: "What was going on?",
  description: "Look again at a tricky moment of caring: your side, a guess at theirs, and what comes next.",
  claims: {
    C: "Parents in longer programs reported less strain, but those studies had gaps. A short card may or may not help.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    moment: {
      text: "Some moments of the day get tangled again and again. Which one would you like to look at?",
      options: {
        leaving: "Getting out of the door",
        meal: "A meal",
        night: "Bedtime, or the night",
        washing: "Washing or dressing",
        medicine: "Medicine, or a visit to a doctor",
        screens: "Screens, homework or chores",
        talk: "A talk, or something to decide",
        other: "Something else",
        afraid: "I am afraid of them",
      },
    },
    mine: {
      text: "How were you before it began? The answer often explains a lot, and it is not about blame.",
      options: {
        tired: "Tired",
        hurry: "In a hurry",
        work: "Still at work in my head",
        worry: "Worried about something else",
        pain: "Unwell or in pain",
        calm: "Calm, at first",
        "not-sure": "Not sure",
      },
      kept: "How I was before",
    },
    theirs: {
      text: "Now a generous guess at their side. What might they have needed?",
      options: {
        near: "To have me near",
        time: "More time",
        body: "Food, sleep or less pain",
        scared: "To be less scared",
        say: "A say in it",
        words: "Help to find words",
        "not-sure": "Hard to tell",
      },
    },
    next: {
      text: "What might you try next time? Rest is a good answer too.",
      options: {
        sooner: "Start a little sooner",
        slower: "Say less, and say it slowly",
        choice: "Offer two choices",
        pause: "Wait a moment before I answer",
        undone: "Let it go undone for once",
        together: "Ask someone to be there with me",
        rest: "No plan, I rest",
      },
      kept: "Next time",
    },
  },
};
