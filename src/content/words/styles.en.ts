import type { StyleWords } from "./tone.ts";

/** Machine-written, not yet reviewed by a clinician. */
export const STYLES_EN: StyleWords = {
  label: "How should Evenkeel speak with you? Words on safety and privacy stay the same.",
  names: { plain: "Plain", warm: "Warm: a little softer", brisk: "Brisk: as short as can be" },
  tones: {
    warm: {
      run: {
        continueTo: (step) => `Go on gently to step ${step}`,
        readyFor: (step) => `In your own time, on to step ${step}`,
        finish: "Go on gently to the end",
        backTo: (step) => `Back to step ${step}, if you like`,
        chooseOne: "Choose the one that fits best",
        chooseAny: "Choose as many as fit; none is wrong",
        scale: "Choose a number from 1 to 5; roughly is fine",
        variantsLabel: "Another way to do this, if it suits you better",
        keepText: "Would you like to keep this line for another day? Letting it go is as good.",
        afterText: "If you like, take a moment. How is it now, next to before you began?",
        closings: {
          quiet: "This is the end. May the rest of the day be gentle. You can close this view.",
          stopped: "You stopped here, and stopping can be kind too. Nothing you wrote or picked was kept.",
        },
      },
      home: {
        greeting: "A moment for yourself, if you like. What would help now? All of it is optional.",
        notStarted: "All of this is open to you, with no messages at all.",
        openPractice: (practice) => `Begin: ${practice}`,
        gentler: (practice) => `Or gentler: ${practice}`,
        skipped: "Today's card is skipped, and that is fine. Everything else is here for you.",
        resting: "Cards are resting, and there is no hurry. They start again when you like.",
        ended: "Your program has come to its end. Everything here stays open to you, as long as you like.",
      },
      library: {
        text: "Choose what you are drawn to. You can stop at any step. All of it is yours, also if you never answer a question.",
        others: "Or perhaps one of these:",
        all: "All of these may fit:",
      },
      own: {
        noLines:
          "No line of yours is kept yet, and there is no hurry. Here is one to borrow: this is hard, and I can be fair to myself.",
        noEntries: "Nothing is kept from that time, and nothing has to be.",
      },
    },
    brisk: {
      run: {
        continueTo: (step) => `On to step ${step}`,
        readyFor: (step) => `When ready: step ${step}`,
        finish: "To the end",
        backTo: (step) => `Back to step ${step}`,
        chooseOne: "Choose one",
        chooseAny: "Choose any",
        scale: "From 1 to 5",
        variantsLabel: "Another way",
        keepText: "Keep this line, or let it go?",
        afterText: "How is it now, next to before?",
        closings: {
          quiet: "This is the end. You can close it.",
          stopped: "Stopped here. Nothing you wrote or picked was kept.",
        },
      },
      home: {
        greeting: "What would help now? All optional.",
        notStarted: "All of it works without messages.",
        openPractice: (practice) => `Open: ${practice}`,
        gentler: (practice) => `Gentler: ${practice}`,
        skipped: "Skipped for today. The rest is here.",
        resting: "Cards rest until you start them.",
        ended: "Your program is over. All stays open.",
      },
      library: {
        text: "Choose what fits. Stop at any step. All yours, answers or not.",
        others: "Or:",
        all: "All that fit:",
      },
      own: {
        noLines: "No line kept yet. One to borrow: this is hard, and I can be fair to myself.",
        noEntries: "Nothing is kept from that time.",
      },
    },
  },
};
