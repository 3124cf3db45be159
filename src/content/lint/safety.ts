import type { Need, Practice } from "../../core/practice/practice.ts";
import { error, type Finding, type Rule, warning } from "./finding.ts";
import { sentencesOf } from "./reading-grade.ts";
import { type PlacedString, stringsOf } from "./strings.ts";

/** L04: one thing to do at a time. */
export const oneInstruction: Rule = ({ practice, text, rules }) =>
  stringsOf(text)
    .filter(({ kind }) => kind === "step")
    .filter(
      ({ text: words }) => sentencesOf(words).filter((each) => rules.orders.test(each.trim())).length > 1,
    )
    .map(({ where }) => warning("L04", practice.id, where, "Asks for two things at once."));

/** L11: no names of conditions: nobody is diagnosed here. */
export const conditions: Rule = ({ practice, text, rules }) =>
  stringsOf(text).flatMap(({ where, text: words }) => {
    const hit = rules.conditions.exec(words)?.[0];
    return hit === undefined ? [] : [error("L11", practice.id, where, `"${hit}" names a condition.`)];
  });

/** Found by browsing, never put forward: they stir what a card cannot hold. */
const NEVER_PUT_FORWARD: readonly string[] = ["body-scan-brief", "caring-place", "kind-figure"];

/** L12: what to be careful with is written down, and what stirs most is never put forward. After a Heavier the engine puts forward no more. */
export const cautions: Rule = ({ practice }) => {
  const { id, suggest } = practice;
  const found: Finding[] = [];
  if (practice.cautions.length === 0)
    found.push(error("L12", id, "cautions", "Names nothing to be careful with."));
  if (NEVER_PUT_FORWARD.includes(id) && suggest.auto)
    found.push(error("L12", id, "suggest.auto", "This is never put forward."));
  return found;
};

/** L15: breath is never held, counted or sped up, and a practice with the body names no zone but hands, feet, face and back. */
export const bodyRules: Rule = ({ practice, text, rules }) => {
  const strings = stringsOf(text);
  const usesBody = practice.steps.some((step) => step.uses?.includes("body"));
  return [
    ...hits(strings, rules.breath).map(([where, hit]) =>
      error("L15", practice.id, where, `"${hit}": breath is neither held nor counted.`),
    ),
    ...(usesBody ? hits(strings, rules.zones) : []).map(([where, hit]) =>
      error("L15", practice.id, where, `"${hit}" is no neutral zone of the body.`),
    ),
  ];
};

/** L16 over any strings: no pictures in place of words, or beside them. */
export function emoji(practice: string, strings: readonly PlacedString[]): readonly Finding[] {
  return hits(strings, /\p{Extended_Pictographic}|\p{Regional_Indicator}/u).map(([where]) =>
    error("L16", practice, where, "Has an emoji."),
  );
}

/** L18: no string is empty, and none stands in English where another language was promised. */
export const complete: Rule = ({ practice, text }) =>
  stringsOf(text)
    .filter(({ text: words }) => words.trim() === "")
    .map(({ where }) => error("L18", practice.id, where, "Is empty."));

/** L19 over any strings: arrows point the wrong way in half of the world's scripts, so none is used. */
export function arrows(practice: string, strings: readonly PlacedString[]): readonly Finding[] {
  return hits(strings, /[←→⇐⇒➔➜«»‹›]/u).map(([where, hit]) =>
    error("L19", practice, where, `"${hit}" does not turn with the script.`),
  );
}

/** Where custom decides what is fitting: touch, family and saying no. */
const CUSTOM: readonly string[] = [
  "boundary-line",
  "repair-at-home",
  "carer-check-in",
  "values-step",
  "kind-figure",
];

/** L26: touch, family, faith and refusal want somebody who knows the place. */
export const customs: Rule = ({ practice, text }) => {
  const touches = practice.steps.some((step) => step.uses?.includes("touch"));
  const wants = touches || CUSTOM.includes(practice.id);
  return wants && !text.review.reviewed
    ? [warning("L26", practice.id, "review", "No named reviewer of this language has looked at its customs.")]
    : [];
};

/** Days after which a review has to be renewed. */
const REVIEW_DAYS = 365;

/** L28: a review is at most 12 months old on `today`; text that no clinician has read is said to be unread. */
export function reviewAge(today: string): Rule {
  return ({ practice, text: { review } }) => {
    if (!review.reviewed)
      return [warning("L28", practice.id, "review", "No clinician has reviewed this text.")];
    const days = (Date.parse(today) - Date.parse(review.on)) / 86_400_000;
    return days > REVIEW_DAYS
      ? [error("L28", practice.id, "review", `Was reviewed on ${review.on}, more than 12 months ago.`)]
      : [];
  };
}

const SETBACKS: readonly Need[] = ["N1", "N9", "N10"];
const ABOUT_ONESELF: readonly Practice["family"][] = ["self-talk", "reflection"];

/** L29: who is harmed by others is not asked to see it in a kinder light. */
export const mistreatment: Rule = ({ practice }) => {
  const asks =
    ABOUT_ONESELF.includes(practice.family) && practice.needs.some((need) => SETBACKS.includes(need));
  if (!asks || practice.suggest.suppressWhen.includes("mistreatment")) return [];
  return [error("L29", practice.id, "suggest.suppressWhen", "Is put forward to who is mistreated.")];
};

/** L30: what a deployment says of its work is heeded. */
export const deploymentFlags: Rule = ({ practice }) =>
  practice.id === "good-enough-line" && !practice.suggest.notSafetyCritical
    ? [error("L30", practice.id, "suggest", "Lowers the bar where work is safety-critical.")]
    : practice.id === "peer-pair" && practice.lengths.some(({ grade }) => grade !== "C")
      ? [error("L30", practice.id, "lengths", "Untrained pairs are grade C.")]
      : [];

function hits(strings: readonly PlacedString[], pattern: RegExp): readonly (readonly [string, string])[] {
  return strings.flatMap(({ where, text }) => {
    const hit = pattern.exec(text)?.[0];
    return hit === undefined ? [] : [[where, hit] as const];
  });
}
