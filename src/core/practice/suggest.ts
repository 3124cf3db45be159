import type { Family, Minutes, Need, Practice, Situation } from "./practice.ts";

export interface SuggestInput {
  /** In the order of the library. */
  readonly practices: readonly Practice[];
  readonly need: Need;
  readonly minutes: Minutes;
  /** What this person said of this day or session. */
  readonly situations: readonly Situation[];
  /** Hidden by this person, or by two Heavier. */
  readonly setAside: { readonly practices: readonly string[]; readonly families: readonly Family[] };
  /** How often each practice was done today, by id. */
  readonly doneToday: Readonly<Record<string, number>>;
  /** Local hour, 0 to 23: what is for the morning is not put forward in the evening. */
  readonly hour: number;
  /** The deployment says that its work is safety-critical. */
  readonly safetyCritical?: boolean;
  /** Two options plus "not now", unless told otherwise. */
  readonly atMost?: number;
}

export interface Suggestion {
  readonly practice: string;
  readonly minutes: Minutes;
}

/** Soothing before insight: what may be put forward in distress, gentlest first. */
const STEADYING: readonly Family[] = ["senses", "rest", "breath", "touch"];
/** After a Heavier, nothing that works with the body either. */
const AFTER_HEAVIER: readonly Family[] = ["senses", "rest"];

/** Too much to do, or on edge: rest and other people come before any technique, and a person can be reached from the same view. */
export const NEEDS_PEOPLE: readonly Need[] = ["N2", "N15"];
const RELIEVING: readonly Family[] = ["rest", "people"];

function mayBePutForward(practice: Practice, input: SuggestInput): boolean {
  const { suggest, id, family } = practice;
  return (
    suggest.auto &&
    input.hour < (suggest.beforeHour ?? 24) &&
    !(suggest.notSafetyCritical && input.safetyCritical) &&
    !input.setAside.practices.includes(id) &&
    !input.setAside.families.includes(family) &&
    !suggest.suppressWhen.some((situation) => input.situations.includes(situation)) &&
    (input.doneToday[id] ?? 0) < (suggest.perDay ?? Number.POSITIVE_INFINITY)
  );
}

function lengthFor(practice: Practice, minutes: Minutes): Minutes {
  const lengths = practice.lengths.map((length) => length.minutes);
  return lengths.includes(minutes) ? minutes : (lengths[0] ?? minutes);
}

/**
 * What to put forward. In distress (a Heavier today, or "I feel shaky or on edge") steadying practices of any length
 * come, no reflection and no writing. To whom it is too much, rest and asking for help come first. Once the help view was shown in this session, nothing is: the person can still ask
 * for any practice by name. Empty means: show the whole list, and people.
 */
export function suggestPractices(input: SuggestInput): readonly Suggestion[] {
  const { need, minutes, situations, atMost = 2 } = input;
  if (situations.includes("help_shown")) return [];
  const heavier = situations.includes("heavier_today");
  const families = heavier ? AFTER_HEAVIER : need === "N15" ? STEADYING : null;
  const fits = input.practices
    .filter((practice) => mayBePutForward(practice, input))
    .filter((practice) =>
      families === null
        ? practice.needs.includes(need) && practice.lengths.some((length) => length.minutes === minutes)
        : families.includes(practice.family) && (heavier || practice.needs.includes(need)),
    );
  const order = families ?? (NEEDS_PEOPLE.includes(need) ? RELIEVING : []);
  const rank = ({ family }: Practice) => (order.includes(family) ? order.indexOf(family) : order.length);
  const ranked = fits.toSorted((a, b) => rank(a) - rank(b));
  const first = ranked.filter((practice) => !practice.suggest.neverFirst);
  // What may never stand first stands nowhere when it would be alone.
  const rest = first.length > 0 ? ranked.filter((practice) => practice.suggest.neverFirst) : [];
  return [...first, ...rest]
    .slice(0, atMost)
    .map((practice) => ({ practice: practice.id, minutes: lengthFor(practice, minutes) }));
}
