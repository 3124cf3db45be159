/** How many people, told so that it points to nobody. */
export type Headcount = number | "fewer_than_8";

const FEWEST = 8;
const STEP = 10;

/** `count` itself; from 7 down it is not told, none included. */
export function headcount(count: number): Headcount {
  return count < FEWEST ? "fewer_than_8" : count;
}

/** The same to the nearest ten: for counts whose change from one day to the next would tell about a person. */
export function roughHeadcount(count: number): Headcount {
  return count < FEWEST ? "fewer_than_8" : Math.round(count / STEP) * STEP;
}
