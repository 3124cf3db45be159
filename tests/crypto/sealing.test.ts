import fc from "fast-check";
import { expect, test } from "vitest";
import { EvenkeelError } from "../../src/core/errors.ts";
import type { MemberId, OrganizationId, WindowId } from "../../src/core/ids.ts";
import { generateKey, parseKeyring } from "../../src/crypto/keyring.ts";
import { createRandom } from "../../src/crypto/random.ts";
import { openBytes, pad, SEAL_OVERHEAD_BYTES, sealBytes, takeKey, unpad } from "../../src/crypto/seal.ts";
import { createSealing } from "../../src/crypto/sealing.ts";

const random = createRandom();
const organizationId = "01890000-0000-7000-8000-000000000001" as OrganizationId;
const memberId = "01890000-0000-7000-8000-000000000002" as MemberId;
const windowId = "01890000-0000-7000-8000-000000000003" as WindowId;
const stranger = "01890000-0000-7000-8000-000000000009" as MemberId;

function sealingUnder(keys: string) {
  const parsed = parseKeyring(keys, random);
  if (parsed.kind === "invalid") throw new Error(parsed.failures.join(" "));
  return createSealing(parsed.keyring, random);
}
const sealing = sealingUnder(generateKey("k1", random));
const member = { organizationId, memberId };
const window = { organizationId, windowId };
const doesNotOpen = expect.objectContaining({ code: "unavailable" });

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return "nothing";
}

test("whatever text is sealed for a row comes back for that row", () => {
  const seal = sealing.openMember(member, sealing.createMemberKey(member));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 2000 }), (text) => {
      expect(seal.open("entry", "row", seal.seal("entry", "row", text)).reveal()).toBe(text);
    }),
  );
});

test("equal texts give unequal seals of equal length, and near lengths give equal lengths", () => {
  const seal = sealing.openMember(member, sealing.createMemberKey(member));
  const sealed = ["same", "same", "", "x".repeat(252)].map((text) => seal.seal("entry", "row", text));
  expect(new Set(sealed.map((bytes) => bytes.length))).toEqual(new Set([256 + SEAL_OVERHEAD_BYTES]));
  expect(Buffer.compare(sealed[0] as Uint8Array, sealed[1] as Uint8Array)).not.toBe(0);
  expect(seal.seal("entry", "row", "x".repeat(253)).length).toBe(512 + SEAL_OVERHEAD_BYTES);
});

test("a seal opens for no other kind, row, member or organization", () => {
  const wrapped = sealing.createMemberKey(member);
  const seal = sealing.openMember(member, wrapped);
  const sealed = seal.seal("entry", "row", "text");
  expect(thrownBy(() => seal.open("run", "row", sealed))).toEqual(doesNotOpen);
  expect(thrownBy(() => seal.open("entry", "row2", sealed))).toEqual(doesNotOpen);
  const others = sealing.openMember(
    { organizationId, memberId: stranger },
    sealing.createMemberKey({ organizationId, memberId: stranger }),
  );
  expect(thrownBy(() => others.open("entry", "row", sealed))).toEqual(doesNotOpen);
  expect(thrownBy(() => sealing.openMember({ organizationId, memberId: stranger }, wrapped))).toEqual(
    doesNotOpen,
  );
  expect(
    thrownBy(() => sealing.openMember({ organizationId: stranger as never, memberId }, wrapped)),
  ).toEqual(doesNotOpen);
});

test("kind and row cannot be shifted into one another", () => {
  const seal = sealing.openMember(member, sealing.createMemberKey(member));
  const sealed = seal.seal("a", 'b","c', "text");
  expect(thrownBy(() => seal.open('a","b', "c", sealed))).toEqual(doesNotOpen);
});

test("every changed bit, and every missing or added byte, is noticed", () => {
  const key = takeKey(random.bytes(32));
  const sealed = sealBytes(key, random.bytes(5), "context", random);
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const changed = Uint8Array.from(sealed);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(thrownBy(() => openBytes(key, changed, "context"))).toEqual(doesNotOpen);
  }
  for (let length = 0; length < sealed.length; length++) {
    expect(thrownBy(() => openBytes(key, sealed.subarray(0, length), "context"))).toEqual(doesNotOpen);
  }
  expect(thrownBy(() => openBytes(key, Uint8Array.of(...sealed, 0), "context"))).toEqual(doesNotOpen);
});

test("without the member's key row nothing opens: a new key for the same member is another key", () => {
  const sealed = sealing.openMember(member, sealing.createMemberKey(member)).seal("entry", "row", "text");
  const again = sealing.openMember(member, sealing.createMemberKey(member));
  expect(thrownBy(() => again.open("entry", "row", sealed))).toEqual(doesNotOpen);
});

test("an error about a seal carries neither what was sealed nor a key", () => {
  const seal = sealing.openMember(member, sealing.createMemberKey(member));
  const error = thrownBy(() => seal.open("entry", "other", seal.seal("entry", "row", "canary")));
  expect(error).toBeInstanceOf(EvenkeelError);
  expect((error as EvenkeelError).cause).toBeUndefined();
});

test("a slot is the same for the same member and week, and another for any other", () => {
  const wrapped = sealing.createWindowKey(window);
  const seal = sealing.openWindow(window, wrapped);
  const slots = [memberId, stranger].flatMap((who) => [0, 1, 2, 3].map((week) => seal.slot(who, week)));
  expect(new Set(slots.map((slot) => Buffer.from(slot).toString("hex"))).size).toBe(8);
  expect(sealing.openWindow(window, wrapped).slot(memberId, 2)).toEqual(slots[2]);
  const another = sealing.openWindow(window, sealing.createWindowKey(window));
  expect(another.slot(memberId, 2)).not.toEqual(slots[2]);
  expect(slots[0]).toHaveLength(32);
});

test("equal answers give unequal seals of equal length that open for their slot only", () => {
  const seal = sealing.openWindow(window, sealing.createWindowKey(window));
  const [first, second] = [seal.slot(memberId, 0), seal.slot(stranger, 0)];
  const record = Uint8Array.of(1, 2, 3, 4, 5);
  const sealed = [seal.seal(first, record), seal.seal(first, record), seal.seal(second, new Uint8Array(5))];
  expect(new Set(sealed.map((bytes) => bytes.length))).toEqual(new Set([5 + SEAL_OVERHEAD_BYTES]));
  expect(sealed[0]).not.toEqual(sealed[1]);
  expect(seal.open(first, sealed[0] as Uint8Array)).toEqual(record);
  expect(thrownBy(() => seal.open(second, sealed[0] as Uint8Array))).toEqual(doesNotOpen);
});

test("padding comes off as it was put on, and nothing else passes for padding", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 1000 }), fc.integer({ min: 5, max: 300 }), (bytes, block) => {
      const padded = pad(bytes, block);
      expect(padded.length % block).toBe(0);
      expect(unpad(padded)).toEqual(bytes);
    }),
  );
  expect(thrownBy(() => unpad(Uint8Array.of(0, 0, 0)))).toEqual(doesNotOpen);
  expect(thrownBy(() => unpad(Uint8Array.of(0, 0, 0, 2, 1)))).toEqual(doesNotOpen);
});

test("a token has 256 bits, never comes twice, and its hash is SHA-256", () => {
  const tokens = Array.from({ length: 1000 }, () => sealing.token());
  expect(new Set(tokens).size).toBe(1000);
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(Buffer.from(sealing.hash("abc")).toString("hex")).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

test("rotation: a ring with a new first key opens what the old one sealed, and seals under the new one", () => {
  const [first, second] = [generateKey("k1", random), generateKey("k2", random)];
  const wrapped = sealingUnder(first).createMemberKey(member);
  const sealed = sealingUnder(first).openMember(member, wrapped).seal("entry", "row", "text");
  const both = sealingUnder(`${second},${first}`);
  expect(both.openMember(member, wrapped).open("entry", "row", sealed).reveal()).toBe("text");
  const fresh = both.createMemberKey(member);
  sealingUnder(second).openMember(member, fresh);
  expect(thrownBy(() => sealingUnder(first).openMember(member, fresh))).toEqual(doesNotOpen);
});

test("what is sealed under a token opens with that token alone, for the same kind and row", () => {
  const [token, another] = [sealing.token(), sealing.token()];
  const sealed = sealing.openToken(token).seal("request", "row", "text");
  // Under another keyring as well: the token is the key.
  expect(
    sealingUnder(generateKey("k2", random)).openToken(token).open("request", "row", sealed).reveal(),
  ).toBe("text");
  for (const open of [
    () => sealing.openToken(another).open("request", "row", sealed),
    () => sealing.openToken(token).open("other", "row", sealed),
    () => sealing.openToken(token).open("request", "row2", sealed),
  ])
    expect(thrownBy(open)).toEqual(doesNotOpen);
});

test("a link names two ids to us alone, for its context alone", () => {
  const link = sealing.sealLink([organizationId, memberId], "chart 1");
  expect(sealing.openLink(link, "chart 1")).toEqual([organizationId, memberId]);
  expect(sealing.openLink(link, "chart 2")).toBeNull();
  expect(sealingUnder(generateKey("k1", random)).openLink(link, "chart 1")).toBeNull();
  for (const other of ["", "A", link.slice(0, -2), `${link}AAAA`, "!".repeat(80), "A".repeat(5000)])
    expect(sealing.openLink(other, "chart 1"), other.slice(0, 20)).toBeNull();
  // A wrapped key is no link, and a link no key.
  const wrapped = Buffer.from(sealing.createMemberKey(member)).toString("base64url");
  expect(sealing.openLink(wrapped, "chart 1")).toBeNull();
});
