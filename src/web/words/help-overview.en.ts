import { plural } from "../../core/plural.ts";
import type { LineState } from "../../core/safety/help-state.ts";

const states: Record<LineState, string> = {
  fine: "confirmed",
  unconfirmed: "confirmed by nobody here",
  expiring: "expires soon",
  expired: "expired, shown to nobody",
  hidden: "hidden by your file",
};

/** `/hr/help`. */
export const HELP_OVERVIEW_EN = {
  title: "Help that people are shown here",
  kicker: "Help and routes",
  intro:
    "Whoever asks for help, in chat or on their page, sees this. That they did is stored nowhere, and no page tells it.",
  own: "What this organization adds",
  checks: {
    support: {
      name: "Workplace support (EAP)",
      yes: "Set up. Its card says what work gets to know.",
      no: "Not set up: the card says that no such service is there.",
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
      yes: "Set up. It is shown to who fears to harm somebody; nobody is told.",
      no: "Not set up.",
    },
  },
  ready: "ready",
  missing: "not set up",
  countries: "Country by country",
  countriesIntro: "Countries in the directory, and those that your file adds.",
  noCountries: "The directory names no country, so people see general words and choose one themselves.",
  usual: (country: string): string => `Who has no country on record sees ${country}.`,
  usualNone: "Who has no country on record sees general words, and chooses.",
  good: "An emergency number and people to talk with.",
  noEmergency: "No emergency number is known here: people see general words. Add one to your file.",
  noLine: "No line of people is left. Add one to your file.",
  due: (count: number): string =>
    plural("en", count, {
      one: "# line expires soon or has expired: confirm it anew in your file.",
      other: "# lines expire soon or have expired: confirm them anew in your file.",
    }),
  table: (country: string): string => `Lines in ${country}`,
  line: "Line",
  state: "State",
  until: "Valid until",
  yours: "from your file",
  states,
  preview: "What somebody would see",
  country: "In",
  show: "Show",
  unknown: "a country that nobody knows",
  change: "How to change it",
  changeText: [
    "It is kept in a settings file of the server, so that no page can take an emergency number away. Ask the people who run the server; the setting is called EVENKEEL_HELP, and the safety page of the documentation shows the file.",
    "A line of your own needs who confirmed it, when, and until when it holds. It may hide a built-in line that is broken, but leaves each country an emergency number and a line.",
    "Nobody from work may be named as help in a crisis. The service that work pays for comes second.",
    "The server checks the file when it starts, and does not start with one that breaks these rules.",
  ],
};
