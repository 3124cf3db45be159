import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { incrementalReplan } from "./incremental-replan.ts";

export const incrementalReplanEn: TextOf<typeof incrementalReplan> = {
  title: "A smaller next step",
  description: "After a setback, find one next step that is small enough, or words to raise the load.",
  claims: {
    C: "Plans with a time or a cue helped people reach goals in many studies. At work, results are mixed.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    matters: {
      text: "A setback can upset a plan. Before you make a new one: what still matters in it?",
      options: {
        people: "The people it is for",
        part: "One part of it",
        promise: "A promise that I made",
        learn: "What I can learn from it",
        done: "To be done with it",
        "not-sure": "Not sure",
        load: "The load itself is too much",
      },
    },
    shrink: {
      text: "Take the next step and make it smaller, until it looks doable. What is left?",
      options: {
        open: "Open it and read one page",
        minutes: "Give it 10 minutes",
        list: "List its parts",
        line: "Write one rough line",
        ask: "Ask one question",
        stuck: "It will not get small today",
      },
      field: {
        label: "My small step",
        hint: "A few words are enough. Names and work secrets can stay out.",
      },
      kept: "My small step",
    },
    raise: {
      text: "When the load is the cause, a smaller step is no answer. Which words could you take to someone who decides?",
      options: {
        wait: "Not all of this fits. What can wait?",
        order: "Here is all that I have. What comes first?",
        date: "I can do this well by a later date.",
        second: "This needs a second person.",
        "not-now": "None of these today",
      },
      kept: "Words on the load",
    },
    cue: {
      text: "When could that be? A moment that comes by itself makes a good reminder.",
      options: {
        start: "When I start work",
        break: "After my next break",
        meeting: "After my next meeting",
        calendar: "At a time that I put in my calendar",
        end: "Before I finish for the day",
        open: "No set moment",
      },
      kept: "When",
    },
    who: {
      text: "It need not be you alone. Who could help to get one obstacle out of the way? You can also pass.",
      options: {
        colleague: "A colleague",
        lead: "My lead",
        team: "Another team",
        expert: "Someone who knows this well",
        "no-one": "No one is needed",
        "not-sure": "Not sure",
        people: "I would like to see who there is",
      },
    },
  },
};
