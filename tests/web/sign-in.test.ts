import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { HARBOR } from "./fixtures.ts";
import { cookie, form } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

function pendingCookie(answer: Response): string {
  return (
    answer.headers
      .getSetCookie()
      .find((each) => each.startsWith("__Host-evenkeel-sign-in="))
      ?.split(";")[0] ?? ""
  );
}

test("asking leads to the two digits, and binds the attempt to this browser by a __Host- cookie", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const asked = await app.request("/sign-in", form({ email: " Ama@Northwind.Example " }));
  expect(asked.status).toBe(303);
  expect(asked.headers.get("location")).toBe("/sign-in/wait");
  expect(deps.calls).toEqual(["ask ama@northwind.example"]);
  const set = asked.headers.getSetCookie().join();
  for (const flag of [
    "__Host-evenkeel-sign-in=",
    "HttpOnly",
    "Secure",
    "SameSite=Lax",
    "Path=/",
    "Max-Age=600",
  ]) {
    expect(set).toContain(flag);
  }
  expect(set).not.toContain("Domain");
  const wait = await app.request("/sign-in/wait", { headers: { cookie: pendingCookie(asked) } });
  const page = await wait.text();
  expect(page).toContain("47</p>");
  expect(page).toContain("No message in chat?");
});

test("continuing waits for chat, then signs in and goes where one wanted to go", async () => {
  let approved = false;
  const deps = webDeps({
    claimAttempt: async () => (approved ? { kind: "session", token: "employee" } : { kind: "not_yet" }),
  });
  const app = webApp(deps);
  const asked = await app.request(
    "/sign-in",
    form({ email: "ama@northwind.example", next: `/team/${HARBOR}` }),
  );
  const cookies = pendingCookie(asked);
  const early = await app.request("/sign-in/wait", form({}, { cookies }));
  expect(early.status).toBe(200);
  expect(await early.text()).toContain("Not confirmed in chat yet");
  expect(early.headers.getSetCookie()).toEqual([]);
  approved = true;
  const done = await app.request("/sign-in/wait", form({}, { cookies }));
  expect(done.status).toBe(303);
  expect(done.headers.get("location")).toBe(`/team/${HARBOR}`);
  const set = done.headers.getSetCookie().join("\n");
  expect(set).toMatch(/__Host-evenkeel=employee; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax/);
  expect(set).toMatch(/__Host-evenkeel-sign-in=; Max-Age=0/);
});

test("the script is told the same as the form", async () => {
  const kinds = ["not_yet", "session", "gone"] as const;
  const opens = [null, "/me", "/sign-in?ended=1"];
  for (const [i, kind] of kinds.entries()) {
    const app = webApp(
      webDeps({ claimAttempt: async () => (kind === "session" ? { kind, token: "employee" } : { kind }) }),
    );
    const cookies = pendingCookie(await app.request("/sign-in", form({ email: "ama@northwind.example" })));
    const headers = { origin: "http://localhost", accept: "application/json" };
    const answer = await app.request("/sign-in/wait", form({}, { cookies, headers }));
    expect(await answer.json()).toEqual({ open: opens[i] });
  }
});

test("an attempt is claimed with the secret of the browser that asked, and not at all from another", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const cookies = pendingCookie(await app.request("/sign-in", form({ email: "ama@northwind.example" })));
  const secret = /n+\d+/.exec(decodeURIComponent(cookies))?.[0];
  await app.request("/sign-in/wait", form({}, { cookies }));
  expect(deps.calls.at(-1)).toBe(`claim attempt-1 ${secret}`);
  const before = deps.calls.length;
  expect((await app.request("/sign-in/wait", form({}))).status).toBe(410);
  expect(
    (await app.request("/sign-in/wait", form({}, { cookies: "__Host-evenkeel-sign-in=%7Bbroken" }))).status,
  ).toBe(410);
  expect(deps.calls).toHaveLength(before);
});

test("opening a link changes nothing, the button claims it", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  for (const method of ["GET", "HEAD"]) {
    const opened = await app.request("/sign-in/good", { method });
    expect(opened.status).toBe(200);
    expect(opened.headers.getSetCookie()).toEqual([]);
  }
  expect(deps.calls).toEqual([]);
  const claimed = await app.request("/sign-in/good", form({}));
  expect(claimed.status).toBe(303);
  expect(claimed.headers.get("location")).toBe("/me");
  expect(claimed.headers.getSetCookie().join()).toContain("__Host-evenkeel=employee");
});

test("a used link, and one of a manager, sign nobody in and say what to do", async () => {
  const app = webApp(webDeps());
  const gone = await app.request("/sign-in/used");
  expect(gone.status).toBe(410);
  expect(await gone.text()).toContain("Start again");
  expect((await app.request("/sign-in/used", form({}))).status).toBe(410);
  expect((await app.request(`/sign-in/${"x".repeat(300)}`)).status).toBe(410);
  const managers = await app.request("/sign-in/managers", form({}));
  expect(managers.status).toBe(403);
  expect(await managers.text()).toContain("Start in this browser");
  expect(managers.headers.getSetCookie()).toEqual([]);
});

test("what is no e-mail is sent back with the reason, and nobody is asked", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  for (const email of ["", "ama", "a@b@c", "a b@c.example", `${"a".repeat(80)}@b.example`]) {
    const answer = await app.request("/sign-in", form({ email }));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('aria-describedby="email-wrong"');
  }
  expect(deps.calls).toEqual([]);
});

test("a foreign way back is dropped before and after signing in", async () => {
  const app = webApp(webDeps({ claimAttempt: async () => ({ kind: "session", token: "hr" }) }));
  const asked = await app.request(
    "/sign-in",
    form({ email: "lena@northwind.example", next: "//elsewhere.example" }),
  );
  const done = await app.request("/sign-in/wait", form({}, { cookies: pendingCookie(asked) }));
  expect(done.headers.get("location")).toBe("/hr");
  const page = await (await app.request("/sign-in?next=https://elsewhere.example/")).text();
  expect(page).not.toContain("elsewhere");
  const already = await app.request("/sign-in?next=/%5Celsewhere.example", cookie("employee"));
  expect(already.headers.get("location")).toBe("/me");
  const forged = encodeURIComponent(
    JSON.stringify({ browser: "b", attempt: "a", digits: "47", next: "https://elsewhere.example" }),
  );
  const followed = await app.request(
    "/sign-in/wait",
    form({}, { cookies: `__Host-evenkeel-sign-in=${forged}` }),
  );
  expect(followed.headers.get("location")).toBe("/hr");
});

test("asking is limited for an e-mail and for an address, and free again after ten minutes", async () => {
  let now = Temporal.Instant.from("2026-09-20T10:00:00Z");
  let address = "192.0.2.1";
  const deps = webDeps({ now: () => now, clientAddress: () => address });
  const app = webApp(deps);
  const ask = async (email: string) => (await app.request("/sign-in", form({ email }))).status;
  for (let i = 0; i < 5; i++) expect(await ask("ama@northwind.example")).toBe(303);
  expect(await ask("AMA@northwind.example")).toBe(429);
  for (let i = 0; i < 14; i++) expect(await ask(`person${i}@northwind.example`)).toBe(303);
  expect(await ask("last@northwind.example")).toBe(429);
  address = "192.0.2.2";
  expect(await ask("last@northwind.example")).toBe(303);
  now = now.add({ minutes: 10 });
  address = "192.0.2.1";
  expect(await ask("ama@northwind.example")).toBe(303);
  expect(deps.calls).toHaveLength(21);
});

test("signing out ends the session and forgets the cookie", async () => {
  const deps = webDeps();
  const answer = await webApp(deps).request("/sign-out", form({}, { as: "employee" }));
  expect(deps.calls).toEqual(["end employee"]);
  expect(answer.headers.get("location")).toBe("/sign-in?out=1");
  expect(answer.headers.getSetCookie().join()).toMatch(
    /__Host-evenkeel=; Max-Age=0; Path=\/; HttpOnly; Secure/,
  );
});

test("whoever is signed out is led to sign in and back", async () => {
  const app = webApp(webDeps());
  for (const path of ["/team", `/team/${HARBOR}?x=1`, "/hr", "/me", "/privacy"]) {
    const answer = await app.request(path);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
  }
  const posted = await app.request("/me/entries/x/delete", form({}));
  expect(posted.status).toBe(401);
  expect(await posted.text()).toContain("Please sign in");
});

test("the demo's doors sign a persona in and lead to their page; without a demo there are none", async () => {
  const app = webApp(webDeps());
  const doors = { employee: "/chat", manager: "/team", hr: "/hr", auditor: "/privacy" };
  for (const [persona, opens] of Object.entries(doors)) {
    const answer = await app.request(`/demo/sign-in?as=${persona}`);
    expect(answer.headers.get("location")).toBe(opens);
    expect(answer.headers.getSetCookie().join()).toContain(`__Host-evenkeel=${persona};`);
  }
  expect((await app.request("/demo/sign-in?as=root")).status).toBe(400);
  const { readDemo: _, signInAsPersona: __, ...live } = webDeps();
  const without = webApp(live);
  for (const path of ["/demo", "/demo/sign-in?as=hr"]) expect((await without.request(path)).status).toBe(404);
  expect(await (await without.request("/")).text()).not.toContain('href="/demo"');
});

test("the demo may use plain cookies, for browsers that refuse others on loopback", async () => {
  const app = webApp(webDeps({ secureCookies: false }));
  const set = (await app.request("/demo/sign-in?as=hr")).headers.getSetCookie().join();
  expect(set).toMatch(/^evenkeel=hr; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/);
  expect((await app.request("/hr", { headers: { cookie: "evenkeel=hr" } })).status).toBe(200);
  expect((await app.request("/hr", cookie("hr"))).status).toBe(303);
});
