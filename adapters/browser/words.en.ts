/** The chat's own words, in one place so that they can be translated. What a view or an envelope says comes from elsewhere. */
export const BROWSER_EN = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  /** How times are written. */
  dateLocale: "en-GB",
  product: "Evenkeel",
  home: "Home",
  moment: "I need a moment",
  help: "Urgent help",
  yourData: "Your data",
  privacy: "Privacy",
  signedInAs: "Signed in as",
  sampleData: "Sample data: a made-up organization",
  messages: "Messages",
  nothingYet: "Nothing here yet. What Evenkeel sends you will appear here.",
  writeLabel: "Write to Evenkeel",
  writeNote: "What you type here stays on this device. To write something private, open Home.",
  send: "Send",
  onlyYou: "Only you can see this",
  noScript: "New messages appear when you reload this page.",
  reload: "Reload",
  close: "Close",
  back: "Back",
  backToChat: "Close and go back to the chat",
  closed: "Closed. Nothing is lost.",
  openAgain: "Open it again",
  newTab: "opens in a new tab",
  optional: "optional",
  skipToChat: "Skip to the newest message",
  signIn: "Sign in",
  openChat: "Open the chat",
  choose: "Choose at least one.",
  chooseFromList: "Choose from the list",
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  failed: "That did not go through. What you wrote is still here. Check the connection and try again.",
  signedOut: "You are signed out. What you wrote is still here: sign in in the new tab, then press again.",
  foreign:
    "This did not come from the chat page itself, so nothing was changed. Open the chat and try again.",
  tooLarge:
    "That was too long to send in one go (64 KiB), so nothing was changed. Go back, shorten it and try again.",
  malformed: "That did not arrive whole, so nothing was changed. Open the chat and try again.",
  unknownAction:
    "That button is not one this version knows, so nothing was changed. Open the chat and try again.",
};

export type BrowserWords = typeof BROWSER_EN;
