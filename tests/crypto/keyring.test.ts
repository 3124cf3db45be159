import { expect, test } from "vitest";
import { generateKey, keyIdOf, parseKeyring } from "../../src/crypto/keyring.ts";
import { createRandom } from "../../src/crypto/random.ts";

const random = createRandom();
const KEY = Buffer.alloc(32, 7).toString("base64");

test("reads ids and keys in order, with spaces around them", () => {
  const parsed = parseKeyring(` 2026b:${KEY} , 2025:${KEY}`, random);
  expect(parsed).toMatchObject({ kind: "keyring", ids: ["2026b", "2025"] });
});

test("lists every failure at once, by place and with an example, and shows no key", () => {
  const short = Buffer.alloc(16, 7).toString("base64");
  const parsed = parseKeyring(`nothing,A B:${KEY},a:${short},b:${KEY},b:${KEY},c:%%%`, random);
  const failures = parsed.kind === "invalid" ? parsed.failures : [];
  expect(failures.map((failure) => failure.slice(0, 20))).toEqual(
    [1, 2, 3, 5, 6].map((n) => `EVENKEEL_KEYS, key ${n}`),
  );
  const text = failures.join("\n");
  expect(text).toContain("openssl rand -base64 32");
  expect(text).not.toContain(KEY);
  expect(text).not.toContain(short);
});

test("an empty ring is a failure", () => {
  expect(parseKeyring("", random)).toMatchObject({ kind: "invalid" });
  expect(parseKeyring(" , ", random)).toMatchObject({ kind: "invalid" });
});

test("what is generated can be read, and is new each time", () => {
  const keys = [generateKey("a", random), generateKey("a", random)];
  for (const key of keys) expect(parseKeyring(key, random)).toMatchObject({ kind: "keyring", ids: ["a"] });
  expect(keys[0]).not.toBe(keys[1]);
});

test("a wrapped key says which key wrapped it, and opens for its own context and under its own id only", () => {
  const parsed = parseKeyring(`new:${KEY},old:${KEY}`, random);
  if (parsed.kind === "invalid") throw new Error("unreadable");
  const { keyring } = parsed;
  const wrapped = keyring.wrap(random.bytes(32), "here");
  expect(keyIdOf(wrapped)).toBe("new");
  expect(keyring.unwrap(wrapped, "here")).toHaveLength(32);
  expect(() => keyring.unwrap(wrapped, "there")).toThrow(/does not open/);
  const renamed = Uint8Array.from(wrapped);
  renamed.set(Buffer.from("old"), 1);
  expect(() => keyring.unwrap(renamed, "here")).toThrow(/does not open/);
  expect(() => keyring.unwrap(new Uint8Array(0), "here")).toThrow(/does not open/);
});
