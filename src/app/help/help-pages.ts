import type { View } from "../../core/chat/view.ts";
import type { CountryStanding, LineStanding } from "../../core/safety/help-state.ts";
import type { CountryCode, Helpline, WorkplaceRoute } from "../../core/safety/helplines.ts";
import type { LineOrigin } from "../../core/safety/kept-help.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import type { HelpForm } from "./help-form.ts";

/** Where a single thing comes from: kept by the organization, in the server's settings file, or nowhere. */
export type Source = "kept" | "file" | "none";

export interface ShownLine extends LineStanding {
  readonly origin: LineOrigin;
}

export interface ShownCountry extends CountryStanding {
  readonly lines: readonly ShownLine[];
  /** Built-in emergency numbers that nobody here has checked. */
  readonly unchecked: readonly string[];
}

/** A line that expires soon or has expired, and can be checked here. */
export interface DueLine extends ShownLine {
  readonly country: CountryCode;
}

/** `/hr/help`: the help that people here are shown, and how it stands. */
export interface HelpOverview {
  readonly organization: string;
  /** Whether the reader is HR. */
  readonly mayChange: boolean;
  readonly today: LocalDate;
  readonly reader: string;
  readonly support: { readonly from: Source; readonly provider: string | null };
  readonly routes: {
    readonly independent: number;
    readonly fewest: number;
    readonly kept: number;
    readonly file: number;
  };
  readonly policy: { readonly from: Source; readonly address: string | null };
  readonly security: { readonly from: Source };
  /** Of people whose country nobody knows; null: none is set. */
  readonly usual: { readonly from: Source; readonly country: CountryCode | null };
  readonly due: readonly DueLine[];
  /** Countries of the directory, and those that the deployment or the organization added. */
  readonly countries: readonly ShownCountry[];
  /** What somebody in this country would see; null: in a country that nobody knows. */
  readonly preview: { readonly country: CountryCode | null; readonly view: View };
}

/** The page of one line, or of one that is to be added. */
export interface LinePage {
  readonly organization: string;
  readonly today: LocalDate;
  readonly reader: string;
  readonly country: CountryCode;
  /** Null: it is new. */
  readonly shown: (ShownLine & Pick<Helpline, "channels" | "hours" | "source" | "verified">) | null;
  /** As it is kept, or empty; null for a line that is not HR's to write. */
  readonly form: HelpForm | null;
  /** Of no list: it needs an emergency number and a time zone. */
  readonly isNewCountry: boolean;
  /** Whether the settings file hides it. */
  readonly hiddenByFile: boolean;
}

/** Which country the new line is for. */
export interface CountriesPage {
  readonly organization: string;
  readonly countries: readonly CountryCode[];
}

/** What work adds beside lines: support, routes, policy, security contact and usual country. */
export interface WorkHelpPage {
  readonly organization: string;
  readonly forms: Readonly<Record<"support" | "routes" | "contacts", HelpForm>>;
  /** Routes of the settings file, which stay. */
  readonly fileRoutes: readonly WorkplaceRoute[];
  /** What the settings file says, over which what is kept stands. */
  readonly file: {
    readonly support: string | null;
    readonly policy: string | null;
    readonly security: string | null;
    readonly country: CountryCode | null;
  };
  readonly countries: readonly CountryCode[];
}
