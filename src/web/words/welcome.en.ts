/** Where a link of invitation leads. */
export const WELCOME_EN = {
  title: "Welcome",
  intro:
    "Evenkeel offers short practices for hard moments at work, 1 to 5 minutes, a few times a week. All of it is optional.",
  promise:
    "What you write stays with you. Your manager and HR never see whether you take part, and nobody sees that you opened this page.",
  where: "Open it where you like",
  browser: "Open in the browser",
  slack: "In Slack: look for Evenkeel under Apps, or type “/evenkeel” anywhere.",
  teams: "In Microsoft Teams: look for Evenkeel under Apps.",
  next: "First you read what it is about and who sees what. Then you choose: start, not now, or never.",
};
