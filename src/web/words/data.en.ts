/** What a member does with their own data on the web: a copy, leaving, erasing. */
export const DATA_EN = {
  title: "Take it with you, or have it erased",
  copyText:
    "One file with everything that is kept about you. It opens in any browser, without a network. This server keeps no copy of it.",
  withAnswers: "Include my answers of the running four weeks",
  withAnswersHint:
    "They are left out unless you want them: then no one who looks over your shoulder can tell whether there are any.",
  download: "Download my copy",
  leaveTitle: "Stop all messages",
  leaveText: "Your journal and the whole library stay yours.",
  leave: "Stop all messages…",
  eraseTitle: "Erase my data",
  eraseText: "You see first what goes and what stays, and why.",
  erase: "Erase my data…",

  leavePage: {
    title: "Stop all messages?",
    goes: "What ends at once",
    goesList: [
      "All messages, also those that are planned",
      "Your program",
      "Your answers of the running four weeks: they are deleted",
    ],
    stays: "What stays",
    staysList: [
      "Your journal and the practices you ticked, until you delete them",
      "The whole practice library, and urgent help",
      "Your place in the count of your group, like everyone in the directory, with a neutral value. No number and no page tells that you left.",
    ],
    button: "Stop all messages",
    back: "Keep things as they are",
  },
  erasePage: {
    title: "Erase your data?",
    once: "This cannot be undone, by anyone. If you want a copy, take it first:",
    copy: "Back to the copy",
    goes: "What goes, at once",
    stays: "What stays, and why",
    sure: "I have read this, and I want my data erased",
    sureMissing: "Tick the box first. Nothing was erased.",
    button: "Erase my data",
    back: "Keep my data",
  },
  erasedPage: {
    title: "Your data is erased",
    text: "No message comes any more, and you are signed out in every browser. Nothing that was published changed.",
    stays: "What stays, and why",
    again:
      "Urgent help stays open to you in chat, as it is to everyone. Nobody asks you to come back; if you want to, open Evenkeel there and start anew.",
  },
  erasedAlready: {
    title: "You are not signed in here any more",
    text: "If you pressed “Erase my data” a moment ago, it was done the first time. If your sign-in had ended before that, nothing was erased.",
    next: "To see which it is, sign in: an erased page is empty.",
  },
  linkPage: {
    title: "A copy of your data",
    text: "You opened a one-time link. It works once, within ten minutes of when it was made. Nothing has been downloaded yet.",
    safe: "Whoever opens the file can read your journal: do this on a device that is yours.",
  },
  linkGone: {
    title: "This link is over",
    text: "It was used already, is older than ten minutes, or belongs to somebody else. Nothing was downloaded now.",
    next: "For a new one, open Evenkeel in chat and choose “A copy of my data” under “Change or pause”. Where you are signed in, you find it on your own page.",
    own: "Open my own page",
  },
  linkInBrowser: {
    title: "Sign in first",
    text: "Your role opens pages about groups, so a link alone is not enough. Sign in here; the copy is on your own page.",
    button: "Sign in",
  },
};
