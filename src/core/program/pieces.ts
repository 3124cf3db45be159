import type { PlannedPractice, ProgramDefinition } from "./program.ts";

/** One practice of a plan, with its place in it: "w2c1" is the first of week 2, "w2s" what stands for something gentler, "w2l" what may be written. */
export interface Piece {
  readonly name: string;
  /** From 1. */
  readonly week: number;
  readonly part: "core" | "swap" | "log";
  readonly planned: PlannedPractice;
}

/** Every piece of a plan, week by week. */
export function piecesOf({ weeks }: Pick<ProgramDefinition, "weeks">): readonly Piece[] {
  return weeks.flatMap(({ core, swap, log }, index): readonly Piece[] => {
    const week = index + 1;
    const at = `w${week}`;
    return [
      ...core.map((planned, n): Piece => ({ name: `${at}c${n + 1}`, week, part: "core", planned })),
      { name: `${at}s`, week, part: "swap", planned: swap },
      ...(log === null ? [] : [{ name: `${at}l`, week, part: "log", planned: log } as const]),
    ];
  });
}
