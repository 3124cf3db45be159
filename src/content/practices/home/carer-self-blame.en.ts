import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { carerSelfBlame } from "./carer-self-blame.ts";

export const carerSelfBlameEn: TextOf<typeof carerSelfBlame> = {
  title: "A fairer look at caring",
  description: "When you blame yourself for a moment of caring: see what you carry, and find a fair line.",
  claims: {
    C: "Evidence is early. It comes from longer courses for parents, and some people find a short card useful.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    misstep: {
      text: "People who care for someone have hours that go wrong. What kind was this one?",
      options: {
        loud: "I got loud or sharp",
        forgot: "I forgot something",
        away: "I was not there",
        elsewhere: "I was there, with my mind somewhere else",
        "gave-in": "I gave in",
        "took-over": "I did it for them instead of with them",
        wished: "I wished for it to be over",
        "not-sure": "Not sure, or something else",
        hurt: "Someone was hurt, or could be",
      },
    },
    load: {
      text: "An hour like that has a history. What were you carrying? Take as many as fit.",
      options: {
        sleep: "Too little sleep",
        work: "A day at work that took it all",
        turns: "Nobody to take turns with",
        money: "Money worries",
        paper: "Forms, calls and visits",
        break: "No break in days",
        health: "My own health",
        shown: "Nobody showed me how",
        none: "None of these",
      },
    },
    line: {
      text: "With all that in view, which line would be both fair and true?",
      options: {
        rest: "I did this on very little rest.",
        hour: "One hard hour is not all of my care.",
        many: "This is work for more than one person.",
        sorry: "I can be sorry without scolding myself.",
        learn: "I learn this as I go.",
        none: "No line fits today",
      },
    },
    onward: {
      text: "Would you like to mend a little, or to rest? Both are care. You can also pass.",
      options: {
        repair: "Mend it: open the card on repair at home",
        rest: "Rest first",
        ask: "Ask someone to share the load",
        person: "Show me people to talk with",
        nothing: "Nothing more today",
      },
    },
  },
};
