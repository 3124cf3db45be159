import type { PracticeText, StepText } from "../../core/practice/practice-text.ts";

export type StringKind = "title" | "description" | "claim" | "step" | "option" | "field" | "label" | "words";

/** One string of a text, with the place to mend it at. */
export interface PlacedString {
  readonly where: string;
  readonly kind: StringKind;
  readonly text: string;
}

function each(
  where: string,
  kind: StringKind,
  strings: Readonly<Record<string, string | undefined>> | undefined,
): readonly PlacedString[] {
  return Object.entries(strings ?? {}).flatMap(([key, text]) =>
    text === undefined ? [] : [{ where: `${where}.${key}`, kind, text }],
  );
}

function stringsOfStep(where: string, step: StepText): readonly PlacedString[] {
  return [
    { where: `${where}.text`, kind: "step", text: step.text },
    ...each(`${where}.byPick`, "step", step.byPick),
    ...each(`${where}.notes`, "step", step.notes),
    ...each(`${where}.options`, "option", step.options),
    ...each(`${where}.field`, "field", step.field && { label: step.field.label, hint: step.field.hint }),
    ...each(where, "label", { kept: step.kept }),
    ...Object.entries(step.variants ?? {}).flatMap(([variant, change]): readonly PlacedString[] => [
      { where: `${where}.variants.${variant}.text`, kind: "step", text: change.text },
      ...each(`${where}.variants.${variant}.options`, "option", change.options),
    ]),
  ];
}

/** Every string of a practice's text. */
export function stringsOf(text: PracticeText): readonly PlacedString[] {
  return [
    { where: "title", kind: "title", text: text.title },
    { where: "description", kind: "description", text: text.description },
    ...each("claims", "claim", text.claims),
    ...Object.entries(text.steps).flatMap(([id, step]) => stringsOfStep(`steps.${id}`, step)),
  ];
}

/** Every string of the interface's words, with 2 for step numbers. */
export function stringsOfWords(words: object): readonly PlacedString[] {
  return Object.entries(words).flatMap(([key, value]): readonly PlacedString[] => {
    if (typeof value === "string") return [{ where: key, kind: "words", text: value }];
    if (typeof value === "function") return [{ where: key, kind: "words", text: value(2) }];
    return typeof value === "object" ? each(key, "words", value) : [];
  });
}
