import { expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { MY_PAGE } from "./fixtures.ts";
import { ENTRY } from "./journal-fixtures.ts";
import { webDeps } from "./web-deps.ts";

function serve() {
  const deps = webDeps();
  const app = webApp(deps);
  const cookie = "__Host-evenkeel=employee";
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: {
        cookie,
        origin: "http://localhost:3000",
        "sec-fetch-site": "same-origin",
        ...headers,
      },
    });
  const get = async (path: string) => (await app.request(path, { headers: { cookie } })).text();
  return { app, calls: deps.calls, get, post };
}

test("the journal shows a month by day, names who could reach it, and leads to other months", async () => {
  const { get } = serve();
  const body = await get("/me/journal?month=2026-06");
  expect(body).toContain("<h2>June 2026</h2>");
  expect(body).toContain("<h3>17 Sept 2026</h3>");
  expect(body).toContain('href="/me/journal?month=2026-09"');
  expect(body).toContain('href="/me/journal?month=2026-06" aria-current="page"');
  for (const name of MY_PAGE.custodians) expect(body).toContain(name);
  expect(await get("/me/journal?month=<b>")).toContain("<h2>September 2026</h2>");
});

test("only what was written can be changed", async () => {
  const body = await serve().get("/me/journal");
  const [written, picked] = MY_PAGE.entries;
  expect(body).toContain(`href="/me/entries/${written?.id}"`);
  expect(body).not.toContain(`href="/me/entries/${picked?.id}"`);
  expect(body).toContain(`action="/me/entries/${picked?.id}/delete"`);
});

test("a search travels in the body: no address leads to it, and its words are not repeated on the page", async () => {
  const { app, calls, post } = serve();
  const found = await post("/me/journal/search", { words: "plan" });
  const body = await found.text();
  expect(body).toContain("read the plan differently");
  expect(body).not.toMatch(/value="plan"|words=plan/);
  expect(body).toMatch(/<form method="post" action="\/me\/journal\/search"/);
  const none = await (await post("/me/journal/search", { words: "zephyrine" })).text();
  expect(none).toContain("None of your entries");
  expect(none).not.toContain("zephyrine");
  expect(calls).toEqual(["search plan", "search zephyrine"]);
  const headers = { cookie: "__Host-evenkeel=employee" };
  expect((await app.request("/me/journal/search?words=plan", { headers })).status).toBe(404);
  expect(calls).toHaveLength(2);
});

test("a search without words asks for some", async () => {
  const { calls, post } = serve();
  const asked = await post("/me/journal/search", { words: "  " });
  expect(asked.status).toBe(400);
  expect(await asked.text()).toContain("Write a word or two");
  expect(calls).toEqual([]);
});

test("an entry opens with its words in fields; what was picked stands beside them", async () => {
  const body = await serve().get(`/me/entries/${ENTRY}`);
  expect(body).toContain("When I make a mistake");
  expect(body).toMatch(/<input id="line-1" name="line-1" maxlength="150"[^>]*value="This is hard."/);
  expect(body).toMatch(/<textarea id="line-2"[^>]*>\nTwo\nlines.<\/textarea>/);
});

test("a change is saved by a form, line ends as they were counted, and a failed one keeps what was typed", async () => {
  const { calls, post } = serve();
  const saved = await post(`/me/entries/${ENTRY}`, { "line-1": "A kinder line.", "line-2": "a\r\nb" });
  expect(saved.headers.get("location")).toBe("/me/journal?done=changed");
  expect(calls).toEqual([`change ${ENTRY} [[1,"A kinder line."],[2,"a\\nb"]]`]);
  const failed = await post(`/me/entries/${ENTRY}`, { "line-1": " ", "line-2": "" });
  expect(failed.status).toBe(400);
  expect(await failed.text()).toContain("Write something, or delete the entry");
});

test("an entry that is nobody's, or somebody else's, is not found", async () => {
  const { app } = serve();
  const headers = { cookie: "__Host-evenkeel=employee" };
  expect((await app.request("/me/entries/00000000-0000-4000-8000-000000000000", { headers })).status).toBe(
    404,
  );
});

test.each([
  ["an entry", `/me/entries/${ENTRY}`, "line-2", {}],
  ["a kind line", "/me/lines", "text", { entry: ENTRY, step: "hard" }],
] as const)(
  "%s that tells of danger: help above it, what was typed in the field and in no address, and nothing saved until it is sent again",
  async (_, path, name, beside) => {
    const { calls, post } = serve();
    const fields = { ...beside, [name]: "I want to end my life <now>" };
    const helped = await post(path, fields);
    expect(helped.status).toBe(200);
    expect(helped.headers.get("location")).toBeNull();
    const page = await helped.text();
    expect(page).toContain('href="tel:116123"');
    expect(page).toContain("I want to end my life &lt;now&gt;");
    expect(page.indexOf("tel:999")).toBeLessThan(page.indexOf("end my life"));
    expect(page.match(/id="own-words"/g)).toHaveLength(1);
    expect(calls).toEqual([]);
    // Enter presses the first button of a form: it must be one that goes on.
    const [first = ""] = page.match(/<button[^>]*form="own-words"[^>]*>/) ?? [];
    expect(first).toContain('name="heeded" value="1" hidden');
    const abroad = await (await post(path, { ...fields, country: "CL" })).text();
    expect(abroad).toContain('href="tel:133"');
    expect(abroad).toContain("I want to end my life &lt;now&gt;");
    expect(calls).toEqual([]);
    const sent = await post(path, { ...fields, heeded: "1" });
    expect(sent.status).toBe(303);
    expect(sent.headers.get("location")).not.toContain("life");
    expect(calls).toHaveLength(1);
  },
);

test("words looked for that tell of danger: help first, and the search one press further", async () => {
  const { calls, post } = serve();
  const helped = await post("/me/journal/search", { words: "end my life" });
  expect(helped.status).toBe(200);
  const page = await helped.text();
  expect(page).toContain('href="tel:116123"');
  expect(page).toContain('value="end my life"');
  expect(calls).toEqual([]);
  expect((await post("/me/journal/search", { words: "end my life", heeded: "1" })).status).toBe(200);
  expect(calls).toEqual(["search end my life"]);
});

test("a page with a field to write in says that nobody reads it live, and leads to help in any country", async () => {
  const { get, post } = serve();
  for (const path of ["/me", "/me/journal", `/me/entries/${ENTRY}`, "/me/lines"]) {
    const page = await get(path);
    expect(page).toContain("No one reads this live.");
    expect(page).toContain('href="/me/help"');
  }
  expect(await get("/me/help")).toContain('href="tel:116123"');
  expect(await (await post("/me/help", { country: "CL" })).text()).toContain('href="tel:133"');
});

test("deleting goes back to where it was pressed, and nowhere else", async () => {
  const { post } = serve();
  const from = async (place: string) =>
    (await post(`/me/entries/${ENTRY}/delete`, { from: place })).headers.get("location");
  expect(await from("journal")).toBe("/me/journal?done=deleted");
  expect(await from("//evil.example")).toBe("/me?done=deleted");
});

test("the whole journal goes by one button behind a fold that says what goes", async () => {
  const { calls, get, post } = serve();
  expect(await get("/me/journal")).toMatch(
    /<details><summary>Delete my whole journal<\/summary><form method="post"/,
  );
  expect((await post("/me/journal/clear", {})).headers.get("location")).toBe("/me/journal?done=cleared");
  expect(calls).toEqual(["clear"]);
});

test("kind lines are changed and removed; one that does not fit says so beside itself, with its words still there", async () => {
  const { calls, get, post } = serve();
  const body = await get("/me/lines");
  expect(body).toContain("<h2>When I make a mistake</h2>");
  expect(body).toContain("&lt;b&gt;One&lt;/b&gt; bad day");
  const line = { entry: ENTRY, step: "hard" };
  const saved = await post("/me/lines", { ...line, text: "I can go gently." });
  expect(saved.headers.get("location")).toBe("/me/lines?done=saved");
  const removed = await post("/me/lines/remove", line);
  expect(removed.headers.get("location")).toBe("/me/lines?done=removed");
  expect(calls).toEqual([`line ${ENTRY} hard I can go gently.`, `line ${ENTRY} hard `]);
  const long = "so ".repeat(16).trim();
  const failed = await post("/me/lines", { ...line, text: long });
  expect(failed.status).toBe(400);
  const page = await failed.text();
  expect(page).toContain(`value="${long}"`);
  expect(page.match(/role="alert"/g)).toHaveLength(1);
});

test("answers appear after a press alone: no address shows them", async () => {
  const { app, get, post } = serve();
  for (const path of ["/me", "/me/answers"]) expect(await get(path)).not.toContain("About half the days");
  const shown = await (await post("/me/answers/show", {})).text();
  expect(shown).toContain("About half the days");
  const headers = { cookie: "__Host-evenkeel=employee" };
  expect((await app.request("/me/answers/show", { headers })).status).toBe(404);
});

test("a copy of answers is off, is switched on and off by forms, and one's own page does not tell which", async () => {
  const { calls, get, post } = serve();
  const before = (await get("/me")).replace(/nonce[-="\w]+/g, "");
  expect(await get("/me/answers")).toContain("No copy of your answers is kept");
  expect((await post("/me/answers/keep", {})).headers.get("location")).toBe("/me/answers?done=kept");
  expect(await get("/me/answers")).toContain("A copy of your answers is kept");
  expect((await get("/me")).replace(/nonce[-="\w]+/g, "")).toBe(before);
  await post("/me/answers/stop", {});
  expect(calls).toEqual(["keep", "stop"]);
});

test("another site's form changes, deletes, searches and shows nothing, and nobody does who is not signed in", async () => {
  const { app, calls, post } = serve();
  const paths = [
    "/me/journal/search",
    "/me/journal/clear",
    `/me/entries/${ENTRY}`,
    "/me/lines",
    "/me/lines/remove",
    "/me/answers/keep",
    "/me/answers/stop",
    "/me/answers/show",
  ];
  for (const path of paths) {
    const foreign = await post(
      path,
      { words: "plan" },
      { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    );
    expect([path, foreign.status]).toEqual([path, 403]);
    const nobody = await post(path, { words: "plan" }, { cookie: "" });
    expect([path, nobody.status]).toEqual([path, 401]);
  }
  for (const path of ["/me/journal", `/me/entries/${ENTRY}`, "/me/lines", "/me/answers"])
    expect((await app.request(path)).status).not.toBe(200);
  expect(calls).toEqual([]);
});
