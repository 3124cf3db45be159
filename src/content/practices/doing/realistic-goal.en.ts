import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { realisticGoal } from "./realistic-goal.ts";

export const realisticGoalEn: TextOf<typeof realisticGoal> = {
  title: "A goal that fits",
  description: "Set one goal that fits what you have to give, and make room for it.",
  claims: {
    C: "If-then plans have helped in many studies. In one study at work they did not, and some people had worse evenings.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    horizon: {
      text: "Days are often planned as if nothing else would happen. What would you like one modest goal for?",
      options: {
        today: "For today",
        shift: "For this shift",
        week: "For this week",
        "no-plan": "I would rather not plan now",
      },
    },
    capacity: {
      text: "How much do you have to give? Low is an honest answer, and a goal can be made to fit it.",
      options: { low: "Low", medium: "Medium", high: "High", "not-sure": "Not sure" },
    },
    goal: {
      text: "What is one goal, with a smaller version of it? The smaller one counts in full.",
      options: {
        task: "One main task. Smaller: its first part",
        reply: "Answers that I owe. Smaller: one answer",
        prepare: "Get ready for a talk. Smaller: 3 notes",
        learn: "Learn something. Smaller: 10 minutes of it",
        break: "A real break each day. Smaller: one break",
        rest: "Rest is the goal. Smaller: 10 minutes off",
        "not-sure": "Not sure yet. Something very small",
      },
      field: {
        label: "My goal, and a smaller one",
        hint: "One line for each. Please leave out names and work secrets.",
      },
      kept: "Goal, and a smaller one",
    },
    snag: {
      text: "What might get in the way, and what then? You can pick one, write one, or pass.",
      options: {
        "called-away": "If I am called away, I take the smaller goal.",
        late: "If it gets late, I say so early.",
        stuck: "If I am stuck, I ask someone.",
        tired: "If I am tired, I take a break first.",
        more: "If more work comes, I ask what can wait.",
      },
      field: {
        label: "If …, then …",
        hint: "One line. No names, no work secrets.",
      },
      kept: "If it gets hard",
    },
    room: {
      text: "A goal needs room, or it is one more load. What could you drop, or ask for?",
      options: {
        drop: "Drop one thing",
        delay: "Move one thing to later",
        "hand-over": "Hand one thing over",
        time: "Ask for more time",
        help: "Ask for a hand",
        order: "Ask my lead what comes first",
        nothing: "Nothing can move, and I will tell my lead so",
        "not-sure": "Not sure. I will talk it over with someone",
      },
    },
  },
};
