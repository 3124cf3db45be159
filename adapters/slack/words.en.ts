/** The adapter's own words, in one place so that they can be translated. What a view or an envelope says comes from elsewhere. */
export const SLACK_EN = {
  product: "Evenkeel",
  close: "Close",
  submit: "Continue",
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  choose: "Choose from the list",
  nothingToChoose: "There is nothing to choose here.",
  cutHere: "The rest did not fit here.",
  doneTitle: "Done",
  done: "Done. You can close this now.",
  waitTitle: "One moment",
  wait: "This takes a little longer than usual. The answer appears here; nothing you wrote is lost.",
  bug: "That did not work, and it is our mistake. What you wrote is still here and nothing was sent on. Try again in a minute; if it happens again, tell whoever runs Evenkeel.",
  notOpened:
    "Slack did not open the view in time. Nothing is lost: press the button or type the command again.",
  malformed: "Evenkeel cannot read this request.",
};

/** The sentences of the pages of the installation. */
export const INSTALL_EN = {
  title: "Evenkeel and Slack",
  forbidden: "Only HR can connect Slack. Nothing was changed: ask a colleague in HR to open this page.",
  wrongState:
    "This approval was not begun in this browser, or more than ten minutes ago, so nothing was changed. Begin again from here:",
  denied: "Slack was not connected, because the approval was canceled. Nothing was changed. To try again:",
  failed: "Slack did not accept this approval, so nothing was changed. Begin again from here:",
  unavailable: "Slack did not answer, so nothing was changed. Try again in a minute:",
  taken:
    "This Slack workspace is already connected to another organization, so nothing was changed. Disconnect it there first, or choose another workspace:",
  again: "Connect Slack",
};

export type SlackWords = typeof SLACK_EN;
export type InstallWords = typeof INSTALL_EN;
