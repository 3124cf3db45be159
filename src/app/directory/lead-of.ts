/** Somebody in a team, and whom they name as their manager; both by whatever tells people apart, such as an e-mail. */
export interface Voter<Key extends string> {
  readonly key: Key;
  readonly manager: Key | null;
}

/** Who leads a team: the manager whom most of its people name; of equals, one who sits in it. Null where nobody names one. */
export function leadOf<Key extends string>(people: readonly Voter<Key>[]): Key | null {
  const votes = new Map<Key, number>();
  for (const { manager } of people) if (manager !== null) votes.set(manager, (votes.get(manager) ?? 0) + 1);
  const inside = new Set(people.map(({ key }) => key));
  const rank = ([key, count]: [Key, number]) => count + (inside.has(key) ? 0.5 : 0);
  const [lead] = [...votes].sort((a, b) => rank(b) - rank(a) || (a[0] < b[0] ? -1 : 1));
  return lead === undefined ? null : lead[0];
}
