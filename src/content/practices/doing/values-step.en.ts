import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { valuesStep } from "./values-step.ts";

export const valuesStepEn: TextOf<typeof valuesStep> = {
  title: "A step that matters",
  description: "Choose something that matters to you, and one small act that goes with it.",
  claims: {
    C: "In one study with students, longer training on values and goals helped. A short card like this is less tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    value: {
      text: "What matters to you can get lost on busy days. Which of these would you like to be near today?",
      options: {
        fairness: "Fairness",
        care: "Care for others",
        family: "Family",
        friends: "Friendship",
        faith: "Faith",
        craft: "Doing my craft well",
        learning: "Learning",
        honesty: "Honesty",
        rest: "Rest and health",
        "not-sure": "Not sure, something else",
      },
    },
    shown: {
      text: "Where did it show this week, even in a tiny way? It may be something that got no notice.",
      options: {
        helped: "I helped or listened",
        said: "I said what I think is right",
        well: "I did something with care",
        time: "I made time for someone",
        rested: "I rested or set a limit",
        tried: "I tried something new",
        "no-room": "It had little room this week",
      },
      field: {
        label: "Where it showed",
        hint: "A few words. No names, no work secrets.",
      },
    },
    act: {
      text: "What small act would go with it? It can be at work, or far from work.",
      options: {
        thank: "Thank someone",
        ten: "Give it 10 minutes",
        question: "Ask an honest question",
        "one-well": "Do one thing well, then stop",
        call: "Call or write to someone dear",
        say: "Say a yes or a no that I mean",
        break: "Take a real break",
        nothing: "No act. Knowing it is enough",
      },
      field: {
        label: "My small act",
        hint: "One line. No names, no work secrets.",
      },
      kept: "Small act",
    },
    when: {
      text: "When could it fit? There is no hurry.",
      options: {
        today: "Today",
        tomorrow: "Tomorrow",
        week: "Some day this week",
        moment: "When the moment comes",
        open: "I leave it open",
      },
    },
  },
};
