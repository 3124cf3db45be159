import type { MemberId } from "../ids.ts";
import { maximumMatching } from "./maximum-matching.ts";
import type { Place } from "./place.ts";

/** Somebody who waits for a partner: where they stand, what they asked for, and nothing that names them. */
export interface Waiting extends Place {
  readonly id: MemberId;
  /** They hold a role that looks at others' figures: HR, or the auditor. */
  readonly holdsRole: boolean;
  /** "en" of "en-GB". */
  readonly language: string;
  /** They asked for a partner who reads their language. */
  readonly sameLanguage: boolean;
  /** Their clock ahead of UTC, now. */
  readonly offsetMinutes: number;
  /** With whom they were paired not long ago. */
  readonly former: readonly MemberId[];
  /** The day on which they began to wait, in days since 1970. */
  readonly since: number;
}

export type Pair = readonly [MemberId, MemberId];

/** Clocks that lie this far apart leave five hours of a working day in common. */
const MOST_MINUTES_APART = 3 * 60;
const DAY_MINUTES = 24 * 60;

/** People who are looked at together: the work grows with the cube of it, and so many find a partner among themselves. */
const MOST_AT_ONCE = 400;

/**
 * Whether two people may be paired. Never along a reporting line (neither leads the other, directly or from above, and no lead is the
 * nearest of both), never within a team or a small group around it, and never the same two again soon. Leads meet leads and HR
 * meets HR, so that of staff no lead and nobody of HR learns that they take part.
 */
export function mayMeet(a: Waiting, b: Waiting): boolean {
  return (
    a.id !== b.id &&
    a.team !== b.team &&
    a.smallGroup !== b.smallGroup &&
    a.isLead === b.isLead &&
    a.holdsRole === b.holdsRole &&
    !a.leads.includes(b.id) &&
    !b.leads.includes(a.id) &&
    (a.leads.length === 0 || a.leads[0] !== b.leads[0]) &&
    !a.former.includes(b.id) &&
    !b.former.includes(a.id) &&
    (a.language === b.language || !(a.sameLanguage || b.sameLanguage)) &&
    minutesApart(a.offsetMinutes, b.offsetMinutes) <= MOST_MINUTES_APART
  );
}

/** How far two clocks lie apart, whatever their dates. */
function minutesApart(a: number, b: number): number {
  const apart = Math.abs(a - b) % DAY_MINUTES;
  return Math.min(apart, DAY_MINUTES - apart);
}

/**
 * As many pairs as there are among those who wait. Who has waited for more weeks comes first; among those who have waited as long, chance
 * decides. `below(n)` draws a whole number from 0 to n - 1, each as likely as the others.
 */
export function matchPairs(waiting: readonly Waiting[], below: (n: number) => number): readonly Pair[] {
  const mixed = shuffled(waiting, below).toSorted((a, b) => weekOf(a) - weekOf(b));
  const pairs: Pair[] = [];
  let rest: readonly Waiting[] = mixed;
  while (rest.length > 0) {
    const now = rest.slice(0, MOST_AT_ONCE);
    pairs.push(...pairsAmong(now));
    rest = rest.slice(MOST_AT_ONCE);
  }
  return pairs;
}

function pairsAmong(people: readonly Waiting[]): readonly Pair[] {
  const neighbors = people.map((one) =>
    people.flatMap((other, index) => (mayMeet(one, other) ? [index] : [])),
  );
  return maximumMatching(neighbors).flatMap((partner, index): Pair[] => {
    const [one, other] = [people[index], partner === null ? undefined : people[partner]];
    return one && other && partner !== null && index < partner ? [[one.id, other.id]] : [];
  });
}

function weekOf({ since }: Waiting): number {
  return Math.floor(since / 7);
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], below: (n: number) => number): readonly T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const drawn = below(last + 1);
    [mixed[last], mixed[drawn]] = [mixed[drawn] as T, mixed[last] as T];
  }
  return mixed;
}
