import type { Translated } from "../locale.ts";

/** What can be asked for in a word. */
export type Command = "help" | "now" | "journal" | "pause" | "data" | "announce";

const WORDS: Translated<Readonly<Record<string, Command>>> = {
  en: { help: "help", now: "now", journal: "journal", pause: "pause", data: "data", announce: "announce" },
  es: { ayuda: "help", ahora: "now", diario: "journal", pausa: "pause", datos: "data", anunciar: "announce" },
};

const COMMANDS = new Map(Object.values(WORDS).flatMap((words) => Object.entries(words)));

/** The command that a word means in any of our languages, for people type in more than one; undefined for any other word. */
export function commandOf(word: string): Command | undefined {
  return COMMANDS.get(word.trim().toLowerCase());
}
