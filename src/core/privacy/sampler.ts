/**
 * The exact discrete Gaussian of Canonne, Kamath and Steinke, "The Discrete Gaussian for Differential Privacy" (2020),
 * Algorithms 1 to 3: whole numbers and fractions only, no floating point between the random bytes and the integer
 * (Mironov 2012 shows what a rounding error there gives away).
 *
 * Every decision is "is a uniform real below the fraction n/d?", answered from the first 32 bits where they settle it, and
 * else from the next 32, and so on. ⌊2³²·n/d⌋ is computed with BigInt once and kept, so that most decisions compare two
 * plain whole numbers. How long a draw takes depends on its value: draw only in the close job.
 */
import { EvenkeelError } from "../errors.ts";

/** A positive fraction, exact; need not be in lowest terms. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The platform's cryptographic random source. */
export interface RandomBytes {
  /** `length` uniform random bytes. */
  bytes(length: number): Uint8Array;
}

/** Uniform whole numbers from a few buffered random bytes. Each bit is used once. */
export interface RandomBits {
  /** Uniform in 0 … 2³²−1. */
  word(): number;
  /** Uniform in 0 … `bound`−1, by rejection. `bound` a whole number in 1 … 2³². */
  below(bound: number): number;
}

/** Noise of one variance. */
export interface DiscreteGaussian {
  /** One draw with probability proportional to exp(−x²/(2σ²)) over all whole numbers. */
  draw(bits: RandomBits): number;
}

const WORDS = 2 ** 32;
const BUFFER_BYTES = 1024;

/** Fractions kept ready per distribution; beyond them they are computed anew, which is slower and as exact. */
const LARGEST_CACHE = 4096;

/** Reads `random` through a buffer of 1 kB. Not to be kept longer than the job that draws. */
export function randomBits(random: RandomBytes): RandomBits {
  let buffer = new Uint8Array(0);
  let at = 0;
  const word = (): number => {
    if (at + 4 > buffer.length) {
      buffer = Uint8Array.from(random.bytes(BUFFER_BYTES));
      at = 0;
      if (buffer.length < BUFFER_BYTES)
        throw new EvenkeelError("bug", "The random source returned too few bytes.");
    }
    const high = ((buffer[at] ?? 0) << 16) | ((buffer[at + 1] ?? 0) << 8) | (buffer[at + 2] ?? 0);
    const value = high * 256 + (buffer[at + 3] ?? 0);
    at += 4;
    return value;
  };
  const below = (bound: number): number => {
    const limit = WORDS - (WORDS % bound);
    for (;;) {
      const value = word();
      if (value < limit) return value % bound;
    }
  };
  return { word, below };
}

/** The event with probability exp(−(whole + n/d)), 0 ≤ n/d < 1, or whole = 0 and n/d = 1. */
interface ExpEvent {
  readonly whole: number;
  readonly n: bigint;
  readonly d: bigint;
  /** ⌊2³²·n/(d·k)⌋ at index k − 1, as far as they were needed. */
  readonly thresholds: number[];
}

const EXP_MINUS_ONE: ExpEvent = { whole: 0, n: 1n, d: 1n, thresholds: [] };

function expEvent(numerator: bigint, denominator: bigint): ExpEvent {
  const whole = numerator / denominator;
  return { whole: Number(whole), n: numerator - whole * denominator, d: denominator, thresholds: [] };
}

/** True with probability exp(−γ), γ = `gamma` ≥ 0 (Algorithm 1). */
export function bernoulliExp(gamma: Rational, bits: RandomBits): boolean {
  return happens(expEvent(gamma.numerator, gamma.denominator), bits);
}

function happens(event: ExpEvent, bits: RandomBits): boolean {
  for (let i = 0; i < event.whole; i++) {
    if (!happensWithin(EXP_MINUS_ONE, bits)) return false;
  }
  return happensWithin(event, bits);
}

/** Algorithm 1 for γ = n/d ≤ 1: the first k at which a coin of probability γ/k fails is odd with probability exp(−γ). */
function happensWithin(event: ExpEvent, bits: RandomBits): boolean {
  for (let k = 1; ; k++) {
    const threshold = event.thresholds[k - 1] ?? findThreshold(event, k);
    const word = bits.word();
    if (word < threshold) continue;
    if (word === threshold && isBelowRest(event, k, bits)) continue;
    return k % 2 === 1;
  }
}

function findThreshold(event: ExpEvent, k: number): number {
  const threshold = Number((event.n << 32n) / (event.d * BigInt(k)));
  event.thresholds[k - 1] = threshold;
  return threshold;
}

/** The first 32 bits equal those of the fraction: compares the bits that follow. */
function isBelowRest(event: ExpEvent, k: number, bits: RandomBits): boolean {
  const denominator = event.d * BigInt(k);
  let rest = (event.n << 32n) % denominator;
  for (;;) {
    const scaled = rest << 32n;
    const threshold = Number(scaled / denominator);
    const word = bits.word();
    if (word !== threshold) return word < threshold;
    rest = scaled % denominator;
  }
}

/**
 * The discrete Gaussian of the given variance σ² (exactly: of the parameter σ² in exp(−x²/(2σ²))). Throws `invalid`
 * where it is not a fraction with 0 < σ² < 2⁶².
 */
export function discreteGaussian(variance: Rational): DiscreteGaussian {
  const { numerator: a, denominator: b } = variance;
  if (a <= 0n || b <= 0n || a / b >= 1n << 62n) {
    throw new EvenkeelError("invalid", `No noise has the variance ${a}/${b}: it must lie between 0 and 2⁶².`);
  }
  const scale = squareRoot(a / b) + 1n;
  const laplace = discreteLaplace(Number(scale));
  // Rejecting with exp(−(|y| − σ²/t)²/(2σ²)) turns the Laplace distribution of scale t into the Gaussian (Algorithm 3).
  const accepts = cached((size) => {
    const distance = BigInt(size) * b * scale - a;
    return expEvent(distance * distance, 2n * a * b * scale * scale);
  });
  return {
    draw(bits) {
      for (;;) {
        const candidate = laplace(bits);
        if (happens(accepts(Math.abs(candidate)), bits)) return candidate;
      }
    },
  };
}

/** Whole numbers with probability proportional to exp(−|x|/scale) (Algorithm 2 with s = 1). `scale` 1 … 2³¹. */
function discreteLaplace(scale: number): (bits: RandomBits) => number {
  const fits = cached((part) => expEvent(BigInt(part), BigInt(scale)));
  return (bits) => {
    for (;;) {
      const part = bits.below(scale);
      if (!happens(fits(part), bits)) continue;
      let turns = 0;
      while (happensWithin(EXP_MINUS_ONE, bits)) turns++;
      const size = part + scale * turns;
      const isNegative = bits.word() % 2 === 1;
      // Zero would be drawn twice as often as it should, once with either sign.
      if (isNegative && size === 0) continue;
      if (!Number.isSafeInteger(size)) throw new EvenkeelError("bug", "The random source repeats itself.");
      return isNegative ? -size : size;
    }
  };
}

/** Remembers `make` for small arguments. */
function cached(make: (argument: number) => ExpEvent): (argument: number) => ExpEvent {
  const known: (ExpEvent | undefined)[] = [];
  return (argument) => {
    if (argument >= LARGEST_CACHE) return make(argument);
    const event = known[argument] ?? make(argument);
    known[argument] = event;
    return event;
  };
}

/** ⌊√value⌋ by Newton's method on whole numbers. */
function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}
