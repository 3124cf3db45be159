import { expect, test } from "vitest";
import { toHex } from "../../src/core/hex.ts";

test("every byte is two digits, whatever stands beside it", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(toHex(bytes)).toBe(Buffer.from(bytes).toString("hex"));
  expect(toHex(bytes.subarray(9, 12))).toBe("090a0b");
  expect(toHex(new Uint8Array())).toBe("");
});
