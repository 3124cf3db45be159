import { expect, test } from "vitest";
import { EvenkeelError } from "../../src/core/errors.ts";
import { webApp } from "../../src/web/app.ts";
import { cookie, form } from "./requests.ts";
import { FORM, setupPages } from "./setup-fixtures.ts";
import { webDeps } from "./web-deps.ts";

const FIELDS = { ...FORM };

/** The cookies of a browser that sets up, signed in or not. */
const browser = (setup: string, as?: string) =>
  [`__Host-evenkeel-setup=${setup}`, as === undefined ? "" : `__Host-evenkeel=${as}`]
    .filter((each) => each !== "")
    .join("; ");
const get = (path: string, cookies = "", language = "en") =>
  webApp(webDeps()).request(path, { headers: { cookie: cookies, "accept-language": language } });

const LATER = ["/setup/chat", "/setup/people", "/setup/done", "/setup/slack-manifest.json"];
const POSTS = [
  "/setup",
  "/setup/organization",
  "/setup/level",
  "/setup/sign-in",
  "/setup/chat/test",
  "/setup/teams",
  "/setup/people",
  "/setup/people/confirm",
  "/setup/finish",
];

test("the right token leads on and binds the first run to this browser by a __Host- cookie", async () => {
  const answer = await webApp(webDeps()).request("/setup", form({ token: " good\n" }));
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/setup/organization");
  const set = answer.headers.getSetCookie().join("\n");
  expect(set).toMatch(
    /^__Host-evenkeel-setup=fresh; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax$/m,
  );
  expect(set).not.toContain("__Host-evenkeel=");
});

test("every wrong token is answered alike, and none is repeated", async () => {
  const answers = await Promise.all(
    ["", "wrong", "x".repeat(5000)].map(async (token) => {
      const answer = await webApp(webDeps()).request("/setup", form({ token }));
      const page = await answer.text();
      return {
        status: answer.status,
        page: page.replaceAll(/nonce="[^"]*"/g, ""),
        cookies: answer.headers.getSetCookie(),
      };
    }),
  );
  for (const each of answers) expect(each).toEqual(answers[0]);
  expect(answers[0]).toMatchObject({ status: 400, cookies: [] });
  expect(answers[0]?.page).toContain("This token opens nothing here");
});

test("after twenty tokens from one address even the right one has to wait", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  for (let i = 0; i < 20; i++)
    expect((await app.request("/setup", form({ token: "guess" }))).status).toBe(400);
  expect((await app.request("/setup", form({ token: "good" }))).status).toBe(429);
  expect(deps.calls.filter((call) => call === "take token")).toHaveLength(20);
});

test("a form of another site enters no token", async () => {
  const headers = { origin: "https://elsewhere.example" };
  const answer = await webApp(webDeps()).request("/setup", form({ token: "good" }, { headers }));
  expect(answer.status).toBe(403);
});

test("where nothing is to be set up there is no such page, for any path and method, signed in or not", async () => {
  const deps = webDeps();
  const closed = { ...deps, setup: setupPages(deps.calls, { read: async () => ({ step: "closed" }) }) };
  const app = webApp(closed);
  const nowhere = await (await app.request("/nowhere", cookie("hr"))).text();
  const plain = (page: string) => page.replaceAll(/nonce="[^"]*"/g, "");
  for (const path of ["/setup", "/setup/organization", "/setup/level", "/setup/sign-in", ...LATER]) {
    const answer = await app.request(path, { headers: { cookie: browser("founded", "hr") } });
    expect(answer.status, path).toBe(404);
    expect(plain(await answer.text()), path).toBe(plain(nowhere));
  }
  for (const path of POSTS) {
    const sent = form({ ...FIELDS, token: "good", tier: "strict" }, { cookies: browser("founded", "hr") });
    expect((await app.request(path, sent)).status, path).toBe(404);
  }
  expect(closed.calls).toEqual([]);
});

test("whoever has not entered a token is led to it from every step, and nothing is done", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  for (const path of ["/setup/organization", "/setup/level", ...LATER]) {
    const answer = await app.request(path, cookie("hr"));
    expect(answer.headers.get("location"), path).toBe("/setup");
  }
  for (const path of POSTS.filter((each) => each !== "/setup")) {
    const answer = await app.request(path, form({ ...FIELDS, tier: "strict" }, { as: "hr" }));
    expect(answer.headers.get("location"), path).toBe("/setup");
  }
  expect(deps.calls).toEqual([]);
});

test("each browser is led to the step at which it stands", async () => {
  const led = async (path: string, cookies: string) => (await get(path, cookies)).headers.get("location");
  expect(await led("/setup", browser("fresh"))).toBe("/setup/organization");
  expect(await led("/setup/level", browser("fresh"))).toBe("/setup/organization");
  expect(await led("/setup/chat", browser("fresh"))).toBe("/setup/organization");
  expect(await led("/setup", browser("filled"))).toBe("/setup/level");
  expect(await led("/setup", browser("founded", "hr"))).toBe("/setup/chat");
  expect(await led("/setup/organization", browser("founded", "hr"))).toBe("/setup/chat");
  expect(await led("/setup/people", browser("idle"))).toBe("/setup/sign-in");
});

test("a form with mistakes comes back as it was filled in, each mistake beside its field", async () => {
  const deps = webDeps();
  const fields = { ...FIELDS, email: "<lena>", custodians: "" };
  const answer = await webApp(deps).request(
    "/setup/organization",
    form(fields, { cookies: browser("fresh") }),
  );
  expect(answer.status).toBe(400);
  const page = await answer.text();
  expect(page).toContain('value="Northwind Ferries"');
  expect(page).toContain('value="&lt;lena&gt;"');
  expect(page).toMatch(/id="email"[^>]*aria-describedby="email-hint email-error" aria-invalid="true"/);
  expect(page).toMatch(/id="custodians"[^>]*aria-invalid="true"/);
  expect(page).toContain("This does not look like an e-mail address");
});

test("a right form leads to the level, of which strict is chosen at first, with what is made shown once more", async () => {
  const sent = form({ ...FIELDS }, { cookies: browser("fresh") });
  expect((await webApp(webDeps()).request("/setup/organization", sent)).headers.get("location")).toBe(
    "/setup/level",
  );
  const page = await (await get("/setup/level", browser("filled"))).text();
  expect(page).toMatch(/value="strict" required checked/);
  expect(page).not.toMatch(/value="standard" required checked/);
  for (const shown of [
    "Northwind Ferries",
    "lena@northwind.example",
    "Ines Example (operations), Tom Example",
  ])
    expect(page).toContain(shown);
  const again = await (await get("/setup/organization", browser("filled"))).text();
  expect(again).toContain('value="Lena Fischer"');
});

test("founding signs HR in in this browser, and a level that is none founds nothing", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const cookies = browser("filled");
  expect((await app.request("/setup/level", form({ tier: "none" }, { cookies }))).status).toBe(400);
  expect(deps.calls).toEqual([]);
  const answer = await app.request("/setup/level", form({ tier: "standard" }, { cookies }));
  expect(answer.headers.get("location")).toBe("/setup/chat");
  expect(answer.headers.getSetCookie().join()).toContain("__Host-evenkeel=hr;");
  expect(deps.calls).toEqual(["found filled standard"]);
});

test("the chats name what this server lacks, and hand out the manifest for both ways", async () => {
  const cookies = browser("founded", "hr");
  const page = await (await get("/setup/chat", cookies)).text();
  for (const shown of [
    "Connected: Northwind",
    "/slack/install?from=setup",
    "<code>TEAMS_CLIENT_SECRET</code>",
    "<code>OIDC_ISSUER</code>",
    "http://localhost:3000/teams/messages",
    "http://localhost:3000/sign-in/oidc/callback",
    "Nothing knows you yet but this session",
  ])
    expect(page).toContain(shown);
  expect(page).not.toContain("<code>SLACK_CLIENT_ID</code>");
  for (const [query, socketMode] of [
    ["", false],
    ["?socket=1", true],
  ] as const) {
    const answer = await get(`/setup/slack-manifest.json${query}`, cookies);
    expect(answer.headers.get("content-disposition")).toContain("slack-manifest.json");
    expect(await answer.json()).toEqual({ socketMode });
  }
});

test("a test of a connection says what it found and what to do next", async () => {
  const deps = webDeps();
  const cookies = browser("founded", "hr");
  const tested = async (platform: string) =>
    webApp(deps).request("/setup/chat/test", form({ platform }, { cookies }));
  expect(await (await tested("slack")).text()).toContain(
    "Slack answers, and refuses our credentials (invalid_auth). Nothing was changed.",
  );
  expect((await tested("icq")).status).toBe(400);
  expect(deps.calls).toEqual(["test slack"]);
});

test("people are imported in place: the look stores nothing, the confirm does, and leads on", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const cookies = browser("founded", "hr");
  const first = await (await get("/setup/people", cookies)).text();
  expect(first).toContain('action="/setup/people"');
  expect(first).toMatch(/name="everybody" value="yes" checked/);
  const look = await (await app.request("/setup/people", form({ text: "good" }, { cookies }))).text();
  expect(look).toContain('action="/setup/people/confirm"');
  expect(look).toContain('href="/setup/people"');
  const done = await app.request("/setup/people/confirm", form({ text: "good", seal: "5ea1" }, { cookies }));
  expect(await done.text()).toContain('href="/setup/done"');
  expect((await app.request("/setup/people", form({ text: "bad" }, { cookies }))).status).toBe(400);
});

test("somebody of the organization who is not HR opens no later step, even in the browser that set up", async () => {
  const deps = webDeps();
  const app = webApp({
    ...deps,
    setup: setupPages(deps.calls, { read: async () => ({ step: "founded", signedIn: true }) }),
  });
  for (const path of ["/setup/chat", "/setup/people"])
    expect((await app.request(path, { headers: { cookie: browser("founded", "employee") } })).status).toBe(
      403,
    );
  const sent = form({ text: "good" }, { cookies: browser("founded", "employee") });
  expect((await app.request("/setup/people", sent)).status).toBe(403);
});

test("a session that ended on the way is begun anew by a press, and by nothing else once there is another way in", async () => {
  const page = await get("/setup/sign-in", browser("idle"));
  expect(page.headers.getSetCookie()).toEqual([]);
  expect(await page.text()).toContain("Your session ended");
  const answer = await webApp(webDeps()).request("/setup/sign-in", form({}, { cookies: browser("idle") }));
  expect(answer.headers.get("location")).toBe("/setup/chat");
  expect(answer.headers.getSetCookie().join()).toContain("__Host-evenkeel=hr;");
  const deps = webDeps();
  const late = webApp({ ...deps, setup: setupPages(deps.calls, { signIn: async () => null }) });
  const sent = await late.request("/setup/sign-in", form({}, { cookies: browser("idle") }));
  expect(sent.headers.get("location")).toBe("/sign-in?next=/setup/chat");
  expect(sent.headers.getSetCookie()).toEqual([]);
});

test("finishing ends this browser's first run and forgets its cookie", async () => {
  const deps = webDeps();
  const sent = form({}, { cookies: browser("founded", "hr") });
  const answer = await webApp(deps).request("/setup/finish", sent);
  expect(answer.headers.get("location")).toBe("/hr");
  expect(answer.headers.getSetCookie().join()).toContain("__Host-evenkeel-setup=; Max-Age=0");
  expect(deps.calls).toEqual(["finish founded"]);
});

test("a founding that somebody else was quicker with is a page that is not there", async () => {
  const deps = webDeps();
  const late = setupPages(deps.calls, {
    found: async () => {
      throw new EvenkeelError("not_found", "There is nothing to set up.");
    },
  });
  const sent = form({ tier: "strict" }, { cookies: browser("filled") });
  expect((await webApp({ ...deps, setup: late }).request("/setup/level", sent)).status).toBe(404);
});

/** English that would give a forgotten word away. */
const ENGLISH = /\b(?:the|and|you|your|with|this|that|are|not|who|which|when|nobody|everyone)\b/giu;

test.each([
  ["/setup", ""],
  ["/setup/organization", browser("fresh")],
  ["/setup/level", browser("filled")],
  ["/setup/sign-in", browser("idle")],
  ["/setup/chat", browser("founded", "hr")],
  ["/setup/people", browser("founded", "hr")],
  ["/setup/done", browser("founded", "hr")],
])("%s speaks the browser's Spanish, or the member's own", async (path, cookies) => {
  const deps = webDeps();
  const spanish = {
    ...deps,
    readSession: async (token: string) => {
      const session = await deps.readSession(token);
      return session && { ...session, language: "es" };
    },
  };
  const answer = await webApp(spanish).request(path, {
    headers: { cookie: cookies, "accept-language": "es-CL" },
  });
  const page = await answer.text();
  expect(page).toContain('<html lang="es"');
  const said = page.replace(/<(script|style)[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, " ");
  expect(said.match(ENGLISH)).toBeNull();
});
