/** What Evenkeel is, and what can be typed. */
export const HELP_EN = {
  title: "What this is",
  text: "Evenkeel offers short practices of 1 to 5 minutes for hard moments at work, a journal for you alone, and two questions a week about the work itself. All of it is optional.",
  isNot:
    "It is not therapy, not a test and no crisis service. It does not watch what you type, when you are online or how well you work. And it does not replace a change in the work itself.",
  whoTitle: "Who sees what",
  who: [
    [
      "You",
      "Everything you write and keep. Others see none of it; the few with technical access are named under “Who sees what”.",
    ],
    [
      "Your manager and HR",
      "One noisy number about a group, never a person. Not whether you take part, answer, pause or stop.",
    ],
    [
      "Anyone on the team",
      "The same group page as your manager, and how much it could tell about one person.",
    ],
  ],
  commandsTitle: "Words you can type after the command",
  languageText: "Speak with me in:",
  personTitle: "A person instead",
  person:
    "“Urgent help” has people to talk with, at any hour. For how Evenkeel is run here, ask HR or your works council.",
  commands: [
    ["now", "A minute to steady yourself"],
    ["journal", "What you kept, for your eyes only"],
    ["pause", "Change the rhythm, pause, or leave"],
    ["data", "A copy of what is kept about you, or have it erased"],
    ["help", "This page, and people to talk with"],
  ],
};

/** What went wrong. */
export const ERROR_EN = {
  title: "That did not work",
  bug: "Something went wrong on our side. What you saved before is safe. Try again in a minute.",
  /** Where an error says no more than its code. */
  refused: "That cannot be done now. Nothing was changed. Go to the start to continue.",
  unavailable: "Out of reach just now. Nothing was changed. Try again in a minute.",
};
