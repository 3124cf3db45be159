import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { progressLookBack } from "./progress-look-back.ts";

export const progressLookBackEn: TextOf<typeof progressLookBack> = {
  title: "A kind look back",
  description: "Read again what you kept: efforts and kindnesses, with no scores.",
  claims: {
    none: "No study has looked at this directly. It is here as a gentle option.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    range: {
      text: "Weeks can blur, and small efforts get lost from view. How far would you like to look back?",
      options: {
        "days-7": "About a week",
        "days-31": "About a month",
        "days-92": "About 3 months",
        all: "Everything that I kept",
        "not-today": "Not today",
      },
    },
    read: {
      text: "What you kept from that time is below. Each line took some effort or some kindness. There is nothing to count or compare.",
    },
    glad: {
      text: "Is there a line that warms you a little? It may be a tiny one.",
      options: {
        effort: "Yes, an effort of mine",
        kind: "Yes, a kindness",
        small: "Yes, something very small",
        forgot: "Yes, something I had forgotten",
        none: "None today, and that is okay",
      },
    },
    onward: {
      text: "Your lines stay until you delete them in your journal. On your own page, you can read and copy all of them.",
      options: {
        close: "Close here",
        delete: "I will delete something in my journal",
        copy: "I will copy some lines for myself",
      },
    },
  },
};
