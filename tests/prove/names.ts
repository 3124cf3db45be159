/** Every proof there is: `npm run prove -- NAME` runs `tests/prove/NAME.ts`. Without a name all run, in this order. */
export const PROOFS: readonly string[] = [
  "sampler",
  "budget",
  "roster",
  "signal",
  "epsilon",
  "identical",
  "attacks",
  "kill",
  "close-kill",
  "demo-kill",
  "drain-kill",
];
