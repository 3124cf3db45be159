/** What the product says of programs in chat, and of what the organization itself changes. */
export const PROGRAMS_EN = {
  title: "Programs",
  intro:
    "A program puts practices in an order over some weeks. Joining is yours alone: nobody sees who takes part, and cards come on the same days as before.",
  none: "No program is open to you now. The whole library is yours without one.",
  yours: "You are in",
  offered: "You could join",
  look: (title: string) => `Look at: ${title}`,
  join: (title: string) => `Join: ${title}`,
  opens: (title: string, day: string) => `${title}: from ${day}`,
  notNow: "Not now",
  leave: (title: string) => `Leave: ${title}`,
  pause: (title: string) => `Pause: ${title}`,
  resume: (title: string) => `Go on: ${title}`,
  open: (practice: string) => `Open: ${practice}`,
  of: (title: string, text: string) => `${title}. ${text}`,
  week: (week: number, of: number) => `Week ${week} of ${of}`,
  part: (part: number, of: number) => `Part ${part} of ${of}`,
  now: (practice: string, minutes: number) => `${practice}, about ${minutes} min`,
  startsOn: (day: string) => `It starts on ${day}.`,
  paused: "It is paused. It goes on where it stood.",
  ended: "It is over. Everything stays open to you in the library.",
  rests: (title: string) =>
    `Two practices of “${title}” were heavier for you. That can happen, and it is no failure. Nothing new of it is put forward for now. A person may help more than a card.`,
  people: "See who can help",
  hardTime:
    "This is a hard time where you work. Programs and questions rest for now, and nothing is expected of you here. It can help to be near a person you trust. Everything else on this page is here if you want it.",
  joined: (title: string) => `You are in “${title}”. It starts today, on the days of your cards.`,
  joinedQuietly: (title: string) =>
    `You are in “${title}”. It starts today. You find it here whenever you look; no messages come.`,
  left: "You left it. Nobody is told, and you can join again.",
  full: "You are in as many programs as fit. Leave one first, if you like.",
  gone: "This program is not open to you now. Nothing was changed. Everything else stays as it is.",
  first: {
    whatItIsNot: "What it is not",
    claim: "What is known",
    whoSeesWhat: "Who sees what",
    workMustChange: "What must change too",
    howToStop: "How to stop",
    here: "As it is offered here",
    length: (weeks: number, everyWeeks: 1 | 2 | 4) =>
      everyWeeks === 1
        ? weeks === 1
          ? "1 week"
          : `${weeks} weeks`
        : `${weeks} ${weeks === 1 ? "part" : "parts"} of ${everyWeeks} weeks`,
    load: (cards: number, minutes: number) =>
      `up to ${cards} ${cards === 1 ? "practice" : "practices"} and ${minutes} minutes in each`,
  },
  messagesPaused: "Messages are paused for everyone for now. Everything here works as before.",
  action: {
    change: (what: string, owner: string, day: string) =>
      `What your organization changes: ${what} Who sees to it: ${owner}. By ${day}.`,
    changeShort: (what: string) => `What your organization changes: ${what}`,
    noChange: (why: string) => `After the last figures, nothing is changed for now. The reason given: ${why}`,
  },
  envelope:
    "There is news of what your organization changes in the work. It stands on one page for everyone.",
};

export type ProgramsWords = typeof PROGRAMS_EN;
