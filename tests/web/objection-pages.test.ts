import { expect, test } from "vitest";
import { ENGLISH } from "../../src/content/lint/language.en.ts";
import { ERRORS_EN } from "../../src/content/words/errors.en.ts";
import { said } from "../../src/content/words/said.ts";
import { webApp } from "../../src/web/app.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { HARBOR, PRIVACY } from "./fixtures.ts";
import { objectionPage } from "./privacy-fixtures.ts";
import { cookie, form } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

async function open(path: string, as: string, over: Partial<WebDeps> = {}): Promise<string> {
  const answer = await webApp(webDeps(over)).request(path, cookie(as));
  expect(answer.status, path).toBe(200);
  return answer.text();
}

function text(body: string): string {
  return body
    .replace(/<(script|head)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

test("the privacy page leads to the list's form, and says in what state the list is", async () => {
  expect(await open("/privacy", "employee")).toContain('href="/privacy/object"');
  const withList = (list: "waiting" | "left_out" | "kept", stillIn = PRIVACY.countedIn?.stillIn ?? null) => {
    const page = { ...PRIVACY, countedIn: PRIVACY.countedIn && { ...PRIVACY.countedIn, list, stillIn } };
    return open("/privacy", "employee", { readPrivacyPage: async () => page }).then(text);
  };
  expect(await withList("waiting")).toContain(
    "Somebody counted here objected to this list. The auditor decides.",
  );
  expect(await withList("kept")).toContain("kept the group in");
  const around = { name: "Ferries", isDirectStaff: true };
  expect(await withList("left_out", around)).toContain("a larger group around it: Direct staff of Ferries");
  expect(await withList("left_out", null)).toContain("asked nothing more");
});

test("before anyone objects the form says who decides, what is stored, and that undecided means left out", async () => {
  const said = text(await open("/privacy/object", "employee"));
  for (const part of [
    "Until 11 Oct 2026, 8 people are counted together as “Harbor operations”",
    "Hana Sato",
    "The auditor (works council) sees the group, its size and the reason",
    "Without a decision it is left out",
    "no name and no time",
    "I belong elsewhere",
  ])
    expect(said).toContain(part);
  const alone = await open("/privacy/object", "employee", {
    readObjectionPage: async () => objectionPage({}, false),
  });
  expect(text(alone)).toContain(
    "an objection leaves the group out of the figures of these four weeks at once",
  );
});

test("an objection is sent as a form of ours, is answered with the same page each time, and leaves no trace in an address", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const fields = { window: "w", node: HARBOR, reason: "other" };
  const send = async () => {
    const answer = await app.request("/privacy/object", form(fields, { as: "employee" }));
    expect([answer.status, answer.headers.get("location")]).toEqual([200, null]);
    return (await answer.text()).replace(/nonce="[^"]*"/g, "");
  };
  const first = await send();
  expect(text(first)).toContain("It is with the auditor now, without your name.");
  expect(await send()).toBe(first);
  expect(deps.calls).toEqual([`object w ${HARBOR} other`, `object w ${HARBOR} other`]);
  const foreign = form(fields, { as: "employee", headers: { origin: "https://elsewhere.example" } });
  expect((await app.request("/privacy/object", foreign)).status).toBe(403);
  expect((await app.request("/privacy/object", form(fields))).status).toBe(401);
  expect(deps.calls).toHaveLength(2);
});

test("what the use case refuses is told in its own words where it speaks to the reader", async () => {
  const late = said("refused", "list_over");
  const refuse = async () => Promise.reject(late);
  const app = webApp(webDeps({ objectToRoster: refuse }));
  const answer = await app.request("/privacy/object", form({ window: "w" }, { as: "employee" }));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(ERRORS_EN.list_over);
});

test("the auditor alone finds the way to objections, sees groups and reasons, and decides", async () => {
  const forAuditor = await open("/privacy", "auditor");
  expect(forAuditor).toContain('href="/privacy/objections"');
  expect(text(forAuditor)).toContain("2 lists wait for your decision");
  expect(await open("/privacy", "employee")).not.toContain("/privacy/objections");
  const body = await open("/privacy/objections", "auditor");
  const said = text(body);
  for (const part of [
    "Harbor operations 17 people Waits for you",
    "Direct staff of Passenger services",
    "Decided before",
    "Left out",
  ])
    expect(said).toContain(part);
  expect(body.match(/value="kept"/g)).toHaveLength(2);
  const deps = webDeps();
  const app = webApp(deps);
  const fields = { window: "w", node: HARBOR, decision: "kept", reasons: "other" };
  for (const as of ["employee", "manager", "hr"]) {
    expect((await app.request("/privacy/objections", cookie(as))).status).toBe(403);
    expect((await app.request("/privacy/objections", form(fields, { as }))).status).toBe(403);
  }
  const answer = await app.request("/privacy/objections", form(fields, { as: "auditor" }));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/privacy/objections"]);
  expect(deps.calls).toEqual([`decide ${HARBOR} kept other`]);
});

test("these pages use no word that we keep away from, and promise no more than holds", async () => {
  const pages = [
    await open("/privacy/object", "employee"),
    await open("/privacy/objections", "auditor"),
    await open("/privacy/object", "employee", {
      readObjectionPage: async () => objectionPage({ list: "left_out", stillIn: null }, false),
    }),
  ];
  for (const said of pages.map((body) => text(body).replace(/not a diagnosis/gi, ""))) {
    for (const { why, pattern } of ENGLISH.banned) expect(said.match(pattern)?.[0] ?? null, why).toBeNull();
    expect(said).not.toMatch(/anonym|nobody can|no one can|completely safe|NaN|undefined|\[object/i);
  }
});
