import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { closeTheDay } from "./close-the-day.ts";

export const closeTheDayEn: TextOf<typeof closeTheDay> = {
  title: "Close the workday",
  description: "End a day or a shift: see what got done, and mark the end.",
  claims: {
    C: "Longer programs for switching off helped in several studies. Short plans at day's end helped some people and spoiled evenings for others.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    done: {
      text: "Some work is seldom seen, not even by the one who does it. What got done today, of any size?",
      options: {
        task: "A task, or a piece of one",
        person: "I helped someone",
        hard: "I stayed with something hard",
        unseen: "Small things that show nowhere",
        break: "I took a break",
        through: "I got through it",
        "not-sure": "Hard to say",
      },
      field: {
        label: "What got done",
        hint: "A few words are enough. This is not kept. Please leave out names.",
      },
    },
    park: {
      text: "If you like, open things can wait here until your next shift. Not everyone rests better with a list.",
      options: {
        "no-list": "No list: my time off stays free of plans",
        begin: "One thing to begin with next time",
        question: "A question for someone",
        waiting: "Something that waits for others",
        worry: "A worry, to look at then",
      },
      field: {
        label: "For my next shift",
        hint: "One line or two. Please leave out names and work secrets.",
      },
      kept: "For my next shift",
    },
    marker: {
      text: "A small act can mark that work is over for now. What would you like it to be?",
      options: {
        lid: "Shut the lid, or put my tools away",
        steps: "A few steps, or a look outside",
        clothes: "Change my clothes",
        music: "Play a song",
        wash: "Wash my hands or face",
        drink: "Have a drink, slowly",
        words: 'Say: "That is it for now"',
        own: "A way of my own",
      },
    },
    quiet: {
      text: "Your time off is yours. What could be quiet until your next shift? You would set it yourself.",
      options: {
        apps: "Work apps on my phone",
        calls: "All but urgent calls",
        cards: "These cards: I can pause them on the start page",
        "on-call": "I am on call, so I leave it on",
        nothing: "Nothing, it is quiet enough",
      },
    },
  },
};
