import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { kindLineRecall } from "./kind-line-recall.ts";

export const kindLineRecallEn: TextOf<typeof kindLineRecall> = {
  title: "My kind line",
  description: "Read a line you kept, slowly, when the moment is hard.",
  claims: {
    C: "Some studies of longer writing saw a gain, and others did not. Reading one short line is less tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    moment: {
      text: "Hard moments come to many people at work. Which one is this most like? A line you kept may fit it.",
      options: {
        mistake: "I made a mistake",
        "too-much": "It is all too much",
        feedback: "I got tough feedback",
        talk: "A hard talk is coming up",
        tired: "I am worn out",
        other: "Some other moment",
      },
    },
    read: {
      text: "You could read this once, slowly, to yourself. If it does not fit today, that is fine too.",
    },
    choose: {
      text: "What would you like to do now? You can also pass.",
      options: {
        carry: "Take the line with me",
        swap: "See the line for another moment",
        edit: "Find new lines, or change mine",
        "useful-act": "Do one small useful thing next",
        leave: "Leave it for now",
      },
    },
  },
};
