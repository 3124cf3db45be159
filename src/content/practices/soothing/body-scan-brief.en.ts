import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { bodyScanBrief } from "./body-scan-brief.ts";

export const bodyScanBriefEn: TextOf<typeof bodyScanBrief> = {
  title: "A short body scan",
  description: "Notice one quiet part of the body, or things outside it. Not for everyone, and that is fine.",
  claims: {
    C: "On its own, even in longer forms, a body scan has shown little so far. Some people find it useful.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    area: {
      text: "This card rests on one place for a while, in the body or outside it. Which would you like?",
      options: {
        outside: "Things near me, outside the body",
        hands: "My hands",
        feet: "My feet",
        face: "My face",
        back: "My back against the chair",
        neither: "Something else please",
      },
    },
    notice: {
      text: "You could notice contact or warmth there, and no more than that. Take the time that suits you.",
      byPick: {
        outside:
          "Let one thing near you have your attention: its color, its shape, its sound. There is no rush.",
        hands:
          "You could notice what your hands meet, or how warm they are. If it turns unpleasant, choose something outside.",
        feet: "You could notice what is under your feet, or how warm they are. If it turns unpleasant, choose something outside.",
        face: "You could notice the air on your face, cool or warm. If it turns unpleasant, choose something outside.",
        back: "You could notice where the chair meets your back. If it turns unpleasant, choose something outside.",
      },
    },
    second: {
      text: "You could move to a second place, or stay where you are. Which suits you?",
      options: {
        stay: "Stay where I am",
        outside: "Things near me, outside the body",
        hands: "My hands",
        feet: "My feet",
        face: "My face",
        back: "My back against the chair",
        worse: "This is not pleasant, something else please",
      },
    },
    leave: {
      text: "Rest there as long as you like. Then you could thank that place, or leave it be.",
    },
    room: {
      text: "To end gently, look or listen around. You could name one thing that is near.",
    },
  },
};
