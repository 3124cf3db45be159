/** How often an event happened among independent runs. */
export interface Count {
  readonly times: number;
  readonly runs: number;
}

/** ln Γ(x) for x > 0: Lanczos 1964 with g = 7 and nine terms, relative error below 1e-13. */
function logGamma(x: number): number {
  const terms = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const at = x - 1;
  let sum = terms[0] ?? 0;
  for (let i = 1; i < terms.length; i++) sum += (terms[i] ?? 0) / (at + i);
  const t = at + 7.5;
  return Math.log(2 * Math.PI) / 2 + (at + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The regularized incomplete beta function I_x(a, b) by its continued fraction (Lentz; Numerical Recipes, 6.4). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x) - Math.log(a),
  );
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / Math.max(tiny, 1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 20_000; m++) {
    for (const term of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / nonZero(1 + term * d, tiny);
      c = nonZero(1 + term / c, tiny);
      fraction *= d * c;
    }
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return front * fraction;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** The lower and upper ends of the exact interval for a probability (Clopper and Pearson 1934), each missed with probability `miss`. */
export function clopperPearson({ times, runs }: Count, miss: number): { low: number; high: number } {
  const solve = (reached: (p: number) => boolean): number => {
    let [low, high] = [0, 1];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (reached(middle)) high = middle;
      else low = middle;
    }
    return (low + high) / 2;
  };
  return {
    low: times === 0 ? 0 : solve((p) => incompleteBeta(p, times, runs - times + 1) >= miss),
    high: times === runs ? 1 : solve((p) => incompleteBeta(p, times + 1, runs - times) >= 1 - miss),
  };
}

/**
 * What the counts of one event on two neighbors show about ε at least: ln((p − δ)/q) with p at its lower and q at its upper end. A true
 * (ε, δ) is below it with probability 2·`miss` at most.
 */
export function leastEpsilon(
  here: Count,
  there: Count,
  { delta, miss }: { delta: number; miss: number },
): number {
  const p = clopperPearson(here, miss).low - delta;
  const q = clopperPearson(there, miss).high;
  return p <= 0 ? 0 : Math.max(0, Math.log(p / q));
}
