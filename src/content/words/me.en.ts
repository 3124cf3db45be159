/** A copy of one’s data, or having it erased. */
export const ME_EN = {
  title: "My data",
  intro:
    "What is kept about you is yours. You can take a copy of it, have it erased, or just stop the messages.",
  copy: "A copy of my data",
  erase: "Erase my data",
  leave: "Stop all messages",
  leftOpen: "Left open",
  copyTitle: "A copy of my data",
  copyText: [
    "One file with everything that is kept about you. It opens in any browser, without a network.",
    "The link works once, for 10 minutes, and only for you. Do not pass it on: whoever opens the file can read your journal.",
    "Answers of these four weeks are left out, unless you ask for them on the page that opens.",
  ],
  getCopy: "Open the download page",
  copyInBrowser: (url: string) => [
    "Because of your role, the copy is fetched where you are signed in. Go to ",
    url,
    " and choose “Download my copy”.",
  ],
  eraseTitle: "Erase my data",
  eraseText: "This cannot be undone, by anyone. If you want a copy, take it first.",
  goesHeading: "What goes, at once",
  goes: [
    "Your journal, the lines you kept, practices you ticked or began, and the key that opens them",
    "Your program, your rhythm and your consent",
    "Your wish for a partner for talks, or your half of a pair: the other sees only that it is over",
    "Answers of the four weeks that are running, and your copy of earlier ones if you kept one",
    "What was planned to be sent to you, and the list of what was",
    "Your sign-ins, in every browser",
  ],
  remainsHeading: "What stays, and why",
  remains: {
    directory:
      "Your entry in the directory of your company, with your chat account, days of leave and “do not contact again”. Without it you would be invited anew.",
    slot: (until: string) =>
      `A nameless place in the count of your group until ${until}, with a neutral value, so that no number and no page tells that you were erased. Whoever holds the database could work out that it is yours.`,
    counted:
      "Later on you are counted in your group like everyone in the directory, whether you take part or not.",
    published: "Numbers that were published about your group. They never change.",
    audited:
      "Lines in the log that tell what was opened or changed in your role. What you promised a team, asked for or agreed to in a role also stays, without your name; only what still waits for a second person keeps it for now. Others rely on all of it.",
    copies:
      "Messages that already lie in your chat, which you can delete there. Backups made before today keep your data, sealed, until they are thrown away.",
  },
  eraseSure: "Yes, erase my data",
  erasedTitle: "Erased",
  erased: "Your data is erased. No message comes any more, and you are signed out everywhere.",
  erasedAfter:
    "Urgent help stays open to you, as it is to everyone. Nobody asks you to come back; if you want to, open Evenkeel and start anew.",
};

/** Signing in to the pages from chat. */
export const SIGN_IN_EN = {
  title: "Open my page",
  link: "This link works once, for 10 minutes, and only for you. Do not pass it on.",
  open: "Open my page",
  browserFirst: (url: string) => [
    "Because of your role, sign-in starts in your browser. Go to ",
    url,
    " and follow the two steps there.",
  ],
  checkTitle: "Is this you?",
  check: (digits: string) =>
    `Your browser should show the number ${digits}. If it shows another one, or you did not ask, do not go on.`,
  approve: "Yes, it is the same",
  approvedTitle: "Done",
  approved: "Go back to your browser and continue there.",
  goneTitle: "Too late",
  gone: "This sign-in is over. Nothing happened. Start again in your browser.",
};
