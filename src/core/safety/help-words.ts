import type { HelpPage } from "./help-opening.ts";
import type { EmergencyNumber, HelpNote, OpenSpan, WorkplaceSupport } from "./helplines.ts";

/**
 * The words of the help view in one language. Where a string holds a name in braces, such as "{number}", that part is put in. All of
 * it reads at grade 4 or below.
 */
export interface HelpWords {
  /** BCP 47. */
  readonly language: string;
  readonly rightToLeft: boolean;
  /** At most 24 characters each. */
  readonly titles: Readonly<Record<HelpPage, string>>;
  readonly acknowledgement: string;
  /** The first line where words brought it up, and the gentler one. */
  readonly told: string;
  readonly softly: string;
  /** Why it came up, and that it can be closed. */
  readonly shown: string;
  readonly inDanger: string;
  /** {service} and {number}. */
  readonly emergency: string;
  readonly emergencyByText: string;
  /** Between two numbers of one service. */
  readonly or: string;
  readonly services: Readonly<Record<EmergencyNumber["service"], string>>;
  /** Where we have no number for the country. */
  readonly unknownCountry: string;
  /** {country}. */
  readonly peopleHeading: string;
  readonly noLines: string;
  /** {number}. */
  readonly call: string;
  readonly text: string;
  /** {keyword} and {number}. */
  readonly textKeyword: string;
  readonly whatsapp: string;
  /** {link}. */
  readonly chat: string;
  readonly chatOnTheirPage: string;
  readonly always: string;
  /** {hours}: where the line is. */
  readonly openNow: string;
  readonly closedNow: string;
  readonly hoursUnknown: string;
  readonly hours: (spans: readonly OpenSpan[]) => string;
  readonly free: string;
  /** {languages}. */
  readonly speaks: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly and: (items: readonly string[]) => string;
  readonly notes: Readonly<Record<HelpNote, string>>;
  readonly unconfirmed: string;
  readonly trusted: string;
  readonly supportHeading: string;
  readonly support: Readonly<Record<keyof WorkplaceSupport, string>>;
  readonly noSupport: string;
  readonly doubts: string;
  readonly privacy: string;
  /** The same where something was written. */
  readonly privacyTold: string;
  /** Worried about somebody else. */
  readonly other: { readonly first: string; readonly how: readonly string[]; readonly advice: string };
  /** An urge to harm somebody. */
  readonly distance: { readonly first: string; readonly how: string; readonly security: string };
  /** Harmed, bullied, discriminated against. */
  readonly routes: {
    readonly first: string;
    readonly heading: string;
    readonly none: string;
    readonly contact: string;
    readonly keepsPrivate: string;
    readonly mustPassOn: string;
    readonly outside: string;
    readonly yourRights: string;
    /** Before an address. */
    readonly policy: string;
    readonly noStatement: string;
    readonly device: string;
  };
  readonly domestic: { readonly heading: string; readonly none: string };
  /** A child or an adult at risk. */
  readonly safeguarding: { readonly first: string; readonly heading: string; readonly none: string };
  readonly steady: { readonly first: string };
  readonly people: { readonly first: string };
  /** Above the others, and where none is shown. */
  readonly country: string;
  readonly yourCountry: string;
  readonly countries: Readonly<Record<string, string>>;
  readonly close: string;
}
