import { expect, test } from "vitest";
import { ABANDONED, roughly, troubleOf, UNREACHED } from "../../../src/core/delivery/figures.ts";

test("numbers are told in tens; fewer than ten, and any in a workspace of fewer than eight, are a few", () => {
  expect([0, 1, 9, 10, 14, 15, 1234].map((count) => roughly(count, 500))).toEqual([
    0,
    "few",
    "few",
    10,
    10,
    20,
    1230,
  ]);
  expect([0, 3, 700].map((count) => roughly(count, 7))).toEqual([0, "few", "few"]);
});

test("what went wrong is told by what can be done about it", () => {
  expect(troubleOf("failed", UNREACHED)).toBe("no_chat");
  expect(troubleOf("failed", "user_not_found")).toBe("gone");
  expect(troubleOf("unknown", "refused_invalid_blocks")).toBe("refused");
  expect(troubleOf("unknown", "http_413")).toBe("refused");
  expect(troubleOf("unknown", "http_503")).toBe("no_answer");
  expect(troubleOf("unknown", ABANDONED)).toBe("ended");
});
