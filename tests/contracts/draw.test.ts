import { expect, test } from "vitest";
import { previewOf } from "../../src/app/program/preview.ts";
import { PRACTICES } from "../../src/content/library.ts";
import { wordsFor } from "../../src/content/words.ts";
import { action } from "../../src/core/chat/action.ts";
import type { Drawing, Drawn } from "../../src/core/chat/drawing.ts";
import type { Envelope } from "../../src/core/chat/envelope.ts";
import { plain } from "../../src/core/chat/text.ts";
import type { View } from "../../src/core/chat/view.ts";
import { LOCALES } from "../../src/core/locale.ts";
import { drawCards } from "../../src/surfaces.ts";

const URL = "https://evenkeel.example.org";
const draw = drawCards(URL);
const ENVELOPE: Envelope = {
  text: "A card.\nWhenever suits you.",
  buttons: [
    { label: "Open", primary: true, action: action("home.open") },
    { label: "Read it", url: `${URL}/privacy` },
  ],
  picture: { url: "https://pictures.example.org/trend.png", alternative: "A line that rises" },
};

/** A view with every kind of block, on which something is chosen and written. */
const VIEW: View = {
  title: "Everything",
  progress: { step: 2, of: 4 },
  language: "en",
  blocks: [
    { kind: "heading", text: "A heading" },
    {
      kind: "text",
      text: [
        "Plain, ",
        { kind: "strong", text: "strong" },
        " and ",
        { kind: "link", text: "led on", url: `${URL}/x` },
      ],
    },
    { kind: "text", text: "Small print", quiet: true },
    { kind: "facts", facts: [{ label: "Effort", value: "I asked" }] },
    { kind: "image", url: "https://pictures.example.org/a.png", alternative: "A harbor" },
    { kind: "divider" },
    {
      kind: "choices",
      name: "one",
      label: "One of them",
      options: ["a", "b"].map((value) => ({ value, label: `Option ${value}` })),
      chosen: ["b"],
      optional: false,
    },
    {
      kind: "choices",
      name: "some",
      label: "Some of them",
      multiple: true,
      options: ["c", "d", "e"].map((value) => ({ value, label: `Option ${value}` })),
      chosen: ["c", "e"],
      optional: true,
    },
    {
      kind: "input",
      name: "line",
      label: "A line",
      hint: "A short one",
      lines: "several",
      maxLength: 300,
      value: "Written before",
      optional: false,
    },
    { kind: "buttons", buttons: [{ label: "In between", action: action("library.open") }] },
  ],
  buttons: [
    { label: "Go on", style: "primary", action: action("practice.answer") },
    { label: "Erase", style: "danger", action: action("me.erase") },
    { label: "Close", action: action("view.close") },
  ],
};

function wordsIn(parts: readonly Drawn[]): readonly string[] {
  return parts.flatMap((part): readonly string[] => {
    switch (part.kind) {
      case "heading":
        return [part.text];
      case "text":
        return [part.runs.map(({ text }) => text).join("")];
      case "columns":
        return part.columns.flatMap(wordsIn);
      case "image":
        return [part.alternative];
      case "field":
        return [part.label, part.hint ?? "", part.value];
      case "choices":
        return [part.label, ...part.options.map(({ label }) => label)];
      case "buttons":
        return part.buttons.map(({ label }) => label);
      default:
        return [];
    }
  });
}

const said = ({ title, parts }: Drawing) => [title ?? "", ...wordsIn(parts)].join("\n");

/** Hair spaces that take away the meaning of signs, and joiners: none of them is read. */
const bare = (text: string) => text.replaceAll(/[\u200a\u2060]/g, "");

for (const { platform, message, view } of draw({ envelope: ENVELOPE, view: VIEW })) {
  test(`${platform}: nothing that a message or a view says is missing from its drawing`, () => {
    for (const words of ["A card.", "Whenever suits you.", "Open", "Read it", "A line that rises"])
      expect(said(message)).toContain(words);
    const drawn = view === null ? "" : said(view);
    for (const words of [
      "Everything",
      "Step 2 of 4",
      "A heading",
      "Plain, strong and led on",
      "Small print",
      "Effort",
      "I asked",
      "A harbor",
      "One of them",
      "Option a",
      "Some of them",
      "Option e",
      "A line",
      "A short one",
      "Written before",
      "In between",
      "Go on",
      "Erase",
      "Close",
    ])
      expect(drawn).toContain(words);
  });

  test(`${platform}: looks, kinds and what is chosen are drawn as they are`, () => {
    const parts = view?.parts ?? [];
    const runs = parts.flatMap((part) => (part.kind === "text" ? part.runs : []));
    expect(runs).toContainEqual({ text: "strong", look: "strong" });
    expect(runs).toContainEqual({ text: "led on", look: "link" });
    expect(parts.filter((part) => part.kind === "divider")).toHaveLength(1);
    expect(
      parts.flatMap((part) =>
        part.kind === "choices"
          ? [[part.multiple, part.options.filter(({ chosen }) => chosen).map(({ label }) => label)]]
          : [],
      ),
    ).toEqual([
      [false, ["Option b"]],
      [true, ["Option c", "Option e"]],
    ]);
    expect(parts.filter((part) => part.kind === "field")).toMatchObject([{ lines: "several" }]);
    const looks = parts.flatMap((part) => (part.kind === "buttons" ? part.buttons : []));
    expect(looks).toContainEqual({ label: "Go on", look: "primary" });
    expect(looks).toContainEqual({ label: "Erase", look: "danger" });
    const [open] = message.parts.flatMap((part) => (part.kind === "buttons" ? part.buttons : []));
    expect(open).toEqual({ label: "Open", look: "primary" });
  });
}

test.each(LOCALES)("every practice in every length has a drawn first view on each platform: %s", (locale) => {
  for (const { practice } of PRACTICES)
    for (const { minutes } of practice.lengths) {
      let shown: View | null = null;
      const cards = previewOf(
        {
          publicUrl: URL,
          draw: (card) => {
            shown = card.view;
            return draw(card);
          },
        },
        { planned: { practice: practice.id, minutes }, words: wordsFor(locale) },
      );
      const { title, blocks } = shown ?? VIEW;
      const where = `${practice.id} ${minutes}`;
      for (const { platform, view } of cards) {
        if (view === null) throw new Error(`${where} has no view on ${platform}.`);
        const drawn = bare(said(view));
        expect(drawn, where).toContain(title);
        for (const block of blocks) {
          if (block.kind === "text")
            for (const line of plain(block.text).split("\n")) expect(drawn, where).toContain(line);
          if (block.kind === "choices")
            for (const { label } of block.options) expect(drawn, where).toContain(label);
        }
      }
    }
});
