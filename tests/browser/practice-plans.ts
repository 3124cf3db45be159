import type { LibraryEntry } from "../../src/content/entry.ts";
import { PRACTICES } from "../../src/content/library.ts";
import { offeredVariants, type Variant } from "../../src/core/practice/practice.ts";
import type { Feeling } from "../../src/core/practice/run.ts";
import { stepsOf } from "../../src/core/practice/steps.ts";
import { nameOf, WALKS, type WalkCase } from "../core/practice/walks.ts";

/** What somebody does in one run of a practice, from its first view to its last. */
export interface Plan extends WalkCase {
  readonly name: string;
  /** Ways that they always do without, as remembered; the rest of `variants` they choose on the first step. */
  readonly settings: readonly Variant[];
  /** Which of the options that lead on they take, counted around. */
  readonly taste: number;
  /** They write in each field, in place of choosing. */
  readonly writes: boolean;
  /** From the last view before the after-check they go back, step by step, and stop on the first. */
  readonly returns: boolean;
  /** On these steps they take every way to people, and come back from it. */
  readonly visits: readonly string[];
  /** The option, on that step, that leads elsewhere than to the next one. */
  readonly turn?: { readonly step: string; readonly option: string };
  readonly leave: "keep" | "discard" | "stop";
  readonly feeling: Feeling;
  /** At the very end they put the practice aside. */
  readonly setsAside: boolean;
}

const LEAVES = ["discard", "keep", "stop"] as const;
const FEELINGS_IN_TURN = ["lighter", "same", "skip"] as const;

/**
 * What is done with one practice, so that all that it can show is shown: every length in every set of variants that changes it, on every
 * way through; back from each step; every option that leads elsewhere; keeping, letting go and stopping; once a family, a Heavier.
 */
export function plansFor({ practice }: LibraryEntry): readonly Plan[] {
  const walks = WALKS.filter(({ entry }) => entry.practice.id === practice.id);
  const visited = new Set<string>();
  const returned = new Set<string>();
  const through = walks.map((walk, index) => {
    const isPlain = walk.variants.length === 0;
    return planOf(walk, {
      taste: index,
      writes: isPlain,
      visits: isPlain ? stepsNotIn(visited, walk) : [],
      leave: isPlain ? "keep" : (LEAVES[index % 3] ?? "keep"),
      feeling: index === 0 && isFirstOfFamily(practice) ? "heavier" : (FEELINGS_IN_TURN[index % 3] ?? "skip"),
      setsAside: index === 0,
    });
  });
  const backs = walks
    .filter((walk) => walk.variants.length === 0 && stepsNotIn(returned, walk).length > 0)
    .map((walk) => planOf(walk, { returns: true, leave: "stop" }));
  return [...through, ...backs, ...turnsOf(walks)];
}

/** Steps of this walk, at its length, that no walk before it had; from now on they are met. */
function stepsNotIn(met: Set<string>, walk: WalkCase): readonly string[] {
  const steps = stepsOf(walk.entry.practice, walk).map(({ id }) => id);
  const fresh = steps.filter((id) => !met.has(`${walk.minutes} ${id}`));
  for (const id of fresh) met.add(`${walk.minutes} ${id}`);
  return fresh;
}

function isFirstOfFamily({ id, family }: LibraryEntry["practice"]): boolean {
  return (
    PRACTICES.find(({ practice }) => practice.family === family && practice.afterCheck)?.practice.id === id
  );
}

function planOf(walk: WalkCase, more: Partial<Plan>): Plan {
  const offered = offeredVariants(walk.entry.practice);
  return {
    ...walk,
    name: nameOf(walk),
    settings: walk.variants.filter((variant) => !offered.includes(variant)),
    taste: 0,
    writes: false,
    returns: false,
    visits: [],
    leave: "discard",
    feeling: "skip",
    setsAside: false,
    ...more,
  };
}

/** Every option of every step that leads back, to the end or to another practice, once, in the smallest walk that meets it. */
function turnsOf(walks: readonly WalkCase[]): readonly Plan[] {
  const met = new Set<string>();
  return walks.flatMap((walk) =>
    stepsOf(walk.entry.practice, walk).flatMap(({ id: step, options, words }) =>
      options.flatMap(({ id: option, goes }) => {
        const elsewhere = goes && (goes.to !== "exit" || goes.exit.startsWith("practice:"));
        const key = `${step} ${words} ${option}`;
        if (!elsewhere || met.has(key)) return [];
        met.add(key);
        const name = `${nameOf(walk)}, turning at ${step}: ${option}`;
        return [planOf(walk, { name, turn: { step, option } })];
      }),
    ),
  );
}
