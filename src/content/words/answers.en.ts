/** The two weekly questions. */
export const PULSE_EN = {
  title: "Two questions",
  intro: "You can skip either one, or both.",
  protect:
    "Your answers are sealed and destroyed when the four weeks end. What remains is one noisy number about your group.",
  save: "Save answers",
  skip: "Skip this week",
  savedTitle: "Saved",
  saved: (closes: string) =>
    `Saved and sealed. You can change it until the week ends. All answers are destroyed on ${closes}.`,
  notAskedTitle: "No questions",
  notAsked:
    "You are not asked anything now. Either no four weeks are open, or your group is too small for its number to protect you, or it is left out after an objection. Everything else is yours to use.",
  theirs: {
    both: (name: string) => `These questions are from “${name}”. Here they are no test and no diagnosis.`,
    one: (name: string) =>
      `One of these questions is from “${name}”, the other is Evenkeel’s own. They are no test and no diagnosis.`,
  },
  unknownChoice: "Choose one of the answers shown.",
};

/** Shown once a looser privacy level is in force, to whoever said yes under a tighter one. */
export const RENEWAL_EN = {
  title: "Before you answer",
  changed: (before: string, after: string) =>
    `The privacy level of group figures has changed. When you said yes it was ${before}. Now it is ${after}: figures carry less noise, so they tell more, about groups and about each person in them.`,
  means:
    "Somebody knows all other answers and guesses 50 in 100 about yours. With the figures published, that guess rises to at most:",
  spans: { window: "In four weeks", year: "In a year", fiveYears: "In five years" },
  rises: (before: number, after: number) => `${after} of 100. Before it was ${before}.`,
  choice: "Your two answers a week enter the figures again only if you go on. You decide, in your own time.",
  quiet:
    "Practices, journal and messages stay as they are, whichever you choose. Your choice is sealed: it is shown to nobody and counted nowhere.",
  goOn: "Go on with the new level",
  keepOut: "Keep my answers out",
  renewed:
    "Thank you. From now on your answers count under the new level. The two questions are open to you.",
  keptOut:
    "Fine. Nothing of yours enters the figures. Everything else is yours as before. If you change your mind, open the two questions.",
};

/** A member's own copy of their answers to the two questions. Off until they switch it on. */
export const HISTORY_EN = {
  title: "My own answers",
  off: "No copy of your answers is kept. Answers of the four weeks that are running rest sealed, and are destroyed when those weeks end.",
  on: "A copy of your answers is kept for you, sealed under your own key, beginning with the four weeks in which you asked for it.",
  how: "The copy is made when the four weeks end: for everyone who wants one, at the same moment, and of the same size whether they answered or not. So it does not tell who answers.",
  reach: (names: string) =>
    `It is shown to no one else. The few people who hold both this server and its keys could technically read it, as long as you keep it: ${names}.`,
  seen: "Whoever holds the database could see that you want a copy, though not what is in it. You do not need one: everything else stays open to you either way.",
  keep: "Keep a copy for me from now on",
  stop: "Stop, and delete my copy",
  show: "Show my answers",
  back: "Back",
  some: "Newest first. For your eyes.",
  none: "There is nothing to show. No answers are here from these four weeks, and no copy of earlier ones.",
  more: "Older ones are on your own page.",
  changed: (name: string | null, from: string) =>
    name === null
      ? `From ${from} on the questions are Evenkeel’s own again. What came before measured something else.`
      : `From ${from} on the questions are from “${name}”. What came before measured something else.`,
  week: (week: number, from: string) => `Week ${week} of the four from ${from}`,
};
