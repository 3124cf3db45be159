import { LOCALES, type Locale } from "../../core/locale.ts";
import { MOST_OWN_CHOICES, type OwnContent } from "../../core/practice/own.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import { RUN_WORDS } from "../library.ts";
import { toOwnEntry } from "../own.ts";
import type { Finding, RuleId } from "./finding.ts";
import { LANGUAGES } from "./languages.ts";
import { lintPractice } from "./practices.ts";
import { sentencesOf } from "./reading-grade.ts";
import { stringsOf } from "./strings.ts";

/** What the linter finds in a practice of an organization's own. */
export interface OwnFinding {
  /** A rule that our own content is held to, or one about the form. */
  readonly rule: RuleId | "no_language" | "choices" | "unlike_choices";
  readonly severity: "error" | "warning";
  /** Null: it is about the practice and not about its words in one language. */
  readonly locale: Locale | null;
  /** The place to mend: "title", "steps.s2.text", "steps.s2.options.1", "cautions". */
  readonly where: string;
  /** The sentence it is about; null where it is about more than one. */
  readonly sentence: string | null;
  /** What in the sentence; null where it is the whole of it. */
  readonly hit: string | null;
}

/** The rules want an id of ours, and an own one is none. */
const ANY_ID = "own-practice";

/** They look at the words of one language, and name no single string of it. */
const OF_ONE_LANGUAGE: readonly RuleId[] = ["L03", "L17"];

/** All findings on `today`, by the very rules of shipped content, in the order of languages; each once. */
export function lintOwn(content: OwnContent, today: LocalDate): readonly OwnFinding[] {
  const { practice, texts } = toOwnEntry(ANY_ID, content);
  const found = LOCALES.flatMap((locale) => {
    const text = texts[locale];
    if (text === undefined) return [];
    const places = new Map(stringsOf(text).map((each) => [each.where, each.text]));
    const lint = { practice, text, words: RUN_WORDS[locale], rules: LANGUAGES[locale] };
    return lintPractice(lint, today).map((finding) => placed(finding, locale, places.get(finding.where)));
  });
  const once = new Map([...problemsOfForm(content), ...found].map((each) => [JSON.stringify(each), each]));
  return [...once.values()];
}

/** Whether nothing keeps it from being used. */
export function isSound(findings: readonly OwnFinding[]): boolean {
  return findings.every(({ severity }) => severity !== "error");
}

function placed(
  { id, severity, where, message }: Finding,
  locale: Locale,
  text: string | undefined,
): OwnFinding {
  const isOfAll = text === undefined && !OF_ONE_LANGUAGE.includes(id);
  const [, hit = null] = /"(.+?)"/u.exec(message) ?? [];
  const sentence =
    text === undefined || text === ""
      ? null
      : (sentencesOf(text).find((each) => hit !== null && each.includes(hit)) ?? text);
  return {
    rule: id,
    severity,
    locale: isOfAll ? null : locale,
    where,
    sentence: sentence === null ? null : sentence.trim(),
    hit: hit === sentence?.trim() ? null : hit,
  };
}

/** What the form lets somebody hand in and the engine could not walk. */
function problemsOfForm({ steps, texts }: OwnContent): readonly OwnFinding[] {
  const written = LOCALES.flatMap((locale) => {
    const text = texts[locale];
    return text === undefined ? [] : [{ locale, text }];
  });
  const error = (rule: OwnFinding["rule"], where: string, locale: Locale | null): OwnFinding => ({
    rule,
    severity: "error",
    locale,
    where,
    sentence: null,
    hit: null,
  });
  if (written.length === 0) return [error("no_language", "title", null)];
  return steps.flatMap((input, index) => {
    if (input === "tap") return [];
    const where = `steps.s${index + 1}.options`;
    const counts = written.map(({ locale, text }) => ({
      locale,
      count: text.steps[index]?.options.length ?? 0,
    }));
    return [
      ...counts
        .filter(({ count }) => count < 2 || count > MOST_OWN_CHOICES)
        .map(({ locale }) => error("choices", where, locale)),
      ...(new Set(counts.map(({ count }) => count)).size > 1 ? [error("unlike_choices", where, null)] : []),
    ];
  });
}
