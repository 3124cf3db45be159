import { expect, test } from "vitest";
import { ENGLISH } from "../../src/content/lint/language.en.ts";
import { SPANISH } from "../../src/content/lint/language.es.ts";
import { webApp } from "../../src/web/app.ts";
import { GONE, PERSON, SCIM_PAGE, scimService } from "./directory-fixtures.ts";
import { SESSIONS } from "./fixtures.ts";
import { cookie, form } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

const SHOWN = [
  "/hr/people",
  "/hr/people?q=ama&left=1&page=2",
  `/hr/people/${PERSON}`,
  `/hr/people/${GONE}`,
  "/hr/people/import",
  "/hr/people/leave",
  "/hr/people/scim",
  "/hr/people/export.csv",
];

const CHANGING = [
  `/hr/people/${PERSON}`,
  `/hr/people/${PERSON}/end`,
  `/hr/people/${PERSON}/return`,
  `/hr/people/${PERSON}/sign-ins/end`,
  `/hr/people/${PERSON}/leave`,
  `/hr/people/${PERSON}/leave/remove`,
  "/hr/people/import",
  "/hr/people/import/confirm",
  "/hr/people/leave",
  "/hr/people/scim/tokens",
  "/hr/people/scim/tokens/x/end",
];

function text(body: string): string {
  return body
    .replace(/<(script|head)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

/** A file as a browser uploads it. */
function upload(path: string, bytes: Uint8Array, fields: Readonly<Record<string, string>> = {}): Request {
  const body = new FormData();
  body.set("file", new File([new Uint8Array(bytes)], "people.csv", { type: "text/csv" }));
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return new Request(`http://localhost${path}`, {
    method: "POST",
    body,
    headers: { origin: "http://localhost", cookie: "__Host-evenkeel=hr" },
  });
}

test("every page and every change is HR's alone; others learn nothing and whoever is signed out is led to sign in", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  for (const path of SHOWN) {
    expect((await app.request(path, cookie("hr"))).status, path).toBe(200);
    expect((await app.request(path)).status, path).toBe(303);
    for (const as of ["employee", "manager", "director", "auditor"]) {
      const answer = await app.request(path, cookie(as));
      expect(answer.status, `${path} ${as}`).toBe(403);
      expect(await answer.text()).not.toMatch(/mensah@|Ama Mensah<\/h1>/);
    }
  }
  for (const path of CHANGING) {
    expect((await app.request(path, form({ text: "x" }))).status, path).toBe(401);
    for (const as of ["employee", "manager", "director", "auditor"])
      expect((await app.request(path, form({ text: "x" }, { as }))).status, `${path} ${as}`).toBe(403);
    const foreign = form({ text: "x" }, { as: "hr", headers: { origin: "https://elsewhere.example" } });
    expect((await app.request(path, foreign)).status, path).toBe(403);
  }
  expect(deps.calls).toEqual([]);
});

test("HR ends a person's sign-ins by one press, and the page tells nothing of whether there were any", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const page = text(await (await app.request(`/hr/people/${PERSON}`, cookie("hr"))).text());
  expect(page).toContain("Whether they ever signed in, and how, is not shown to HR.");
  const ended = await app.request(`/hr/people/${PERSON}/sign-ins/end`, form({}, { as: "hr" }));
  expect([ended.status, ended.headers.get("location")]).toEqual([
    303,
    `/hr/people/${PERSON}?done=signed-out`,
  ]);
  expect(deps.calls).toEqual([`end sign-ins of ${PERSON}`]);
  const after = await app.request(`/hr/people/${PERSON}?done=signed-out`, cookie("hr"));
  expect(text(await after.text())).toContain("Every sign-in of this person is ended, if there was any.");
  const gone = await (await app.request(`/hr/people/${GONE}`, cookie("hr"))).text();
  expect(gone).not.toContain("sign-ins/end");
});

test("a dry run shows every change with its numbers, and its form carries the file and what was looked at", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const file = 'email,name\n"a"@x,<b>';
  const answer = await app.request("/hr/people/import", form({ text: file, everybody: "yes" }, { as: "hr" }));
  const body = await answer.text();
  expect(answer.status).toBe(200);
  const said = text(body);
  for (const part of [
    "408 Unchanged",
    "Ola Nordmann",
    "Team: Night watch",
    "Place: empty → Porto",
    "Team: Harbor operations → Night watch",
    "Bao Nguyen",
    "Night watch, in Harbor operations",
    "nobody → ola.nordmann@northwind.example",
  ])
    expect(said).toContain(part);
  expect(body).toContain('name="seal" value="5ea1"');
  expect(body).toContain('value="email,name\n&quot;a&quot;@x,&lt;b&gt;"');
  await app.request(
    "/hr/people/import/confirm",
    form({ text: "f", everybody: "yes", seal: "5ea1" }, { as: "hr" }),
  );
  expect(deps.calls).toEqual([`preview ${file.length} true`, "import f 5ea1"]);
});

test("a confirm whose look is stale imports nothing and shows what would happen now", async () => {
  const app = webApp(webDeps());
  const answer = await app.request(
    "/hr/people/import/confirm",
    form({ text: "f", seal: "old" }, { as: "hr" }),
  );
  expect(text(await answer.text())).toContain("Something changed since you looked, so nothing was imported.");
});

test("problems stand by line with what to do, and nothing is offered to confirm", async () => {
  const answer = await webApp(webDeps()).request("/hr/people/import", form({ text: "bad" }, { as: "hr" }));
  expect(answer.status).toBe(400);
  const body = await answer.text();
  const said = text(body);
  expect(said).toContain("2 problems Nothing was stored.");
  expect(said).toContain("File There can be one team at the top, and these have no team above: Crew, Yard.");
  expect(said).toContain("3 “Europe/Lissabon” is no time zone. Write it like Europe/Lisbon");
  expect(body).not.toContain("/import/confirm");
});

test("an upload is read by its bytes: Windows-1252 is said, a workbook is refused, a byte order mark does no harm", async () => {
  const app = webApp(webDeps());
  const send = async (bytes: readonly number[]) => {
    const answer = await app.request(upload("/hr/people/import", Uint8Array.from(bytes)));
    return { status: answer.status, body: await answer.text() };
  };
  const latin = await send([0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x80]);
  expect(text(latin.body)).toContain("read as Windows-1252");
  expect(latin.body).toContain('name="text" value="José €"');
  const utf8 = await send([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
  expect(text(utf8.body)).not.toContain("Windows-1252");
  const utf16 = await send([0xff, 0xfe, 0xe9, 0x00]);
  expect(text(utf16.body)).toContain("read as UTF-16");
  const workbook = await send([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]);
  expect(workbook.status).toBe(400);
  expect(text(workbook.body)).toContain("This is not a text file.");
});

test("a file beyond the limit is refused with what to do", async () => {
  const deps = webDeps();
  const answer = await webApp(deps).request(upload("/hr/people/import", new Uint8Array(9 * 1024 * 1024)));
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("larger than 8 MB");
  expect(deps.calls).toEqual([]);
});

test("the export is a file, and never shown as a page", async () => {
  const answer = await webApp(webDeps()).request("/hr/people/export.csv", cookie("hr"));
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="directory.csv"');
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
});

test("a correction that is not taken stays in the form, with what is wrong beside each field", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const path = `/hr/people/${PERSON}`;
  const wrong = await app.request(
    path,
    form({ name: "Ama M.", country: "UK", manager: "x@y.z" }, { as: "hr" }),
  );
  expect(wrong.status).toBe(400);
  const body = await wrong.text();
  expect(body).toContain('value="Ama M."');
  expect(body).toMatch(
    /id="country"[^>]*aria-describedby="country-hint country-error"[^>]*aria-invalid="true"/,
  );
  expect(text(body)).toContain("“UK” is no country code.");
  const right = await app.request(path, form({ name: "Ama", country: "PT" }, { as: "hr" }));
  expect([right.status, right.headers.get("location")]).toEqual([303, `${path}?done=saved`]);
});

test("leave, leaving and coming back are forms; a day before the first is told beside the days", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const path = `/hr/people/${PERSON}`;
  const send = (tail: string, fields: Record<string, string> = {}) =>
    app.request(`${path}/${tail}`, form(fields, { as: "hr" }));
  expect((await send("leave", { from: "2026-10-05", until: "2026-10-16" })).headers.get("location")).toBe(
    `${path}?done=leave`,
  );
  const reversed = await send("leave", { from: "2026-10-05", until: "2026-10-01" });
  expect(text(await reversed.text())).toContain("The last day is before the first.");
  expect((await send("leave/remove", { from: "2026-10-05" })).status).toBe(303);
  expect((await send("end")).headers.get("location")).toBe(`${path}?done=left`);
  expect((await send("return")).headers.get("location")).toBe(`${path}?done=returned`);
  expect((await app.request(`${path}?done=left`, cookie("hr"))).status).toBe(200);
  expect(deps.calls).toHaveLength(5);
});

test("a token is shown once, in no address, and ended from the list; with two there is no third", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const made = await app.request("/hr/people/scim/tokens", form({}, { as: "hr" }));
  expect([made.status, made.headers.get("location"), made.headers.get("cache-control")]).toEqual([
    200,
    null,
    "no-store",
  ]);
  expect(await made.text()).toContain("organization.token.secret");
  const listed = await (await app.request("/hr/people/scim", cookie("hr"))).text();
  expect(listed).not.toContain("organization.token.secret");
  expect(listed).not.toContain('action="/hr/people/scim/tokens"');
  expect(text(listed)).toContain("Made on 2 Mar 2026 last used on 19 Sept 2026");
  const one = { ...SCIM_PAGE, tokens: SCIM_PAGE.tokens.slice(0, 1), mayAdd: true };
  const withOne = webApp(webDeps({ scim: scimService([], one) }));
  expect(await (await withOne.request("/hr/people/scim", cookie("hr"))).text()).toContain(
    "Make a second token",
  );
  await app.request("/hr/people/scim/tokens/x/end", form({}, { as: "hr" }));
  await app.request("/hr/people/scim/teams", form({ teams: "groups" }, { as: "hr" }));
  expect((await app.request("/hr/people/scim/teams", form({ teams: "all" }, { as: "hr" }))).status).toBe(400);
  expect(deps.calls).toEqual(["issue token", "end token x", "teams from groups"]);
});

test("in both languages the pages use no word that we keep away from, and show nothing of use", async () => {
  for (const [language, banned] of [
    ["en", ENGLISH.banned],
    ["es", SPANISH.banned],
  ] as const) {
    const app = webApp(webDeps({ readSession: async () => ({ ...SESSIONS.hr, language }) }));
    const pages = await Promise.all(
      SHOWN.slice(0, 7).map(async (path) => (await app.request(path, cookie("hr"))).text()),
    );
    pages.push(await (await app.request("/hr/people/import", form({ text: "x" }, { as: "hr" }))).text());
    for (const said of pages.map(text)) {
      for (const { why, pattern } of banned) expect(said.match(pattern)?.[0] ?? null, why).toBeNull();
      expect(said).not.toMatch(/consented|invited|unreachable|\bNaN\b|undefined|\[object/i);
    }
  }
});
