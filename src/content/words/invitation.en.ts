/** What messages say, and the buttons under them. */
export const ENVELOPES_EN = {
  invitation:
    "Evenkeel offers short practices for hard moments at work, 1 to 5 minutes each. What you write stays with you; " +
    "managers and HR never see whether you take part. It is no crisis service. Would you like to look?",
  prompt: "A card is ready for you. It takes a few minutes, whenever suits you.",
  summary: "A new group summary is ready. Your team reads the same page as you.",
  picture:
    "A chart of the group's figures over the last windows. The page says the same in words and as a table.",
  notice:
    "The privacy level of group figures may change where you work. What is planned, from when, and what it means for you stands on one page.",
  questions:
    "The weekly questions are to change where you work. Whose questions they will be, and from when, stands on one page.",
  team: "There is news of what changes in your team’s work. It stands on one page for all of you.",
  report: "Your team is to hear back from you soon on what you promised. One page shows what, and by when.",
  signIn: "Someone asked to sign in to Evenkeel in a browser. Open this only if it was you.",
  export: "The copy of your data that was asked for is ready to be fetched. Only you can open it.",
  test: (card: string) => `Test. ${card}\nYou asked for it, and nobody else gets it.`,
  start: "Start",
  notNow: "Not now",
  never: "Never",
  open: "Open",
  rhythm: "Change or pause",
  read: "Read it",
  check: "Check the number",
  fetch: "Get the link",
};

/** What HR posts in a channel. Everyone reads the same; what a button opens is seen by whoever pressed it, alone. */
export const ANNOUNCEMENT_EN = {
  text: "Evenkeel is here for everyone who likes: short practices for hard moments at work, 1 to 5 minutes. What you write stays with you. Nobody sees who presses the button, or who takes part.",
  look: "Have a look",
  onlyHr: "Only HR posts the announcement. Nothing was posted.",
  chooseFirst: "Choose “a text in a channel” on the organization page first. Nothing was posted.",
};

/** Asked before the first card. */
export const CONSENT_EN = {
  title: "Before you start",
  what:
    "You get a card on the days you choose. Each one offers a short practice or a question to write about. " +
    "You can stop at any step, and nothing is owed.",
  facts: {
    writing: ["What you write", "Stays with you. It is not shown in any page, export or chat, to anyone."],
    technical: (names: string) => [
      "Who could reach it",
      `The few people who hold both this server and its keys could technically read it: ${names}. ` +
        "On its way it passes through the chat you write it in, as all you type there does.",
    ],
    questions: [
      "Two questions a week",
      "If you like, and you can skip them. Answers are sealed, and destroyed after four weeks. " +
        "What remains is one noisy number about your group.",
    ],
    seen: [
      "Who sees that you take part",
      "Neither your manager nor HR sees it. Your messages keep a rhythm that chat administrators could notice.",
    ],
    bound: (percent: number) => [
      "How much that number can tell",
      `Someone who knows all other answers and guesses 50 in 100 about yours gets at most to ${percent}.`,
    ],
    stop: ["How to stop", "Two taps: open any card, then Change or pause. Leaving needs no reason."],
  },
  limits:
    "This is not therapy and not a crisis service. Workload and how people are treated also need to change; no practice replaces that.",
  days: "Which days suit you? One card on each, up to 3 a week.",
  time: "At what time?",
  timeHint: (zone: string) => `Your own time (${zone}), such as 10:00.`,
  agree: "Yes, start",
  laterTitle: "No card today",
  later: "Fine. Nothing more comes from here. Open Evenkeel whenever you like; the whole library is yours.",
  neverTitle: "No messages",
  neverText: "You will not hear from Evenkeel again. If you change your mind, open it yourself.",
  doneTitle: "You are set",
  done: (rhythm: string) => `Cards come ${rhythm}. There is nothing you need to do now.`,
};
