import fc from "fast-check";
import { expect, test } from "vitest";
import { checkMessage, checkRenderedView } from "../../../adapters/slack/check.ts";
import { renderHome, renderMessage, renderModal } from "../../../adapters/slack/render.ts";
import { action } from "../../../src/core/chat/action.ts";
import type { Block, Button, View } from "../../../src/core/chat/view.ts";

const go = action("walk.step");
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "<!channel>",
    "<@U123|you>",
    "*bold*",
    "_it_",
    "`code`",
    ":wave:",
    "> quote",
    "<https://evil.example|here>",
    "&lt;!here&gt;",
    "",
  ),
  fc.string({ unit: "grapheme", maxLength: 8000 }),
);
const anyAction = fc.constantFrom(go, action("view.close"), { verb: "Not an action", args: {} });
const anyButton = fc
  .record({ label: words, style: fc.constantFrom("primary", "plain", "quiet", "danger") })
  .chain((base) =>
    fc.oneof(
      anyAction.map((each): Button => ({ ...base, action: each }) as Button),
      words.map((url): Button => ({ ...base, url }) as Button),
    ),
  );
const anyInline = fc.oneof(
  words,
  words.map((text) => ({ kind: "strong", text }) as const),
  fc.tuple(words, words).map(([text, url]) => ({ kind: "link", text, url }) as const),
);
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  words.map((text) => ({ kind: "heading", text }) as const),
  fc.record({
    kind: fc.constant("text" as const),
    text: fc.oneof(words, fc.array(anyInline, { maxLength: 5 })),
    quiet: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("facts" as const),
    facts: fc.array(fc.record({ label: words, value: words }), { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant("image" as const), url: words, alternative: words }),
  fc.record({
    kind: fc.constant("choices" as const),
    name: fc.uuid(),
    label: words,
    options: fc.uniqueArray(fc.record({ value: fc.uuid(), label: words }), {
      maxLength: 14,
      selector: ({ value }) => value,
    }),
    multiple: fc.boolean(),
    optional: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("input" as const),
    name: fc.uuid(),
    label: words,
    hint: words,
    lines: fc.constantFrom("one", "several"),
    type: fc.constantFrom("text", "time"),
    maxLength: fc.integer({ min: -1, max: 9000 }),
    value: words,
    optional: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("buttons" as const), buttons: fc.array(anyButton, { maxLength: 30 }) }),
);
const anyView: fc.Arbitrary<View> = fc.record({
  title: words,
  blocks: fc.array(anyBlock, { maxLength: 20 }),
  buttons: fc.array(anyButton, { maxLength: 5 }),
});

/** Every object in `value` with a text that Slack would parse. */
function parsedTexts(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const { type, emoji } = value as { type?: unknown; emoji?: unknown };
  const own =
    type === "mrkdwn" || type === "markdown" || (type === "plain_text" && emoji !== false) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(parsedTexts)];
}

test("whatever a view holds, it is rendered within every limit, and nothing in it can become markup", () => {
  fc.assert(
    fc.property(anyView, (made) => {
      for (const rendered of [renderModal(made), renderHome(made)]) {
        expect(
          checkRenderedView(rendered).filter((problem) => !problem.includes("bytes of the view")),
        ).toEqual([]);
        expect(parsedTexts(rendered)).toEqual([]);
        expect(JSON.stringify(rendered)).not.toMatch(/"type":"(?:user|usergroup|channel|broadcast|emoji)"/);
      }
    }),
    { numRuns: 150 },
  );
});

test("whatever an envelope says, it stays within every limit, and nothing in it can become markup", () => {
  fc.assert(
    fc.property(words, fc.array(anyButton, { maxLength: 4 }), (text, buttons) => {
      const message = renderMessage({ text, buttons });
      expect(checkMessage(message)).toEqual([]);
      expect(parsedTexts(message.blocks)).toEqual([]);
      expect(message.text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
    }),
    { numRuns: 150 },
  );
});
