import { HISTORY_EN, PULSE_EN, RENEWAL_EN } from "./answers.en.ts";
import { COUNTED_EN, RECEIPT_EN, ROSTER_EN } from "./counting.en.ts";
import { ERROR_EN, HELP_EN } from "./help.en.ts";
import { HOME_EN, LIBRARY_EN, OWN_EN } from "./home.en.ts";
import { ANNOUNCEMENT_EN, CONSENT_EN, ENVELOPES_EN } from "./invitation.en.ts";
import { JOURNAL_EN, LINES_EN } from "./journal.en.ts";
import { ME_EN, SIGN_IN_EN } from "./me.en.ts";
import { PREFERENCES_EN, RHYTHM_EN, SCHEDULE_PROBLEMS_EN } from "./rhythm.en.ts";

/** What the product says in chat, outside the practices themselves. Machine-written, not yet reviewed by a clinician. */
export const CHAT_EN = {
  product: "Evenkeel",
  envelopes: ENVELOPES_EN,
  announcement: ANNOUNCEMENT_EN,
  buttons: {
    urgentHelp: "Urgent help",
    home: "Go to start",
    close: "Close",
    moment: "I need a moment",
  },
  notCrisisAgain:
    "Once a quarter we say it again: this is not a crisis service. Nobody reads this live, and nobody comes. Urgent help is below, here and on every view.",
  notCrisis: "Nobody reads this live. For urgent help, use the button below.",
  consent: CONSENT_EN,
  tiers: { strict: "Strict", standard: "Standard" },
  renewal: RENEWAL_EN,
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  and: "and",
  rhythmAt: (days: string, time: string) => `on ${days} at ${time}`,
  scheduleProblems: SCHEDULE_PROBLEMS_EN,
  home: HOME_EN,
  library: LIBRARY_EN,
  own: OWN_EN,
  pulse: PULSE_EN,
  journal: JOURNAL_EN,
  lines: LINES_EN,
  history: HISTORY_EN,
  rhythm: RHYTHM_EN,
  preferences: PREFERENCES_EN,
  me: ME_EN,
  privacy: {
    title: "Who sees what",
    page: "Open the full page",
    mine: "Open my own page",
  },
  counted: COUNTED_EN,
  receipt: RECEIPT_EN,
  roster: ROSTER_EN,
  signIn: SIGN_IN_EN,
  help: HELP_EN,
  hello:
    "Evenkeel is here, with short practices for hard moments at work. Open it whenever you like; all of it is optional. Nobody reads this live, and it is not a crisis service: urgent help is one tap from every view.",
  helpInChat:
    "Evenkeel offers short practices and questions to write about. Open it to choose one, to change or pause messages, or to find people to talk with. What you type in this chat is not kept.",
  typed: "Thanks, but nothing you type here is read or kept. Use the buttons, or open the start view.",
  unknownPerson:
    "We do not know this account yet. Ask whoever runs Evenkeel where you work to add you to the directory. Nothing was stored.",
  error: ERROR_EN,
};

export type ChatWords = typeof CHAT_EN;
