import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { actNotIdentity } from "./act-not-identity.ts";

export const actNotIdentityEn: TextOf<typeof actNotIdentity> = {
  title: "What I did, who I am",
  description: "Let an act be an act, and make one small promise that you can keep.",
  claims: {
    C: "People who can forgive themselves tend to report more well-being. Studies do not show which comes first.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    act: {
      text: "One act can seem to say who a person is. Which verb fits what was done?",
      options: {
        forgot: "I forgot",
        rushed: "I rushed it",
        snapped: "I snapped at someone",
        "put-off": "I put it off",
        wrong: "I got it wrong",
        quiet: "I kept quiet about it",
        "not-sure": "Not sure",
        harm: "It hurt someone, and I want to mend that",
        report: "Someone is at risk, or it has to be reported",
        mistreated: "It is rather that someone is harmful to me",
      },
    },
    still: {
      text: "What is one thing about you that this act does not change? A small one counts.",
      options: {
        care: "I want to do right by people",
        learn: "I can learn",
        helped: "I have helped people here",
        before: "I have put things right before",
        loved: "I matter to someone",
        "not-sure": "Not sure yet",
      },
      field: {
        label: "What it does not change",
        hint: "A few words will do. No names are needed.",
      },
    },
    promise: {
      text: "A small promise can be a way back to trusting yourself. Is there one for this week? You can also pass.",
      options: {
        tell: "Tell one person what happened",
        mend: "Mend one part of it",
        check: "Check once before I send",
        sooner: "Ask for help sooner",
        pause: "Pause before I answer",
        none: "No promise this time",
      },
      field: {
        label: "My small promise",
        hint: "Small enough to keep. Please write no names and no work secrets.",
      },
      kept: "My promise",
    },
    look: {
      text: "When might you look back at it, kindly? This card will not ask.",
      options: {
        day: "At the end of today",
        week: "At the end of this week",
        talk: "When I talk with someone I trust",
        whenever: "When it comes to mind",
        "not-sure": "Not sure",
      },
    },
  },
};
