/** A bound on a figure. `at most` and `at least` are inclusive. */
export type Comparison = "<" | "<=" | ">" | ">=";

/** One measured figure, its bound, and the bound that a good day should reach. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** "ms", "z", "share" …; "" for a bare number. */
  readonly unit: string;
  readonly must: Bound;
  readonly should?: Bound;
  readonly met: boolean;
  /** Absent where there is no `should`. */
  readonly good?: boolean;
}

export interface Bound {
  readonly comparison: Comparison;
  readonly bound: number;
}

/** A named proof of a promise, in `tests/prove/<name>.ts`, exported as `proof` and listed in `names.ts`. */
export interface Proof {
  readonly name: string;
  readonly title: string;
  /** `quick`: the same checks on less data, for CI. Bounds do not change. */
  run(options: { readonly quick: boolean }): Promise<readonly Figure[]>;
}

/** A figure with its verdicts. Not a number meets nothing. */
export function figure(measured: {
  readonly name: string;
  readonly value: number;
  readonly unit?: string;
  readonly must: readonly [Comparison, number];
  readonly should?: readonly [Comparison, number];
}): Figure {
  const must = { comparison: measured.must[0], bound: measured.must[1] };
  const base = {
    name: measured.name,
    value: measured.value,
    unit: measured.unit ?? "",
    must,
    met: holds(measured.value, must),
  };
  if (measured.should === undefined) return base;
  const should = { comparison: measured.should[0], bound: measured.should[1] };
  return { ...base, should, good: holds(measured.value, should) };
}

function holds(value: number, { comparison, bound }: Bound): boolean {
  switch (comparison) {
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case ">":
      return value > bound;
    case ">=":
      return value >= bound;
  }
}
