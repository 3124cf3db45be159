import fc from "fast-check";
import { expect, test } from "vitest";
import { openableImage, openableLink } from "../../../adapters/browser/addresses.ts";
import { action } from "../../../src/core/chat/action.ts";
import type { Envelope } from "../../../src/core/chat/envelope.ts";
import type { Inline } from "../../../src/core/chat/text.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { ANN, delivery, hiddenField, startChat } from "./chat.ts";

const HOSTILE = `"'><img src=x onerror=alert(1)></textarea></script><script>alert(1)</script>`;

const MARKS: readonly Inline[] = [
  HOSTILE,
  { kind: "strong", text: HOSTILE },
  { kind: "emphasis", text: HOSTILE },
  { kind: "link", text: HOSTILE, url: `https://a.example/${HOSTILE.replaceAll(" ", "")}` },
  { kind: "link", text: "bad", url: `javascript:alert(1)//${HOSTILE}` },
];

/** A view with `words` wherever somebody's words can stand. */
function viewOf(words: string, marks: readonly Inline[] = [words]): View {
  return {
    title: words,
    blocks: [
      { kind: "heading", text: words },
      { kind: "text", text: words },
      { kind: "text", text: marks, quiet: true },
      { kind: "facts", facts: [{ label: words, value: words }] },
      { kind: "image", url: "/picture.svg", alternative: words },
      { kind: "image", url: words, alternative: words },
      {
        kind: "choices",
        name: "choice",
        label: words,
        options: [{ value: words, label: words }],
        chosen: [words],
        optional: true,
      },
      {
        kind: "input",
        name: "one",
        label: words,
        hint: words,
        lines: "one",
        maxLength: 3000,
        value: words,
        optional: true,
      },
      {
        kind: "input",
        name: "several",
        label: words,
        lines: "several",
        maxLength: 3000,
        value: words,
        optional: true,
      },
      {
        kind: "input",
        name: "time",
        label: words,
        lines: "one",
        type: "time",
        maxLength: 5,
        value: words,
        optional: true,
      },
      { kind: "buttons", buttons: [{ label: words, url: words }] },
    ],
    buttons: [{ label: words, action: action("walk.step", { text: "%22%3E%3C" }) }],
  };
}

/** Tags and attributes, without the words between them: what hostile text must not be able to change. */
const skeleton = (page: string): string => page.replaceAll(/="[^"]*"/g, "=").replaceAll(/>[^<]*</g, "><");

test("hostile words stay words in every place of a view, for the script and as a page", async () => {
  let words = HOSTILE;
  const chat = startChat(() => ({ kind: "open", view: viewOf(words, words === HOSTILE ? MARKS : [words]) }));
  const told = (await (await chat.post({ command: "home" }, { script: true })).json()) as { html: string };
  const page = await (await chat.post({ command: "home" })).text();
  for (const markup of [told.html, page]) {
    expect(markup).not.toMatch(/<img src=x|<script>|<\/script>alert|href="javascript/i);
    expect(markup).toContain("&lt;img src=x onerror=alert(1)&gt;");
  }
  const marked = skeleton(told.html).replaceAll(
    /<(strong|em)><\/\1>|<a href= target= rel=><span class=><\/span><\/a>|<span><\/span>/g,
    "",
  );
  words = "plain words";
  const plain = (await (await chat.post({ command: "home" }, { script: true })).json()) as { html: string };
  const plainMarks = skeleton(plain.html).replaceAll(/<span><\/span>/g, "");
  expect(marked.match(/<[a-z]+/g)?.sort()).toEqual(plainMarks.match(/<[a-z]+/g)?.sort());
});

test("for all words, the page is the same but for the words", async () => {
  let words = "plain words";
  const chat = startChat(() => ({ kind: "open", view: viewOf(words) }));
  const shown = async () => {
    const told = (await (await chat.post({ command: "home" }, { script: true })).json()) as { html: string };
    return skeleton(told.html);
  };
  const expected = await shown();
  const nasty = fc.string({ unit: fc.constantFrom(..."<>\"'&=/` ax"), minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(
      nasty.filter((text) => openableLink(text) === null),
      async (text) => {
        words = text;
        expect(await shown()).toBe(expected);
      },
    ),
    { numRuns: 100 },
  );
});

test("hostile words stay words in an envelope, a name, a hint and a sentence beside a field", async () => {
  const envelope: Envelope = {
    text: HOSTILE,
    buttons: [
      { label: "<b>Open", action: action("walk.start", { text: "<b>" }) },
      { label: "<i>Page", url: `/path"><b>` },
    ],
    picture: { url: "/chart.svg", alternative: HOSTILE },
  };
  let missed = false;
  const chat = startChat(
    (event) =>
      event.kind === "typed"
        ? { kind: "hint", text: HOSTILE }
        : missed
          ? { kind: "invalid", fields: { one: HOSTILE, elsewhere: HOSTILE } }
          : { kind: "open", view: viewOf("x") },
    { identify: async () => ({ ...ANN, name: HOSTILE }) },
  );
  await chat.surface.send(ANN, envelope, delivery(1));
  const stream = await (await chat.post({ typed: "1" })).text();
  const views = hiddenField(await (await chat.post({ command: "home" })).text(), "views");
  missed = true;
  const view = await (
    await chat.post({ act: "walk.step", from: "view", views, "value.one": HOSTILE })
  ).text();
  for (const page of [stream, view]) {
    expect(page).not.toMatch(/<img src=x|<script>|<b>Open|<i>Page|path"><b>/);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  }
});

test("line ends that somebody wrote first are kept in a field", async () => {
  const chat = startChat(() => ({ kind: "open", view: viewOf("\n\nthird line") }));
  const page = await (await chat.post({ command: "home" })).text();
  expect(page).toMatch(/<textarea[^>]*>\n\n\nthird line<\/textarea>/);
});

test.each([
  ["https://a.example/x", true],
  ["http://localhost:3000/me", true],
  ["/me", true],
  ["tel:112", true],
  ["sms:85258", true],
  ["mailto:help@example.org", true],
  ["javascript:alert(1)", false],
  ["JavaScript:alert(1)", false],
  ["java\nscript:alert(1)", false],
  [" javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["vbscript:x", false],
  ["//evil.example", false],
  ["/\\evil.example", false],
  ["me", false],
  ["", false],
])("the link %j is opened: %s", (url, opened) => {
  expect(openableLink(url) !== null).toBe(opened);
});

test.each([
  ["/chart.svg", true],
  ["data:image/png;base64,AAAA", true],
  ["data:text/html,x", false],
  ["javascript:alert(1)", false],
  ["//evil.example/x.png", false],
])("the picture %j is shown: %s", (url, shown) => {
  expect(openableImage(url) !== null).toBe(shown);
});
