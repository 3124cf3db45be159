import { Hono } from "hono";
import { expect, test } from "vitest";
import { action } from "../../../src/core/chat/action.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { EvenkeelError } from "../../../src/core/errors.ts";
import { hiddenField, ORIGIN, startChat } from "./chat.ts";

const step: View = {
  title: "A short break",
  progress: { step: 2, of: 4 },
  blocks: [
    { kind: "input", name: "note", label: "Note", lines: "several", maxLength: 500, optional: true },
    {
      kind: "choices",
      name: "mood",
      label: "How was it?",
      options: [
        { value: "a", label: "Lighter" },
        { value: "b", label: "Heavier" },
      ],
      optional: false,
    },
  ],
  buttons: [{ label: "Continue to step 3", style: "primary", action: action("walk.step") }],
};
const over: View = { title: "Help right now", blocks: [], buttons: [] };
const PRESS = { act: "walk.step", from: "view" };

test("an action arrives with its values, line ends as LF, empty fields left out", async () => {
  const chat = startChat(() => ({ kind: "nothing" }));
  await chat.post({
    act: "walk.step?run=r1&to=3",
    from: "view",
    "value.note": "two\r\nlines",
    "value.mood": "a",
    "value.none": "",
  });
  expect(chat.events).toMatchObject([
    {
      actor: { platform: "browser", workspace: "w1", account: "a1" },
      kind: "action",
      action: { verb: "walk.step", args: { run: "r1", to: "3" } },
      values: { note: ["two\nlines"], mood: ["a"] },
      from: "view",
    },
  ]);
  expect(chat.events[0]).not.toHaveProperty("values.none");
});

test("Home, the two commands and typed text are events of their own", async () => {
  const chat = startChat(() => ({ kind: "nothing" }));
  for (const command of ["home", "moment", "urgent"]) await chat.post({ command });
  await chat.post({ typed: "1" });
  expect(chat.events.map(({ actor: _, at: __, ...rest }) => rest)).toEqual([
    { kind: "home_opened" },
    { kind: "command", command: "moment" },
    { kind: "command", command: "urgent" },
    { kind: "typed" },
  ]);
});

test("what is typed reaches neither the handler nor the transcript, even if a browser sent it", async () => {
  const chat = startChat(() => ({ kind: "hint", text: "Use Home." }));
  const answer = await chat.post({ typed: "canary-7f3a", write: "canary-7f3a" });
  expect(JSON.stringify(chat.events)).not.toContain("canary-7f3a");
  expect(chat.transcript.stored).toEqual([]);
  const page = await answer.text();
  expect(page).toContain("Only you can see this");
  expect(page).not.toContain("canary-7f3a");
  expect(page).toMatch(/<input id="write"(?![^>]* name=)[^>]*>/);
});

test("the script gets the view as markup, and no page around it", async () => {
  const chat = startChat(() => ({ kind: "push", view: step }));
  const answer = await chat.post(PRESS, { script: true });
  const told = (await answer.json()) as { kind: string; html: string };
  expect(told.kind).toBe("push");
  expect(told.html).toContain("Step 2 of 4");
  expect(told.html).not.toMatch(/<html|name="views"/);
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("what the view beneath asks for from now on: told to the script, carried by the page without", async () => {
  const again = action("walk.step", { shown: "1" });
  const chat = startChat((event) =>
    event.kind === "home_opened" ? { kind: "open", view: step } : { kind: "push", view: over, again },
  );
  const told = await (await chat.post(PRESS, { script: true })).json();
  expect(told).toMatchObject({ kind: "push", again: "walk.step?shown=1" });
  const shown = await (await chat.post({ command: "home" })).text();
  const submit = /name="act" value="([^"]*)"/.exec(shown)?.[1] ?? "";
  const pushed = await (
    await chat.post({
      act: submit,
      from: "home",
      views: hiddenField(shown, "views"),
      "value.note": "beneath",
    })
  ).text();
  const back = await (await chat.post({ back: "1", views: hiddenField(pushed, "views") })).text();
  expect(back).toContain("beneath</textarea>");
  expect(back).toContain('name="act" value="walk.step?shown=1"');
  expect(back).not.toContain(`value="${submit}"`);
});

test.each([
  [{ kind: "nothing" } as const],
  [{ kind: "close" } as const],
  [{ kind: "invalid", fields: { note: "Say a little more." } } as const],
])("the script gets %o as it is", async (reply) => {
  const chat = startChat(() => reply);
  expect(await (await chat.post(PRESS, { script: true })).json()).toEqual(reply);
});

test("without script a view is a page of its own, with a way back to the chat", async () => {
  const chat = startChat(() => ({ kind: "open", view: step }));
  const page = await (await chat.post(PRESS)).text();
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toMatch(/<h2[^>]*tabindex="-1" autofocus><span class="ch-step">Step 2 of 4/);
  expect(page).toContain('href="/chat"');
  expect(page).not.toContain("<script");
});

test("without script a missed field gets its sentence, and what was written stays", async () => {
  let missed = false;
  const chat = startChat(() =>
    missed ? { kind: "invalid", fields: { mood: "Choose one." } } : { kind: "open", view: step },
  );
  const views = hiddenField(await (await chat.post(PRESS)).text(), "views");
  missed = true;
  const answer = await chat.post({ ...PRESS, views, "value.note": "kept <as> it was", "value.mood": "b" });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain("kept &lt;as&gt; it was</textarea>");
  expect(page).toMatch(/value="b" checked/);
  expect(page).toMatch(/aria-invalid="true"[^>]*aria-describedby="field-1-wrong"/);
  expect(page).toContain('id="field-1-wrong">Choose one.</p>');
});

test("without script, Back shows the view beneath as it was left and asks nobody", async () => {
  const chat = startChat((event) =>
    event.kind === "home_opened" ? { kind: "open", view: step } : { kind: "push", view: over },
  );
  const home = await (await chat.post({ command: "home" })).text();
  expect(hiddenField(home, "from")).toBe("home");
  const views = hiddenField(home, "views");
  const pushed = await (
    await chat.post({ act: "help.open", from: "home", views, "value.note": "beneath" })
  ).text();
  expect(pushed).toContain("Help right now");
  expect(hiddenField(pushed, "from")).toBe("view");
  const asked = chat.events.length;
  const back = await (await chat.post({ back: "1", views: hiddenField(pushed, "views") })).text();
  expect(back).toContain("beneath</textarea>");
  expect(hiddenField(back, "from")).toBe("home");
  expect(chat.events).toHaveLength(asked);
});

test("without script, close shows the view beneath, and the chat when there is none", async () => {
  const chat = startChat((event) => {
    if (event.kind !== "action") return { kind: "open", view: step };
    return event.action.verb === "help.open" ? { kind: "push", view: over } : { kind: "close" };
  });
  const first = hiddenField(await (await chat.post({ command: "home" })).text(), "views");
  const second = hiddenField(
    await (await chat.post({ act: "help.open", from: "view", views: first })).text(),
    "views",
  );
  const beneath = await (await chat.post({ act: "help.close", from: "view", views: second })).text();
  expect(beneath).toContain("A short break");
  const gone = await chat.post({ act: "walk.stop", from: "view", views: hiddenField(beneath, "views") });
  expect(gone.status).toBe(303);
  expect(gone.headers.get("location")).toBe("/chat");
});

test("an expected error says its own sentence with its own status, in the view where there is one", async () => {
  let fail = false;
  const chat = startChat(() => {
    if (fail) throw new EvenkeelError("unavailable", "The database is away. Nothing was changed; try again.");
    return { kind: "open", view: step };
  });
  const views = hiddenField(await (await chat.post(PRESS)).text(), "views");
  fail = true;
  const told = await chat.post(PRESS, { script: true });
  expect(told.status).toBe(503);
  expect(await told.json()).toEqual({
    kind: "refused",
    text: "The database is away. Nothing was changed; try again.",
  });
  const page = await chat.post({ ...PRESS, views, "value.note": "still here" });
  expect(page.status).toBe(503);
  const text = await page.text();
  expect(text).toContain("The database is away.");
  expect(text).toContain("still here</textarea>");
});

test.each([new Error("secret detail"), new EvenkeelError("bug", "secret detail")])(
  "an unexpected error is left to whoever mounted the routes: %s",
  async (error) => {
    const chat = startChat(() => {
      throw error;
    });
    const root = new Hono().route("/", chat.app);
    root.onError((error, c) => c.text(`recorded ${error.message.length}`, 500));
    const body = new URLSearchParams(PRESS);
    const answer = await root.request(`${ORIGIN}/chat/act`, {
      method: "POST",
      body,
      headers: { origin: ORIGIN },
    });
    expect(await answer.text()).toBe("recorded 13");
  },
);

test.each([
  ["another origin", { origin: "https://evil.example" }],
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
  ["no sign of where it came from", {}],
])("a post from %s is refused and handled by nobody", async (_, headers) => {
  const chat = startChat(() => ({ kind: "nothing" }));
  const answer = await chat.app.request(`${ORIGIN}/chat/act`, {
    method: "POST",
    headers: headers as Record<string, string>,
    body: new URLSearchParams(PRESS),
  });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain("did not come from the chat page itself");
  expect(chat.events).toEqual([]);
});

test.each<[string, Record<string, string>]>([
  ["nothing done", { from: "view" }],
  ["two things done", { act: "walk.step", command: "home", from: "view" }],
  ["no place it came from", { act: "walk.step" }],
  ["a place that is none", { act: "walk.step", from: "elsewhere" }],
  ["text that is no action", { act: "canary <b>", from: "view" }],
  ["an empty action", { act: "", from: "view" }],
  ["a command that is none", { command: "canary" }],
  ["a name of a field that is none", { ...PRESS, "value.can ary": "canary" }],
  ["views that are no JSON", { ...PRESS, views: "canary" }],
  ["views that are no views", { ...PRESS, views: '[{"view":{"title":1},"from":"view"}]' }],
  ["four views", { ...PRESS, views: JSON.stringify(Array(4).fill({ view: over, from: "view" })) }],
])("a post with %s is answered with a sentence that echoes nothing", async (_, fields) => {
  const chat = startChat(() => ({ kind: "nothing" }));
  for (const script of [true, false]) {
    const answer = await chat.post(fields, { script });
    expect(answer.status).toBe(400);
    const said = await answer.text();
    expect(said).toMatch(/nothing was changed/);
    expect(said).not.toContain("canary");
  }
  expect(chat.events).toEqual([]);
});

test.each([
  ["JSON", "application/json", '{"act":"walk.step"}', 400],
  ["no real multipart", "multipart/form-data; boundary=x", "canary", 400],
  ["plain text", "text/plain", "act=walk.step", 400],
  [
    "more than 64 KiB",
    "application/x-www-form-urlencoded",
    `act=walk.step&value.note=${"x".repeat(65_536)}`,
    413,
  ],
])("a body of %s is refused with a sentence", async (_, type, body, status) => {
  const chat = startChat(() => ({ kind: "nothing" }));
  const headers = { "content-type": type, "sec-fetch-site": "same-origin" };
  const answer = await chat.app.request(`${ORIGIN}/chat/act`, { method: "POST", headers, body });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toMatch(/nothing was changed/);
  expect(chat.events).toEqual([]);
});

test("a file in the form is refused", async () => {
  const chat = startChat(() => ({ kind: "nothing" }));
  const body = new FormData();
  body.append("act", "walk.step");
  body.append("from", "view");
  body.append("value.note", new File(["x"], "x.txt"));
  const headers = { "sec-fetch-site": "same-origin" };
  const answer = await chat.app.request(`${ORIGIN}/chat/act`, { method: "POST", headers, body });
  expect(answer.status).toBe(400);
});
