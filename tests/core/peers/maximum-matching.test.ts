import fc from "fast-check";
import { expect, test } from "vitest";
import { maximumMatching } from "../../../src/core/peers/maximum-matching.ts";

/** Symmetric neighbors of up to eleven vertices: each possible edge is there or not. */
const graphs = fc.integer({ min: 0, max: 11 }).chain((size) =>
  fc
    .array(fc.boolean(), { minLength: (size * (size - 1)) / 2, maxLength: (size * (size - 1)) / 2 })
    .map((edges) => {
      const neighbors: number[][] = Array.from({ length: size }, () => []);
      let at = 0;
      for (let one = 0; one < size; one++)
        for (let other = 0; other < one; other++) {
          if (!edges[at++]) continue;
          neighbors[one]?.push(other);
          neighbors[other]?.push(one);
        }
      return neighbors;
    }),
);

/** The most pairs that there can be, by trying all. */
function most(neighbors: readonly (readonly number[])[], free: readonly number[]): number {
  const [one, ...rest] = free;
  if (one === undefined) return 0;
  const without = most(neighbors, rest);
  const paired = rest
    .filter((other) => neighbors[one]?.includes(other))
    .map(
      (other) =>
        1 +
        most(
          neighbors,
          rest.filter((each) => each !== other),
        ),
    );
  return Math.max(without, ...paired);
}

const verticesOf = (graph: readonly unknown[]) => [...graph.keys()];

test("pairs along edges only, nobody twice, and as many as can be", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const partners = maximumMatching(graph);
      for (const [vertex, partner] of partners.entries()) {
        if (partner === null) continue;
        expect(graph[vertex]).toContain(partner);
        expect(partners[partner]).toBe(vertex);
      }
      const paired = partners.filter((partner) => partner !== null).length;
      expect(paired).toBe(2 * most(graph, verticesOf(graph)));
    }),
    { numRuns: 600 },
  );
});

test("finds the pairs behind an odd ring, where taking the nearest first does not", () => {
  // A ring of five with a tail at two of its corners.
  const graph = [[1, 4, 5], [0, 2], [1, 3], [2, 4, 6], [3, 0], [0], [3]];
  expect(maximumMatching(graph).filter((partner) => partner === null)).toHaveLength(1);
});

test("whoever comes first is paired where anybody can pair them", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const first = graph[0];
      if (first === undefined || first.length === 0) return;
      expect(maximumMatching(graph)[0]).not.toBeNull();
    }),
  );
});
