import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { nonjudgmentalFeedback } from "./nonjudgmental-feedback.ts";

export const nonjudgmentalFeedbackEn: TextOf<typeof nonjudgmentalFeedback> = {
  title: "Feedback on the work",
  description: "Say what you saw and what it led to, ask for their view, agree on one step.",
  claims: {
    C: "Studies of feedback are mixed. It tends to go worse when it is about the person rather than the task.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    seen: {
      text: "What did you see or hear, one time, as a camera would show it?",
      options: {
        late: "The report came on Thursday. We had agreed on Tuesday.",
        part: "The handover had no list of open tasks.",
        error: "The figures on page 2 did not match the table.",
        "cut-off": "In the call, two people were cut off.",
        silence: "Between Monday and Thursday I had no word from you.",
        good: "The handover was complete, and it came on time.",
        "not-sure": "Not sure of the facts yet, so I stop here",
        formal: "It is about a warning, a complaint, or health",
        mistreated: "It is about harm or bullying",
      },
      field: {
        label: "What I saw",
        hint: 'Facts alone: no names, no "always" or "never", no words on character.',
      },
    },
    effect: {
      text: "What did it lead to in the work?",
      options: {
        wait: "Two people had to wait for it.",
        again: "Part of it had to be done again.",
        client: "A customer asked what had happened.",
        heard: "We did not hear all views.",
        built: "The next shift could start right away.",
        "not-sure": "I don't know yet what it led to.",
      },
      field: {
        label: "What it led to",
        hint: "The effect on the work, in a line or two. Please leave out secrets.",
      },
    },
    view: {
      text: "There may be a side that you have not seen. Which question would open it? You can also pass.",
      options: {
        how: "How do you see it?",
        from: "What was it like from where you stood?",
        "not-see": "What have I not seen?",
        way: "What got in the way?",
        need: "What would you have needed from me?",
      },
      field: { label: "My question", hint: "One open question is enough." },
    },
    next: {
      text: "What could be one next step, and your part in it? It can be left out.",
      options: {
        one: "Could we agree on one step? I will help with it.",
        early: "Tell me a day ahead when a date is at risk. I will move things.",
        together: "Let us look at it together this week.",
        less: "I will take one task off your list.",
        keep: "Please keep doing it this way. What helps you do it?",
        later: "Let us each think about it and talk tomorrow.",
      },
      field: {
        label: "One step, and my part",
        hint: "Something that can be done and seen. Dates help.",
      },
    },
    draft: {
      text: "Would it be fair if it came to you? Here it is, for you to change and copy. It is not sent and not kept.",
    },
  },
};
