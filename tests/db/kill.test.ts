import { expect, test } from "vitest";
import { killWhileWriting } from "../prove/kill.ts";

test("kill -9 while writing to the embedded engine loses nothing that was acknowledged", async () => {
  const report = await killWhileWriting(2);
  expect(report.acknowledged).toBeGreaterThan(100);
  expect(report.lost).toBe(0);
});
