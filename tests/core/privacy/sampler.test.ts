import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bernoulliExp,
  discreteGaussian,
  type RandomBits,
  randomBits,
} from "../../../src/core/privacy/sampler.ts";
import { seededBytes } from "../../privacy/random.ts";
import { fitOfDiscreteGaussian } from "../../prove/goodness-of-fit.ts";

/** Bits that say exactly these words, and fail when asked for more. */
function scripted(...words: number[]): RandomBits {
  const word = (): number => {
    const next = words.shift();
    if (next === undefined) throw new Error("more words were used than expected");
    return next;
  };
  return { word, below: (bound) => word() % bound };
}

function drawMany(
  variance: { numerator: bigint; denominator: bigint },
  count: number,
  seed: number,
): Map<number, number> {
  const gaussian = discreteGaussian(variance);
  const bits = randomBits(seededBytes(seed));
  const draws = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const value = gaussian.draw(bits);
    draws.set(value, (draws.get(value) ?? 0) + 1);
  }
  return draws;
}

test.each([
  [100n, 1n],
  [40n, 1n],
  [1n, 3n],
  [9n, 4n],
  [1_599n, 100n],
  [4_500_000_000_000n, 3_141_592_653n],
])("draws as often as the exact distribution of variance %d/%d says", (numerator, denominator) => {
  const z = fitOfDiscreteGaussian(
    drawMany({ numerator, denominator }, 100_000, 11),
    Number(numerator) / Number(denominator),
  );
  expect(Math.abs(z)).toBeLessThan(4);
});

test("would notice noise of the wrong variance, and rounded Gaussian noise of a small one", () => {
  expect(
    fitOfDiscreteGaussian(drawMany({ numerator: 104n, denominator: 1n }, 100_000, 12), 100),
  ).toBeGreaterThan(4);
  const rounded = new Map<number, number>();
  // Rounding a Gaussian of variance 1/3 gives 0 with Φ(.5√3) − Φ(−.5√3) = .614; the discrete one gives .691.
  rounded.set(0, 61_400).set(1, 18_900).set(-1, 18_900).set(2, 400).set(-2, 400);
  expect(fitOfDiscreteGaussian(rounded, 1 / 3)).toBeGreaterThan(4);
});

test("draws nearly always zero from a tiny variance, and never fails on a huge one", () => {
  expect(drawMany({ numerator: 1n, denominator: 100n }, 2_000, 13)).toEqual(new Map([[0, 2_000]]));
  for (const value of drawMany({ numerator: 1n << 60n, denominator: 1n }, 300, 14).keys()) {
    expect(Number.isSafeInteger(value)).toBe(true);
  }
});

test("depends on the fraction and not on its terms", () => {
  const terms = fc.tuple(
    fc.bigInt({ min: 1n, max: 10_000n }),
    fc.bigInt({ min: 1n, max: 100n }),
    fc.bigInt({ min: 2n, max: 10n ** 12n }),
  );
  fc.assert(
    fc.property(terms, ([numerator, denominator, factor]) => {
      const plain = drawMany({ numerator, denominator }, 20, 15);
      expect(drawMany({ numerator: numerator * factor, denominator: denominator * factor }, 20, 15)).toEqual(
        plain,
      );
    }),
    { numRuns: 100 },
  );
});

test.each([
  [0n, 1n, 1],
  [1n, 2n, Math.exp(-0.5)],
  [1n, 1n, Math.exp(-1)],
  [7n, 3n, Math.exp(-7 / 3)],
])("says yes with probability exp(−%d/%d)", (numerator, denominator, probability) => {
  const bits = randomBits(seededBytes(16));
  let yes = 0;
  const count = 100_000;
  for (let i = 0; i < count; i++) yes += bernoulliExp({ numerator, denominator }, bits) ? 1 : 0;
  const deviation = Math.sqrt((probability * (1 - probability)) / count);
  expect(Math.abs(yes / count - probability)).toBeLessThanOrEqual(4 * deviation);
});

test("reads on where the first 32 bits leave a coin undecided", () => {
  const third = { numerator: 1n, denominator: 3n };
  const tie = Math.floor(2 ** 32 / 3);
  // Below a third after two ties: the coin of 1/3 succeeds, that of 1/6 then fails, and an even number means no.
  expect(bernoulliExp(third, scripted(tie, tie, tie - 1, 2 ** 32 - 1))).toBe(false);
  // Above it: the first coin fails at once, and an odd number means yes.
  expect(bernoulliExp(third, scripted(tie, tie, tie + 1))).toBe(true);
});

test("rejects words that would make small numbers likelier", () => {
  const bytes = [255, 255, 255, 255, 0, 0, 0, 5];
  const bits = randomBits({ bytes: (length) => Uint8Array.from({ length }, (_, i) => bytes[i % 8] ?? 0) });
  // 2³² = 3 · 1431655765 + 1: the last word would be a second way to 0.
  expect(bits.below(3)).toBe(2);
});

test("covers every number below a bound evenly", () => {
  const bits = randomBits(seededBytes(17));
  const counts = new Array<number>(7).fill(0);
  for (let i = 0; i < 70_000; i++) {
    const value = bits.below(7);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test("uses every random byte once and asks for more when they are used up", () => {
  let asked = 0;
  const bits = randomBits({
    bytes: (length) => {
      asked++;
      return Uint8Array.from({ length }, (_, i) => (asked * 7 + i) & 255);
    },
  });
  expect(bits.word()).toBe(0x0708090a);
  expect(bits.word()).toBe(0x0b0c0d0e);
  for (let i = 2; i < 256; i++) bits.word();
  expect(asked).toBe(1);
  expect(bits.word()).toBe(0x0e0f1011);
});

test.each([
  [0n, 1n],
  [-1n, 1n],
  [1n, 0n],
  [1n << 62n, 1n],
])("refuses the variance %d/%d", (numerator, denominator) => {
  expect(() => discreteGaussian({ numerator, denominator })).toThrow(
    expect.objectContaining({ code: "invalid" }),
  );
});

test("stops at a random source that runs dry", () => {
  const bits = randomBits({ bytes: () => new Uint8Array(3) });
  expect(() => bits.word()).toThrow(expect.objectContaining({ code: "bug" }));
});
