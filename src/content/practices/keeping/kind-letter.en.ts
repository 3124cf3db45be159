import type { TextOf } from "../../../core/practice/practice-text.ts";
import type { kindLetter } from "./kind-letter.ts";

export const kindLetterEn: TextOf<typeof kindLetter> = {
  title: "A kind letter",
  description: "Write a few warm lines to yourself about something small. Then keep them or let them go.",
  claims: {
    C: "Longer writing, over several evenings, helped in one online study and not in others. Mood can dip while you write.",
  },
  review: { writtenBy: "machine", reviewed: false },
  steps: {
    topic: {
      text: "Mood can dip for a while when we write, so a small topic is best. What could your letter be about?",
      options: {
        slip: "A slip of mine",
        tense: "A tense moment with someone",
        tired: "A tiring day or week",
        home: "A hard hour at home",
        doubt: "A doubt about myself",
        other: "Something else that is small",
        big: "It is bigger than that. Show me people who can help",
        mistreated: "Someone acts badly toward me",
      },
    },
    hurt: {
      text: "How could the letter begin? One line on what was hard is enough. The details can stay out.",
      options: {
        hard: "Dear me, that was a hard moment.",
        sense: "It hurt, and it makes sense that it did.",
        hoped: "I had hoped for something else.",
        tired: "I am tired, and I have reasons to be.",
        "not-sure": "I am not sure what I felt, and that is okay.",
      },
      field: {
        label: "How the letter begins",
        hint: "A few words. No names, no work secrets.",
      },
      kept: "Letter, first lines",
    },
    caring: {
      text: "Now the heart of the letter. What would be fair and warm to say to someone in your place?",
      options: {
        could: "You did your best with what was there.",
        many: "Many people would find this hard.",
        more: "This was one day. You are more than one day.",
        rest: "You may rest before you sort this out.",
        side: "I am on your side.",
        "none-yet": "The kind words are not here yet, and that is okay.",
      },
      field: {
        label: "Fair and warm lines",
        hint: "Any words that you can believe. Please leave out names.",
      },
      kept: "Letter, kind lines",
    },
    ending: {
      text: "A letter can end with a hope, or with one small next step. You can also pass.",
      options: {
        lighter: "I hope that tomorrow weighs less.",
        talk: "I could tell one person I trust.",
        mend: "I could put one small thing right.",
        ask: "I could ask for a hand with this.",
        rest: "The next step is a rest.",
      },
      field: {
        label: "A hope or a next step",
        hint: "One line. No names, no work secrets.",
      },
      kept: "Letter, last lines",
    },
    close: {
      text: "You could look up from the screen for a moment. Then keep the letter, or let it go. Letting it go is a good ending too.",
    },
  },
};
