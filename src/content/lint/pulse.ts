import type { Locale } from "../../core/locale.ts";
import { DIMENSIONS, DRIVERS } from "../../core/pulse/instrument.ts";
import { pairAfter, type WeekPair } from "../../core/pulse/rotation.ts";
import type { PulseWords } from "../pulse-words.ts";
import type { ContentFinding } from "./content-finding.ts";
import type { LanguageRules } from "./language.ts";
import { LANGUAGES } from "./languages.ts";
import { wordsOf } from "./reading-grade.ts";

const MOST_WORDS = 12;
const HIGHEST_GRADE = 6;
/** So many words in a row, shared with another questionnaire's item, are no accident. */
const SHARED_WORDS = 5;

/**
 * L20 on the pulse in one language: its items' wording, and the balance of `rotation` over 48 weeks. `others` are items of other
 * questionnaires, from a list that does not ship with the product.
 */
export function lintPulse(
  locale: Locale,
  words: PulseWords,
  more: { readonly rotation?: (asked: number) => WeekPair; readonly others?: readonly string[] } = {},
): readonly ContentFinding[] {
  const subject = `pulse/${locale}`;
  const found = (severity: ContentFinding["severity"], where: string, message: string): ContentFinding => ({
    id: "L20",
    severity,
    subject,
    where,
    message,
  });
  const rules = LANGUAGES[locale];
  const items = Object.entries(words.items);
  const grade = rules.reading(items.map(([, text]) => text).join("\n"));
  return [
    ...(grade > HIGHEST_GRADE
      ? [found("error", "items", `Grade ${grade.toFixed(1)} over all items, at most ${HIGHEST_GRADE}.`)]
      : []),
    ...items.flatMap(([id, text]) =>
      problemsOfItem(text, rules).map((message) => found("error", `items.${id}`, message)),
    ),
    ...items
      .filter(([, text]) => (more.others ?? []).some((other) => resembles(text, other)))
      .map(([id]) => found("warning", `items.${id}`, "Resembles an item of another questionnaire.")),
    ...problemsOfRotation(more.rotation ?? pairAfter).map((message) => found("error", "rotation", message)),
  ];
}

function problemsOfItem(text: string, rules: LanguageRules): readonly string[] {
  const problems: string[] = [];
  const count = wordsOf(text).length;
  if (count > MOST_WORDS) problems.push(`${count} words, at most ${MOST_WORDS}.`);
  if ((text.match(rules.negations) ?? []).length > 1) problems.push("Says no twice.");
  const figure = rules.figuresOfSpeech.exec(text)?.[0];
  if (figure !== undefined) problems.push(`"${figure}" is a figure of speech or a demand.`);
  return problems;
}

function resembles(text: string, other: string): boolean {
  const [ours, theirs] = [text, other].map((each) => ` ${wordsOf(each.toLowerCase()).join(" ")} `);
  const words = wordsOf(ours ?? "");
  return words.some((_, start) => {
    const run = words.slice(start, start + SHARED_WORDS);
    return run.length === SHARED_WORDS && (theirs ?? "").includes(` ${run.join(" ")} `);
  });
}

function problemsOfRotation(rotation: (asked: number) => WeekPair): readonly string[] {
  const weeks = Array.from({ length: 48 }, (_, asked) => rotation(asked).items);
  const problems = new Set<string>();
  for (const [first, second] of weeks)
    if (first.key !== "R" || second.key !== "+")
      problems.add("A week's pair is not one on what goes well, then one on strain.");
  for (const [span, constructs] of [
    [4, DIMENSIONS],
    [8, DRIVERS],
  ] as const)
    for (let start = 0; start < weeks.length; start += span) {
      const asked = weeks.slice(start, start + span).flatMap((pair) => pair.map((item) => item.construct));
      for (const construct of constructs)
        if (asked.filter((each) => each === construct).length !== 1)
          problems.add(`${construct} is not asked once in ${span} weeks.`);
    }
  return [...problems];
}
