/** Days after which a member is told again, once, that nobody reads what they write here. */
const REMIND_AFTER = 90;

/**
 * Whether to say on `today` what Evenkeel is not. `since`: the day on which it was said last, or on which messages began; both in days
 * since 1970 where the person is.
 */
export function isToBeReminded(since: number, today: number): boolean {
  return today - since >= REMIND_AFTER;
}
