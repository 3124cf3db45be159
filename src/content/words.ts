import { type Locale, localeOf, type Translated } from "../core/locale.ts";
import type { PracticeText } from "../core/practice/practice-text.ts";
import type { RunWords } from "../core/practice/words.ts";
import { findEntry, RUN_WORDS } from "./library.ts";
import { CHAT_EN, type ChatWords } from "./words/chat.en.ts";
import { CHAT_ES } from "./words/chat.es.ts";
import { PEERS_EN, type PeerWords } from "./words/peers.en.ts";
import { PEERS_ES } from "./words/peers.es.ts";

/** Everything the product says in chat, in one language. */
export interface Words {
  readonly locale: Locale;
  readonly run: RunWords;
  readonly chat: ChatWords;
  readonly peers: PeerWords;
}

const CHAT: Translated<ChatWords> = { en: CHAT_EN, es: CHAT_ES };
const PEERS: Translated<PeerWords> = { en: PEERS_EN, es: PEERS_ES };

/** The words for a language tag such as "en-GB"; English where we have no others. */
export function wordsFor(language: string): Words {
  const locale = localeOf(language);
  return { locale, run: RUN_WORDS[locale], chat: CHAT[locale], peers: PEERS[locale] };
}

/** A practice's text in that language. Undefined where there is no such practice. */
export function practiceText(id: string, words: Words): PracticeText | undefined {
  return findEntry(id)?.texts[words.locale];
}
