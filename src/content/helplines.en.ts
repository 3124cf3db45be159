import type { HelpWords } from "../core/safety/help-words.ts";
import type { Weekday } from "../core/time/local-time.ts";

const DAYS: Readonly<Record<Weekday, string>> = {
  1: "Monday",
  2: "Tuesday",
  3: "Wednesday",
  4: "Thursday",
  5: "Friday",
  6: "Saturday",
  7: "Sunday",
};

function listed(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? "")
    : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1] ?? ""}`;
}

/** Three days in a row or more are named by their ends. */
function spanOf(days: readonly Weekday[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "";
  const inRow = days.length > 2 && last - first === days.length - 1;
  return inRow ? `${DAYS[first]} to ${DAYS[last]}` : listed(days.map((day) => DAYS[day]));
}

/** Machine-written, not yet reviewed by a clinician or by people with lived experience. */
export const HELP_EN: HelpWords = {
  language: "en",
  rightToLeft: false,
  titles: {
    urgent: "Urgent help",
    now: "Urgent help",
    other: "Help for someone",
    distance: "Help right now",
    routes: "You can get help",
    safeguarding: "Help for them",
    steady: "A hard moment",
    people: "People to talk to",
  },
  acknowledgement: "This may be a hard time. There are people you can talk to now.",
  told: "Thank you for putting this in words. You do not have to be alone with it. There are people you can talk to now.",
  softly:
    "This may be about now, or about a time gone by. It may be about work, or a song. If it weighs on you, there are people you can talk to.",
  shown:
    "This page came up because of some words. Close it if it does not fit. What you wrote is still there, and you can go on.",
  inDanger: "If someone is in danger now, call first:",
  emergency: "{service}: call {number}",
  emergencyByText: "{service}: text {number}",
  or: "or",
  services: { any: "Emergency", ambulance: "Ambulance", police: "Police", deaf: "For deaf people" },
  unknownCountry:
    "If someone is in danger now, call the emergency number where you are. A doctor near you can help too. " +
    "Pick a country below to see its numbers.",
  peopleHeading: "People to talk to: {country}",
  noLines: "We have no line to show for this country right now. You can still call the numbers above.",
  call: "Call {number}",
  text: "Text {number}",
  textKeyword: "Text {keyword} to {number}",
  whatsapp: "WhatsApp {number}",
  chat: "Chat: {link}",
  chatOnTheirPage: "Chat on their own page",
  always: "Day and night",
  openNow: "Open now ({hours}, their time)",
  closedNow: "Closed now ({hours}, their time)",
  hoursUnknown: "We do not know the hours",
  hours: (spans) =>
    spans
      .map(({ days, from, until }) => {
        const when = days.length === 7 ? "every day" : spanOf(days);
        return from === until
          ? `${when}, day and night`
          : `${when} from ${from} to ${until === "00:00" ? "midnight" : until}`;
      })
      .join("; "),
  free: "Free to call",
  speaks: "In {languages}",
  languages: {
    am: "Amharic",
    ar: "Arabic",
    cs: "Czech",
    de: "German",
    en: "English",
    es: "Spanish",
    fi: "Finnish",
    fil: "Filipino",
    fr: "French",
    he: "Hebrew",
    hu: "Hungarian",
    it: "Italian",
    ja: "Japanese",
    ko: "Korean",
    nl: "Dutch",
    no: "Norwegian",
    pl: "Polish",
    pt: "Portuguese",
    ru: "Russian",
    sk: "Slovak",
    sv: "Swedish",
    uk: "Ukrainian",
    yue: "Cantonese",
    zh: "Mandarin",
  },
  and: listed,
  notes: {
    adults: "For adults",
    hours_change: "Hours have changed before. If no one answers, try the next number",
    interpreters: "You can ask for other languages",
    interpreter_number: "For other languages, call TIS first on 131 450",
    mobile_only: "From a cell phone",
    press_2: "For other languages press 2, at some hours",
    women: "For women",
    worried: "For adults who worry about a child",
    young: "For children and young people",
  },
  unconfirmed:
    "These numbers come from a list. No one here has checked them yet. If one does not work, try the next one.",
  trusted: "Is there someone you trust? You could call them, or ask them to sit with you.",
  supportHeading: "Help set up by your work",
  support: {
    provider: "Who runs it",
    contact: "How to reach it",
    hours: "Hours",
    languages: "Languages",
    covers: "Who it is for",
    sessions: "How many talks",
    paidBy: "Who pays",
    employerReceives: "What your work gets to know",
    confidentialityEnds: "When they may have to tell",
  },
  noSupport: "Your work has not set up its own help here.",
  doubts:
    "You do not have to be sure. You do not have to give your name. It does not have to be the worst day. " +
    "With many of these lines you can write if you do not want to talk.",
  privacy:
    "We keep no note that you opened this. No one at work has been told. " +
    "This is no crisis service: no one is watching this page, and no one will come.",
  privacyTold:
    "We did not save what you wrote. We keep no note that this page came up. No one at work has been told. " +
    "This is no crisis service: no one is watching this page, and no one will come.",
  other: {
    first: "It is hard to worry about someone. You do not have to know what to say.",
    how: [
      "You could ask them how bad it is, in plain words. To ask does not make it worse.",
      "Listen more than you talk. If you can, stay with them, or stay on the phone.",
      "Ask who else could help. You could call a line with them.",
    ],
    advice: "You can call these lines for advice too. It is fine to say you call about someone else.",
  },
  distance: {
    first: "This may be a very hard moment. An urge like this can pass. No one has to be hurt.",
    how: "Put some space between you and them now. Go to another room, or go out. Put away what could hurt. Then call someone.",
    security: "At work you could also call",
  },
  routes: {
    first:
      "No one should be treated like this. It does not have to be bad enough first. You do not have to prove it here.",
    heading: "Where you can turn at work",
    none: "Your work has not set up anyone to turn to here. There is help outside of work too.",
    contact: "How to reach them",
    keepsPrivate: "What they can keep to themselves",
    mustPassOn: "What they must pass on",
    outside:
      "Outside of work: the police, a doctor, a union, a lawyer or an advice center near you. " +
      "In many countries a public office looks after fair treatment at work.",
    yourRights: "You may ask for advice outside of work first. No one may punish you for asking for help.",
    policy: "The rules at your work:",
    noStatement: "This page takes no report and tells no one. What happens next is up to you.",
    device:
      "If someone at home may look at your phone or computer, use one they cannot open. " +
      "Work may be able to see what is done on a work device.",
  },
  domestic: {
    heading: "If it happens at home",
    none: "We have no number for this in this country. The lines on this page can tell you one. In danger, call the emergency number.",
  },
  safeguarding: {
    first:
      "It is right to take this to heart. You do not have to be sure, and you do not have to ask them first.",
    heading: "For a child, or an adult at risk",
    none:
      "We have no number for this in this country. The police, a doctor, a school or the local social office can act. " +
      "In danger, call the emergency number.",
  },
  steady: { first: "This may be a lot right now. You can stop here. If you like, one of these first:" },
  people: { first: "To talk to someone can help. Here is who you could turn to." },
  country: "Another country",
  yourCountry: "Pick your country",
  countries: {
    AR: "Argentina",
    AT: "Austria",
    AU: "Australia",
    BE: "Belgium",
    CA: "Canada",
    CH: "Switzerland",
    CL: "Chile",
    CZ: "Czechia",
    DE: "Germany",
    ES: "Spain",
    FI: "Finland",
    FR: "France",
    GB: "United Kingdom",
    HK: "Hong Kong",
    HU: "Hungary",
    IE: "Ireland",
    IL: "Israel",
    IN: "India",
    IT: "Italy",
    JP: "Japan",
    KR: "South Korea",
    NL: "Netherlands",
    NO: "Norway",
    NZ: "New Zealand",
    PH: "Philippines",
    PL: "Poland",
    PT: "Portugal",
    SE: "Sweden",
    SG: "Singapore",
    SK: "Slovakia",
    US: "United States",
    ZA: "South Africa",
  },
  close: "Close",
};
