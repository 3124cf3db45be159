/** Languages that are offered: what lacks one word in one of them does not compile, so none is offered half. */
export const LOCALES = ["en", "es"] as const;
export type Locale = (typeof LOCALES)[number];

/** The same thing in every language. */
export type Translated<T> = Readonly<Record<Locale, T>>;

/** The offered language of a tag such as "es-MX"; undefined where we do not offer it. */
function offeredLocale(tag: string): Locale | undefined {
  const [language = ""] = tag.toLowerCase().split("-");
  return LOCALES.find((known) => known === language);
}

/** The language to speak to someone whose language is `tag`: English where theirs is not offered. */
export function localeOf(tag: string | undefined): Locale {
  return offeredLocale(tag ?? "") ?? "en";
}

/** A header of a browser holds some ten languages; what is longer is not read. */
const LONGEST_HEADER = 1000;

/**
 * The offered language that a browser asks for first (Accept-Language, RFC 9110 12.5.4); English where it asks for none of ours.
 * For visitors who are not signed in: of members the directory or their own choice tells.
 */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? "")
    .slice(0, LONGEST_HEADER)
    .split(",")
    .map((part) => {
      const [tag = "", ...more] = part.trim().split(";");
      const q = more.map((each) => each.trim()).find((each) => each.startsWith("q="));
      return { tag: tag.trim(), weight: q === undefined ? 1 : Number(q.slice(2)) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    const locale = offeredLocale(tag);
    if (locale !== undefined) return locale;
  }
  return "en";
}

/** Languages written from right to left, of those that might ever be offered. */
const RIGHT_TO_LEFT: readonly string[] = ["ar", "fa", "he", "ur"];

/** Whether the language of a tag is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  return RIGHT_TO_LEFT.includes(tag.toLowerCase().split("-")[0] ?? "");
}
