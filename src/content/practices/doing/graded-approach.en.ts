import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { gradedApproach } from "./graded-approach.ts";

export const gradedApproachEn: TextOf<typeof gradedApproach> = {
  title: "Smallest step first",
  description: "Take an everyday task that you put off, and find a first step that is small enough.",
  claims: {
    C: "In many studies, saying when and where to act helped people reach goals. This card itself is not tested.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    task: {
      text: "Most people put some things off, and often for a reason. Which everyday task is it this time?",
      options: {
        message: "A message or call I owe",
        start: "Starting on something big",
        forms: "Forms, numbers or a report",
        talk: "A talk with a colleague or my lead",
        show: "Showing my work to others",
        ask: "Asking for help or more time",
        other: "Some other everyday task",
        mistreated: "I avoid it because of how someone acts toward me",
        frightens: "It brings up something that frightens me",
      },
    },
    steps: {
      text: "Which steps could lead up to it? Up to 3 are plenty. You could start from the smallest.",
      options: {
        look: "Open it and look for a minute",
        line: "Write one rough line",
        ten: "Do the first 10 minutes",
        question: "Ask someone one question about it",
        rough: "Show a rough version to one person",
        part: "Finish one part",
        together: "Not sure. Look for a step with someone",
      },
      field: {
        label: "My steps, smallest first",
        hint: "Up to 3 short lines. Please leave out names and work secrets.",
      },
      kept: "Steps, smallest first",
    },
    first: {
      text: "The smallest step is a good place to begin. When would suit you, and with whom?",
      options: {
        "today-alone": "Today, on my own",
        "today-with": "Today, with someone beside me or on a call",
        "week-alone": "Later this week, on my own",
        "week-with": "Later this week, with someone",
        "after-break": "Right after my next break",
        "not-yet": "Not yet, and that is okay",
      },
    },
    line: {
      text: "A kind line can come along. Which one would help you take the step?",
      options: {
        step: "One step is a step.",
        nervous: "I can be nervous and do it anyway.",
        stop: "I may stop after this one.",
        rough: "It does not have to be good yet.",
        none: "No line this time",
      },
    },
    enough: {
      text: "What will be enough for that day? Once it is reached, you are free to stop.",
      options: {
        begun: "To have begun",
        one: "To have done one step",
        time: "To have given it 10 minutes",
        asked: "To have asked someone",
        thought: "To have thought about it, as now",
      },
    },
  },
};
