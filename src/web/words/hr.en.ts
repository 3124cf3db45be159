import { plural } from "../../core/plural.ts";
import { atMost, type Figures, minutesOf, nudgesOf, people, round, weeksOf } from "./numbers.en.ts";

/** The page of the whole organization. */
export const HR_EN = {
  kicker: "Organization",
  title: (name: string) => name,
  people: (count: number, period: string | null) =>
    `${people(count)}${period === null ? "" : ` · ${period}`}`,
  groups: (fewest: number) => `Groups of ${fewest} people and more`,
  groupsIntro: "In the order of the alphabet. Groups are not ranked.",
  noGroups: (fewest: number) => `No group of ${fewest} or more has a figure yet.`,
  estimate: (f: Figures) => `${round(f.estimate)} of 100 (${round(f.low)} to ${round(f.high)})`,
  noFigure: "No figure in this window",
  onePerson: (points: number) => `one person moved it by at most ${atMost(points)} points`,
  quarters: "What is asked about, by quarter",
  quartersIntro:
    "Groups of 100 and more have energy, workload, fairness and the like on their own pages, each quarter. They are not put side by side here: that would be a ranking.",
  quartersNone:
    "No group of 100 and more has a quarter yet. Smaller groups never get these: the noise would drown what they say.",
  none: "No figure",
  directStaff: (team: string) => `${team}, direct staff`,
  small: "Smaller groups",
  smallIntro: (fewest: number) =>
    `How many groups under ${fewest} people read what. Which ones is not shown here: their leads and members read their own pages. Hidden ones are too small, or changed a lot.`,
  hidden: "Hidden",
  groupsCount: (count: number) => plural("en", count, { one: "group", other: "groups" }),
  programs: "Programs",
  programsIntro:
    "Joining is private and each person’s own choice. Who takes part is not shown to HR, here or anywhere.",
  noPrograms: "No program is set up yet.",
  action: "What the organization changes beside it",
  facts: (weeks: number, nudges: number, minutes: number) =>
    `${weeksOf(weeks)} · up to ${nudgesOf(nudges)} and ${minutesOf(minutes)} a week`,
  opens: (day: string) => `opens ${day}`,
  audience: "For",
  publication: "Next publication",
  publicationText: (day: string) => `On ${day}, for all groups at once, whatever the answers.`,
  publicationNone: "No window is open, so no publication is planned.",
  chats: "Chats",
  chatsIntro: "Where people meet Evenkeel. Connecting one links its accounts to the directory by e-mail.",
  platforms: { slack: "Slack", teams: "Microsoft Teams", browser: "Browser" },
  chatStates: { active: "Connected", stopped: "Removed there" },
  addSlack: "Add to Slack",
  connectTeams: "Connect Microsoft Teams",
  teamsPackage: "Download the Teams app",
  teamsNext:
    "Connect first. Then upload the app in the Teams admin center, and give it to the people who may use it.",
  chatsMissing:
    "This server is not set up for Slack or Teams yet. Its README says which settings that takes.",
  invitation: {
    title: "How people are invited",
    now: (way: string) => `Now: ${way.charAt(0).toLowerCase()}${way.slice(1)}.`,
    choose: "Whichever you choose, taking part is each person’s own choice, and nobody is asked twice.",
    save: "Use this way",
    ways: {
      dm: {
        name: "One message to each person",
        text: "Short and neutral, at a calm hour, once. Slack’s Marketplace does not allow this way.",
      },
      announcement: {
        name: "A text in a channel",
        text: "You post it, and nobody is written to first. Who follows it is seen by nobody, you included.",
      },
      link: {
        name: "A link",
        text: "You put it where you like, such as on the intranet. Nobody is written to first.",
      },
    },
    announcement: {
      title: "The text",
      text: "Evenkeel is here for everyone who likes: short practices for hard moments at work, 1 to 5 minutes. What you write stays with you. Nobody sees who follows this link, or who takes part.",
      slack:
        "In Slack, type “/evenkeel announce” in the channel: Evenkeel posts the text there, with a button.",
      elsewhere: "Anywhere else, copy the text with its link.",
    },
    link: "The link",
  },
  cantTitle: "What HR does not see, and why",
  cant: [
    "Smaller groups by name. A list of small teams would become a list of their leads.",
    "Who takes part in a program, who answers, who pauses or leaves.",
    "Filters, exports or finer splits than this page. Each would be a way to single someone out.",
  ],
};
