import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { notOnlyMe } from "./not-only-me.ts";

export const notOnlyMeEn: TextOf<typeof notOnlyMe> = {
  title: "Not only me",
  description: "Recall that others struggle with this too, without making yours smaller.",
  claims: {
    C: "This is one part of longer programs that helped some people. In this short form it is untested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    hard: {
      text: "Hard days can look like a private matter. What is hard today, if you would like to say?",
      options: {
        slip: "A mistake of mine",
        pace: "There is more work than time",
        feedback: "Feedback that hurt",
        new: "Something I do not know how to do",
        empty: "I have no energy left",
        other: "Something else, or not sure",
        mistreated: "I face unfair or hurtful behavior",
      },
    },
    wall: {
      text: "Other people in work like yours have met this too. Yours is real all the same.",
      byPick: {
        slip: "Careful people in work like yours slip too. This one may still hurt, and that makes sense.",
        pace: "Other people in work like yours run out of hours too. Often there is more to do than fits.",
        feedback:
          "Hard words about work hurt many people, also after many years. Yours may hurt in its own way.",
        new: "Other people meet work that they do not know yet. Some of them look calm from outside.",
        empty: "Other people in work like yours run low too. The work may have its part in that.",
        other: "There are likely people who know something like this. Yours is your own all the same.",
      },
    },
    line: {
      text: "Does one of these lines fit? If none does, that is a good answer too.",
      options: {
        others: "Other people know days like this.",
        person: "I am a person, and people struggle.",
        first: "I am not the first to be here.",
        learning: "Many of us are still learning.",
        none: "None fit",
      },
    },
    tell: {
      text: "Would you like someone you trust to know? You choose who, when and how much.",
      options: {
        today: "Yes, today",
        later: "Yes, some other day",
        no: "No, not this time",
        "not-sure": "Not sure yet",
        who: "I would like to see who there is",
      },
    },
  },
};
