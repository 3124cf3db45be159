import type { LibraryEntry } from "../../content/entry.ts";
import { describe, findEntry, PRACTICES } from "../../content/library.ts";
import { toOwnEntry } from "../../content/own.ts";
import { PROGRAMS, programWords } from "../../content/programs.ts";
import { PULSE } from "../../content/pulse.ts";
import { type Words, wordsFor } from "../../content/words.ts";
import { LOCALES, type Locale } from "../../core/locale.ts";
import { nameOfOwn } from "../../core/practice/own.ts";
import { versionAtHand } from "../../core/practice/own-standing.ts";
import { NEEDS, type Practice } from "../../core/practice/practice.ts";
import type { PracticeText } from "../../core/practice/practice-text.ts";
import { ITEMS, isStrainItem } from "../../core/pulse/instrument.ts";
import { findOwnPractices, type OwnPracticeRow } from "../../db/program/own-practices.ts";
import { asReader } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOrAuditor } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import type {
  ContentFilter,
  ContentKind,
  ContentPage,
  LengthLine,
  OwnLine,
  PracticeLine,
  ProgramLine,
  QuestionLine,
} from "./content-page.ts";
import { contentOf } from "./own-content.ts";

/** All that ships and all that the organization wrote, as far as the filter goes. Throws `forbidden` for all but HR and auditors. */
export async function readContentPage(
  deps: Pick<Deps, "database">,
  session: Session,
  filter: ContentFilter,
): Promise<ContentPage> {
  hrOrAuditor(session);
  const { organizationId } = session;
  const words = wordsFor(session.language);
  const rows = await asReader(deps.database, organizationId, (trx) => findOwnPractices(trx, organizationId));
  const shown = (kind: ContentKind) => filter.kind === null || filter.kind === kind;
  const ungraded = filter.need === null && (filter.grade === null || filter.grade === "none");
  return {
    filter,
    needs: NEEDS.map((id) => ({ id, name: words.chat.library.needs[id] })),
    own: shown("own") ? ownLines(rows, words).filter((line) => fits(line, filter, words)) : [],
    practices: shown("practice")
      ? PRACTICES.map((entry) => lineOf(entry, words)).filter((line) => fits(line, filter, words))
      : [],
    programs: shown("program") && ungraded ? programLines(words).filter((line) => speaks(line, filter)) : [],
    questions:
      shown("question") && filter.need === null && filter.grade === null
        ? questionLines(words).filter((line) => speaks(line, filter))
        : [],
    mayWrite: session.roles.includes("hr"),
  };
}

export function lineOf(entry: LibraryEntry, words: Words): PracticeLine {
  const { practice, texts } = entry;
  const text = texts[words.locale];
  const { id, kind, reviewed, locales } = describe(entry);
  return {
    id,
    title: text.title,
    kind,
    lengths: lengthLines(practice, text),
    needs: practice.needs.map((need) => words.chat.library.needs[need]),
    languages: locales,
    reviewed,
  };
}

function lengthLines({ lengths }: Practice, text: PracticeText | undefined): readonly LengthLine[] {
  return lengths.map(({ minutes, grade, claim }) => ({ minutes, grade, claim: text?.claims[claim] ?? "" }));
}

/** The title in that language, or in the one there is; empty where none was written. */
export function titleIn(texts: Readonly<Partial<Record<Locale, { title: string }>>>, locale: Locale): string {
  const titles = [texts[locale], ...Object.values(texts)].map((text) => text?.title ?? "");
  return titles.find((title) => title !== "") ?? "";
}

function ownLines(rows: readonly OwnPracticeRow[], words: Words): readonly OwnLine[] {
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((versions) => {
    const row = versionAtHand(versions) ?? versions.at(-1);
    if (row === undefined) return [];
    const content = contentOf(row);
    const { practice, texts } = toOwnEntry(nameOfOwn(row.id), content);
    return [
      {
        id: practice.id,
        title: titleIn(content.texts, words.locale),
        kind: practice.kind,
        lengths: lengthLines(practice, texts[words.locale] ?? Object.values(texts)[0]),
        needs: practice.needs.map((need) => words.chat.library.needs[need]),
        languages: LOCALES.filter((locale) => texts[locale] !== undefined),
        reviewed: false,
        state: row.state,
        version: row.version,
      },
    ];
  });
}

function programLines(words: Words): readonly ProgramLine[] {
  return PROGRAMS.map(({ id, weeks, minutesAWeek }) => ({
    id,
    title: programWords(id, words.locale)?.title ?? id,
    weeks: weeks.length,
    minutesAWeek,
    languages: LOCALES.filter((locale) => programWords(id, locale) !== undefined),
  }));
}

function questionLines({ locale }: Words): readonly QuestionLine[] {
  return ITEMS.map((item) => ({
    id: item.id,
    text: PULSE[locale].items[item.id],
    construct: PULSE[locale].constructs[item.construct],
    key: item.key,
    strain: isStrainItem(item),
    languages: LOCALES,
  }));
}

function fits(line: PracticeLine, filter: ContentFilter, words: Words): boolean {
  const needs = findEntry(line.id)?.practice.needs;
  const answers =
    filter.need === null ||
    (needs?.includes(filter.need) ?? line.needs.includes(words.chat.library.needs[filter.need]));
  const graded = filter.grade === null || line.lengths.some(({ grade }) => grade === filter.grade);
  return answers && graded && speaks(line, filter);
}

function speaks(
  { languages }: { readonly languages: readonly Locale[] },
  { language }: ContentFilter,
): boolean {
  return language === null || languages.includes(language);
}
