/** A bound on a figure's ratio. `<=` and `>=` are inclusive. */
export type Goal = readonly [comparison: "<" | "<=" | ">=", bound: number];

/** One measured figure, as `--json` prints it. */
export interface Figure {
  readonly name: string;
  /** Ours. */
  readonly value: number;
  /** Of `value` and of `against`. */
  readonly unit: string;
  /** What ours is measured against, in the same unit. */
  readonly against: number;
  /** `value / against`; what the goal is about. */
  readonly ratio: number;
  /** Such as ">= 1". */
  readonly goal: string;
  readonly met: boolean;
  /** What a good day should reach; absent where there is no such thing. */
  readonly should?: string;
  readonly good?: boolean;
  /** What `against` is, in words. */
  readonly baseline: string;
  /** What else there is to know: spread, shares, how it was run. */
  readonly notes: readonly string[];
}

export interface BenchOptions {
  /** The same figures from shorter rounds, for CI. Goals do not change. */
  readonly quick: boolean;
  /** A PostgreSQL to use instead of one of our own: in it, each figure makes a database and drops it. */
  readonly databaseUrl: string | null;
  /** Where processes of ours under load write a CPU profile; null for none. Profiling costs: such figures are no figures. */
  readonly profileTo: string | null;
}

/** A named figure, in `bench/<name>.ts`, exported as `bench` and listed in `names.ts`. */
export interface Bench {
  readonly name: string;
  readonly title: string;
  run(options: BenchOptions): Promise<readonly Figure[]>;
}

/** A figure with its ratio and verdicts. Not a number meets nothing. */
export function figure(measured: {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly against: number;
  readonly baseline: string;
  readonly goal: Goal;
  readonly should?: Goal;
  readonly notes?: readonly string[];
}): Figure {
  const { name, value, unit, against, baseline, goal, should, notes = [] } = measured;
  const ratio = value / against;
  return {
    name,
    value,
    unit,
    against,
    ratio,
    goal: goal.join(" "),
    met: holds(ratio, goal),
    ...(should === undefined ? {} : { should: should.join(" "), good: holds(ratio, should) }),
    baseline,
    notes,
  };
}

function holds(ratio: number, [comparison, bound]: Goal): boolean {
  switch (comparison) {
    case "<":
      return ratio < bound;
    case "<=":
      return ratio <= bound;
    case ">=":
      return ratio >= bound;
  }
}

/** The middle of `values`: of an even number, the mean of the two. Throws RangeError for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("Nothing has no median.");
  return (lower + upper) / 2;
}

/** The least and the greatest of `values`, as "0.91–1.04". */
export function spread(values: readonly number[], digits: number): string {
  return `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;
}
