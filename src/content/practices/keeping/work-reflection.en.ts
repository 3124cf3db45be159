import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { workReflection } from "./work-reflection.ts";

export const workReflectionEn: TextOf<typeof workReflection> = {
  title: "A look at a work moment",
  description: "Look back on one moment at work: what it asked of you, and what was there to help.",
  claims: {
    C: "Writing about good things, in longer sittings, eased distress in a small study with patients. Short notes on work are less tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    moment: {
      text: "Which moment would you like to look back on? What you keep is sealed. The few people who hold both server and keys could open it.",
      options: {
        meeting: "A meeting",
        talk: "A hard talk",
        deadline: "A deadline",
        change: "A change of plans",
        decision: "A decision",
        clients: "Work with clients, patients or guests",
        well: "Something that went well",
        other: "Some other moment",
        mistreated: "Someone acted badly toward me",
      },
    },
    demand: {
      text: "What did the moment ask of you? Please leave out names, and all facts about clients or patients.",
      options: {
        speed: "To be fast",
        patience: "A lot of patience",
        focus: "Long focus",
        decide: "To decide without all the facts",
        many: "To do many things at once",
        calm: "To stay calm while others were upset",
        new: "To do something new to me",
        "not-sure": "Not sure",
      },
      field: {
        label: "What it asked of me",
        hint: "A few words are enough. No names, no facts about clients or patients.",
      },
      kept: "What it asked of me",
    },
    around: {
      text: "Much of a moment comes from the work around it. What helped, and what was not there?",
      options: {
        "had-person": "A person helped",
        "had-plan": "A clear plan helped",
        "had-time": "There was enough time",
        "no-time": "There was too little time",
        "no-clear": "It was not clear what was wanted",
        "no-means": "There were too few people or tools",
        "no-say": "I had no say in it",
        "not-sure": "Not sure",
      },
      kept: "Around me",
    },
    next: {
      text: "If it came again, what would you keep or change? A small thing is plenty.",
      options: {
        same: "I would do the same",
        ask: "Ask for help sooner",
        time: "Ask for more time",
        prepare: "Prepare one thing",
        say: "Say one thing openly",
        room: "Leave room to rest after it",
        nothing: "Nothing for now",
      },
      field: {
        label: "What I would keep or change",
        hint: "One line is enough. No names, no facts about clients or patients.",
      },
      kept: "Keep or change",
    },
    whose: {
      text: "What needs mending is rarely all on one person. Whose is it, for the most part?",
      options: {
        mine: "Mine",
        team: "The team's",
        workplace: "The workplace's",
        mixed: "A mix",
        "not-sure": "Not sure",
      },
      kept: "Whose to mend",
    },
  },
};
