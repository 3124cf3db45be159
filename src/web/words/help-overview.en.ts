import { plural } from "../../core/plural.ts";
import type { LineState } from "../../core/safety/help-state.ts";

const states: Record<LineState, string> = {
  fine: "checked",
  unconfirmed: "checked by nobody here",
  expiring: "expires soon",
  expired: "expired, shown to nobody",
  hidden: "hidden",
};

/** `/hr/help`. */
export const HELP_OVERVIEW_EN = {
  title: "Help that people are shown here",
  kicker: "Help and routes",
  intro:
    "Whoever asks for help, in chat or on their page, sees this. That they did is stored nowhere, and no page tells it.",
  dueTitle: "Look at these now",
  dueText: (reader: string, today: string): string =>
    `They expire within 30 days, or have expired. Call the number or read the operator’s own page; then press. It is recorded as checked by ${reader} on ${today}, and holds for 90 days. For another person or day, open the line.`,
  dueRead: "They expire within 30 days, or have expired. HR can say that somebody checked them.",
  duePress: "Checked today, still right",
  dueName: (line: string): string => `Checked today, still right: ${line}`,
  own: "What this organization adds",
  parts: {
    support: {
      name: "Workplace support (EAP)",
      yes: "Its card says what work gets to know.",
      no: "The card says that no such service is there.",
    },
    routes: {
      name: "Routes for harm, bullying and discrimination",
      yes: (count: number): string =>
        plural("en", count, {
          one: "# way does without one’s own manager.",
          other: "# ways do without one’s own manager.",
        }),
      no: (fewest: number): string =>
        `Not there: ${fewest} ways or more that do without one’s own manager. Until then people read general words only.`,
    },
    policy: {
      name: "Policy against violence and harassment",
      yes: "Linked.",
      no: "Not linked. People are told nothing of it.",
    },
    security: {
      name: "Security contact",
      yes: "Shown to who fears to harm somebody; nobody is told.",
      no: "Nobody is named.",
    },
    usual: { name: "Usual country" },
  },
  from: {
    kept: "Kept here by HR.",
    file: "From the server’s settings file.",
    none: "",
  },
  fileRoutes: (count: number): string =>
    plural("en", count, {
      one: "# of the routes comes from the server’s settings file.",
      other: "# of the routes come from the server’s settings file.",
    }),
  changeIt: "Change",
  changePart: (name: string): string => `Change: ${name}`,
  ready: "ready",
  missing: "not set up",
  countries: "Country by country",
  countriesIntro: "Countries in the directory, and those that have lines or checks of your own.",
  noCountries: "The directory names no country, so people see general words and choose one themselves.",
  addElsewhere: "Add a line for another country",
  usual: (country: string): string => `Who has no country on record sees ${country}.`,
  usualNone: "Who has no country on record sees general words, and chooses.",
  good: "An emergency number and people to talk with.",
  noEmergency: "No emergency number is known here: people see general words. Add a line to give one.",
  noLine: "No line of people is left. Add one.",
  due: (count: number): string =>
    plural("en", count, {
      one: "# line expires soon or has expired.",
      other: "# lines expire soon or have expired.",
    }),
  unchecked: (numbers: string): string => `Emergency numbers that nobody here has checked: ${numbers}.`,
  numbersName: (country: string): string => `Checked today, still right: the emergency numbers of ${country}`,
  table: (country: string): string => `Lines in ${country}`,
  line: "Line",
  state: "State",
  until: "Valid until",
  states,
  preview: "What somebody would see",
  country: "In",
  show: "Show",
  unknown: "a country that nobody knows",
  rules: "What holds whatever is entered",
  rulesText: [
    "Lines that HR keeps here come first, then those of the server’s settings file, then the built-in list. A change is shown everywhere within a minute.",
    "What comes from the server’s settings file is marked so. It stays until the people who run the server change the file (EVENKEEL_HELP). Support, policy, security contact and usual country kept here stand in its place.",
    "A built-in line that is broken can be hidden, and shown again. Emergency numbers can be neither changed nor taken away, and each country keeps a line of people.",
    "A line needs who checked it and when. It holds for 90 days at most; then it is hidden until somebody checks again.",
    "Nobody from work may be named as help in a crisis. The service that work pays for comes second, and says all of its terms.",
    "Of routes there are two or more that do without one’s own manager, or none.",
  ],
};
