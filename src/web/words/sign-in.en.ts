/** Signing in. */
export const SIGN_IN_EN = {
  title: "Sign in",
  intro:
    "Enter your work e-mail. We ask you in chat whether it is you, and you confirm there with one tap. No password.",
  email: "Work e-mail",
  emailWrong: "This does not look like an e-mail address. An example: maya@example.org",
  button: "Continue",
  withProvider: (name: string) => `Sign in with ${name}`,
  providerNote:
    "Whoever runs that sign-in can note that you came here, and when. They learn nothing of what you do here.",
  orInChat: "Or confirm it in chat",
  onwardTitle: (name: string) => `On to ${name}`,
  onwardText: "You sign in there, as you do for other things at work, and come back here by yourself.",
  onwardButton: "Continue",
  notConfirmedTitle: "Your sign-in was not confirmed",
  notConfirmedText:
    "That sign-in did not confirm who you are, or the way back here was changed. Nobody was signed in, and nothing was changed.",
  notConfirmedNext:
    "Start again in this browser. If it happens again, sign in with your work e-mail and confirm in chat.",
  unknownTitle: "This sign-in belongs to nobody here yet",
  unknownText:
    "That sign-in knows you, but we could not tell for certain which member you are. Nobody was signed in, and nothing was changed.",
  unknownNext:
    "Start again with your work e-mail and confirm in chat, or ask Evenkeel in chat for a link. Whoever looks after the directory can say whether you are in it.",
  ended: "That sign-in has ended. Ask for a new one here.",
  waitTitle: "Now look in chat",
  waitText:
    "If this address belongs to a member, Evenkeel has sent you a message in chat. Compare its two digits with these, and confirm there if they are the same.",
  digits: "Your two digits",
  warn: "If the digits differ, confirm nothing in chat: someone else has asked.",
  waitButton: "I confirmed it in chat",
  notYet: "Not confirmed in chat yet. The message can take a few seconds.",
  noMessageTitle: "No message in chat?",
  noMessage: [
    "Check that the address is the one your organization uses for you.",
    "Look for Evenkeel among the apps or chats in Slack or Microsoft Teams.",
    "In some organizations members are added later. Whoever looks after the directory can say.",
  ],
  again: "Use another address",
  linkTitle: "Sign in to Evenkeel",
  linkText:
    "You opened a one-time link from chat. It works once, within ten minutes, and signs you in here in this browser.",
  linkButton: "Sign in",
  linkSafe: "If you did not ask for it, close this page. Nothing has happened yet.",
  goneTitle: "This sign-in has ended",
  goneText:
    "The link or the request was used already, is older than ten minutes, or belongs to another browser. Nobody was signed in.",
  goneButton: "Start again",
  startTitle: "Start in this browser",
  startText:
    "Your role opens pages about groups, so a link alone signs nobody in. Start here, and confirm with two digits in chat.",
  startButton: "Start here",
  signedOut: "You are signed out.",
  demo: "This is the demo. You can try it as one of four people, with no e-mail.",
  demoButton: "Choose a person",
};
