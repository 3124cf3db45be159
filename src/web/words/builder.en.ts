import { plural } from "../../core/plural.ts";
import type { Headcount } from "../../core/program/headcount.ts";
import { minutesOf, weeksOf } from "./numbers.en.ts";

function teamsOf(count: number): string {
  return plural("en", count, { one: "# team", other: "# teams" });
}

/** `/hr/programs/:id/edit`. */
export const BUILDER_EN = {
  second: "somebody else has to approve it",
  overview: "Overview of it",
  save: "Save draft",
  test: "Send test to me",
  ask: "Put it to review",
  mend: "Before it can be put to review",
  done: {
    saved: "The draft is stored.",
    begun: "A draft was begun. Nobody else is offered it yet.",
    unsound: "The draft is stored. It was not put to review: mend what is listed here first.",
    test: "The draft is stored, and a test is on its way to you. It is marked as one, nobody else gets it, and it counts for nothing.",
    no_chat:
      "The draft is stored. No test was sent: no chat reaches you yet. Open Evenkeel once in Slack, Teams or the chat page, then try again.",
    too_many:
      "The draft is stored. No test was sent: you had ten within an hour. Try again later, or look at the preview.",
    nothing: "The draft is stored. No test was sent: the plan has no practice yet.",
  },
  basics: "Basics",
  name: "Name that people see",
  to: "It is offered to",
  choose: "Which people",
  except: "Never to these, even with the link",
  pilot: "Pilot group",
  pilotText: "Who may join while it is tried out. They must belong to its audience too.",
  chosen: (count: number) => (count === 0 ? "none chosen" : `${count} chosen`),
  someText: "Counts for “some people only”.",
  teams: "Teams, with all under them",
  locations: "Places",
  tags: "Tags",
  many: "Hold Control or Command to choose several, or none.",
  languages: "Offered to people who read",
  note: {
    people: (count: Headcount, teams: number | null) =>
      count === "fewer_than_8"
        ? "Fewer than 8 people are offered it."
        : `About ${count} people in ${teamsOf(teams ?? 0)} are offered it.`,
    noneSmall: "Each of these teams is large enough for a summary of its own.",
    small: (count: number, names: string) =>
      count === 1
        ? `One of these teams is too small for a summary of its own: ${names}.`
        : `${count} of these teams are too small for a summary of their own: ${names}.`,
    more: (names: string, count: number) => `${names} and ${count} more`,
    rest: "Who joins is shown to nobody.",
  },
  schedule: "Schedule",
  every: "How long each week of it lasts",
  everyOptions: { "1": "One week", "2": "Two weeks", "4": "Four weeks" },
  everyText: (parts: number, every: number) => `${weeksOf(parts * every)} in all`,
  weekdays: "Days on which the next practice may come up",
  weekdaysText: "On other days a card opens the practice that was up last.",
  weekdayShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  time: "Time",
  timeText:
    "Each person’s own, where they are. Consent proposes Monday and Thursday at 10:00; everyone chooses their own days and time.",
  skip: "Left out",
  skipText:
    "Public holidays of each person’s country, days off, and leave. What would fall into quiet hours comes after them.",
  opens: "Opens on",
  joinUntil: "Last day to join (may stay empty)",
  messages: "Messages",
  messagesText:
    "A card opens the practice that is up. What was not done when a week ends is gone, never owed.",
  week: (n: number) => `Week ${n}`,
  load: (minutes: number, most: number) => `${minutes} of ${minutesOf(most)}`,
  parts: { core: "Practice", swap: "Instead", log: "Writing" },
  /** Of a practice in a row. */
  takes: minutesOf,
  noLog: "Nothing is written beside it",
  edit: "Edit",
  editWhat: (what: string) => `Edit: ${what}`,
  /** `what`: "Week 2", or a practice of it. */
  up: (what: string) => `Move up: ${what}`,
  down: (what: string) => `Move down: ${what}`,
  remove: "Remove",
  removeWhat: (what: string) => `Remove: ${what}`,
  add: "Add a practice",
  addTo: (week: string) => `Add a practice: ${week}`,
  addWeek: "Add a week",
  addWeekText: "It begins as a copy of the last one.",
  noWeeks: "There is no week yet.",
  practice: "Practice",
  comesIn: (name: string, minutes: string) => `${name} (${minutes} min)`,
  minutes: "Minutes",
  none: "none",
  total: (cards: number, minutes: number, mostCards: number, mostMinutes: number) =>
    `Takes a person up to ${minutesOf(minutes)} and ${plural("en", cards, { one: "# card", other: "# cards" })} a week. Your policy allows ${minutesOf(mostMinutes)} and ${mostCards}.`,
  action: "What the organization changes beside it",
  actionText: "From what is on record. A program opens only beside a change to the work that fits it.",
  noActions: "Nothing on record fits. Record an action first, then name it here.",
  actionNone: "not named yet",
  record: "Record an action",
  preview: "Preview",
  approximate: "approximate",
  previewText: "Drawn from what is sent to each chat. Its own app looks a little different.",
  look: "Practice",
  lookOf: (title: string, minutes: number, part: string | null) =>
    `${part === null ? "" : `${part}: `}${title}, ${minutes} min`,
  language: "Language",
  show: "Save and show",
  platforms: { slack: "Slack", teams: "Microsoft Teams" },
  leadsTo: "Then the practice opens",
  gone: "There is no practice to show: choose one in a length that it comes in.",
  image: "Picture",
  field: "Field to write in",
  oneOf: "one of these",
  someOf: "any of these",
  list: "opens a list",
  next: "Next sends",
  nextText: (zone: string) => `For somebody in ${zone} with the days that consent proposes.`,
  nextNone: "Nobody is offered it yet, so nothing is sent.",
  skipped: "skipped",
  whole: "The whole rehearsal",
};

export type BuilderWords = typeof BUILDER_EN;
