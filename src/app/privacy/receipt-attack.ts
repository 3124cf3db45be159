import { STRAIN_SENSITIVITY } from "../../core/privacy/contribution.ts";
import { discreteGaussian, type Rational, randomBits } from "../../core/privacy/sampler.ts";
import type { Random } from "../../ports/random.ts";

/** How many of the other answers the attacker knows. */
export const KNOWLEDGE = ["all", "half", "none"] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** The two things of which the attacker thinks one is true, and finds both equally likely. */
export const BELIEFS = ["much_or_little", "much_or_silent", "some_or_little", "little_or_silent"] as const;
export type Belief = (typeof BELIEFS)[number];

/** What a made-up member adds to the sum in either case (rule 5: no answer counts as none). */
const CASES: Readonly<Record<Belief, { readonly first: number; readonly second: number }>> = {
  much_or_little: { first: STRAIN_SENSITIVITY, second: 0 },
  much_or_silent: { first: STRAIN_SENSITIVITY, second: 0 },
  some_or_little: { first: 1, second: 0 },
  little_or_silent: { first: 0, second: 0 },
};

/** Draws over which the average is taken. */
const DRAWS = 1000;

/** What a made-up colleague adds on average, and its variance: about what the reference world has. */
const MEAN = 1;
const VARIANCE: Rational = { numerator: 5n, denominator: 4n };

export interface Attack {
  readonly knowledge: Knowledge;
  readonly belief: Belief;
}

export interface Attempt {
  /** Which of the two was true in the made-up group: a coin decided. */
  readonly truth: "first" | "second";
  /** What the answers that the attacker knows add up to. */
  readonly known: number;
  /** What would be published without noise, and what is. Only `published` is ever seen. */
  readonly sum: number;
  readonly noise: number;
  readonly published: number;
  /** Chance, 0..1, that the attacker now gives the first case. It was .5. */
  readonly chance: number;
}

export interface AttackOutcome {
  readonly attempt: Attempt;
  /** Over 1,000 draws: how sure, 0..1, the attacker is of the likelier case, which is how often that guess is right. */
  readonly average: number;
  /** Colleagues whose answers the attacker knows, of how many others. */
  readonly known: number;
  readonly others: number;
}

/**
 * Plays the attack of the promise on made-up answers with real noise of `variance`. Nothing real goes in: no answer, no released
 * value; so it may be repeated at will. The group has `people` members, the reader among them.
 */
export function playAttack(
  { knowledge, belief }: Attack,
  { people, variance, random }: { people: number; variance: Rational; random: Random },
): AttackOutcome {
  const others = Math.max(0, people - 1);
  const known = knowledge === "all" ? others : knowledge === "half" ? Math.floor(others / 2) : 0;
  const unknown = others - known;
  const bits = randomBits(random);
  const noise = discreteGaussian(variance);
  const total = (count: number): number => {
    if (count === 0) return 0;
    const numerator = VARIANCE.numerator * BigInt(count);
    const spread = discreteGaussian({ numerator, denominator: VARIANCE.denominator }).draw(bits);
    return Math.min(STRAIN_SENSITIVITY * count, Math.max(0, MEAN * count + spread));
  };
  const { first, second } = CASES[belief];
  const blur = number(variance) + unknown * number(VARIANCE);
  const draw = (): Attempt => {
    const truth = bits.below(2) === 0 ? "first" : "second";
    const [knownSum, rest] = [total(known), total(unknown)];
    const sum = knownSum + rest + (truth === "first" ? first : second);
    const drawn = noise.draw(bits);
    // The odds of two Gaussians of the same width, `first` and `second` above what the attacker expects of the others.
    const over = sum + drawn - knownSum - MEAN * unknown;
    const logOdds = ((first - second) * (over - (first + second) / 2)) / blur;
    const chance = 1 / (1 + Math.exp(-logOdds));
    return { truth, known: knownSum, sum, noise: drawn, published: sum + drawn, chance };
  };
  const attempt = draw();
  let sure = 0;
  for (let i = 0; i < DRAWS; i++) {
    const { chance } = draw();
    sure += Math.max(chance, 1 - chance);
  }
  return { attempt, average: sure / DRAWS, known, others };
}

function number({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}
