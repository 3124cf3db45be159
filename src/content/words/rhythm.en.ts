export const SCHEDULE_PROBLEMS_EN = {
  weekday_missing: "Choose at least one day.",
  weekday_unknown: "One of these is not a weekday. Choose from the list.",
  time_missing: "Write a time, such as 10:00.",
  time_unreadable: "That is not a time we can read. Write it like 10:00.",
  rhythm_unknown: "Choose how often.",
  tooMany: (most: number) => `Choose at most ${most} days: more would be too much.`,
  quiet: (from: string, until: string) =>
    `No messages come between ${from} and ${until}. Choose a time outside of that.`,
};

/** When cards come, and how they stop. */
export const RHYTHM_EN = {
  title: "Change or pause",
  now: "Now",
  none: "No messages",
  paused: (until: string) => `Paused until ${until}`,
  cards: (rhythm: string) => `Cards ${rhythm}`,
  often: "How often?",
  oftenOptions: { "1": "Every week", "2": "Every two weeks", "4": "Every four weeks" },
  save: "Save",
  pauses: {
    day: "Pause for a day",
    week: "Pause for a week",
    twoWeeks: "Pause for two weeks",
    month: "Pause for four weeks",
    open: "Pause until I start again",
  },
  pausedOpen: "Paused until you start again",
  resting: "Resting until you start again",
  resume: "Start cards again",
  fades:
    "If you do not open Evenkeel for four weeks, only every second card comes; after eight weeks none, until you start them again. Nobody is told. Never more than 3 messages and 15 minutes a week (for leads 20) ask for your attention.",
  putOff: {
    hour: "In an hour",
    tomorrow: "Tomorrow",
    skip: "Skip today",
    title: "Later",
    inAnHour: "Fine. A card comes again in about an hour.",
    comesTomorrow: "Fine. A card comes tomorrow, at your usual time.",
    skipTitle: "Skipped",
    skipped: "Fine. Today's card is gone, and nothing is owed.",
  },
  leave: "Stop all messages",
  leftTitle: "No more messages",
  left: "Done. No message comes any more, nothing that was planned is sent, your program is over, and answers of these four weeks are deleted.",
  leftStays:
    "What stays: your journal and the practices you ticked, for you alone, until you delete them. You are still counted in your group like everyone in the directory, with a neutral value. Everything in here stays open to you.",
  savedTitle: "Saved",
};

/** What a member set for all practices. */
export const PREFERENCES_EN = {
  zone: "Your time zone, and the time there now",
  language: "Language",
  length: "How long may a practice be?",
  anyLength: "As it comes",
  minutes: (minutes: number) => (minutes === 1 ? "1 minute" : `Up to ${minutes} minutes`),
  ways: "What suits you always? You can still change it in each practice.",
  unknown: "Choose one of those shown.",
  languageTitle: "Language",
  languageSet: "From now on Evenkeel speaks English with you.",
};
