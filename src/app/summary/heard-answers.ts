import type { MemberId } from "../../core/ids.ts";
import type { MemberRecord } from "../../core/privacy/contribution.ts";
import type { WeekAnswers } from "../../core/pulse/answer-record.ts";
import { ANSWER_VALUES, type Construct, isStrainItem, type PulseItem } from "../../core/pulse/instrument.ts";
import { keyedScore, type StrainItemId, strainOf, UNCALIBRATED_CENTERS } from "../../core/pulse/scoring.ts";

/**
 * What a window's people answered: a byte for each person, by position on the roster, and each item that was asked. All that memory holds
 * of opened answers, however many there are (rule 17). A row changes one person's bytes, so their order changes nothing.
 */
export interface HeardAnswers {
  readonly items: readonly PulseItem[];
  /** 0 for no answer, else the answer's place in ANSWER_VALUES, from 1. */
  readonly values: Uint8Array;
}

export function nothingHeard(items: readonly PulseItem[], people: number): HeardAnswers {
  return { items, values: new Uint8Array(items.length * people) };
}

/** Takes down a week's answers of the person at this position. Items that the window does not ask count for nothing. */
export function hear({ items, values }: HeardAnswers, person: number, answers: WeekAnswers): void {
  for (const { item, value } of answers) {
    const place = items.findIndex(({ id }) => id === item);
    if (place >= 0 && value !== null)
      values[person * items.length + place] = 1 + ANSWER_VALUES.indexOf(value);
  }
}

/** What an answer to one item adds, by what stands in `values`. */
interface Column {
  readonly construct: Construct;
  readonly isStrain: boolean;
  /** Keyed; null for what counts for nothing. */
  readonly scores: readonly (number | null)[];
  /** What is taken off where it enters the strain score. */
  readonly center: number;
}

function columnOf(item: PulseItem): Column {
  const isStrain = isStrainItem(item);
  return {
    construct: item.construct,
    isStrain,
    scores: [null, ...ANSWER_VALUES].map((value) =>
      typeof value === "number" ? keyedScore(item, value) : null,
    ),
    // A center is of one wording: those that a privacy year's releases may set are for our own questions alone.
    center: isStrain ? UNCALIBRATED_CENTERS[item.id as StrainItemId] : 0,
  };
}

/**
 * What scores a person by position on the roster; null for who answered nothing. A construct's score is the answer to its item, for a
 * window asks each construct once (rotation.ts).
 */
export function scorerOf({
  items,
  values,
}: HeardAnswers): (person: number, member: MemberId) => MemberRecord | null {
  const columns = items.map(columnOf);
  return (person, member) => {
    const strain: number[] = [];
    const dimensions: Record<string, number> = {};
    const drivers: Record<string, number> = {};
    let answered = false;
    for (const [place, { construct, isStrain, scores, center }] of columns.entries()) {
      const value = values[person * items.length + place] ?? 0;
      const score = scores[value] ?? null;
      answered ||= value !== 0;
      if (score === null) continue;
      (isStrain ? dimensions : drivers)[construct] = score;
      if (isStrain) strain.push(score - center);
    }
    return answered ? { member, strain: strainOf(strain), dimensions, drivers } : null;
  };
}
