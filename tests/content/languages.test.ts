import { describe, expect, test } from "vitest";
import { wordsIn as browserWords } from "../../adapters/browser/words.ts";
import { installWordsIn, wordsIn as slackWords } from "../../adapters/slack/words.ts";
import { wordsIn as teamsWords } from "../../adapters/teams/words.ts";
import { ACTION_WORDS } from "../../src/content/actions.ts";
import { HELP_WORDS } from "../../src/content/helplines.ts";
import { PRACTICES, RUN_WORDS } from "../../src/content/library.ts";
import { SPANISH } from "../../src/content/lint/language.es.ts";
import { PROGRAM_WORDS, PROGRAMS, programWords } from "../../src/content/programs.ts";
import { PULSE } from "../../src/content/pulse.ts";
import { STYLE_WORDS, wordsFor } from "../../src/content/words.ts";
import { LOCALES, type Locale, type Translated } from "../../src/core/locale.ts";
import { webWords } from "../../src/web/words.ts";
import { type Found, stringsIn } from "./strings-of-words.ts";

const both = <T>(words: (locale: Locale) => T): Translated<T> => ({ en: words("en"), es: words("es") });

/** Everything that a person reads, by where it stands. */
const CATALOGS: Readonly<Record<string, Translated<unknown>>> = {
  pages: both(webWords),
  chat: both((locale) => wordsFor(locale).chat),
  styles: STYLE_WORDS,
  partners: both((locale) => wordsFor(locale).peers),
  runs: RUN_WORDS,
  pulse: PULSE,
  actions: ACTION_WORDS,
  "programs in chat": both((locale) => wordsFor(locale).programs),
  programs: PROGRAM_WORDS,
  help: HELP_WORDS,
  browser: both(browserWords),
  slack: both(slackWords),
  "slack installation": both(installWordsIn),
  teams: both(teamsWords),
  ...Object.fromEntries(PRACTICES.map(({ practice, texts }) => [practice.id, texts])),
};

/** Written alike in both: names, marks, numbers, and a few words that the languages share. */
const ALIKE = new Set([
  "Evenkeel",
  "Slack",
  "Microsoft Teams",
  "Chat",
  "Chats",
  "Chat: {link}",
  "WhatsApp {number}",
  "Humor",
  "Roles",
  "Demo",
  "No",
  "no",
  "ltr",
]);

/** To copy to a person whom one does not say "tú" to. */
const FORMAL = new Set(["Quizá fue incómodo para usted. Lo he pensado mucho."]);

/** Countries and continents that Spanish calls by the same name; that each has one is what the types ask. */
const PLACE = /^(?:countries\.(?:AR|AT|AU|CL|HK|IL|IN|PT)|zones\.regions\.(?:Asia|Australia))$/;

/** Nothing in it is a word of a language. */
const WORDLESS = /^[^\p{L}]*(?:min|ε)?[^\p{L}]*$/u;

describe.each(Object.entries(CATALOGS))("%s", (_name, { en, es }) => {
  const [english, spanish] = [stringsIn(en), stringsIn(es)].map((strings) =>
    strings.filter(([where]) => !where.startsWith("review.")).sort(([a], [b]) => (a < b ? -1 : 1)),
  ) as [Found[], Found[]];

  test("has every string in both languages, in the same places", () => {
    expect(spanish.map(([where]) => where)).toEqual(english.map(([where]) => where));
    expect(english.length).toBeGreaterThan(0);
    // What is empty stands for nothing to say, and then in both.
    const empty = (strings: typeof english) => strings.filter(([, text]) => text === "");
    expect(empty(spanish)).toEqual(empty(english));
  });

  test("has no English left in Spanish", () => {
    const places = new Map(english);
    const left = spanish.filter(
      ([where, text]) =>
        places.get(where) === text && !ALIKE.has(text) && !WORDLESS.test(text) && !PLACE.test(where),
    );
    expect(left).toEqual([]);
  });

  test("asks and calls with both marks, and says “tú”", () => {
    for (const [where, text] of spanish) {
      const count = (mark: string) => text.split(mark).length;
      expect(count("¿"), `${where}: ${text}`).toBe(count("?"));
      expect(count("¡"), `${where}: ${text}`).toBe(count("!"));
      if (!FORMAL.has(text))
        expect(text, where).not.toMatch(/\b(?:usted|vosotros|vuestr[oa]s?|\p{L}+(?:áis|éis))(?!\p{L})/iu);
    }
  });

  test("says nothing in Spanish that we keep away from", () => {
    // What the product is not has to be said.
    const isNot = /(?:ni )?(?:no es |no son )?(?:una? )?(?:test ni un |es un )?(?:terapia|diagnóstico)/giu;
    const hits = spanish.flatMap(([where, text]) =>
      SPANISH.banned.flatMap(({ why, pattern }) => {
        const hit = text.replace(isNot, "").match(pattern)?.[0];
        return hit === undefined ? [] : [`${where}: ${hit} (${why})`];
      }),
    );
    expect(hits).toEqual([]);
  });
});

test("every program and practice has its words in every language", () => {
  for (const locale of LOCALES) {
    for (const { id, weeks } of PROGRAMS) expect(programWords(id, locale)?.weeks).toHaveLength(weeks.length);
    for (const { texts } of PRACTICES) expect(texts[locale].title).not.toBe("");
  }
});

test("a language that lacks one catalog does not compile", () => {
  // @ts-expect-error Offered, and without Spanish.
  const half: Translated<string> = { en: "only English" };
  // @ts-expect-error Not offered.
  const more: Translated<string> = { en: "", es: "", fr: "" };
  expect([half, more]).toHaveLength(2);
});
