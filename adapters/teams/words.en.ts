/** The surface's own words, in one place so that they can be translated. What a view or an envelope says comes from elsewhere. */
export const TEAMS_EN = {
  language: "en",
  product: "Evenkeel",
  back: "Back",
  open: "Open",
  optional: "optional",
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  /** The neutral answer where a view cannot be opened by itself: Teams opens dialogs from buttons only. */
  openHere: "Open this in its own window: what you see and write there is for you alone.",
  done: "Done. You can close this window.",
  answered: "Done. Any answer is in the chat.",
  choose: "Choose one of these.",
  write: "Write something here.",
  slow: "This takes longer than usual. What you wrote is still here. Wait a moment, then press again.",
  slowAlone: "This takes longer than usual. Close this window, wait a moment and try again.",
  failed: "That did not go through, and it is our mistake. What you wrote is still here. Try again.",
  failedAlone: "That did not go through, and it is our mistake. Nothing was changed. Try again.",
  unknownAction:
    "That button is not one this version knows, so nothing was changed. Open the newest message and try again.",
  malformed: "That did not arrive whole, so nothing was changed.",
  tooLarge: "That was too long to send in one go (256 KiB), so nothing was changed.",
  notSigned: "This request does not carry a valid token of the Bot Connector.",
  notAllowed: "Activities from there are not taken here.",
  unavailable: "Not reachable just now: nothing was changed. Try again in a moment.",
  unknownInvoke: "This is not something that this app does.",
  appShort: "Short practices for hard moments",
  appFull:
    "Evenkeel brings short self-compassion practices and journaling prompts to your chat. What you write and answer is shown to nobody else. Say hi or help in its chat to begin.",
  commands: {
    hi: "Open the start",
    help: "Urgent help, and how this works",
  },
};

export type TeamsWords = typeof TEAMS_EN;
