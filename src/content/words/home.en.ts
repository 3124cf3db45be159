/** The start view. */
export const HOME_EN = {
  title: "Evenkeel",
  greeting: "What would help now? All of it is optional.",
  levelMayChange: (from: string, to: string, day: string | null) =>
    `A change is being asked for: the privacy level of group figures may go from ${from} to ${to}${day === null ? "" : `, not before ${day}`}. Figures would tell more. Your answers would count under it only if you agree then. More under “Who sees what”.`,
  notStarted: "You can use everything here without getting messages.",
  today: "Today's card",
  todayIs: (practice: string, minutes: number) => `${practice}, about ${minutes} min`,
  week: (week: number, of: number) => `Week ${week} of ${of}`,
  openPractice: (practice: string) => `Open: ${practice}`,
  gentler: (practice: string) => `Gentler: ${practice}`,
  skipped: "Today's card is skipped. Everything else is here.",
  resting: "Cards are resting. They start again when you like.",
  help: "Help",
  questions: "Two questions",
  library: "Find by need",
  journal: "My journal",
  rhythm: "Change or pause",
  privacy: "Who sees what",
  receipt: "My privacy",
  messages: "Get a card now and then",
  ended: "Your program is over. Everything stays open to you here.",
};

/** Finding a practice by need. */
export const LIBRARY_EN = {
  title: "Find by need",
  text: "Choose what fits. You can stop at any step. All of it is yours, also if you never answer a question.",
  needs: {
    N1: "I made a mistake",
    N2: "I am overwhelmed",
    N3: "Before a hard conversation",
    N4: "I can't switch off",
    N5: "Hard day at home",
    N6: "I'm hard on myself",
    N7: "I keep putting something off",
    N8: "Guilt, or can't say no",
    N9: "After tough feedback",
    N10: "I let someone down",
    N11: "Running on empty",
    N12: "I want to reflect",
    N13: "I lead people",
    N14: "I care for someone",
    N15: "I feel shaky or on edge",
  },
  start: (title: string, minutes: number) => `${title} (${minutes} min)`,
  others: "Or one of these:",
  all: "All that fit:",
  back: "All needs",
  minutes: (minutes: number) => `Start, about ${minutes} min`,
  notForMe: "Not for me",
  setAside: "What I set aside",
  own: {
    title: "From where you work",
    open: "See what they wrote",
    text: "People where you work wrote these, for everyone here. No clinician has reviewed them. Whether you open one is seen by nobody there.",
    none: "Nothing from where you work is open now. The library has practices for each moment.",
  },
  setAsideTitle: "Set aside",
  isSetAside: "It is set aside. You find it under “What I set aside”, should you want it back.",
  setAsideText:
    "These are not offered to you now: you said so, or they felt heavier twice. You can bring any of them back.",
  nothingSetAside: "Nothing is set aside.",
  bringBack: (what: string) => `Bring back: ${what}`,
  families: {
    senses: "using your senses",
    rest: "resting",
    breath: "breathing",
    touch: "touch",
    body: "noticing the body",
    imagery: "picturing things",
    "self-talk": "how you talk to yourself",
    reflection: "thinking things over",
    writing: "writing",
    doing: "small steps",
    people: "other people",
  },
};

/** What practices say about words that were kept earlier. */
export const OWN_EN = {
  noLines: "No line of yours is kept yet. Here is one to borrow: this is hard, and I can be fair to myself.",
  noEntries: "Nothing is kept from that time, and that is fine too.",
  lookBack: { efforts: "Efforts", kindnesses: "Kind words and kindness", others: "Other words you kept" },
  moreOnPage: "There is more than fits here. Your own page holds all of it.",
  paused:
    "Three of these felt heavier in two weeks. No messages come for the next two weeks; you can change that under “Change or pause”. A person may help more than a card now: “Urgent help” has people to talk with, at any hour.",
};
