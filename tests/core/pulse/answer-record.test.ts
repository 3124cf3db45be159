import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ANSWER_RECORD_BYTES,
  decodeAnswers,
  encodeAnswers,
  type WeekAnswers,
} from "../../../src/core/pulse/answer-record.ts";
import { ANSWER_VALUES, ITEMS, type ItemId } from "../../../src/core/pulse/instrument.ts";

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

test("for all answers: the same length whatever was said, and read back as written", () => {
  fc.assert(
    fc.property(records, (answers) => {
      const bytes = encodeAnswers(answers);
      expect(bytes).toHaveLength(ANSWER_RECORD_BYTES);
      expect(decodeAnswers(bytes)).toEqual(answers);
    }),
  );
});

test("records sealed by an older release are read the same way: these bytes never change meaning", () => {
  expect(decodeAnswers(Uint8Array.of(1, 15, 4, 0, 0))).toEqual([
    { item: "WL1", value: 4 },
    { item: "EX1", value: 0 },
  ]);
  expect(decodeAnswers(Uint8Array.of(1, 26, 5, 14, 255))).toEqual([
    { item: "FA2", value: "does_not_apply" },
    { item: "RD3", value: null },
  ]);
  expect(
    encodeAnswers([
      { item: "CL2", value: "rather_not_say" },
      { item: "MD2", value: 2 },
    ]),
  ).toEqual(Uint8Array.of(1, 22, 6, 4, 2));
});

test.each([
  ["too short", [1, 15, 4, 0]],
  ["too long", [1, 15, 4, 0, 0, 0]],
  ["another version", [2, 15, 4, 0, 0]],
  ["an unknown item", [1, 27, 4, 0, 0]],
  ["an unknown answer", [1, 15, 7, 0, 0]],
  ["the same item twice", [1, 15, 4, 15, 4]],
])("refuses a record with %s", (_, bytes) => {
  expect(decodeAnswers(Uint8Array.from(bytes))).toBeNull();
});

test("for all bytes: decoding never throws, and what it reads is written as those bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
      const answers = decodeAnswers(bytes);
      if (answers !== null) expect(encodeAnswers(answers)).toEqual(bytes);
    }),
  );
});

test("refuses to write one item twice, or an item or answer that is none", () => {
  expect(() =>
    encodeAnswers([
      { item: "EX1", value: 1 },
      { item: "EX1", value: 2 },
    ]),
  ).toThrow(RangeError);
  expect(() =>
    encodeAnswers([
      { item: "EX9" as ItemId, value: 1 },
      { item: "EX1", value: 2 },
    ]),
  ).toThrow(RangeError);
  expect(() =>
    encodeAnswers([
      { item: "EX2", value: 9 as 1 },
      { item: "EX1", value: 2 },
    ]),
  ).toThrow(RangeError);
  expect(() =>
    encodeAnswers([
      { item: "EX9" as ItemId, value: null },
      { item: "EX1", value: 2 },
    ]),
  ).toThrow(RangeError);
});
