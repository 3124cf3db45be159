/**
 * As many disjoint pairs as a graph holds (Edmonds' blossom algorithm, 1965). `neighbors[i]` lists the vertices that `i` may be paired
 * with; the relation is symmetric. Returns each vertex's partner, null for those left over. Vertices that come first are preferred: one that
 * was paired stays paired, though perhaps with another. At most cubic in the number of vertices.
 */
export function maximumMatching(neighbors: readonly (readonly number[])[]): readonly (number | null)[] {
  const partners: (number | null)[] = neighbors.map(() => null);
  for (const root of neighbors.keys()) {
    if (partners[root] === null) new Search(neighbors, partners).augment(root);
  }
  return partners;
}

/** One search for a way to pair `root` by letting others change partners along it. */
class Search {
  readonly #neighbors: readonly (readonly number[])[];
  readonly #partners: (number | null)[];
  /** The vertex from which each was reached; null where it was not. */
  readonly #parents: (number | null)[];
  /** The vertex that stands for the odd cycle in which each lies: itself where it lies in none. */
  readonly #bases: number[];
  readonly #seen: boolean[];

  constructor(neighbors: readonly (readonly number[])[], partners: (number | null)[]) {
    this.#neighbors = neighbors;
    this.#partners = partners;
    this.#parents = neighbors.map(() => null);
    this.#bases = [...neighbors.keys()];
    this.#seen = neighbors.map(() => false);
  }

  augment(root: number): void {
    let end = this.#findEnd(root);
    while (end !== null) {
      const before = this.#parents[end] ?? null;
      const next = before === null ? null : (this.#partners[before] ?? null);
      this.#partners[end] = before;
      if (before !== null) this.#partners[before] = end;
      end = next;
    }
  }

  /** The unpaired vertex at the other end of such a way; null where there is none. */
  #findEnd(root: number): number | null {
    this.#seen[root] = true;
    const queue = [root];
    for (const from of queue) {
      for (const to of this.#neighbors[from] ?? []) {
        if (this.#base(from) === this.#base(to) || this.#partners[from] === to) continue;
        if (to === root || this.#isOuter(to)) this.#contract({ from, to, queue });
        else if (this.#parents[to] === null) {
          this.#parents[to] = from;
          const partner = this.#partners[to] ?? null;
          if (partner === null) return to;
          this.#seen[partner] = true;
          queue.push(partner);
        }
      }
    }
    return null;
  }

  /** Whether a vertex is paired with one that was reached: an edge to it closes an odd cycle. */
  #isOuter(vertex: number): boolean {
    const partner = this.#partners[vertex] ?? null;
    return partner !== null && this.#parents[partner] !== null;
  }

  /** Makes an odd cycle one vertex: each of it may then be the one that is paired outside. */
  #contract({ from, to, queue }: { from: number; to: number; queue: number[] }): void {
    const base = this.#commonBase(from, to);
    const cycle = new Set<number>();
    this.#mark(cycle, { vertex: from, base, child: to });
    this.#mark(cycle, { vertex: to, base, child: from });
    for (const vertex of this.#bases.keys()) {
      if (!cycle.has(this.#base(vertex))) continue;
      this.#bases[vertex] = base;
      if (this.#seen[vertex]) continue;
      this.#seen[vertex] = true;
      queue.push(vertex);
    }
  }

  #mark(cycle: Set<number>, way: { vertex: number; base: number; child: number }): void {
    let { vertex, child } = way;
    while (this.#base(vertex) !== way.base) {
      const partner = this.#partners[vertex] as number;
      cycle.add(this.#base(vertex)).add(this.#base(partner));
      this.#parents[vertex] = child;
      child = partner;
      vertex = this.#parents[partner] as number;
    }
  }

  /** Where the ways from both back to the root meet. */
  #commonBase(one: number, other: number): number {
    const passed = new Set<number>();
    for (let at: number | null = one; at !== null; ) {
      const base = this.#base(at);
      passed.add(base);
      const partner: number | null = this.#partners[base] ?? null;
      at = partner === null ? null : (this.#parents[partner] ?? null);
    }
    let base = this.#base(other);
    while (!passed.has(base)) base = this.#base(this.#parents[this.#partners[base] as number] as number);
    return base;
  }

  #base(vertex: number): number {
    return this.#bases[vertex] as number;
  }
}
