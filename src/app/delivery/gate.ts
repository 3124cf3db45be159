/** Lets only so many works at a time through; the others wait their turn. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** Draining shares the database with people who wait for an answer: it leaves them most connections. */
export function createGate(atATime: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    if (inside >= atATime) await new Promise<void>((resolve) => waiting.push(resolve));
    else inside++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) inside--;
      else next();
    }
  };
}
