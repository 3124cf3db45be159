import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { carerCheckIn } from "./carer-check-in.ts";

export const carerCheckInEn: TextOf<typeof carerCheckIn> = {
  title: "A caregiver's check-in",
  description:
    "After a hard moment with someone you care for: how it was, and one kind thing for each of you.",
  claims: {
    C: "Longer programs on kindness for parents came with less stress, in studies of low quality. This short card is less tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    mine: {
      text: "Caring for someone can ask a lot. How was that moment for you? Any answer is fine.",
      options: {
        tired: "It wore me out",
        short: "I got short with them",
        worried: "It worried me",
        sad: "It made me sad",
        alone: "I was alone with it",
        mixed: "Good and hard at once",
        numb: "I hardly noticed",
        "not-sure": "Not sure",
        unsafe: "Someone is being hurt, or could be",
      },
    },
    theirs: {
      text: "A light guess is enough, and it may be wrong. How might it have been for them?",
      options: {
        body: "They were tired or hungry",
        pain: "They were in pain or unwell",
        scared: "Something scared or confused them",
        near: "They wanted me close",
        say: "They wanted to decide for themselves",
        noise: "There was too much noise or change",
        fine: "They may have been fine",
        "not-sure": "I can't tell",
      },
    },
    say: {
      text: "Later, there may be a calm moment. What is one kind thing that you could say or do?",
      options: {
        both: '"That was hard for us both."',
        glad: '"I like being with you."',
        loud: '"I got loud. I am sorry."',
        slow: '"Next time we can go slower."',
        gesture: "No words: a smile, or sitting near",
        nothing: "Nothing today",
      },
      field: {
        label: "One kind thing",
        hint: "No names or ages, please. Nothing of it is kept.",
      },
    },
    me: {
      text: "And you? A kind thing for yourself is part of caring.",
      options: {
        sit: "Sit for a few minutes",
        drink: "Something warm to drink",
        alone: "A moment to myself",
        message: "Write to a friend",
        "hand-over": "Ask someone to take over for a while",
        sleep: "Go to bed early",
        nothing: "Nothing now, it is enough",
      },
    },
  },
};
