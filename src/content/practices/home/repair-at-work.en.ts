import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { repairAtWork } from "./repair-at-work.ts";

export const repairAtWorkEn: TextOf<typeof repairAtWork> = {
  title: "Repair at work",
  description: "When something of yours landed badly: own your part, find words, leave them their choice.",
  claims: {
    C: "In experiments, people who met a failing kindly were readier to make amends. For a card like this, evidence is early.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    landed: {
      text: "People who work together hurt each other now and then. What landed badly?",
      options: {
        message: "A message or mail of mine",
        meeting: "Something I said in a meeting",
        short: "I was short or cold with someone",
        promise: "I did not keep a promise",
        credit: "I did not name someone's work",
        alone: "I left someone alone with a task",
        joke: "A joke that hurt",
        "not-sure": "Not sure",
        complaint: "A complaint or a case is open about it",
        mistreated: "It was done to me, not by me",
      },
    },
    "no-contact": {
      text: "While a case is open, please do not contact them about it. It could look like pressure. HR or a union can say what is fine.",
      options: {
        people: "Show me people I can ask",
        wait: "I will wait",
        "not-sure": "Not sure yet",
      },
    },
    meanwhile: {
      text: "Waiting with this is hard. What could be kind to you in the meantime?",
      options: {
        person: "Talk in private with someone I trust",
        facts: "Write down the facts for myself, then stop",
        work: "Turn to a task that I can finish",
        line: 'Say inwardly: "I can answer for it and be decent."',
        rest: "Rest",
        none: "None of these",
      },
    },
    effect: {
      text: "How may it have been for them? What you meant can wait. This is for you to copy, and is not kept.",
      options: {
        sharp: "My words were sharp, and they may have hurt you.",
        wait: "You had to wait because of me.",
        front: "I said it in front of others. That was not fair to you.",
        out: "Your work was not named, and it was yours.",
        work: "It left you with extra work.",
        indirect: "That may have been unpleasant for you. It has stayed with me.",
        ask: "I am not sure how it was for you. I would like to hear it.",
      },
      field: {
        label: "What it did",
        hint: "Their side, not the reasons for yours. No names, no work secrets.",
      },
    },
    parts: {
      text: "What belongs in it: some regret, a fix, a change? Choose any. You can also pass.",
      options: {
        sorry: "I am sorry.",
        mine: "That part was mine.",
        fix: "I will put it right by tomorrow.",
        tell: "I will tell the others how it was.",
        next: "Next time I will ask you first.",
        need: "Is there something you need from me?",
        formal: "Please accept my apologies.",
      },
      field: {
        label: "Regret, a fix, a change",
        hint: "What you write stands in place of the lines above. No names, please.",
      },
    },
    channel: {
      text: "Where would they be most at ease with it? In private is mostly kinder.",
      options: {
        talk: "A short talk, the two of us",
        call: "A call",
        message: "A message, so that they can take time",
        ask: "I ask them which they prefer",
        third: "With someone we both trust",
        open: "In the open, for it happened there",
        "not-sure": "Not sure",
      },
    },
    theirs: {
      text: "They may answer, wait, or say nothing. That is theirs to choose. Your lines are here to copy. Nothing is sent.",
    },
  },
};
