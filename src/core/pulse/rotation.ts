import { type Construct, itemsOf, type PulseItem } from "./instrument.ts";

/** The two items of a week, the one on what goes well first. Everyone gets the same pair. */
export interface WeekPair {
  /** Four weeks of questions, counted from 1. */
  readonly cycle: number;
  /** The week within the cycle. */
  readonly week: 1 | 2 | 3 | 4;
  readonly items: readonly [PulseItem, PulseItem];
}

type Slots = readonly [Construct, Construct];

// Five dimensions and three drivers fill four weeks; odd and even cycles share the six drivers between them.
const WEEKS_OF_ODD_CYCLE: readonly Slots[] = [
  ["EX", "WL"],
  ["MD", "SU"],
  ["CS", "RD"],
  ["ES", "FA"],
];
const WEEKS_OF_EVEN_CYCLE: readonly Slots[] = [
  ["EX", "AU"],
  ["MD", "CL"],
  ["CS", "RD"],
  ["ES", "RE"],
];

/**
 * The pair of the week `asked` weeks after the first one, counting only weeks in which the organization was asked: a skipped week
 * (public holiday, declared crisis) pauses the rotation for everyone. Throws RangeError where `asked` is no whole number from 0.
 */
export function pairAfter(asked: number): WeekPair {
  if (!Number.isInteger(asked) || asked < 0) throw new RangeError(`${asked} is not a count of weeks.`);
  return pairOf(Math.floor(asked / 4) + 1, ((asked % 4) + 1) as WeekPair["week"]);
}

/** The pair of that week (1 to 4) of that cycle (from 1). Throws RangeError outside of these. */
export function pairOf(cycle: number, week: WeekPair["week"]): WeekPair {
  const slots = (cycle % 2 === 1 ? WEEKS_OF_ODD_CYCLE : WEEKS_OF_EVEN_CYCLE)[week - 1];
  if (!Number.isInteger(cycle) || cycle < 1 || slots === undefined)
    throw new RangeError(`There is no week ${week} of cycle ${cycle}.`);
  const first = itemOfTurn(slots[0], cycle);
  const second = slots[1] === "RD" ? itemOfTurn("RD", cycle) : itemKeyedOpposite(slots[1], first);
  return { cycle, week, items: first.key === "R" ? [first, second] : [second, first] };
}

/** A dimension's three items take turns, one a cycle. */
function itemOfTurn(construct: Construct, cycle: number): PulseItem {
  const item = itemsOf(construct)[(cycle - 1) % 3];
  if (item === undefined) throw new RangeError(`${construct} has no three items.`);
  return item;
}

/** A driver's item is the one keyed against the week's dimension item, so that every pair has one of each. */
function itemKeyedOpposite(construct: Construct, other: PulseItem): PulseItem {
  const item = itemsOf(construct).find(({ key }) => key !== other.key);
  if (item === undefined) throw new RangeError(`${construct} has no item keyed against ${other.id}.`);
  return item;
}
