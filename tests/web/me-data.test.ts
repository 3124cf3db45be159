import { expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { copyFile } from "../../src/web/pages/copy-file.ts";
import { en } from "../../src/web/words/en.ts";
import { COPY, ERASING, HOSTILE } from "./copy-fixtures.ts";
import { webDeps } from "./web-deps.ts";

const ORIGIN = { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" };

function serve(over: Partial<WebDeps> = {}) {
  const deps = webDeps(over);
  const app = webApp(deps);
  return {
    calls: deps.calls,
    get: (path: string, as: string | null = "employee") =>
      app.request(path, { headers: as === null ? {} : { cookie: `__Host-evenkeel=${as}` } }),
    post: (path: string, fields: Record<string, string>, as: string | null = "employee") =>
      app.request(path, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { ...ORIGIN, ...(as === null ? {} : { cookie: `__Host-evenkeel=${as}` }) },
      }),
  };
}

test("the copy is a file to save; answers are in it only where the box was ticked", async () => {
  const { calls, post } = serve();
  const plain = await post("/me/copy", {});
  expect(plain.headers.get("content-disposition")).toBe(
    'attachment; filename="evenkeel-copy-2026-09-20.html"',
  );
  expect(plain.headers.get("cache-control")).toBe("no-store");
  expect(plain.headers.get("x-content-type-options")).toBe("nosniff");
  await post("/me/copy", { answers: "yes" });
  expect(calls).toEqual(["copy false", "copy true"]);
  expect((await post("/me/copy", {}, null)).status).toBe(401);
  expect(await (await serve().get("/me")).text()).not.toMatch(/name="answers"[^>]*checked/);
});

test("a one-time link shows a button to whoever opens it; only pressing it uses it up", async () => {
  const { calls, get, post } = serve();
  const page = await get("/me/copy/good", null);
  expect(page.status).toBe(200);
  expect(page.headers.get("referrer-policy")).toBe("no-referrer");
  expect(calls).toEqual([]);
  const file = await post("/me/copy/good", {}, null);
  expect(file.headers.get("content-disposition")).toContain("attachment");
  expect(calls).toEqual(["claim copy good false"]);
});

test("a link that is over, or of somebody who leads, says kindly how to get one", async () => {
  const { get, post } = serve();
  for (const answer of [await get("/me/copy/used", null), await post("/me/copy/used", {}, null)]) {
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain("For a new one");
  }
  for (const answer of [await get("/me/copy/managers", null), await post("/me/copy/managers", {}, null)]) {
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("/sign-in?next=/me");
  }
  expect((await get(`/me/copy/${"x".repeat(300)}`, null)).status).toBe(410);
});

test("erasing is asked with all that goes and stays, wants a tick, and ends with what remains and signed out", async () => {
  const { calls, get, post } = serve();
  const asked = await (await get("/me/erase")).text();
  for (const line of [...ERASING.goes, ...ERASING.remains])
    expect(asked).toContain(line.replaceAll("'", "&#39;"));
  const forgotten = await post("/me/erase", {});
  expect(forgotten.status).toBe(400);
  expect(await forgotten.text()).toContain("Nothing was erased");
  expect(calls).toEqual([]);
  const last = await post("/me/erase", { sure: "yes" });
  expect(calls).toEqual(["erase Ama Mensah"]);
  const text = await last.text();
  for (const line of ERASING.remains) expect(text).toContain(line.replaceAll("'", "&#39;"));
  expect(text).not.toContain("Ama Mensah");
  expect(last.headers.get("set-cookie")).toMatch(/evenkeel=;.*Max-Age=0/);
});

test("pressed twice, it says that the first time counted, and does not pretend to know", async () => {
  const { calls, post } = serve();
  const again = await post("/me/erase", { sure: "yes" }, null);
  expect(again.status).toBe(401);
  expect(await again.text()).toContain("it was done the first time");
  expect(calls).toEqual([]);
});

test("stopping all messages is asked on a page of its own", async () => {
  const { calls, get, post } = serve();
  expect(await (await get("/me/leave")).text()).toContain("What stays");
  expect(calls).toEqual([]);
  const done = await post("/me/leave", {});
  expect(done.headers.get("location")).toBe("/me?done=left");
  expect(calls).toEqual(["stop messages Ama Mensah"]);
});

test("another site's form neither erases nor downloads nor stops anything", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  for (const path of ["/me/erase", "/me/copy", "/me/copy/good", "/me/leave"]) {
    const { status } = await app.request(path, {
      method: "POST",
      body: new URLSearchParams({ sure: "yes" }),
      headers: {
        origin: "https://evil.example",
        "sec-fetch-site": "cross-site",
        cookie: "__Host-evenkeel=employee",
      },
    });
    expect([path, status]).toEqual([path, 403]);
  }
  expect(deps.calls).toEqual([]);
});

test("whatever somebody wrote stays text in the file, and the JSON in it gives back every character", async () => {
  const file = String(await copyFile(COPY, en));
  expect(file.match(/<script/g)).toHaveLength(1);
  expect(file.match(/<\/script/g)).toHaveLength(1);
  expect(file.match(/<\/body>/g)).toHaveLength(1);
  expect(file).not.toContain("<img");
  expect(file).not.toContain("<b>مهم");
  const [, json = ""] =
    file.match(/<script type="application\/json" id="evenkeel-copy">(.*?)<\/script>/s) ?? [];
  expect(JSON.parse(json)).toEqual(COPY);
  expect(JSON.parse(json).journal[1].lines).toEqual(HOSTILE);
});

test("the file fetches nothing and runs nothing", async () => {
  const file = String(await copyFile(COPY, en));
  expect(file).toContain("default-src &#39;none&#39;");
  expect(file).not.toMatch(/url\(|@import|<(link|iframe|form|img|a)\b|<[^>]*\s(src|href)=/);
});
