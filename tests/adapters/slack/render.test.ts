import { expect, test } from "vitest";
import { checkEnvelope, checkView } from "../../../adapters/slack/check.ts";
import { renderHome, renderMessage, renderModal } from "../../../adapters/slack/render.ts";
import { action } from "../../../src/core/chat/action.ts";
import type { Envelope } from "../../../src/core/chat/envelope.ts";
import type { Block, Button } from "../../../src/core/chat/view.ts";
import { block, choices, input, options, view } from "./views.ts";

const go = action("walk.step");
const first = (made: Block) => renderModal(block(made)).blocks[0];
const plain = (text: string) => ({ type: "plain_text", text, emoji: false });

test("text is rich text, whose marks are data", () => {
  const text = [
    "Call ",
    { kind: "strong", text: "now" },
    { kind: "emphasis", text: " or " },
    { kind: "link", text: "116 123", url: "tel:116123" },
    { kind: "link", text: "write", url: "mailto:a@b.example" },
    { kind: "link", text: "85258", url: "sms:85258" },
    { kind: "link", text: "bad", url: "javascript:alert(1)" },
  ] as const;
  expect(first({ kind: "text", text })).toEqual({
    type: "rich_text",
    elements: [
      {
        type: "rich_text_section",
        elements: [
          { type: "text", text: "Call " },
          { type: "text", text: "now", style: { bold: true } },
          { type: "text", text: " or ", style: { italic: true } },
          { type: "link", url: "tel:116123", text: "116 123" },
          { type: "link", url: "mailto:a@b.example", text: "write" },
          { type: "text", text: "85258", style: { bold: true } },
          { type: "text", text: "bad", style: { bold: true } },
        ],
      },
    ],
  });
});

test.each<[string, Block, unknown]>([
  ["heading", { kind: "heading", text: "H" }, { type: "header", text: plain("H") }],
  ["small print", { kind: "text", text: "s", quiet: true }, { type: "context", elements: [plain("s")] }],
  ["divider", { kind: "divider" }, { type: "divider" }],
  [
    "image",
    { kind: "image", url: "https://a.example/x.png", alternative: "A line." },
    { type: "image", image_url: "https://a.example/x.png", alt_text: "A line." },
  ],
  [
    "image of elsewhere",
    { kind: "image", url: "data:image/png;base64,x", alternative: "A line." },
    { type: "context", elements: [plain("A line.")] },
  ],
  [
    "facts",
    {
      kind: "facts",
      facts: [
        { label: "Days", value: "Mon" },
        { label: "At", value: "9" },
      ],
    },
    {
      type: "rich_text",
      elements: [
        {
          type: "rich_text_section",
          elements: [
            { type: "text", text: "Days", style: { bold: true } },
            { type: "text", text: "\nMon" },
            { type: "text", text: "\nAt", style: { bold: true } },
            { type: "text", text: "\n9" },
          ],
        },
      ],
    },
  ],
  ["no option", choices(0), { type: "context", elements: [plain("There is nothing to choose here.")] }],
])("%s", (_, made, rendered) => {
  expect(first(made)).toEqual(rendered);
});

test("a field is an input block under its name, with its hint, its length and its value", () => {
  expect(first(input({ hint: "A line", lines: "several", value: "so far", maxLength: 500 }))).toEqual({
    type: "input",
    block_id: "note",
    label: plain("Note"),
    hint: plain("A line"),
    optional: true,
    element: {
      type: "plain_text_input",
      action_id: "field_0",
      multiline: true,
      max_length: 500,
      initial_value: "so far",
    },
  });
  expect(first(input({ type: "time", value: "09:30" }))).toMatchObject({
    element: { type: "timepicker", initial_time: "09:30" },
  });
  expect(first(input({ type: "time", value: "soon" }))).not.toHaveProperty("element.initial_time");
});

test.each([
  [10, {}, "radio_buttons"],
  [10, { multiple: true }, "checkboxes"],
  [11, {}, "static_select"],
  [11, { multiple: true }, "multi_static_select"],
])("%i choices, %o, are %s, and what was chosen stays chosen", (count, changes, type) => {
  const several = "multiple" in changes;
  const element = {
    type,
    [several ? "initial_options" : "initial_option"]: several ? [{ value: "v3" }] : { value: "v3" },
  };
  expect(first(choices(count, { chosen: ["v3"], ...changes }))).toMatchObject({ element });
});

test("a list of hundreds is one list in groups", () => {
  const made = view({ blocks: [choices(250)], buttons: [{ label: "Go", action: go }] });
  expect(renderModal(made).blocks[0]).toMatchObject({
    element: {
      option_groups: [
        { options: options(100).map(({ value }) => ({ value })) },
        {},
        { label: { text: "Option 200 – Option 249" } },
      ],
    },
  });
  expect(checkView(made)).toEqual([]);
});

test("the primary button submits where there is something to fill in; a closing one is Slack's own", () => {
  const buttons: Button[] = [
    { label: "Continue to step 3", style: "primary", action: action("walk.step", { to: "3" }) },
    { label: "Stop here", style: "quiet", action: action("view.close") },
    { label: "Delete", style: "danger", action: action("walk.delete") },
    { label: "Read more", url: "https://a.example/more" },
  ];
  const modal = renderModal(view({ blocks: [input()], buttons }));
  expect(modal).toMatchObject({
    callback_id: "walk.step?to=3",
    submit: plain("Continue to step 3"),
    close: plain("Stop here"),
  });
  expect(modal.blocks[1]).toMatchObject({
    type: "actions",
    elements: [
      { text: plain("Delete"), style: "danger", value: "walk.delete" },
      { url: "https://a.example/more" },
    ],
  });
  const without = renderModal(view({ buttons }));
  expect(without).not.toHaveProperty("submit");
  expect(without.blocks[0]).toMatchObject({
    elements: [{ style: "primary", value: "walk.step?to=3" }, {}, {}],
  });
  expect(renderHome(view({ blocks: [input()], buttons })).blocks[1]).toMatchObject({
    elements: [{ style: "primary", value: "walk.step?to=3" }, { value: "walk.delete" }, {}],
  });
});

test("an envelope has blocks, and its words again for notifications and screen readers", () => {
  const envelope: Envelope = {
    text: "Your <card> & more",
    buttons: [
      { label: "Open", primary: true, action: go },
      { label: "Page", url: "https://a.example/x" },
    ],
    picture: { url: "https://a.example/x.png", alternative: "A line." },
  };
  const message = renderMessage(envelope);
  expect(message.text).toBe("Your &lt;card&gt; &amp; more");
  expect(message.blocks.map(({ type }) => type)).toEqual(["rich_text", "image", "actions"]);
  expect(checkEnvelope(envelope)).toEqual([]);
});
