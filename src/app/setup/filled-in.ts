import { readCountry, readLanguage, readZone } from "../directory/places.ts";
import { isEmail } from "../directory/read-people.ts";

/** The form of the organization, as it was sent. */
export interface FoundingForm {
  readonly organization: string;
  readonly timeZone: string;
  readonly language: string;
  /** Of the first person; may be empty. */
  readonly country: string;
  readonly name: string;
  readonly email: string;
  /** One in a line. */
  readonly custodians: string;
}

export type FormProblem =
  | "missing"
  | "too_long"
  | "zone_unknown"
  | "language_unknown"
  | "country_unknown"
  | "email_wrong"
  | "too_many";

export type FormProblems = Readonly<Partial<Record<keyof FoundingForm, FormProblem>>>;

/** A form that is right. */
export interface FilledIn {
  readonly organization: string;
  readonly timeZone: string;
  readonly language: string;
  readonly country: string | null;
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly custodians: readonly string[];
}

export type ReadForm =
  | { readonly kind: "filled_in"; readonly filledIn: FilledIn }
  | { readonly kind: "problems"; readonly problems: FormProblems };

/** As in the directory: longer than any name. */
const LONGEST = 200;
/** The named few are few. */
const MOST_CUSTODIANS = 12;

/** Reads the form, with every problem at once. */
export function readForm(form: FoundingForm): ReadForm {
  const problems: Partial<Record<keyof FoundingForm, FormProblem>> = {};
  const text = (field: keyof FoundingForm) => {
    const value = form[field].trim();
    if (value === "") problems[field] = "missing";
    else if (value.length > LONGEST) problems[field] = "too_long";
    return value;
  };
  const known = (
    field: "timeZone" | "language",
    read: (given: string) => string | null,
    code: FormProblem,
  ) => {
    const given = text(field);
    const found = read(given);
    if (found === null) problems[field] ??= code;
    return found ?? "";
  };
  const organization = text("organization");
  const timeZone = known("timeZone", readZone, "zone_unknown");
  const language = known("language", readLanguage, "language_unknown");
  const country = form.country.trim() === "" ? null : readCountry(form.country);
  if (country === null && form.country.trim() !== "") problems.country = "country_unknown";
  const name = text("name");
  const email = text("email").toLowerCase();
  if (!isEmail(email)) problems.email ??= "email_wrong";
  const custodians = linesOf(form.custodians);
  if (custodians.length === 0) problems.custodians = "missing";
  else if (custodians.length > MOST_CUSTODIANS) problems.custodians = "too_many";
  else if (custodians.some((each) => each.length > LONGEST)) problems.custodians = "too_long";
  if (Object.keys(problems).length > 0) return { kind: "problems", problems };
  return {
    kind: "filled_in",
    filledIn: { organization, timeZone, language, country, name, email, custodians },
  };
}

/** The form again, to be corrected. */
export function formOf({ country, custodians, ...rest }: FilledIn): FoundingForm {
  return { ...rest, country: country ?? "", custodians: custodians.join("\n") };
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}
