/** A probability as whole percent, rounded up: "at most 57" must not be 56.3 rounded to 56. */
export function percentAtMost(probability: number): number {
  return Math.ceil(probability * 100);
}
