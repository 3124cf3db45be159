/**
 * What practices remember of one person, for that person alone: what they set aside, do without, and found lighter or heavier.
 * It rests sealed; nothing of it is counted, reported or read by anyone else. The limits are those of the safety rules.
 */
import { lastingName } from "./own.ts";
import type { Family, Minutes, Practice, Variant } from "./practice.ts";
import type { Feeling } from "./run.ts";
import type { Style } from "./style.ts";

/** One after-check. "Same" and "Skip" leave nothing. */
export interface Check {
  readonly practice: string;
  readonly family: Family;
  readonly feeling: "lighter" | "heavier";
  /** Whole days since 1 January 1970, where the person is. */
  readonly on: number;
}

export interface PracticeMemory {
  /** Done in this way always, because the person said so. */
  readonly variants: readonly Variant[];
  /** The length they like best; null while they did not say. */
  readonly minutes: Minutes | null;
  /** How they like the words around practices said. */
  readonly style: Style;
  readonly setAside: { readonly practices: readonly string[]; readonly families: readonly Family[] };
  /** Oldest first, of the last 90 days. */
  readonly checks: readonly Check[];
  /** The day on which they last gave a sign, to within three weeks (see core/time/silence.ts); null while nothing was noted. */
  readonly heardOn: number | null;
  /** The day whose card they skipped; null where they skipped none, and of no matter once that day is over. */
  readonly skippedOn: number | null;
  /** The day on which the start view last told them that nobody reads this live; null while it was told by the consent alone. */
  readonly remindedOn: number | null;
}

export const NO_MEMORY: PracticeMemory = {
  variants: [],
  minutes: null,
  style: "plain",
  setAside: { practices: [], families: [] },
  checks: [],
  heardOn: null,
  skippedOn: null,
  remindedOn: null,
};

/** Days after which an after-check is forgotten. */
const CHECK_DAYS = 90;
/** Two Heavier on one family within so many days set it aside. */
const FAMILY_DAYS = 30;
/** Three Heavier within so many days pause everything for as long. */
const PAUSE_DAYS = 14;
/** Two Heavier ever (as long as they are remembered) set these aside. */
const CAUTIOUS: readonly string[] = ["body-scan-brief", "caring-place", "kind-figure"];
/** What steadies is never taken away. */
const STAYS: readonly Family[] = ["senses", "rest", "people"];

export interface Remembered {
  readonly memory: PracticeMemory;
  /** Days for which messages pause from now on; null where they go on. */
  readonly pauseDays: number | null;
}

/** The memory after an after-check on `today`. */
export function remember(
  memory: PracticeMemory,
  { id, family }: Pick<Practice, "id" | "family">,
  { feeling, today }: { readonly feeling: Feeling; readonly today: number },
): Remembered {
  const kept = forgetOld(memory, today);
  if (feeling !== "lighter" && feeling !== "heavier") return { memory: kept, pauseDays: null };
  const checks = [...kept.checks, { practice: lastingName(id), family, feeling, on: today }];
  if (feeling === "lighter") return { memory: { ...kept, checks }, pauseDays: null };
  const heavier = checks.filter((check) => check.feeling === "heavier");
  const within = (days: number) => heavier.filter(({ on }) => today - on < days);
  const hidesFamily =
    !STAYS.includes(family) && within(FAMILY_DAYS).filter((check) => check.family === family).length >= 2;
  const hidesPractice =
    CAUTIOUS.includes(id) && heavier.filter(({ practice }) => practice === id).length >= 2;
  return {
    memory: {
      ...kept,
      checks,
      setAside: {
        practices: hidesPractice ? withOne(kept.setAside.practices, id) : kept.setAside.practices,
        families: hidesFamily ? withOne(kept.setAside.families, family) : kept.setAside.families,
      },
    },
    pauseDays: within(PAUSE_DAYS).length === 3 ? PAUSE_DAYS : null,
  };
}

/** "Not for me": gone from every list until brought back. */
export function setAside(memory: PracticeMemory, practice: string): PracticeMemory {
  const { practices, families } = memory.setAside;
  return { ...memory, setAside: { families, practices: withOne(practices, lastingName(practice)) } };
}

/** Brings a practice or a family back; its Heavier checks are forgotten, so that one more does not hide it at once. */
export function bringBack(
  memory: PracticeMemory,
  back: { readonly practice: string } | { readonly family: Family },
): PracticeMemory {
  const { practices, families } = memory.setAside;
  const isBack = (check: Check) =>
    "practice" in back ? check.practice === back.practice : check.family === back.family;
  return {
    ...memory,
    setAside: {
      practices: "practice" in back ? practices.filter((id) => id !== back.practice) : practices,
      families: "family" in back ? families.filter((family) => family !== back.family) : families,
    },
    checks: memory.checks.filter((check) => check.feeling !== "heavier" || !isBack(check)),
  };
}

/** The memory without after-checks that are older than 90 days. */
export function forgetOld(memory: PracticeMemory, today: number): PracticeMemory {
  const checks = memory.checks.filter(({ on }) => today - on < CHECK_DAYS);
  return checks.length === memory.checks.length ? memory : { ...memory, checks };
}

/** Whether something was Heavier today: then no reflection and no writing is put forward for the rest of the day. */
export function isHeavierToday(memory: PracticeMemory, today: number): boolean {
  return memory.checks.some(({ feeling, on }) => feeling === "heavier" && on === today);
}

/** Practices found lighter, the last one first, each once; what is set aside is left out. */
export function lighterOnes(memory: PracticeMemory): readonly string[] {
  const { practices, families } = memory.setAside;
  const lighter = memory.checks
    .filter(
      ({ feeling, practice, family }) =>
        feeling === "lighter" && !practices.includes(practice) && !families.includes(family),
    )
    .map(({ practice }) => practice);
  return [...new Set(lighter.toReversed())];
}

/** Whether the person, or two Heavier, put it away. */
export function isSetAside(memory: PracticeMemory, { id, family }: Pick<Practice, "id" | "family">): boolean {
  return memory.setAside.practices.includes(lastingName(id)) || memory.setAside.families.includes(family);
}

function withOne<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list : [...list, one];
}
