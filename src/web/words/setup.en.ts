/** The first run. */
export const SETUP_EN = {
  kicker: "Set up Evenkeel",
  stepsLabel: "Steps",
  steps: {
    token: "Token",
    organization: "Organization",
    level: "Privacy level",
    chat: "Chat",
    people: "People",
    done: "Done",
  },
  stepOf: (step: number, of: number) => `Step ${step} of ${of}`,
  next: "Continue",
  token: {
    title: "Enter the token",
    intro:
      "Whoever started this server finds a one-time token in its terminal. It shows that you may set it up.",
    label: "Token",
    hint: "43 characters. It works once, in the browser that enters it.",
    wrong:
      "This token opens nothing here: it was used, a newer start replaced it, or a character is missing. Nothing was changed. Take the newest one from the terminal; a new start prints another.",
  },
  organization: {
    title: "The organization and its first person",
    intro: "Nothing is made yet: you see it all once more in the next step.",
    about: "Organization",
    first: "You",
    firstText:
      "The first person works in the role HR: keeps the directory, configures programs, and never sees who takes part.",
    few: "The named few",
    fewText:
      "Whoever holds both this server and its keys could technically read what people write. There is no way around that, so everyone is told who these people are.",
    fields: {
      organization: "Name of the organization",
      timeZone: "Time zone",
      language: "Language",
      name: "Your name",
      email: "Your work e-mail",
      country: "Country you work in",
      custodians: "Their names, one in a line",
    },
    hints: {
      organization: "As people know it. The team at the top is called the same.",
      timeZone: "For people of whom the directory says no other.",
      language: "For people of whom the directory says no other. Each can choose their own.",
      name: "",
      email:
        "The one that Slack, Microsoft Teams or your identity provider has of you: by it you are known again.",
      country: "Two letters, such as PT; or empty. For public holidays and help lines.",
      custodians: "With what they do, such as: Robin Example (operations).",
    },
    problems: {
      missing: "This is missing.",
      too_long: "This is longer than 200 characters.",
      zone_unknown: "This is no time zone that we know. Choose one of the list.",
      language_unknown: "Choose one of the languages.",
      country_unknown: "This is no country’s two letters. Write some such as PT, or nothing.",
      email_wrong: "This does not look like an e-mail address. An example: maya@example.org",
      too_many: "More than twelve are not few. Name those who hold the server and its keys.",
    },
  },
  level: {
    title: "The privacy level",
    intro:
      "It decides how much noise every figure carries. Somebody knows everyone else’s answers and thinks two answers of one person equally likely, 50 in 100. With all figures published, that guess rises to at most:",
    legend: "Level",
    usual: "usual",
    rises: (window: number, year: number, five: number) =>
      `${window} in 100 after four weeks, ${year} after a year, ${five} after five years.`,
    later:
      "Tightening later takes one press. Loosening takes 28 days of notice, an auditor’s yes, a new privacy year and each member’s own consent.",
    check: "What is made now",
    checkPerson: "HR, signed in here",
    correct: "Correct it",
    button: "Found the organization",
  },
  chat: {
    title: "Where people meet Evenkeel",
    intro: "Connect what people use all day. You can also go on, and do this later under Organization.",
    ready: "Set up here",
    notReady: "Not set up here",
    connected: (name: string) => `Connected: ${name}`,
    stopped: (name: string) => `Removed there: ${name}`,
    missing: "Give this server these settings, then start it again. You stay signed in.",
    slack: "Slack",
    slackFirst: "Make an app at api.slack.com/apps, “from a manifest”, with this one:",
    manifest: "Manifest",
    socket: "Manifest for Socket Mode",
    socketText:
      "Socket Mode is for a server that Slack cannot reach. It takes one more setting, SLACK_APP_TOKEN.",
    slackNext: "Add the app to your workspace:",
    teams: "Microsoft Teams",
    teamsFirst: "Register a single-tenant bot in Entra, with this messaging endpoint:",
    teamsNext: "Connect your tenant. Then upload the app in the Teams admin center:",
    provider: "Identity provider",
    providerFirst: "Register Evenkeel there as a confidential web client, with this redirect address:",
    providerText: (name: string) =>
      `People can sign in with ${name}, also where they have neither Slack nor Teams.`,
    browser: "In the browser",
    browserOpen:
      "The chat in the browser is there. As long as no other chat is connected, everyone in the directory can use it once they sign in with the identity provider.",
    browserClosed:
      "The chat in the browser is there, so far for you alone: other people cannot sign in without Slack, Teams or an identity provider.",
    test: "Test the connection",
    testNamed: (platform: string) => `Test the connection to ${platform}`,
    verdicts: {
      works: (platform: string) => `${platform} answers and takes our credentials.`,
      not_connected: (platform: string) =>
        `This server’s side is in order. ${platform} is not connected yet: that is the next step.`,
      refused: (platform: string, code: string) =>
        `${platform} answers, and refuses our credentials (${code}). Nothing was changed. Compare the settings with those that ${platform} shows, and start the server again.`,
      unreachable: (host: string) =>
        `${host} did not answer. Nothing was changed. Check that this server may reach it, and test again.`,
    },
    teamsWorksNote: "That Teams also reaches this server shows when somebody first writes to the bot.",
    slackInstallFirst: "Slack is not connected yet: add the app to your workspace first, then test.",
    own: "How you sign in next time",
    ownChat: "A connected chat knows you. You sign in with your work e-mail, and confirm there.",
    ownProvider: (name: string) => `You sign in with ${name}.`,
    ownNone: "Nothing knows you yet but this session. It ends after 8 hours, or about an hour without use.",
    ownProviderSoon: (name: string) =>
      `“Continue with ${name}” on the sign-in page knows you by your verified e-mail. Try it before you leave.`,
    ownHow:
      "Connect a chat that has your e-mail, or an identity provider. Until then only the server lets you back in: each start prints a new token, for as long as nobody of HR has another way in.",
  },
  people: {
    title: "Who works here",
    intro:
      "A file with everyone, yourself among them. You see what it would change before anything is stored. Nobody is written to by this.",
    top: (name: string) =>
      `The team at the top is “${name}”. Write it as parent_team of the teams right below it.`,
    columns: "What the columns mean",
    count: (people: string) => `${people} in the directory now.`,
    later: "Later, or by SCIM",
    laterText:
      "An identity provider can keep the directory by SCIM: under People, once you are done here. A file can also come later.",
    skip: "Go on without",
  },
  done: {
    title: "The organization is set up",
    intro: "What comes next, in this order",
    list: {
      second: {
        title: "Name a second person",
        text: "A program opens only with a second person’s yes: another one of HR, or an auditor such as the works council.",
      },
      program: {
        title: "Make a first program",
        text: "Choose one from the library, look at its calendar in a rehearsal, and put it to review.",
      },
      invite: {
        title: "Choose how people are invited",
        text: "By a message, an announcement or a link. Nobody is written to while no program is open.",
      },
      try: {
        title: "Try it yourself",
        text: "Your own chat in the browser is the one that everyone gets. Nobody sees what you do there.",
      },
      promise: {
        title: "Read the promise",
        text: "What is protected, what is not, and who the named few are. Your people read the same page.",
      },
    },
    programs: "Programs",
    invitation: "Invitation",
    chat: "Open the chat",
    privacy: "Privacy",
    people: "People",
    close: "With this these pages are closed. All that can be changed later is under Organization.",
    button: "Finish",
  },
  again: {
    title: "Your session ended",
    text: "You are still the one who sets this up, in this browser. Nothing was lost.",
    button: "Go on",
  },
};
