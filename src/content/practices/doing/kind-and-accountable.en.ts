import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { kindAndAccountable } from "./kind-and-accountable.ts";

export const kindAndAccountableEn: TextOf<typeof kindAndAccountable> = {
  title: "Kind and responsible",
  description: "See your own part and the rest. Then choose one responsible act and one kind one.",
  claims: {
    C: "Evidence is early. In experiments, people who were kind to themselves after a failing wanted more to make up for it.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    feeling: {
      text: "When something goes wrong, a lot can stir at once. You could name one thing that is there now.",
      options: {
        guilt: "Guilt",
        shame: "Shame",
        worry: "Worry",
        anger: "Anger",
        sad: "Sadness",
        numb: "Not much",
        "not-sure": "Not sure",
        mistreated: "More than that, someone acts badly toward me",
      },
    },
    shares: {
      text: "Most things go wrong in several places at once. Which of these had a share? None of your picks here is kept.",
      options: {
        did: "My part: something I did",
        left: "My part: something I left out",
        others: "Others' part: what they did or left out",
        unclear: "The work's part: the task was not clear",
        load: "The work's part: too much for too few people",
        tools: "The work's part: tools or steps that fail",
        chance: "Bad luck",
        "not-sure": "Not sure yet",
      },
    },
    act: {
      text: "What is one responsible thing to do about your own part? It can wait for a good time. You can also pass.",
      options: {
        own: "Say openly that this part was mine",
        fix: "Put one thing right",
        tell: "Tell the people it touched",
        change: "Do one step in another way next time",
        raise: "Raise the work's part with my lead",
        process: "Follow the process we have for this",
        nothing: "Nothing more is mine to do",
      },
      field: {
        label: "One responsible thing",
        hint: "This line is not kept. Please leave out names and work secrets.",
      },
    },
    caring: {
      text: "And one kind thing for yourself. It takes nothing away from the first.",
      options: {
        break: "A break with no task in it",
        person: "Tell a person I trust",
        word: "A fair word to myself",
        food: "Something to eat or drink",
        rest: "Let it rest for today",
        nothing: "Nothing right now",
      },
    },
  },
};
