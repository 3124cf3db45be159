import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { smallStepKindWord } from "./small-step-kind-word.ts";

export const smallStepKindWordEn: TextOf<typeof smallStepKindWord> = {
  title: "Small step, kind word",
  description: "Choose one small thing to do, or a rest, and take a kind word along.",
  claims: {
    B: "Longer programs built on small activities have helped in some studies. Short versions like this are less tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    activity: {
      text: "Getting going can be the heavy part. Which small thing would be good now? Rest is a real answer too.",
      options: {
        work: "One small piece of work",
        message: "One message or call I owe",
        tidy: "Clear one small spot",
        body: "Stretch or move a little, seated is fine",
        people: "A few words with someone",
        pleasant: "Something nice: music, sun, a drink",
        tiny: "Something that takes almost no strength",
        rest: "Rest first, with no task",
        "not-sure": "Not sure. I will see what comes",
        low: "I have been low most days for 2 weeks. Show me people",
      },
      kept: "Small step",
    },
    shrink: {
      text: "How much of it is enough? You could make it smaller than you first thought.",
      options: {
        two: "2 minutes",
        five: "5 minutes",
        ten: "10 minutes",
        ready: "Getting it ready is enough",
        open: "As long as it feels okay",
      },
    },
    line: {
      text: "Some people like to take a kind line along. Which one would you like to hear?",
      options: {
        counts: "A small start counts.",
        rough: "It may be rough and still be fine.",
        stop: "I can stop when it is enough.",
        hard: "This is hard for me today, and that is okay.",
        none: "No line, thank you",
      },
    },
    do: {
      text: "This card can wait while you do it, in your own way and time. You can also leave now and not come back.",
    },
    valid: {
      text: "Done, half done or not begun, all of it is okay. You gave it some care, and that is worth something. Rest counts as well.",
    },
  },
};
