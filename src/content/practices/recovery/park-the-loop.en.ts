import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { parkTheLoop } from "./park-the-loop.ts";

export const parkTheLoopEn: TextOf<typeof parkTheLoop> = {
  title: "Set a thought aside",
  description: "Give a circling thought a place and a time, and turn to something else.",
  claims: {
    C: "Longer programs for switching off from work helped in several studies. A short card like this is less tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    solve: {
      text: "A thought that circles is tiring. Could any of it be solved now?",
      options: {
        yes: "Yes, one small part",
        no: "No, not now",
        "not-sure": "Not sure",
        person: "I would like to talk with someone",
        danger: "Someone is in danger now",
      },
    },
    act: {
      text: "One small part, and then it is enough. Which?",
      options: {
        note: "Write one line on paper",
        draft: "Draft a message, to send later",
        ready: "Put out what I need next time",
        ask: "Ask someone one question",
        other: "Some other small thing",
      },
    },
    return: {
      text: "Then it can wait. When might you come back to it?",
      options: {
        shift: "When I am next at work",
        daylight: "Tomorrow, in daylight",
        person: "When I talk with someone",
        "free-day": "On a free day",
        none: "No time set. It may go",
      },
    },
    hold: {
      text: "What could hold your mind for a while? Something calm is fine.",
      options: {
        listen: "A story, a podcast or music",
        read: "A few pages",
        hands: "Something to do with my hands",
        drink: "Warm water, or a drink",
        talk: "A few words with someone",
        look: "A look out of the window",
        rest: "Nothing, I rest as I am",
      },
    },
    line: {
      text: "It may come back, as thoughts do. Which line could meet it?",
      options: {
        time: "You have your time. It is not now.",
        later: "Later. Thank you.",
        known: "I know this thought. It may pass by.",
        enough: "I did enough for today.",
        none: "No line",
      },
    },
  },
};
