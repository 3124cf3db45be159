import { LOCALES, type Locale, type Translated } from "../core/locale.ts";
import {
  nameOfOwn,
  nameOfVersion,
  type OwnContent,
  type OwnPracticeId,
  type OwnText,
  ownStepId,
  toOwnPractice,
} from "../core/practice/own.ts";
import type { Practice } from "../core/practice/practice.ts";
import type { FieldText, PracticeText, StepText } from "../core/practice/practice-text.ts";

/** A practice of an organization's own, with its texts in the languages it was written in. */
export interface OwnEntry {
  /** Its id names its version. */
  readonly practice: Practice;
  readonly texts: Readonly<Partial<Record<Locale, PracticeText>>>;
}

/** Practices of an organization's own, by both of their names: with the version, and without it for the one in use. */
export type Shelf = ReadonlyMap<string, OwnEntry>;

export interface OwnRow {
  readonly id: OwnPracticeId;
  readonly version: number;
  readonly content: OwnContent;
  readonly inUse: boolean;
}

export function toShelf(rows: readonly OwnRow[]): Shelf {
  return new Map(
    rows.flatMap(({ id, version, content, inUse }) => {
      const pinned = nameOfVersion(id, version);
      const entry = toOwnEntry(pinned, content);
      const both: [string, OwnEntry][] = [[pinned, entry]];
      return inUse ? [...both, [nameOfOwn(id), entry] as [string, OwnEntry]] : both;
    }),
  );
}

/** What is said around a text of the organization's own, by us: HR writes no claim. */
const FIXED: Translated<{ readonly claim: string; readonly field: FieldText; readonly kept: string }> = {
  en: {
    claim: "We know of no study on it.",
    field: { label: "Your own words", hint: "A line or two, or nothing." },
    kept: "Your line",
  },
  es: {
    claim: "No conocemos ningún estudio sobre esto.",
    field: { label: "Tus palabras", hint: "Una línea o dos, o nada." },
    kept: "Tu línea",
  },
};

export function toOwnEntry(name: string, content: OwnContent): OwnEntry {
  const texts = LOCALES.flatMap((locale) => {
    const text = content.texts[locale];
    return text === undefined ? [] : [[locale, textOf(text, content, locale)] as const];
  });
  return { practice: toOwnPractice(name, content), texts: Object.fromEntries(texts) };
}

function textOf(own: OwnText, { steps }: OwnContent, locale: Locale): PracticeText {
  const { claim, field, kept } = FIXED[locale];
  const words = steps.map((input, index): [string, StepText] => {
    const { text, options } = own.steps[index] ?? { text: "", options: [] };
    return [
      ownStepId(index + 1),
      {
        text,
        ...(input === "tap"
          ? {}
          : { options: Object.fromEntries(options.map((each, at) => [String(at + 1), each])) }),
        ...(input === "modal" ? { field, kept } : {}),
      },
    ];
  });
  return {
    title: own.title,
    description: own.description,
    claims: { none: claim },
    review: { writtenBy: "organization", reviewed: false },
    steps: Object.fromEntries(words),
  };
}
