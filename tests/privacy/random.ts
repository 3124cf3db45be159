/** A seeded stream of pseudo-random numbers for simulated worlds. Nothing that is released may come from it. */
export interface Stream {
  /** Uniform on [0, 1), 53 bits. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Uniform whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** Beta(a, b) with a, b ≥ 1. */
  beta(a: number, b: number): number;
}

/** splitmix32: spreads one 32-bit seed over many words. */
function splitmix(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
}

/** sfc32 (Doty-Humphrey, PractRand), seeded through splitmix32: 128 bits of state, fast, no known failures. */
export function words(seed: number): () => number {
  const next = splitmix(seed);
  let [a, b, c, counter] = [next(), next(), next(), 1];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
}

/** Gamma(shape, 1) for shape ≥ 1 by Marsaglia and Tsang 2000. */
function gamma(shape: number, uniform: () => number, normal: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** The stream of a seed (a whole number of 32 bits): the same seed gives the same numbers for ever. */
export function seeded(seed: number): Stream {
  const word = words(seed);
  const uniform = () => (word() * 2 ** 21 + (word() >>> 11)) / 2 ** 53;
  let spare: number | null = null;
  // Box and Muller in Marsaglia's polar form.
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  };
  return {
    uniform,
    normal,
    integer: (low, high) => low + Math.floor(uniform() * (high - low + 1)),
    beta: (a, b) => {
      const x = gamma(a, uniform, normal);
      return x / (x + gamma(b, uniform, normal));
    },
  };
}

/** Seeded bytes in place of the platform's CSPRNG, so that a simulation can be repeated. */
export function seededBytes(seed: number): { bytes(length: number): Uint8Array } {
  const word = words(seed);
  return {
    bytes(length) {
      const out = new Uint8Array(length);
      for (let i = 0; i < length; i += 4) {
        const value = word();
        for (let k = 0; k < 4 && i + k < length; k++) out[i + k] = (value >>> (8 * k)) & 255;
      }
      return out;
    },
  };
}
