/** Milliseconds of work after which others get a turn: a request waits no longer for a close than some of these. */
const TURN_MS = 10;

/** Lets everything else that waits for the event loop go first: requests are answered while a window closes. */
function giveTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Does work that pauses between its steps, and gives others a turn once TURN_MS have passed since the last one: by time, not by count,
 * so that a slow machine blocks nobody longer than a fast one. A step should take about a millisecond.
 */
export async function workInTurns<T>(work: Generator<void, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < TURN_MS) continue;
    await giveTurn();
    since = performance.now();
  }
}

/** A list in parts of at most `size`, in order. */
export function* slicesOf<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
