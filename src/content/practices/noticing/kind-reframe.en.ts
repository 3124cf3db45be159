import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { kindReframe } from "./kind-reframe.ts";

export const kindReframeEn: TextOf<typeof kindReframe> = {
  title: "A fairer reading",
  description: "Read one event a second time, in a way that is both fair and true.",
  claims: {
    C: "A second look at an event is well studied in the lab, but not in this form. Some people find it useful.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    event: {
      text: "One event can be read in more than one way. What kind of event is on your mind?",
      options: {
        slip: "A slip of mine",
        feedback: "Feedback or a review",
        silence: "Someone did not reply",
        remark: "A remark in a meeting or a chat",
        change: "A plan that changed",
        other: "Something else, or not sure",
        mistreated: "Someone harms, bullies or shuts me out",
        unsafe: "The work is not safe",
        loss: "Someone has died",
      },
    },
    sort: {
      text: "A fact is what anyone there could have seen. A verdict is what gets added later. Which is louder now?",
      options: {
        fact: 'A fact, such as "it went out late"',
        verdict: 'A verdict, such as "I let people down"',
        both: "A bit of both",
        "not-sure": "Not sure",
      },
    },
    fair: {
      text: "What might a fair friend say about it, with the whole day in view? Pick one, or write your own.",
      options: {
        part: "One part went wrong, and other parts went right.",
        reasons: "There were reasons that I could not see or change.",
        unknown: "I do not know yet what others think.",
        learning: "I am still learning this.",
        badly: "It went badly, and I can take a next step.",
        none: "None of these fit",
      },
      field: {
        label: "A fairer reading",
        hint: "One line is enough. Please leave out names and private work facts.",
      },
      kept: "Fairer reading",
    },
    true: {
      text: "Is that reading true, with the bad parts left in?",
      options: {
        yes: "Yes, it is true",
        "too-good": "It sounds a bit too good",
        harsh: "It is still a bit harsh",
        "not-sure": "Not sure",
      },
      notes: {
        "too-good": "You can go back and trim it, until it is plain and true.",
        harsh: "You can go back and add one thing in your favor.",
      },
    },
    next: {
      text: "Is there one useful thing to do about it? None today is a whole answer.",
      options: {
        ask: "Ask the person what they meant",
        mend: "Mend one small part",
        say: "Say one thing that I would like changed",
        help: "Ask for help or more time",
        wait: "Wait until I know more",
        none: "None today",
      },
      field: {
        label: "One useful act",
        hint: "A few words will do. Leave out names and work secrets, please.",
      },
      kept: "Next act",
    },
  },
};
