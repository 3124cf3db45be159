/** Lets everything else that waits for the event loop go first: requests are answered while a window closes. */
export function giveTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Does work that pauses between its steps, and gives others a turn at each pause. */
export async function workInTurns<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await giveTurn();
  }
}

/** A list in parts of at most `size`, in order. */
export function* slicesOf<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
