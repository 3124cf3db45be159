import type { ListState, ObjectionReason } from "../../core/privacy/objection.ts";

/** What the product says in chat, outside the practices themselves. Machine-written, not yet reviewed by a clinician. */
export const CHAT_EN = {
  product: "Evenkeel",
  envelopes: {
    invitation:
      "Evenkeel offers short practices for hard moments at work, 1 to 5 minutes each. What you write stays with you; " +
      "managers and HR never see whether you take part. It is no crisis service. Would you like to look?",
    prompt: "A card is ready for you. It takes a few minutes, whenever suits you.",
    summary: "A new group summary is ready. Your team reads the same page as you.",
    notice:
      "The privacy level of group figures may change where you work. What is planned, from when, and what it means for you stands on one page.",
    signIn: "Someone asked to sign in to Evenkeel in a browser. Open this only if it was you.",
    export: "The copy of your data that was asked for is ready to be fetched. Only you can open it.",
    start: "Start",
    notNow: "Not now",
    never: "Never",
    open: "Open",
    rhythm: "Change or pause",
    read: "Read it",
    check: "Check the number",
    fetch: "Get the link",
  },
  /** What HR posts in a channel. Everyone reads the same; what a button opens is seen by whoever pressed it, alone. */
  announcement: {
    text: "Evenkeel is here for everyone who likes: short practices for hard moments at work, 1 to 5 minutes. What you write stays with you. Nobody sees who presses the button, or who takes part.",
    look: "Have a look",
    onlyHr: "Only HR posts the announcement. Nothing was posted.",
    chooseFirst: "Choose “a text in a channel” on the organization page first. Nothing was posted.",
  },
  buttons: {
    urgentHelp: "Urgent help",
    home: "Go to start",
    close: "Close",
    moment: "I need a moment",
  },
  notCrisisAgain:
    "Once a quarter we say it again: this is not a crisis service. Nobody reads this live, and nobody comes. Urgent help is below, here and on every view.",
  notCrisis: "Nobody reads this live. For urgent help, use the button below.",
  consent: {
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
  },
  tiers: { strict: "Strict", standard: "Standard" },
  /** Shown once a looser privacy level is in force, to whoever said yes under a tighter one. */
  renewal: {
    title: "Before you answer",
    changed: (before: string, after: string) =>
      `The privacy level of group figures has changed. When you said yes it was ${before}. Now it is ${after}: figures carry less noise, so they tell more, about groups and about each person in them.`,
    means:
      "Somebody knows all other answers and guesses 50 in 100 about yours. With the figures published, that guess rises to at most:",
    spans: { window: "In four weeks", year: "In a year", fiveYears: "In five years" },
    rises: (before: number, after: number) => `${after} of 100. Before it was ${before}.`,
    choice:
      "Your two answers a week enter the figures again only if you go on. You decide, in your own time.",
    quiet:
      "Practices, journal and messages stay as they are, whichever you choose. Your choice is sealed: it is shown to nobody and counted nowhere.",
    goOn: "Go on with the new level",
    keepOut: "Keep my answers out",
    renewed:
      "Thank you. From now on your answers count under the new level. The two questions are open to you.",
    keptOut:
      "Fine. Nothing of yours enters the figures. Everything else is yours as before. If you change your mind, open the two questions.",
  },
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  and: "and",
  rhythmAt: (days: string, time: string) => `on ${days} at ${time}`,
  scheduleProblems: {
    weekday_missing: "Choose at least one day.",
    weekday_unknown: "One of these is not a weekday. Choose from the list.",
    time_missing: "Write a time, such as 10:00.",
    time_unreadable: "That is not a time we can read. Write it like 10:00.",
    rhythm_unknown: "Choose how often.",
    tooMany: (most: number) => `Choose at most ${most} days: more would be too much.`,
    quiet: (from: string, until: string) =>
      `No messages come between ${from} and ${until}. Choose a time outside of that.`,
  },
  home: {
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
  },
  library: {
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
  },
  own: {
    noLines:
      "No line of yours is kept yet. Here is one to borrow: this is hard, and I can be fair to myself.",
    noEntries: "Nothing is kept from that time, and that is fine too.",
    lookBack: { efforts: "Efforts", kindnesses: "Kind words and kindness", others: "Other words you kept" },
    moreOnPage: "There is more than fits here. Your own page holds all of it.",
    paused:
      "Three of these felt heavier in two weeks. No messages come for the next two weeks; you can change that under “Change or pause”. A person may help more than a card now: “Urgent help” has people to talk with, at any hour.",
  },
  pulse: {
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
    unknownChoice: "Choose one of the answers shown.",
  },
  journal: {
    title: "My journal",
    where: (names: string) =>
      `What you keep here lies sealed on your employer's systems. It is shown to no one else. The few people who hold both this server and its keys could technically read it: ${names}.`,
    empty: "Nothing is kept here yet. What you choose to keep appears here, for you alone.",
    intro: "For your eyes. Newest first.",
    write: "Write a line",
    older: "Older entries",
    newest: "Back to the newest",
    find: "Find in my journal",
    clear: "Delete my whole journal",
    change: (date: string, number: number) => `Change entry ${number} of ${date}`,
    remove: (date: string, number: number) => `Delete entry ${number} of ${date}`,
    removedTitle: "Deleted",
    removed: "That entry is gone for good.",
    gone: "That entry is not there any more. Nothing else was changed.",
    writeTitle: "Write a line",
    field: "What would you like to remember?",
    fieldHint: "No names or confidential facts, please.",
    keep: "Keep it",
    missing: "Write something first, or close this.",
    keptTitle: "Kept",
    kept: "Kept in your journal, sealed. You can change or delete it at any time.",
    changeTitle: "Change an entry",
    changeField: "What you wrote",
    changeHint: "Empty a field to drop that line. The old words are not kept.",
    changeMissing: "Write something, or delete the entry in your journal.",
    save: "Save the change",
    changedTitle: "Changed",
    changed: "Your new words are kept, sealed, in place of the old ones.",
    findTitle: "Find in my journal",
    findField: "Words to look for",
    findHint: "Capitals and accents do not matter. What you look for is not kept.",
    findGo: "Find",
    findMissing: (most: number) => `Write a word or two, ${most} characters at most.`,
    findNone: "None of your entries holds all of these words. Part of a word works too.",
    findSome: "What was found, newest first.",
    findMore: "There is more than fits here. Add a word, or look on your own page.",
    clearTitle: "Delete my journal?",
    clearText:
      "Everything you kept goes at once: your entries, your kind lines, and the ticks of practices you ended. Nobody can bring it back. If you want a copy, take it first, under “My data”.",
    clearSure: "Yes, delete all of it",
    clearedTitle: "Deleted",
    cleared: "Your journal is empty. Copies in backups stay sealed until they are thrown away.",
  },
  /** Lines that a member keeps to say to themselves. */
  lines: {
    title: "My kind lines",
    intro: "Lines you kept for hard moments. They come back when you choose “A kind word”.",
    empty:
      "No line is kept yet. A short practice helps to find some that sound like you. They come back when you choose “A kind word”.",
    anyMoment: "For any moment",
    more: "Find new lines",
    change: (number: number) => `Change line ${number}`,
    remove: (number: number) => `Remove line ${number}`,
    changeTitle: "Change a line",
    field: "My own line",
    fieldHint: "15 words or fewer, in any language. Please leave out names.",
    save: "Save the line",
    back: "My kind lines",
    missing: "Write a line, or go back and remove it.",
    gone: "That line is not there any more. Nothing else was changed.",
    removedTitle: "Removed",
    removed: "That line is gone, from here and from your journal.",
  },
  /** A member's own copy of their answers to the two questions. Off until they switch it on. */
  history: {
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
    week: (week: number, from: string) => `Week ${week} of the four from ${from}`,
  },
  rhythm: {
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
  },
  preferences: {
    zone: "Your time zone, and the time there now",
    language: "Language",
    length: "How long may a practice be?",
    anyLength: "As it comes",
    minutes: (minutes: number) => (minutes === 1 ? "1 minute" : `Up to ${minutes} minutes`),
    ways: "What suits you always? You can still change it in each practice.",
    unknown: "Choose one of those shown.",
    languageTitle: "Language",
    languageSet: "From now on Evenkeel speaks English with you.",
  },
  me: {
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
      "Answers of the four weeks that are running, and your copy of earlier ones if you kept one",
      "What was planned to be sent to you, and the list of what was",
      "Your sign-ins, in every browser",
    ],
    remainsHeading: "What stays, and why",
    remains: {
      directory:
        "Your entry in the directory of your company, with your chat account and “do not contact again”. Without it you would be invited anew.",
      slot: (until: string) =>
        `A nameless place in the count of your group until ${until}, with a neutral value, so that no number and no page tells that you were erased. Whoever holds the database could work out that it is yours.`,
      counted:
        "Later on you are counted in your group like everyone in the directory, whether you take part or not.",
      published: "Numbers that were published about your group. They never change.",
      audited: "Lines in the log that tell what was opened or changed in your role. Others rely on that log.",
      copies:
        "Messages that already lie in your chat, which you can delete there. Backups made before today keep your data, sealed, until they are thrown away.",
    },
    eraseSure: "Yes, erase my data",
    erasedTitle: "Erased",
    erased: "Your data is erased. No message comes any more, and you are signed out everywhere.",
    erasedAfter:
      "Urgent help stays open to you, as it is to everyone. Nobody asks you to come back; if you want to, open Evenkeel and start anew.",
  },
  privacy: {
    title: "Who sees what",
    page: "Open the full page",
    mine: "Open my own page",
  },
  /** In one line, until when one is counted with whom. The same for everyone of the group. */
  counted: {
    until: (group: string, people: number, closes: string) =>
      `Until ${closes} you are one of ${people} people counted together (${group}), whether you answer or not. See who, or object, under “My privacy”.`,
    leftOut: (group: string, closes: string) =>
      `After an objection, ${group} is left out of all figures until ${closes}.`,
    directStaff: (team: string) => `direct staff of ${team}`,
  },
  receipt: {
    title: "My privacy",
    intro: "This looks the same whether you answer or not, so showing it to someone tells them nothing.",
    group: "Counted together",
    groupIs: (group: string, people: number) => `${group}: ${people} people, whether they answer or not`,
    nowhere: "You are counted in no group at the moment.",
    days: "Days",
    daysAre: (closes: string, publishes: string) =>
      `Until ${closes}. The figure is published on ${publishes}.`,
    window: "These four weeks",
    windowIs: (percent: number) =>
      `Someone who knows all other answers and guesses 50 in 100 about yours gets at most to ${percent}.`,
    windowNone: "Nothing that is published of them holds an answer of yours.",
    joined: "Since you came",
    joinedIs: (windows: number, since: string, percent: number, both: number) =>
      windows === 0
        ? `Nothing was published since you came on ${since}.`
        : `All that was published since ${since}, for answers that never change: 50 to at most ${percent}. With these four weeks: ${both}.`,
    seen: "What others can see",
    seenIs:
      "Your lead reads one page about the group, and you can open the very same. HR and auditors can open it from 50 people on.",
    who: "See who, or object",
    page: "Ledger and playground",
  },
  roster: {
    title: "Who is counted",
    until: (group: string, people: number, closes: string) =>
      `Until ${closes}, ${people} people are counted together (${group}), whether they answer or not.`,
    names: (names: string) => `They are: ${names}.`,
    namesAndMore: (names: string, more: number) => `They are: ${names}, and ${more} more.`,
    wrong: "Something wrong with this list?",
    decides: (closes: string) =>
      `You can object. The auditor (works council) then leaves the group out of the figures of these four weeks, or keeps it in. Without a decision by ${closes} it is left out.`,
    decidesItself:
      "You can object. Nobody holds the role of auditor here, so an objection leaves the group out of the figures of these four weeks.",
    why: "What is wrong with it?",
    reasons: {
      not_one_of_us: "Someone here is not a person, or not one of us",
      belongs_elsewhere: "I belong elsewhere",
      left_long_ago: "Someone left long ago",
      too_small_or_alike: "This group is too small or too alike for my comfort",
      other: "Another reason: I will talk to the works council",
    } satisfies Record<ObjectionReason, string>,
    stored:
      "The group and the reason are kept, without a name or a time. In a small group a reason can still point to someone; “Another reason” tells the least.",
    send: "Object",
    missing: "Choose one of the reasons, or go back.",
    states: {
      unquestioned: null,
      waiting: "Somebody counted here objected to this list. The auditor decides.",
      left_out: "After an objection to this list, the group is left out of the figures of these four weeks.",
      kept: "Somebody counted here objected to this list. The auditor looked at it and kept the group in.",
    } satisfies Record<ListState, string | null>,
    doneTitle: "Your objection counts",
    done: {
      unquestioned: "",
      waiting:
        "It is with the auditor now, without your name. If nobody decides before the four weeks end, the group is left out.",
      left_out:
        "The group is left out of the figures of these four weeks. Your name is stored nowhere with it.",
      kept: "The auditor has looked at this reason and kept the group in. You can still talk to the works council.",
    } satisfies Record<ListState, string>,
  },
  signIn: {
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
  },
  help: {
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
  },
  hello:
    "Evenkeel is here, with short practices for hard moments at work. Open it whenever you like; all of it is optional. Nobody reads this live, and it is not a crisis service: urgent help is one tap from every view.",
  helpInChat:
    "Evenkeel offers short practices and questions to write about. Open it to choose one, to change or pause messages, or to find people to talk with. What you type in this chat is not kept.",
  typed: "Thanks, but nothing you type here is read or kept. Use the buttons, or open the start view.",
  unknownPerson:
    "We do not know this account yet. Ask whoever runs Evenkeel where you work to add you to the directory. Nothing was stored.",
  error: {
    title: "That did not work",
    bug: "Something went wrong on our side. What you saved before is safe. Try again in a minute.",
    /** Where an error says no more than its code. */
    refused: "That cannot be done now. Nothing was changed. Go to the start to continue.",
    unavailable: "Out of reach just now. Nothing was changed. Try again in a minute.",
  },
};

export type ChatWords = typeof CHAT_EN;
