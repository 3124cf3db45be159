/**
 * `make`, which is asked once for each text as long as it is remembered: of at most `most` texts, then all are forgotten. For values that
 * never change. A Temporal object costs most after its life: each has an entry in a table of weak keys, through which a full collection
 * goes while everybody waits.
 */
export function remember<Value>(make: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
