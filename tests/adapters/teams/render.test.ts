import { expect, test } from "vitest";
import type { Card, CardElement } from "../../../adapters/teams/card.ts";
import { checkEnvelope, checkView } from "../../../adapters/teams/check.ts";
import { readValues } from "../../../adapters/teams/fields.ts";
import { checkCard, TEAMS_LIMITS } from "../../../adapters/teams/limits.ts";
import { renderDialog, renderMessage } from "../../../adapters/teams/render.ts";
import { action } from "../../../src/core/chat/action.ts";
import type { CarriedViews } from "../../../src/core/chat/carried-views.ts";
import type { Block, View } from "../../../src/core/chat/view.ts";
import { problemsOf, typesIn } from "./adaptive.ts";

const SITE = "https://evenkeel.example";

function dialogOf(view: View, more: Partial<Parameters<typeof renderDialog>[0]> = {}): Card {
  const dialog = renderDialog({ carried: [{ view, from: "view" }], ...more }, SITE);
  if (!dialog) throw new Error("nothing was rendered");
  return dialog.card.content;
}

const viewOf = (...blocks: readonly Block[]): View => ({ title: "A view", blocks, buttons: [] });

const options = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ value: `v,${i}`, label: `Option ${i}` }));

const BLOCKS: Readonly<Record<string, readonly [Block, readonly string[]]>> = {
  heading: [{ kind: "heading", text: "What you would say" }, ["TextBlock"]],
  "heading that could be Markdown": [{ kind: "heading", text: "*What* you would say" }, ["RichTextBlock"]],
  text: [
    { kind: "text", text: "One line.\nAnother.\n\nA new paragraph." },
    ["RichTextBlock", "RichTextBlock", "RichTextBlock"],
  ],
  "text with marks": [
    {
      kind: "text",
      text: [
        "a ",
        { kind: "strong", text: "b" },
        { kind: "emphasis", text: "c" },
        { kind: "link", text: "112", url: "tel:112" },
      ],
      quiet: true,
    },
    ["RichTextBlock"],
  ],
  facts: [
    {
      kind: "facts",
      facts: [
        { label: "Kept for", value: "12 months" },
        { label: "Seen by", value: "You" },
      ],
    },
    ["ColumnSet", "ColumnSet"],
  ],
  image: [{ kind: "image", url: "/picture.png", alternative: "A wave" }, ["Image"]],
  "image that Teams does not show": [
    { kind: "image", url: "/picture.svg", alternative: "A wave" },
    ["RichTextBlock"],
  ],
  divider: [{ kind: "divider" }, []],
  "few choices": [
    { kind: "choices", name: "a", label: "A", options: options(3), chosen: ["v,1"], optional: true },
    ["Input.ChoiceSet"],
  ],
  "many choices": [
    { kind: "choices", name: "a", label: "A", options: options(11), optional: false },
    ["Input.ChoiceSet"],
  ],
  "several choices": [
    {
      kind: "choices",
      name: "a",
      label: "A",
      options: options(11),
      multiple: true,
      chosen: ["v,1", "v,2"],
      optional: true,
    },
    ["Input.ChoiceSet"],
  ],
  input: [
    {
      kind: "input",
      name: "a",
      label: "A",
      hint: "Only for you",
      lines: "several",
      maxLength: 3000,
      value: "x",
      optional: true,
    },
    ["Input.Text", "RichTextBlock"],
  ],
  time: [
    {
      kind: "input",
      name: "a",
      label: "A",
      lines: "one",
      type: "time",
      maxLength: 5,
      value: "14:30",
      optional: true,
    },
    ["Input.Time"],
  ],
  buttons: [
    {
      kind: "buttons",
      buttons: Array.from({ length: 8 }, (_, i) => ({
        label: `B${i}`,
        action: action("a.b", { n: `${i}` }),
      })),
    },
    ["ActionSet", "ActionSet"],
  ],
};

test.each(Object.entries(BLOCKS))(
  "%s is shown by Teams' elements, and Microsoft's parser has nothing against it",
  (_, [block, types]) => {
    const card = dialogOf(viewOf(block));
    expect(problemsOf(card)).toEqual([]);
    expect(typesIn(card)).toEqual([...types, "Input.Text"]);
    expect(checkCard(card)).toEqual([]);
  },
);

const element = (card: Card, id: string): CardElement | undefined => card.body.find((each) => each.id === id);

test("a short list is in sight, a long one opens, and values with commas come back whole", () => {
  const few = element(dialogOf(viewOf(BLOCKS["few choices"]?.[0] ?? { kind: "divider" })), "c.a");
  const many = element(dialogOf(viewOf(BLOCKS["many choices"]?.[0] ?? { kind: "divider" })), "c.a");
  expect([few, many]).toMatchObject([{ style: "expanded", value: "v%2C1" }, { style: "compact" }]);
  const several = element(dialogOf(viewOf(BLOCKS["several choices"]?.[0] ?? { kind: "divider" })), "m.a");
  if (several?.type !== "Input.ChoiceSet") throw new Error("no choices");
  expect(readValues({ "m.a": several.value })).toEqual({ a: ["v,1", "v,2"] });
});

test("no input is required for Teams, for it would then stop every button", () => {
  const card = dialogOf(viewOf(BLOCKS["many choices"]?.[0] ?? { kind: "divider" }));
  expect(JSON.stringify(card)).not.toMatch(/isRequired|associatedInputs/);
});

test("a divider is a line above what follows it", () => {
  const card = dialogOf(
    viewOf({ kind: "text", text: "a" }, { kind: "divider" }, { kind: "text", text: "b" }),
  );
  expect(card.body.slice(0, 2)).toMatchObject([{ type: "RichTextBlock" }, { separator: true }]);
  expect(card.body[0]).not.toHaveProperty("separator");
});

test("the step is said at the top, a language from right to left is shown so, buttons have their looks", () => {
  const card = dialogOf({
    title: "استراحة",
    progress: { step: 2, of: 4 },
    rightToLeft: true,
    blocks: [{ kind: "text", text: "دقيقتان." }],
    buttons: [
      { label: "متابعة", style: "primary", action: action("a.b") },
      { label: "Leave", style: "danger", action: action("a.c") },
      { label: "Page", url: "/me" },
    ],
  });
  expect(card.rtl).toBe(true);
  expect(card.body[0]).toMatchObject({ inlines: [{ text: "Step 2 of 4" }] });
  expect(card.body[2]).toMatchObject({
    actions: [
      { type: "Action.Submit", style: "positive", data: { act: "a.b" } },
      { type: "Action.Submit", style: "destructive" },
      { type: "Action.OpenUrl", url: `${SITE}/me` },
    ],
  });
  expect(problemsOf(card)).toEqual([]);
});

test("what is wrong stands above its field; what belongs to no field, at the top", () => {
  const block = BLOCKS.input?.[0] ?? { kind: "divider" };
  const card = dialogOf(viewOf({ kind: "text", text: "t" }, block), {
    wrong: { a: "Too short.", b: "Not now." },
    notice: "Nothing was changed.",
  });
  expect(card.body.map(({ id }) => id)).toEqual(["notice", undefined, "wrong.a", "t.a", undefined, "views"]);
  expect(JSON.stringify(element(card, "notice"))).toContain("Nothing was changed. Not now.");
  expect(problemsOf(card)).toEqual([]);
});

test("links go where a person expects, pictures come from the web, and nothing else is opened", () => {
  const links = ["https://a.example/", "/me", "tel:112", "sms:85258", "mailto:a@example.org"];
  const refused = [
    "javascript:alert(1)",
    "//evil.example",
    "/\\evil.example",
    "data:text/html,x",
    "file:///etc/passwd",
    "java\nscript:x",
    "tel://x",
    "",
  ];
  const text = [...links, ...refused].map((url) => ({ kind: "link" as const, text: "here", url }));
  const opened = JSON.stringify(dialogOf(viewOf({ kind: "text", text }))).match(
    /"Action\.OpenUrl","url":"[^"]*"/g,
  );
  expect(opened).toHaveLength(links.length);
  for (const url of refused) {
    expect(checkView(viewOf({ kind: "text", text: [{ kind: "link", text: "x", url }] }))).toHaveLength(1);
    expect(checkView({ ...viewOf(), buttons: [{ label: "x", url }] })).toHaveLength(1);
  }
});

test("a message has its card, and the words of its notification", () => {
  const message = renderMessage(
    {
      text: "Your team's summary is ready.",
      buttons: [
        { label: "Open", primary: true, action: action("home.open") },
        { label: "Page", url: "/team/1" },
      ],
      picture: { url: "/chart.png", alternative: "Strain fell" },
    },
    SITE,
  );
  if (!("attachments" in message)) throw new Error("no card");
  const { content } = message.attachments[0];
  expect(message.summary).toBe("Your team's summary is ready.");
  expect(problemsOf(content)).toEqual([]);
  expect(content.body.at(-1)).toMatchObject({
    actions: [{ data: { msteams: { type: "task/fetch" }, act: "home.open" } }, { url: `${SITE}/team/1` }],
  });
  expect(renderMessage({ text: "Hello *you*.", buttons: [] }, SITE)).toEqual({
    type: "message",
    text: "Hello *you*.",
    textFormat: "plain",
  });
});

const long = (name: string): Block => ({ kind: "text", text: name.repeat(2900) });

test("what lies beneath is carried as far as it fits, the lowest left out first", () => {
  const lowest = viewOf(...Array.from({ length: 6 }, () => long("a")));
  const views = [lowest, viewOf(long("b")), viewOf(long("c"))];
  const carried: CarriedViews = views.map((view) => ({ view, from: "view" }));
  const card = dialogOf(viewOf(), { carried });
  const kept = element(card, "views");
  if (kept?.type !== "Input.Text") throw new Error("nothing is carried");
  expect(JSON.parse(kept.value ?? "")).toHaveLength(2);
  expect(checkCard(card)).toEqual([]);
  const tooLong = viewOf(long("a"), long("b"), long("c"), long("d"), long("e"));
  expect(element(dialogOf(tooLong), "views")).toBeUndefined();
  expect(checkView(tooLong)).toEqual([expect.stringContaining("beside its own copy")]);
});

test("what does not fit is shown shortened, and reported by the check", () => {
  const label = "A label that is far longer than any button of any platform";
  const broken: View = {
    title: "A title that is longer than twenty-four",
    blocks: [
      { kind: "text", text: "x".repeat(4000) },
      { kind: "choices", name: "a b", label: "", options: [], optional: true },
    ],
    buttons: [
      { label, action: action("a.b") },
      { label: "", action: { verb: "Not a verb", args: {} } },
    ],
  };
  expect(checkView(broken)).toEqual([
    expect.stringContaining("the title"),
    expect.stringContaining("a text has 4000"),
    expect.stringContaining("no name of a field"),
    expect.stringContaining("A label that"),
    "a button has no label",
    expect.stringContaining("not an action verb"),
  ]);
  expect(JSON.stringify(dialogOf(broken))).not.toContain("Not a verb");
  expect(JSON.stringify(dialogOf(broken)).length).toBeLessThan(TEAMS_LIMITS.cardBytes);
  expect(checkEnvelope({ text: " ", buttons: [], picture: { url: "/x.svg", alternative: "" } })).toHaveLength(
    3,
  );
});

test("the check of cards finds what breaks a limit", () => {
  const submit = { type: "Action.Submit", title: "a", data: {} } as const;
  const seven = { type: "ActionSet", actions: Array.from({ length: 7 }, () => submit) } as const;
  const base = dialogOf(viewOf());
  expect(checkCard({ ...base, body: [seven] })).toHaveLength(1);
  expect(checkCard({ ...base, version: "1.6" as "1.5" })).toHaveLength(1);
  expect(checkCard({ ...base, body: [{ type: "Input.Text", id: "a", label: " " }] })).toHaveLength(1);
  expect(checkCard({ ...base, body: [{ type: "Chart.Line" } as unknown as CardElement] })).toHaveLength(1);
  expect(
    checkCard({
      ...base,
      body: [{ type: "RichTextBlock", inlines: [{ type: "TextRun", text: "x".repeat(26_000) }] }],
    }),
  ).toHaveLength(1);
});
