import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { momentFlow } from "./moment-flow.ts";

export const momentFlowEn: TextOf<typeof momentFlow> = {
  title: "I need a moment",
  description: "A short pause for a hard moment. Nothing about it is stored.",
  claims: {
    C: "Evidence is early and mixed. Some people find a short pause like this useful.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    help: {
      text: "This may be a lot right now. What would help a little?",
      options: {
        steady: "Steady me",
        word: "A kind word",
        break: "A break",
        person: "A person",
        urgent: "Urgent help",
      },
    },
    moment: {
      text: "Take the time you need. Nothing is asked of you here.",
      byPick: {
        steady:
          "You could look or listen for a few ordinary things nearby. As many or few as you like. Take the time you need.",
        word: 'You could say to yourself: "This is hard, and I can go gently." Any words you like are fine.',
        break:
          "You could turn from the screen for a bit. Sip some water, look far off, or do nothing. Take the time you need.",
      },
    },
    onward: {
      text: "What would be kind to yourself now?",
      options: {
        stay: "Stay here a bit longer",
        switch: "Try something else",
        senses: "Open the card on senses (it leaves a private tick when done)",
        stop: "That is enough for now",
        person: "Talk to a person",
      },
    },
    room: {
      text: "Before you go back, you could give yourself a little time. You would set it up yourself.",
      options: {
        buffer: 'Block a few minutes as "Busy"',
        status: 'Set my status to "Back soon"',
        nothing: "Nothing, thanks",
      },
    },
  },
};
