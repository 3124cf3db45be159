import type { Instant, TimeZone } from "../time/instant.ts";
import {
  type LocalDate,
  localMoment,
  minuteOf,
  type WallTime,
  type Weekday,
  weekdayOf,
} from "../time/local-time.ts";

/** ISO 3166-1, two capital letters. */
export type CountryCode = string;

/**
 * How well a row is known: T1 the operator's or a government's own text; T2 news or an institution; T3 a compiled list; "remembered":
 * widely known, and read nowhere for this list.
 */
export type SourceTier = "T1" | "T2" | "T3" | "remembered";

/** Where a row was read. Copies of varying age: none was checked on the operator's own page. */
export interface HelpSource {
  readonly at: string;
  /** The date of what was read, as far as it is known: a year, month or day. Null: it bears none. */
  readonly dated: string | null;
  readonly tier: SourceTier;
}

/** Who called the number or read the operator's own page, and when. False until someone of the deployment did. */
export type Verification = false | { readonly by: string; readonly on: LocalDate };

export interface EmergencyNumber {
  readonly service: "any" | "ambulance" | "police" | "deaf";
  readonly number: string;
  readonly source: HelpSource;
  readonly verified: Verification;
}

export type Channel =
  | { readonly by: "call"; readonly number: string }
  | { readonly by: "text"; readonly number: string; readonly keyword: string | null }
  | { readonly by: "whatsapp"; readonly number: string }
  /** Null: on the operator's own page, whose address was not read. */
  | { readonly by: "chat"; readonly url: string | null };

/** Open on these days from then to then; "00:00" as an end is the midnight after. */
export interface OpenSpan {
  readonly days: readonly Weekday[];
  readonly from: WallTime;
  readonly until: WallTime;
}

export type Hours =
  | { readonly kind: "always" }
  | { readonly kind: "weekly"; readonly spans: readonly OpenSpan[] }
  | { readonly kind: "unknown" };

/** Something to know before calling; each has its words in every language. */
export type HelpNote =
  | "adults"
  | "hours_change"
  | "interpreters"
  | "interpreter_number"
  | "mobile_only"
  | "press_2"
  | "women"
  | "worried" // for adults who worry about a child
  | "young"; // for children and young people

/** Whom a line is for: anybody in a hard moment, people harmed at home, or a child or an adult at risk. */
export type Purpose = "crisis" | "domestic" | "safeguarding";

/** People to talk with, in one country. */
export interface Helpline {
  /** Unique in the list, lower case: "us-988". */
  readonly id: string;
  readonly name: string;
  /** Where it is not for the whole country. */
  readonly region: string | null;
  readonly channels: readonly Channel[];
  readonly hours: Hours;
  /** BCP 47, those that were read; others may be spoken. */
  readonly languages: readonly string[];
  /** False: not known to be free. */
  readonly free: boolean;
  readonly note: HelpNote | null;
  /** Left out: crisis. */
  readonly purpose?: Purpose;
  readonly source: HelpSource;
  readonly verified: Verification;
  /** From this date on the line is hidden: nobody has looked at it for too long. */
  readonly expiresOn: LocalDate;
}

export interface CountryHelp {
  readonly country: CountryCode;
  /** For opening hours. */
  readonly timeZone: string;
  readonly emergency: readonly EmergencyNumber[];
  readonly lines: readonly Helpline[];
}

/** Paid for by the employer, so it says what the employer gets to know. Never shown before people's lines. */
export interface WorkplaceSupport {
  readonly provider: string;
  readonly paidBy: string;
  readonly covers: string;
  readonly contact: string;
  readonly hours: string;
  readonly languages: string;
  readonly sessions: string;
  readonly employerReceives: string;
  readonly confidentialityEnds: string;
}

/** Who else can help where somebody is harmed, bullied or discriminated against. A line manager is never the only one. */
export interface WorkplaceRoute {
  readonly kind:
    | "trained_contact"
    | "hr"
    | "speak_up"
    | "works_council"
    | "union"
    | "equality_body"
    | "outside"
    | "manager";
  readonly name: string;
  readonly contact: string;
  /** What this route can keep to itself, and what it has to pass on. */
  readonly keepsPrivate: string;
  readonly mustPassOn: string;
}

/** What a deployment adds, reorders or hides. It can never take away an emergency number. */
export interface DeploymentHelp {
  /** The country of a person who has not chosen one. */
  readonly country: CountryCode | null;
  readonly countries: readonly CountryHelp[];
  /** Ids of built-in lines that are known to be broken. */
  readonly hidden: readonly string[];
  readonly support: WorkplaceSupport | null;
  /** None, or at least two that do not depend on a manager. */
  readonly routes: readonly WorkplaceRoute[];
  /** Where the policy against violence and harassment can be read. */
  readonly policy: string | null;
  /** Shown to who fears to harm somebody; nobody is told. */
  readonly security: { readonly name: string; readonly contact: string } | null;
  /** Whether people there were trained for talks between peers: then the claim of the trials, which had trained ones, may be made. */
  readonly peersTrained: boolean;
}

export const NO_DEPLOYMENT_HELP: DeploymentHelp = {
  country: null,
  countries: [],
  hidden: [],
  support: null,
  routes: [],
  policy: null,
  security: null,
  peersTrained: false,
};

/** What a person is shown. `unknown`: no list has their country, so the words stay general. */
export type Help = { readonly support: WorkplaceSupport | null } & (
  | { readonly kind: "country"; readonly help: CountryHelp }
  | { readonly kind: "unknown"; readonly country: CountryCode | null }
);

/** So many are taken in at once. Of violence at home one country has a line for each of its parts, and a fourth may be one's own. */
const MOST_LINES: Readonly<Record<Purpose, number>> = { crisis: 3, domestic: 4, safeguarding: 3 };

/** Reads a country code; null where the text is none. */
export function parseCountry(text: string): CountryCode | null {
  return /^[A-Z]{2}$/.test(text) ? text : null;
}

/**
 * The help for a person: of the country they chose, else of the deployment's. The deployment's lines come before built-in ones;
 * expired lines are left out and emergency numbers stay. Few lines, those in the person's language first.
 */
export function resolveHelp(ask: {
  chosen: CountryCode | null;
  deployment: DeploymentHelp;
  builtIn: readonly CountryHelp[];
  /** BCP 47, such as "fr" or "fr-CA". */
  language: string;
  today: LocalDate;
  purpose?: Purpose;
}): Help {
  const { deployment, builtIn, today, purpose = "crisis" } = ask;
  const country = ask.chosen ?? deployment.country;
  const own = deployment.countries.find((each) => each.country === country);
  const shipped = builtIn.find((each) => each.country === country);
  const known = own ?? shipped;
  if (known === undefined) return { kind: "unknown", country, support: deployment.support };

  const ownIds = new Set(own?.lines.map(({ id }) => id));
  const kept = (shipped?.lines ?? []).filter(({ id }) => !deployment.hidden.includes(id) && !ownIds.has(id));
  const language = ask.language.split("-")[0] ?? "";
  const lines = [...(own?.lines ?? []), ...kept]
    .filter((line) => today < line.expiresOn && (line.purpose ?? "crisis") === purpose)
    .sort((a, b) => Number(b.languages.includes(language)) - Number(a.languages.includes(language)))
    .slice(0, MOST_LINES[purpose]);
  const ownEmergency = own?.emergency ?? [];
  const emergency = ownEmergency.length > 0 ? ownEmergency : (shipped?.emergency ?? []);
  return {
    kind: "country",
    support: deployment.support,
    help: { country: known.country, timeZone: known.timeZone, emergency, lines },
  };
}

/** Whether a line is open at `now`, by the clock where it is; null where its hours are not known. */
export function isOpen(hours: Hours, zone: TimeZone, now: Instant): boolean | null {
  if (hours.kind === "always") return true;
  if (hours.kind === "unknown") return null;
  const { day, minute } = localMoment(now, zone);
  return hours.spans.some(
    ({ days, from, until }) =>
      days.includes(weekdayOf(day)) && minute >= minuteOf(from) && minute < (minuteOf(until) || 1440),
  );
}
