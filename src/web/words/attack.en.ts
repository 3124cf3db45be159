import type { Belief, Knowledge } from "../../app/privacy/receipt-attack.ts";
import { people } from "./numbers.en.ts";

/** The attacker’s playground: made-up answers under real noise. */
export const ATTACK_EN = {
  title: "Play the attacker",
  intro:
    "Somebody knows every other answer of your group, and guesses at yours. Try how far a published figure helps, with made-up answers and the noise that your group gets.",
  knows: "The attacker knows",
  knowledge: {
    all: "every other answer",
    half: "half of the other answers",
    none: "no answer of anyone",
  } satisfies Record<Knowledge, string>,
  torn: "The attacker is torn between",
  beliefs: {
    much_or_little: "much strain, or little",
    much_or_silent: "much strain, or no answer",
    some_or_little: "some strain, or little",
    little_or_silent: "little strain, or no answer",
  } satisfies Record<Belief, string>,
  cases: {
    much_or_little: { first: "much strain", second: "little strain" },
    much_or_silent: { first: "much strain", second: "no answer" },
    some_or_little: { first: "some strain", second: "little strain" },
    little_or_silent: { first: "little strain", second: "no answer" },
  } satisfies Record<Belief, Record<"first" | "second", string>>,
  draw: "Draw once",
  again: "Draw once more",
  pageTitle: "How little one figure tells about you",
  moved: (first: string, percent: number) =>
    percent === 50
      ? `After this draw the attacker still gives “${first}” 50 in 100.`
      : `After this draw the attacker gives “${first}” ${percent} in 100. Before it was 50.`,
  same: "No figure tells these two apart: both add nothing to the sum. The guess stays at 50 in 100.",
  scale: {
    low: (second: string) => `surely ${second}`,
    coin: "a coin",
    high: (first: string) => `surely ${first}`,
  },
  keyDraw: "This draw",
  keyBand: (bound: number) => `${100 - bound} to ${bound}: as far as it goes on average`,
  steps: "What happened",
  known: (known: number, others: number, sum: number) =>
    known === 0
      ? `The attacker knows none of the ${others} other answers.`
      : `The attacker knows ${known} of the ${others} other answers. They add up to ${sum}.`,
  truth: (answer: string, sum: number) =>
    `A coin decided what you answered here: ${answer}. With everyone’s answers the sum is ${sum}. The attacker does not see that.`,
  noise: (noise: number, published: number) =>
    `Noise was drawn: ${noise > 0 ? "+" : noise < 0 ? "−" : ""}${Math.abs(noise)}. What is published is ${published}, for all to read.`,
  average: (share: number) => `${Math.round(100 * share)} in 100`,
  averageOf:
    "How often the likelier of the two is the true one, averaged over 1,000 draws. A coin is right 50 times.",
  bound: (percent: number) => `${percent} in 100`,
  boundOf: "The most that all figures of one window together allow, to any attacker who begins at 50.",
  single:
    "One draw can carry the guess further than that, toward the truth or away from it. The attacker has no way to tell which of the two happened.",
  real: "What is real here, and what is made up",
  size: (count: number, own: boolean) =>
    own
      ? `The size is that of your group: ${people(count)}.`
      : `You are counted in no group at the moment, so ${people(count)} stand for one.`,
  spread: (tier: string, spread: number) =>
    `The noise is as real as in a published figure: setting “${tier}”, a spread of about ${Math.round(spread)} in a sum to which one person adds 0 to 3.`,
  madeUp: "The answers are made up. No answer and no published figure is read for this page.",
  once: "A real figure is drawn once and never again. Could it be repeated as here, the noise would average out.",
  back: "Back to privacy and ledger",
};
