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

/** Machine-written, not yet reviewed by a clinician or by people with lived experience. */
export const HELP_EN: HelpWords = {
  language: "en",
  rightToLeft: false,
  title: "Urgent help",
  acknowledgement: "This may be a hard time. There are people you can talk to now.",
  inDanger: "If someone is in danger now, call first:",
  emergency: "{service}: call {number}",
  services: { any: "Emergency", ambulance: "Ambulance", police: "Police", deaf: "For deaf people, by text" },
  unknownCountry:
    "If someone is in danger now, call the emergency number where you are. A doctor near you can help too. " +
    "Pick a country below to see its numbers.",
  peopleHeading: "People to talk to",
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
        const when = days.length === 7 ? "every day" : listed(days.map((day) => DAYS[day]));
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
    "You do not have to be sure. You do not have to give your name. It does not have to be the worst day.",
  privacy:
    "We keep no note that you opened this. No one at work has been told. " +
    "No one is watching this page, so no one from work will come.",
  country: "Another country",
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
  showCountry: "Show this country's numbers",
  close: "Close",
};
