import { expect, test } from "vitest";
import { parseQuietPart } from "../../../src/core/time/quiet-policy.ts";

test("quiet hours of an organization last 10 to 20 hours, from one full or half hour to another", () => {
  expect(parseQuietPart("18:00", "08:00")).toEqual({ from: "18:00", until: "08:00" });
  expect(parseQuietPart("21:30", "7:30")).toEqual({ from: "21:30", until: "07:30" });
  expect(parseQuietPart("12:00", "08:00")).toEqual({ from: "12:00", until: "08:00" });
  for (const [from, until] of [
    ["22:00", "07:30"],
    ["11:30", "08:00"],
    ["08:00", "08:00"],
    ["18:10", "08:00"],
    ["18:00", "8 in the morning"],
    ["", ""],
  ] as const)
    expect(parseQuietPart(from, until), `${from} ${until}`).toBeNull();
});
