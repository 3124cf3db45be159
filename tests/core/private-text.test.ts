import { format, inspect } from "node:util";
import { expect, test } from "vitest";
import { PrivateText } from "../../src/core/private-text.ts";

test("private text shows itself to whoever asks for it, and to nothing that prints by accident", () => {
  const text = new PrivateText("canary");
  expect(text.reveal()).toBe("canary");
  const shown = [
    `${text}`,
    String(text),
    `${[text]}`,
    JSON.stringify({ deep: [text] }),
    inspect({ deep: { text } }, { showHidden: true, depth: 5 }),
    format("%s %o %j", text, text, text),
    JSON.stringify(Object.entries(text)),
    new Error(`about ${text}`, { cause: text }).message,
  ];
  expect(shown.join(" ")).not.toContain("canary");
  expect(shown[0]).toBe("[sealed]");
  expect(structuredClone({ text })).toEqual({ text: {} });
});
