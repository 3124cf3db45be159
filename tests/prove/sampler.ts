import { randomBytes } from "node:crypto";
import { discreteGaussian, type Rational, randomBits } from "../../src/core/privacy/sampler.ts";
import { fitOfDiscreteGaussian } from "./goodness-of-fit.ts";
import { type Figure, figure, type Proof } from "./proof.ts";

/** What is drawn in practice, and what is hardest: tiny, fractional and large variances. */
const VARIANCES: readonly { readonly label: string; readonly variance: Rational }[] = [
  { label: "leaf, strict (100)", variance: { numerator: 100n, denominator: 1n } },
  { label: "leaf, standard (40)", variance: { numerator: 40n, denominator: 1n } },
  { label: "leaf in the first window (200)", variance: { numerator: 200n, denominator: 1n } },
  {
    label: "answering in the first window (40)",
    variance: { numerator: 10n ** 12n, denominator: 25n * 10n ** 9n },
  },
  { label: "its mean (16000)", variance: { numerator: 16_000n, denominator: 1n } },
  {
    label: "an inner node (4.5·10¹²/3141592653)",
    variance: { numerator: 4_500_000_000_000n, denominator: 3_141_592_653n },
  },
  { label: "a third", variance: { numerator: 1n, denominator: 3n } },
  { label: "one hundredth", variance: { numerator: 1n, denominator: 100n } },
  { label: "2.25 (just above a scale)", variance: { numerator: 9n, denominator: 4n } },
  { label: "15.99 (just below a scale)", variance: { numerator: 1_599n, denominator: 100n } },
];

const LARGEST_Z = 4;
const MICROSECONDS = 1_000;

function prove(quick: boolean): Figure[] {
  const count = quick ? 100_000 : 1_000_000;
  const bits = randomBits({ bytes: (length) => randomBytes(length) });
  let milliseconds = 0;
  const fits = VARIANCES.map(({ label, variance }) => {
    const gaussian = discreteGaussian(variance);
    const draws = new Map<number, number>();
    const started = performance.now();
    for (let i = 0; i < count; i++) {
      const value = gaussian.draw(bits);
      draws.set(value, (draws.get(value) ?? 0) + 1);
    }
    milliseconds += performance.now() - started;
    const value = Math.abs(
      fitOfDiscreteGaussian(draws, Number(variance.numerator) / Number(variance.denominator)),
    );
    return figure({ name: `chi-square, ${label}`, value, unit: "|z|", must: ["<", LARGEST_Z] });
  });
  const perDraw = (milliseconds * MICROSECONDS) / (count * VARIANCES.length);
  return [
    ...fits,
    figure({ name: "time of a draw", value: perDraw, unit: "µs", must: ["<", 50], should: ["<=", 3] }),
  ];
}

export const proof: Proof = {
  name: "sampler",
  title: "noise follows the exact discrete Gaussian",
  run: async ({ quick }) => prove(quick),
};
