import { parseCountry } from "../../core/safety/helplines.ts";
import { dayNumber, type LocalDate } from "../../core/time/local-time.ts";

/** What a form sent, by field: none, one or several values. */
export type HelpForm = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a field. Expected, so no error: the form comes back with all that was typed. */
export type HelpMistake =
  | "missing"
  | "too_long"
  | "number"
  | "address"
  | "country"
  | "zone"
  | "date"
  | "checked_later" // in the future
  | "checked_long_ago" // a check that old holds no line any more
  | "until" // not after today, or later than a check may hold
  | "no_way" // neither a number nor an address
  | "no_days"
  | "order" // closes before it opens
  | "at_work"
  | "last_line"
  | "too_few_routes"
  | "too_many_routes"
  | "too_many_lines"
  | "too_many_languages"
  | "too_much"
  | "too_many_countries";

/** By field; "form": of no single one. */
export type HelpMistakes = Readonly<Record<string, HelpMistake>>;

/** The one value of a field, without what surrounds it and with single spaces; empty where it is missing. */
export function one(form: HelpForm, name: string): string {
  return (form[name]?.[0] ?? "").trim().replace(/\s+/g, " ");
}

/** Collects what is wrong with fields; the first mistake of each counts. */
export function createMistakes() {
  const found: Record<string, HelpMistake> = {};
  return {
    found,
    add(name: string, mistake: HelpMistake) {
      found[name] ??= mistake;
    },
    /** Reads a text of at most `longest` characters. */
    text(form: HelpForm, name: string, longest: number): string {
      const text = one(form, name);
      if (text === "") found[name] ??= "missing";
      if (text.length > longest) found[name] ??= "too_long";
      return text;
    },
  };
}

export type Mistakes = ReturnType<typeof createMistakes>;

/** Longest texts, in UTF-16 units, and most languages of a line. Whether all of it together fits a chat is checked when it is saved. */
export const LONGEST_HELP = {
  name: 60,
  short: 30,
  /** Of what support and routes say. */
  text: 200,
  address: 120,
  number: 30,
} as const;
export const MOST_LANGUAGES = 6;

/** Digits with what stands between them: what can be called. */
export function isNumber(text: string): boolean {
  return (
    text.length <= LONGEST_HELP.number &&
    /^[+*#()\d\s./-]+$/.test(text) &&
    (text.match(/\d/g)?.length ?? 0) > 1
  );
}

export function isAddress(text: string): boolean {
  return text.length <= LONGEST_HELP.address && /^https:\/\//.test(text) && URL.canParse(text);
}

/** Whether two capital letters name a country: those that do have a name other than themselves. */
export function isCountry(code: string): boolean {
  if (parseCountry(code) === null || code === "ZZ") return false;
  return new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(code) !== undefined;
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return dayNumber(text) > 0;
  } catch {
    return false;
  }
}

/** Reads who checked something, and when: today, or not so long ago that it would have run out. */
export function readCheck(
  form: HelpForm,
  mistakes: Mistakes,
  { today, longest }: { readonly today: LocalDate; readonly longest: number },
): { readonly by: string; readonly on: LocalDate } {
  const by = mistakes.text(form, "by", LONGEST_HELP.name);
  const on = one(form, "on");
  if (on === "") mistakes.add("on", "missing");
  else if (!isDate(on)) mistakes.add("on", "date");
  else if (on > today) mistakes.add("on", "checked_later");
  else if (dayNumber(today) - dayNumber(on) >= longest) mistakes.add("on", "checked_long_ago");
  return { by, on };
}
