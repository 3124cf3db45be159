/** The first page, for visitors. */
export const HOME_EN = {
  description:
    "Short self-compassion practices and private journaling in Slack and Microsoft Teams, and team summaries with a stated privacy bound.",
  title: "Kinder to yourself at work. Fair to everyone in the numbers.",
  intro:
    "Evenkeel brings short self-compassion practices and a private journal to Slack and Microsoft Teams. Teams get a summary that one person can hardly move, and it says by how much.",
  demo: "Try the demo",
  signIn: "Sign in",
  open: "Open your pages",
  sampleTeam: "Harbor team",
  sampleNote: "A made-up team. What a lead and the team’s members both see.",
  forWhom: "For whom",
  audiences: [
    {
      head: "For you",
      text: "Practices of 1 to 5 minutes, prompts to write, two questions a week. You choose the rhythm. Pausing and stopping take two taps at most.",
    },
    {
      head: "For managers",
      text: "One strain indicator for the team, with its range and a plain reading. Beside it, changes to the work that you can try, with the time they take.",
    },
    {
      head: "For HR",
      text: "Programs with a clear purpose and load, each paired with a change by the organization. Results for groups of 50 and more. Who takes part stays private.",
    },
  ],
  promise: "The promise, in plain words",
  who: "Who can see what",
  whoColumns: ["You", "Your team and its lead", "HR", "Named few with server and keys"],
  whoRows: [
    { what: "What you write", cells: ["yes", "no", "no", "technically"] },
    { what: "Your weekly answers", cells: ["until saved", "no", "no", "technically, for four weeks"] },
    { what: "Whether you take part", cells: ["yes", "no", "no", "technically"] },
    { what: "The noisy figure of your team", cells: ["yes", "yes", "from 50 people", "yes"] },
  ],
};
