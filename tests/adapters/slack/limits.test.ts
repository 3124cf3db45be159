import { expect, test } from "vitest";
import { checkEnvelope, checkView } from "../../../adapters/slack/check.ts";
import { cut } from "../../../adapters/slack/limits.ts";
import { renderModal } from "../../../adapters/slack/render.ts";
import { action } from "../../../src/core/chat/action.ts";
import type { Envelope } from "../../../src/core/chat/envelope.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { block, choices, input, view } from "./views.ts";

const go = action("walk.step");

test.each<[string, View]>([
  ["title", view({ title: "t".repeat(25) })],
  ["no title", view({ title: " " })],
  ["a heading", block({ kind: "heading", text: "h".repeat(151) })],
  ["not opened", block({ kind: "text", text: [{ kind: "link", text: "x", url: "/me" }] })],
  ["not opened", view({ buttons: [{ label: "Page", url: "/me" }] })],
  ["alternative text", block({ kind: "image", url: "https://a.example/x.png", alternative: "" })],
  ["does not fetch", block({ kind: "image", url: "/x.png", alternative: "x" })],
  ["may be asked", block(input({ maxLength: 3001 }))],
  ["what is written", block(input({ value: "x".repeat(201) }))],
  ["same name", view({ blocks: [input(), input()] })],
  ["name of a field", block(input({ name: "n".repeat(256) }))],
  ["no option", block(choices(0))],
  ['option "', block(choices(1, { options: [{ value: "a", label: "x".repeat(76) }] }))],
  ["value of an option", block(choices(1, { options: [{ value: "a".repeat(151), label: "x" }] }))],
  [
    "same value twice",
    block(
      choices(2, {
        options: [
          { value: "a", label: "x" },
          { value: "a", label: "y" },
        ],
      }),
    ),
  ],
  ["button", view({ buttons: [{ label: "b".repeat(76), action: go }] })],
  ["no label", view({ buttons: [{ label: " ", action: go }] })],
  ["close button", view({ buttons: [{ label: "c".repeat(25), action: action("view.close") }] })],
  ["not an action verb", view({ buttons: [{ label: "Go", action: { verb: "NO", args: {} } }] })],
  ["blocks", view({ blocks: Array.from({ length: 101 }, () => ({ kind: "divider" }) as const) })],
  [
    "bytes",
    view({ blocks: Array.from({ length: 90 }, () => ({ kind: "text", text: "ä".repeat(2900) }) as const) }),
  ],
])("a view that breaks a limit is told: %s", (said, broken) => {
  expect(checkView(broken).join("\n")).toContain(said);
});

test.each<[string, Partial<Envelope>]>([
  ["text", { text: "x".repeat(3001) }],
  ["no text", { text: "" }],
  ["buttons", { buttons: Array.from({ length: 26 }, (_, i) => ({ label: `Go ${i}`, action: go })) }],
  ["button", { buttons: [{ label: "x".repeat(76), action: go }] }],
])("an envelope that breaks a limit is told: %s", (said, changes) => {
  expect(checkEnvelope({ text: "A card is ready.", buttons: [], ...changes }).join("\n")).toContain(said);
});

test("a long text goes on in the next block and loses nothing", () => {
  const text = Array.from({ length: 900 }, (_, i) => `word${i}`).join(" ");
  const blocks = renderModal(block({ kind: "text", text })).blocks;
  expect(blocks.length).toBeGreaterThan(1);
  const shown = JSON.stringify(blocks)
    .match(/"text":"([^"]*)"/g)
    ?.map((each) => each.slice(8, -1))
    .join("");
  expect(shown).toBe(text);
});

test("a view of too many blocks says that it was cut, and keeps the way on", () => {
  const many = view({
    blocks: Array.from({ length: 150 }, () => ({ kind: "divider" }) as const),
    buttons: [{ label: "Go", action: go }],
  });
  const blocks = renderModal(many).blocks;
  expect(blocks).toHaveLength(100);
  expect(JSON.stringify(blocks[98])).toContain("did not fit here");
  expect(blocks[99]).toMatchObject({ type: "actions" });
});

test("a cut never leaves half a character", () => {
  expect(cut("abcd", 3)).toBe("ab…");
  expect(cut("a\u{1F6B2}bcd", 3)).toBe("a…");
});
