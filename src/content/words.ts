import type { Saying } from "../core/errors.ts";
import { type Locale, localeOf, type Translated } from "../core/locale.ts";
import type { Practice } from "../core/practice/practice.ts";
import type { PracticeText } from "../core/practice/practice-text.ts";
import type { Style } from "../core/practice/style.ts";
import type { RunWords } from "../core/practice/words.ts";
import { findEntry, findPractice, RUN_WORDS } from "./library.ts";
import type { Shelf } from "./own.ts";
import { CHAT_EN, type ChatWords } from "./words/chat.en.ts";
import { CHAT_ES } from "./words/chat.es.ts";
import { ERRORS_EN } from "./words/errors.en.ts";
import { ERRORS_ES } from "./words/errors.es.ts";
import { PEERS_EN, type PeerWords } from "./words/peers.en.ts";
import { PEERS_ES } from "./words/peers.es.ts";
import { PROGRAMS_EN, type ProgramsWords } from "./words/programs.en.ts";
import { PROGRAMS_ES } from "./words/programs.es.ts";
import { STYLES_EN } from "./words/styles.en.ts";
import { STYLES_ES } from "./words/styles.es.ts";
import type { StyleWords, Tone } from "./words/tone.ts";

/** Everything the product says in chat, in one language. */
export interface Words {
  readonly locale: Locale;
  /** Of the organization's own practices, those that were asked for (app/content/shelf.ts). */
  readonly shelf: Shelf;
  readonly run: RunWords;
  readonly chat: ChatWords;
  readonly errors: Readonly<Record<Saying, string>>;
  readonly programs: ProgramsWords;
  readonly peers: PeerWords;
  readonly styles: Pick<StyleWords, "label" | "names">;
}

const NO_SHELF: Shelf = new Map();
const CHAT: Translated<ChatWords> = { en: CHAT_EN, es: CHAT_ES };
const ERRORS: Translated<Words["errors"]> = { en: ERRORS_EN, es: ERRORS_ES };
const PROGRAMS: Translated<ProgramsWords> = { en: PROGRAMS_EN, es: PROGRAMS_ES };
const PEERS: Translated<PeerWords> = { en: PEERS_EN, es: PEERS_ES };
export const STYLE_WORDS: Translated<StyleWords> = { en: STYLES_EN, es: STYLES_ES };

function plainWords(locale: Locale): Words {
  return {
    locale,
    shelf: NO_SHELF,
    run: RUN_WORDS[locale],
    chat: CHAT[locale],
    errors: ERRORS[locale],
    programs: PROGRAMS[locale],
    peers: PEERS[locale],
    styles: STYLE_WORDS[locale],
  };
}

/** The same words, but for those that have a tone. */
function toned(words: Words, { run, home, library, own }: Tone): Words {
  const { chat } = words;
  return {
    ...words,
    run: { ...words.run, ...run, closings: { ...words.run.closings, ...run.closings } },
    chat: {
      ...chat,
      home: { ...chat.home, ...home },
      library: { ...chat.library, ...library },
      own: { ...chat.own, ...own },
    },
  };
}

function inEachStyle(locale: Locale): Readonly<Record<Style, Words>> {
  const plain = plainWords(locale);
  const { warm, brisk } = STYLE_WORDS[locale].tones;
  return { plain, warm: toned(plain, warm), brisk: toned(plain, brisk) };
}

const WORDS: Translated<Readonly<Record<Style, Words>>> = { en: inEachStyle("en"), es: inEachStyle("es") };

/** The words for a language tag such as "en-GB", in that style; English where we have no others. */
export function wordsFor(language: string, style: Style = "plain"): Words {
  return WORDS[localeOf(language)][style];
}

/** The same words as somebody chose to have them said. */
export function inStyle({ locale, shelf }: Pick<Words, "locale" | "shelf">, style: Style): Words {
  return withShelf(wordsFor(locale, style), shelf);
}

/** The same words, knowing these of the organization's own practices. */
export function withShelf(words: Words, shelf: Shelf): Words {
  return shelf.size === 0 ? words : { ...words, shelf };
}

/** A practice by its id: one that ships, or one of the organization's own that `words` know. */
export function practiceOf(id: string, { shelf }: Pick<Words, "shelf">): Practice | undefined {
  return findPractice(id) ?? shelf.get(id)?.practice;
}

/**
 * A practice's text in that language; of the organization's own, in another one where it was not written in it. Undefined where there is
 * no such practice.
 */
export function practiceText(
  id: string,
  { locale, shelf }: Pick<Words, "locale" | "shelf">,
): PracticeText | undefined {
  const texts = shelf.get(id)?.texts;
  return findEntry(id)?.texts[locale] ?? texts?.[locale] ?? Object.values(texts ?? {})[0];
}
