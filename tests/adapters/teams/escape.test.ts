import fc from "fast-check";
import { expect, test } from "vitest";
import type { Card } from "../../../adapters/teams/card.ts";
import { readValues } from "../../../adapters/teams/fields.ts";
import { renderDialog, renderMessage } from "../../../adapters/teams/render.ts";
import { action } from "../../../src/core/chat/action.ts";
import { readCarried } from "../../../src/core/chat/carried-views.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { problemsOf } from "./adaptive.ts";

const SITE = "https://evenkeel.example";
const HOSTILE = [
  "[here](https://evil.example)",
  "**bold** _it_ ~~x~~ `code`",
  "<at>everyone</at>",
  "# heading\n- list\n1. list",
  "{{DATE(2017-02-14T06:08:39Z, SHORT)}} {{ time(2017-02-14T06:08:39Z)}}",
  "<https://evil.example>",
  "![x](https://evil.example/x.png)",
  `"}],"type":"Image","url":"https://evil.example/x.png"`,
  "\u0000\u001b[31m\u202e",
] as const;

/** A view with `words` wherever somebody's words can stand. */
function viewOf(words: string): View {
  return {
    title: words,
    blocks: [
      { kind: "heading", text: words },
      { kind: "text", text: [words, { kind: "strong", text: words }, { kind: "emphasis", text: words }] },
      { kind: "facts", facts: [{ label: words, value: words }] },
      { kind: "image", url: "/p.png", alternative: words },
      {
        kind: "choices",
        name: "c",
        label: words,
        options: [{ value: words, label: words }],
        chosen: [words],
        optional: true,
      },
      {
        kind: "input",
        name: "t",
        label: words,
        hint: words,
        lines: "several",
        maxLength: 3000,
        value: words,
        optional: true,
      },
    ],
    buttons: [{ label: words, action: action("a.b") }],
  };
}

function cardOf(view: View): Card {
  const shown = { carried: [{ view, from: "view" as const }], notice: view.title, wrong: { t: view.title } };
  const dialog = renderDialog(shown, SITE);
  if (!dialog) throw new Error("nothing was rendered");
  return dialog.card.content;
}

/** Every text that a renderer reads Markdown in: TextBlocks, facts, and titles of choices (which some read so). */
function markdownIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(markdownIn);
  if (typeof value !== "object" || value === null) return [];
  const each = value as Record<string, unknown>;
  const own =
    each.type === "TextBlock" ? [String(each.text)] : each.type === "FactSet" ? [JSON.stringify(each)] : [];
  return [...own, ...Object.values(each).flatMap(markdownIn)];
}

test.each(HOSTILE)("%j stays words in every place of a view", (words) => {
  const card = cardOf(viewOf(words));
  expect(problemsOf(card)).toEqual([]);
  expect(markdownIn(card)).toEqual([]);
  // An input gives back what was written, to the letter; nothing is read into its value.
  const text = JSON.stringify(card.body.filter(({ id }) => id !== "views" && id !== "t.t"));
  expect(text).not.toMatch(/"Action\.OpenUrl"|"type":"Image","url":"https:\/\/evil/);
  expect(text).not.toMatch(/\{\{\s*(?:DATE|TIME)\(/i);
  expect(text).not.toContain("\\u0000");
});

test("for all words, the card is the same but for the words", () => {
  const shape = (card: Card) =>
    JSON.stringify(card, (key, value) =>
      ["text", "label", "title", "value", "altText"].includes(key) ? "…" : value,
    );
  const expected = shape(cardOf(viewOf("*plain words*")));
  const nasty = fc.string({
    unit: fc.constantFrom(..."*_[]()<>`#~!|\\{}&-+.1 ax\u0000\u001b😀"),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(nasty, (words) => {
      expect(shape(cardOf(viewOf(`*${words}`)))).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

test("a TextBlock is only ever given words in which no Markdown can be read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (words) => {
      for (const text of markdownIn(cardOf(viewOf(words))))
        expect(text).not.toMatch(/[*_~`[\]<>#|\\(){}!&+=]|^\s*[-\d]|\n/);
    }),
    { numRuns: 500 },
  );
});

test("choices and texts come back as they were, whatever is in them", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.uniqueArray(words, { minLength: 1, maxLength: 6 }), (values) => {
      const options = values.map((value) => ({ value, label: "x" }));
      const card = cardOf({
        title: "x",
        blocks: [
          { kind: "choices", name: "m", label: "x", options, multiple: true, chosen: values, optional: true },
        ],
        buttons: [],
      });
      const choices = card.body.find(({ id }) => id === "m.m");
      if (choices?.type !== "Input.ChoiceSet") throw new Error("no choices");
      expect(readValues({ "m.m": choices.value })).toEqual({ m: values });
    }),
  );
});

test("a view is carried as it is", () => {
  const view = viewOf(HOSTILE.join(" "));
  const carried = cardOf(view).body.find(({ id }) => id === "views");
  if (carried?.type !== "Input.Text") throw new Error("nothing is carried");
  const [read] = readCarried(carried.value ?? "", 3) ?? [];
  expect(read?.view.title).toBe(view.title);
  expect(read?.view.blocks[1]).toEqual(view.blocks[1]);
});

test("hostile words stay words in a message", () => {
  for (const text of HOSTILE) {
    const message = renderMessage({ text, buttons: [{ label: text, action: action("a.b") }] }, SITE);
    if (!("attachments" in message)) throw new Error("no card");
    expect(problemsOf(message.attachments[0].content)).toEqual([]);
    expect(markdownIn(message)).toEqual([]);
    expect(renderMessage({ text, buttons: [] }, SITE)).toMatchObject({ textFormat: "plain" });
  }
});
