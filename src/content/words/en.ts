import type { RunWords } from "../../core/practice/words.ts";

export const wordsEn: RunWords = {
  rightToLeft: false,
  continueTo: (step) => `Continue to step ${step}`,
  readyFor: (step) => `When ready, go to step ${step}`,
  finish: "Continue to the end",
  backTo: (step) => `Back to step ${step}`,
  stop: "Stop here",
  urgentHelp: "Urgent help",
  notCrisisService: "No one reads this live. For urgent help, use the Urgent help button.",
  chooseOne: "Choose one",
  chooseAny: "Choose any that fit",
  scale: "Choose a number from 1 to 5",
  orWrite: "Or, if you like, write your own. It is not kept unless you tap Keep at the end.",
  variantsLabel: "Another way to do this, if you like",
  variants: {
    NT: "Without touch",
    NB: "Without focus on breath",
    NI: "Without picturing things",
    SB: "Without moving",
    OP: "In a way colleagues would not notice",
    TF: "Without writing",
  },
  notReviewed: "A machine wrote this text. No clinician has reviewed it yet.",
  keepText: "Would you like to keep this line? Letting it go is fine too.",
  keepPrivacy:
    "What you keep is sealed and shown to no one else in this product. The few people who hold both its server and its keys could read it. You can delete it at any time. If you close this view, nothing is kept.",
  keep: "Keep",
  discard: "Let it go",
  afterText: "If you like: how is it now, next to before you began?",
  feelings: { lighter: "Lighter", same: "Same", heavier: "Heavier", skip: "Skip" },
  closings: {
    quiet: "This is the end. You can close this view.",
    kept: "It is kept for you. You can read or delete it at any time.",
    discarded: "It is gone. Nothing you wrote or picked was kept.",
    heavier:
      "Thank you for saying so. This practice stops here. You could look around the room, take a break, or be near a person you trust.",
    stopped: "You stopped here, and that is fine. Nothing you wrote or picked was kept.",
  },
  problems: {
    choose_one: "Please choose one. You can also stop here.",
    choose_some: "Please choose one or more. You can also stop here.",
    choose_or_write: "Please choose one, or write your own. You can also stop here.",
    too_many: "That is more than fits. Please choose fewer.",
    too_long: "That is longer than fits. Please use fewer words.",
    too_many_words: "Please use 15 words or fewer.",
  },
};
