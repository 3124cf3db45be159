import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOfId, type MemberId, uuidV4 } from "../../../src/core/ids.ts";
import {
  ANSWER_RECORD_BYTES,
  decodeAnswers,
  encodeAnswers,
  MEMBER_AT,
  type WeekAnswers,
} from "../../../src/core/pulse/answer-record.ts";
import { ANSWER_VALUES, ITEMS, type ItemId } from "../../../src/core/pulse/instrument.ts";

const SOMEBODY = "00112233-4455-4677-8899-aabbccddeeff" as MemberId;
const ID_BYTES = [
  0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x46, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff,
];

const members = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes): MemberId => uuidV4<"member">(bytes));
const values = fc.constantFrom(...ANSWER_VALUES, null);
const records: fc.Arbitrary<WeekAnswers> = fc
  .tuple(
    fc.subarray(
      ITEMS.map(({ id }) => id),
      { minLength: 2, maxLength: 2 },
    ),
    values,
    values,
  )
  .map(([[first, second], one, two]) => [
    { item: first ?? "EX1", value: one },
    { item: second ?? "EX2", value: two },
  ]);

test("for all answers of all people: the same length whatever was said, and read back as written", () => {
  fc.assert(
    fc.property(members, records, (member, answers) => {
      const bytes = encodeAnswers(member, answers);
      expect(bytes).toHaveLength(ANSWER_RECORD_BYTES);
      expect(decodeAnswers(bytes)).toEqual(answers);
      expect(bytes.subarray(MEMBER_AT)).toEqual(bytesOfId(member));
    }),
  );
});

test("these bytes never change meaning: what is sealed today is read by a later release", () => {
  expect(decodeAnswers(Uint8Array.of(2, 15, 4, 0, 0, ...ID_BYTES))).toEqual([
    { item: "WL1", value: 4 },
    { item: "EX1", value: 0 },
  ]);
  expect(decodeAnswers(Uint8Array.of(2, 26, 5, 14, 255, ...ID_BYTES))).toEqual([
    { item: "FA2", value: "does_not_apply" },
    { item: "RD3", value: null },
  ]);
  expect(
    encodeAnswers(SOMEBODY, [
      { item: "CL2", value: "rather_not_say" },
      { item: "MD2", value: 2 },
    ]),
  ).toEqual(Uint8Array.of(2, 22, 6, 4, 2, ...ID_BYTES));
});

test.each([
  ["too short", [2, 15, 4, 0, 0, ...ID_BYTES.slice(1)]],
  ["too long", [2, 15, 4, 0, 0, ...ID_BYTES, 0]],
  ["another version", [1, 15, 4, 0, 0, ...ID_BYTES]],
  ["an unknown item", [2, 27, 4, 0, 0, ...ID_BYTES]],
  ["an unknown answer", [2, 15, 7, 0, 0, ...ID_BYTES]],
  ["the same item twice", [2, 15, 4, 15, 4, ...ID_BYTES]],
])("refuses a record with %s", (_, bytes) => {
  expect(decodeAnswers(Uint8Array.from(bytes))).toBeNull();
});

test("for all bytes: decoding never throws, and what it reads is written as those bytes", () => {
  const likely = fc
    .tuple(fc.array(fc.integer({ min: 0, max: 28 }), { minLength: 4, maxLength: 4 }), members)
    .map(([codes, member]) => Uint8Array.of(2, ...codes, ...bytesOfId(member)));
  fc.assert(
    fc.property(fc.oneof(likely, fc.uint8Array({ maxLength: 24 })), members, (bytes, member) => {
      const answers = decodeAnswers(bytes);
      if (answers !== null)
        expect(encodeAnswers(member, answers).subarray(0, MEMBER_AT)).toEqual(bytes.subarray(0, MEMBER_AT));
    }),
  );
});

test("refuses to write one item twice, or an item or answer that is none", () => {
  const refused: readonly WeekAnswers[] = [
    [
      { item: "EX1", value: 1 },
      { item: "EX1", value: 2 },
    ],
    [
      { item: "EX9" as ItemId, value: 1 },
      { item: "EX1", value: 2 },
    ],
    [
      { item: "EX2", value: 9 as 1 },
      { item: "EX1", value: 2 },
    ],
    [
      { item: "EX9" as ItemId, value: null },
      { item: "EX1", value: 2 },
    ],
  ];
  for (const answers of refused) expect(() => encodeAnswers(SOMEBODY, answers)).toThrow(RangeError);
});
