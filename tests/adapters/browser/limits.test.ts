import { expect, test } from "vitest";
import { checkEnvelope, checkView, cut } from "../../../adapters/browser/limits.ts";
import { action } from "../../../src/core/chat/action.ts";
import { readCarried, writeCarried } from "../../../src/core/chat/carried-views.ts";
import type { Envelope } from "../../../src/core/chat/envelope.ts";
import type { Block, Input, View } from "../../../src/core/chat/view.ts";
import { ANN, delivery, startChat } from "./chat.ts";

const view = (changes: Partial<View> = {}): View => ({
  title: "A title",
  blocks: [],
  buttons: [],
  ...changes,
});
const block = (made: Block): View => view({ blocks: [made] });
const input = (changes: Partial<Input> = {}): Input => ({
  kind: "input",
  name: "note",
  label: "Note",
  lines: "one",
  maxLength: 200,
  optional: true,
  ...changes,
});
const go = action("walk.step");

test("a view and an envelope at their limits break none", () => {
  const full = view({
    title: "t".repeat(24),
    progress: { step: 4, of: 4 },
    blocks: [
      { kind: "text", text: "x".repeat(3000) },
      input({ maxLength: 3000 }),
      {
        kind: "choices",
        name: "one",
        label: "One",
        options: [{ value: "a", label: "o".repeat(75) }],
        optional: false,
      },
      ...Array.from({ length: 37 }, () => ({ kind: "divider" }) as const),
    ],
    buttons: [{ label: "b".repeat(40), style: "primary", action: go }],
  });
  expect(checkView(full)).toEqual([]);
  const envelope: Envelope = {
    text: "x".repeat(300),
    buttons: ["a", "b", "c"].map((label) => ({ label: label.repeat(40), action: go })),
    picture: { url: "/chart.svg", alternative: "A chart." },
  };
  expect(checkEnvelope(envelope)).toEqual([]);
});

test.each<[string, View]>([
  ["title", view({ title: "t".repeat(25) })],
  ["no title", view({ title: " " })],
  ["blocks", view({ blocks: Array.from({ length: 41 }, () => ({ kind: "divider" }) as const) })],
  ["is no step", view({ progress: { step: 5, of: 4 } })],
  ["a text", block({ kind: "text", text: ["x".repeat(2999), { kind: "strong", text: "xx" }] })],
  ["not opened", block({ kind: "text", text: [{ kind: "link", text: "x", url: "javascript:x" }] })],
  ["alternative text", block({ kind: "image", url: "/x.png", alternative: "" })],
  ["not shown", block({ kind: "image", url: "ftp://x", alternative: "x" })],
  ["characters", block(input({ maxLength: 3001 }))],
  ["name of a field", block(input({ name: "a b" }))],
  ["same name", view({ blocks: [input(), input()] })],
  ["one post", view({ blocks: [1, 2, 3, 4].map((n) => input({ name: `n${n}`, maxLength: 3000 })) })],
  ["no option", block({ kind: "choices", name: "c", label: "C", options: [], optional: true })],
  [
    "option",
    block({
      kind: "choices",
      name: "c",
      label: "C",
      options: [{ value: "a", label: "x".repeat(76) }],
      optional: true,
    }),
  ],
  ["button", view({ buttons: [{ label: "b".repeat(41), action: go }] })],
  [
    "same label",
    view({
      buttons: [
        { label: "Go", action: go },
        { label: "Go", action: go },
      ],
    }),
  ],
  [
    "primary",
    view({
      buttons: [
        { label: "Go", style: "primary", action: go },
        { label: "On", style: "primary", action: go },
      ],
    }),
  ],
  ["not an action verb", view({ buttons: [{ label: "Go", action: { verb: "NO", args: {} } }] })],
])("a view that breaks a limit is told: %s", (said, broken) => {
  expect(checkView(broken)).toHaveLength(1);
  expect(checkView(broken)[0]).toContain(said);
});

test.each<[string, Partial<Envelope>]>([
  ["text", { text: "x".repeat(301) }],
  ["buttons", { buttons: [1, 2, 3, 4].map((n) => ({ label: `Go ${n}`, action: go })) }],
  ["button", { buttons: [{ label: "x".repeat(41), action: go }] }],
])("an envelope that breaks a limit is told: %s", (said, changes) => {
  const found = checkEnvelope({ text: "A card is ready.", buttons: [], ...changes });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(said);
});

test("what is too long is cut with an ellipsis and stays readable", async () => {
  const long = view({
    title: `${"t".repeat(23)}END`,
    blocks: [{ kind: "text", text: ["x".repeat(3000), "END"] }],
  });
  const chat = startChat(() => ({ kind: "open", view: long }));
  await chat.surface.send(ANN, { text: `${"y".repeat(299)}END`, buttons: [] }, delivery(1));
  const { html } = (await (await chat.post({ command: "home" }, { script: true })).json()) as {
    html: string;
  };
  expect(html).toContain(`${"t".repeat(23)}…`);
  expect(html).not.toContain("END");
  expect(await (await chat.get("/chat")).text()).toContain(`${"y".repeat(299)}…`);
});

test("a cut never leaves half a character", () => {
  expect(cut("abc", 3)).toBe("abc");
  expect(cut("abcd", 3)).toBe("ab…");
  expect(cut("a\u{1F6B2}bcd", 3)).toBe("a…");
});

test("a carried view comes back as it went, whatever it holds", () => {
  const carried = [
    {
      from: "home" as const,
      view: view({
        progress: { step: 1, of: 2 },
        rightToLeft: true,
        blocks: [
          { kind: "heading", text: "H" },
          {
            kind: "text",
            text: ["a", { kind: "link", text: "b", url: "/x" }, { kind: "strong", text: "c" }],
          },
          { kind: "facts", facts: [{ label: "l", value: "v" }] },
          { kind: "image", url: "/x.png", alternative: "x" },
          { kind: "divider" },
          input({ hint: "h", type: "time", value: "09:00" }),
          {
            kind: "choices",
            name: "c",
            label: "C",
            options: [{ value: "a", label: "A" }],
            multiple: true,
            chosen: ["a"],
            optional: false,
          },
          { kind: "buttons", buttons: [{ label: "Page", style: "quiet", url: "/me" }] },
        ],
        buttons: [{ label: "Go", style: "primary", action: action("walk.step", { to: "2" }) }],
      }),
    },
  ];
  expect(readCarried(writeCarried(carried, 28 * 1024) ?? "", 3)).toEqual(carried);
});

test("views too large for a form are not carried, and the page still answers", async () => {
  const large = view({
    blocks: Array.from({ length: 20 }, () => ({ kind: "text", text: "x".repeat(2500) }) as const),
  });
  const chat = startChat((event) =>
    event.kind === "action"
      ? { kind: "invalid", fields: { note: "Say more." } }
      : { kind: "open", view: large },
  );
  expect(await (await chat.post({ command: "home" })).text()).not.toContain('name="views"');
  const answer = await chat.post({ act: "walk.step", from: "view" });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("Say more.");
});
