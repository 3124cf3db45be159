/** A view or an envelope that the product makes, with a name to find it again. */
export interface Made<Thing> {
  readonly name: string;
  readonly made: Thing;
}

/** Each content once, under the name by which it was met first: what a platform makes of it is the same every time. */
export function distinct<Thing>(all: readonly Made<Thing>[]): readonly Made<Thing>[] {
  const met = new Map<string, Made<Thing>>();
  for (const each of all) {
    const key = JSON.stringify(each.made);
    if (!met.has(key)) met.set(key, each);
  }
  return [...met.values()];
}
