import { expect, test } from "vitest";
import { createRandom } from "../../src/crypto/random.ts";

test("gives as many bytes as asked, each time others, over the pool's end and beyond its size", () => {
  const random = createRandom();
  const seen = new Set<string>();
  for (let draw = 0; draw < 2000; draw++) seen.add(Buffer.from(random.bytes(12)).toString("hex"));
  expect(seen.size).toBe(2000);
  for (const length of [0, 1, 8191, 8192, 8193, 20_000]) expect(random.bytes(length)).toHaveLength(length);
});

test("what was handed out is the caller's own: writing into it changes no later draw", () => {
  const random = createRandom();
  const first = random.bytes(16);
  expect(first.buffer.byteLength).toBe(16);
  first.fill(0);
  expect(random.bytes(16)).not.toEqual(first);
});

test("every byte value comes about equally often", () => {
  const random = createRandom();
  const counts = new Array<number>(256).fill(0);
  for (let draw = 0; draw < 8000; draw++)
    for (const byte of random.bytes(32)) counts[byte] = (counts[byte] ?? 0) + 1;
  const expected = (8000 * 32) / 256;
  const chiSquared = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // 255 degrees of freedom: beyond 390 once in ten million runs.
  expect(chiSquared).toBeLessThan(390);
});
