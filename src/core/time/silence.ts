/**
 * Silence: who has not opened Evenkeel for a while gets fewer cards, then none. Nobody is told, and no answer counts as a sign: a sign
 * noted beside an answer would tell that there was one (rule 18).
 */

/** Every second card only, after so many days without a sign. */
export const HALF_AFTER = 28;
/** No card any more, after so many. */
const REST_AFTER = 56;
/** A sign is noted anew only after so many days: most of what a person does writes nothing. */
const RENEW_AFTER = 21;

export type Pace = "every" | "second" | "rest";

/** How many cards come on `today` after a last sign on `heardOn`, both in days since 1970 where the person is. */
export function paceOf(heardOn: number, today: number): Pace {
  const days = today - heardOn;
  return days >= REST_AFTER ? "rest" : days >= HALF_AFTER ? "second" : "every";
}

/** Whether a sign given on `today` is to be noted. While cards rest it is not: they begin again when the person says so. */
export function isToBeNoted(heardOn: number, today: number): boolean {
  return today - heardOn >= RENEW_AFTER && paceOf(heardOn, today) !== "rest";
}
