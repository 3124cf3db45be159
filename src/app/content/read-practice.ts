import { cautionsOf } from "../../content/cautions.ts";
import { EVIDENCE } from "../../content/evidence.ts";
import { FINDINGS } from "../../content/evidence-findings.ts";
import { findEntry } from "../../content/library.ts";
import { type Words, wordsFor } from "../../content/words.ts";
import { LOCALES } from "../../core/locale.ts";
import {
  type Length,
  lengthOf,
  offeredVariants,
  type Practice,
  VARIANTS,
  type Variant,
} from "../../core/practice/practice.ts";
import type { PracticeText } from "../../core/practice/practice-text.ts";
import { possibleSteps } from "../../core/practice/steps.ts";
import { hrOrAuditor } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import type { PracticePage, Preview, PreviewAsk, SourceLine, StepLine } from "./content-page.ts";
import { previewedVariants, previewOf } from "./preview.ts";
import { lineOf } from "./read-content.ts";
import { unknown } from "./save-own.ts";

/** A practice that ships, whole. Throws `not_found` for no such practice, `forbidden` for all but HR and auditors. */
export async function readPracticePage(session: Session, id: string, ask: PreviewAsk): Promise<PracticePage> {
  hrOrAuditor(session);
  const entry = findEntry(id);
  if (entry === undefined) throw unknown();
  const { practice, texts } = entry;
  const words = wordsFor(session.language);
  const text = texts[words.locale];
  const preview = framed(practice, ask, words);
  return {
    ...lineOf(entry, words),
    description: text.description,
    family: words.chat.library.families[practice.family],
    steps: practice.lengths.map((length) => ({
      minutes: length.minutes,
      grade: length.grade,
      claim: text.claims[length.claim] ?? "",
      steps: stepLines(practice, text, length),
      sources: length.evidence.flatMap(sourceLine),
    })),
    cautions: cautionsOf(practice, words.locale),
    variants: VARIANTS.map((variant) => ({
      id: variant,
      name: words.run.variants[variant],
      how: howMet(practice, variant),
    })),
    preview: {
      ...preview,
      views: previewOf(practice, wordsFor(preview.language), {
        minutes: preview.minutes,
        variants: preview.variant === null ? [] : [preview.variant],
      }),
    },
  };
}

/** The preview that was asked for; where the practice has none such, the nearest: its first length, as written, the reader's language. */
export function framed(
  practice: Practice,
  { minutes, variant, language }: PreviewAsk,
  { locale }: Pick<Words, "locale">,
): Omit<Preview, "views"> {
  const [first] = practice.lengths;
  return {
    minutes: lengthOf(practice, Number(minutes) as Length["minutes"])?.minutes ?? first?.minutes ?? 1,
    variant: previewedVariants(practice).find((each) => each === variant) ?? null,
    language: LOCALES.find((each) => each === language) ?? locale,
  };
}

function stepLines(practice: Practice, text: PracticeText, { minutes }: Length): readonly StepLine[] {
  return possibleSteps(practice, { minutes, variants: [] }).map(({ id, input, options }) => {
    const words = text.steps[id];
    return {
      text: words?.text ?? "",
      input,
      options: options.map((option) => words?.options?.[option.id] ?? option.id),
    };
  });
}

function sourceLine(id: string): readonly SourceLine[] {
  const source = EVIDENCE[id];
  if (source === undefined) return [];
  const { study, status, seen } = source;
  return [{ id, study, found: FINDINGS[id] ?? null, status, seen: seen ?? null }];
}

function howMet(practice: Practice, variant: Variant): PracticePage["variants"][number]["how"] {
  if (offeredVariants(practice).includes(variant)) return "changes";
  return practice.meets.includes(variant) ? "met" : "setting";
}
