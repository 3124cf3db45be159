import { expect, test } from "vitest";
import { ENGLISH } from "../../src/content/lint/language.en.ts";
import { webApp } from "../../src/web/app.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { HARBOR, HIDDEN, PRIVACY } from "./fixtures.ts";
import { ASKED, LEVEL, LOOSENING, levelPage, REQUEST, TIGHTENING } from "./level-fixtures.ts";
import { cookie, form } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

async function read(path: string, as: string, over: Partial<WebDeps> = {}): Promise<string> {
  const answer = await webApp(webDeps(over)).request(path, cookie(as));
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replace(/<(script|head)[\s\S]*?<\/\1>/g, "").replace(/\s+/g, " ");
}

const onPage = (page: ReturnType<typeof levelPage>) => ({ readLevelPage: async () => page });

test("before HR asks for a looser level, the page says in figures what changes and what it takes", async () => {
  const body = await read("/hr/level", "hr");
  for (const part of ["57 → 60", "72 → 82", "90 → 98", "28 days before", "An auditor", "new privacy year"])
    expect(body).toContain(part);
  expect(body).toMatch(/<form method="post" action="\/hr\/level">.*value="standard"/);
  expect(body).not.toContain("/hr/level/answer");
});

test("without an auditor there is nothing to press, and the page says why", async () => {
  const body = await read("/hr/level", "hr", onPage(levelPage({ level: { ...LEVEL, auditors: [] } })));
  expect(body).toContain("Nobody here is an auditor");
  expect(body).not.toContain('action="/hr/level"');
});

test("what is asked for shows each condition, and HR can take it back", async () => {
  const body = await read("/hr/level", "hr", onPage(levelPage({ level: ASKED })));
  for (const part of [
    "until 12 Oct 2026",
    "not before 4 Jan 2027",
    "Withdraw the request",
    "refused by an auditor",
  ])
    expect(body).toContain(part);
  expect(body).not.toContain('action="/hr/level"');
  const level = { ...LEVEL, tier: "standard", change: TIGHTENING } as const;
  const tighter = await read("/hr/level", "hr", onPage(levelPage({ level })));
  expect(tighter).toContain("with the next window, not before 12 Oct 2026");
  expect(tighter).not.toContain("An auditor’s yes");
});

test("an auditor says yes or no, only no after a yes, and nothing to what they asked for themselves", async () => {
  const open = await read("/hr/level", "auditor");
  expect(open).toContain('value="yes"');
  expect(open).toContain('value="no"');
  expect(open).not.toContain("Withdraw the request");
  const given = { ...ASKED, change: { ...LOOSENING, approvedOn: "2026-09-20" } };
  const after = await read(
    "/hr/level",
    "auditor",
    onPage(levelPage({ level: given, mayAsk: false, mayAnswer: "yes" })),
  );
  expect(after).not.toContain('value="yes"');
  expect(after).toContain('value="no"');
  const mayAnswer = { from: "2026-09-27" };
  const fresh = await read(
    "/hr/level",
    "auditor",
    onPage(levelPage({ level: ASKED, mayAsk: false, mayAnswer })),
  );
  expect(fresh).toContain("your yes counts from 27 Sept 2026");
  expect(fresh).not.toContain('value="yes"');
  expect(fresh).toContain('value="no"');
  const self = await read("/hr/level", "hr", onPage(levelPage({ level: ASKED, mayAnswer: "self" })));
  expect(self).toContain("Another auditor has to answer");
  expect(self).not.toContain("/hr/level/answer");
});

test("the forms do what they say, for whom the use case lets, and refuse what they never offer", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const send = async (path: string, fields: Record<string, string>, as: string) => {
    const answer = await app.request(path, form(fields, { as }));
    return `${answer.status} ${answer.headers.get("location")}`;
  };
  expect(await send("/hr/level", { tier: "standard" }, "hr")).toBe("303 /hr/level?done=asked");
  expect(await send("/hr/level/withdraw", { request: REQUEST }, "hr")).toBe("303 /hr/level?done=withdrawn");
  const yes = { request: REQUEST, answer: "yes" };
  expect(await send("/hr/level/answer", yes, "auditor")).toBe("303 /hr/level?done=yes");
  expect(deps.calls).toEqual(["ask for standard", `withdraw ${REQUEST}`, `answer yes to ${REQUEST}`]);
  for (const as of ["employee", "manager"]) {
    expect((await app.request("/hr/level", cookie(as))).status).toBe(403);
    expect(await send("/hr/level", { tier: "standard" }, as)).toBe("403 null");
    expect(await send("/hr/level/withdraw", { request: REQUEST }, as)).toBe("403 null");
    expect(await send("/hr/level/answer", yes, as)).toBe("403 null");
  }
  expect(await send("/hr/level", { tier: "none" }, "hr")).toBe("400 null");
  expect(await send("/hr/level/answer", { request: REQUEST, answer: "maybe" }, "auditor")).toBe("400 null");
  expect((await app.request("/hr/level")).status).toBe(303);
  const foreign = {
    ...form({ tier: "standard" }, { as: "hr", headers: { origin: "https://elsewhere.example" } }),
  };
  expect((await app.request("/hr/level", foreign)).status).toBe(403);
  expect(deps.calls).toHaveLength(3);
});

test("the privacy page tells every member what is asked for, and nothing where nothing is", async () => {
  const asked = await read("/privacy", "employee", {
    readPrivacyPage: async () => ({ ...PRIVACY, level: ASKED }),
  });
  for (const part of ["60 in a window", "82 in a year", "98 in five years", "Jonas Weber", "nobody is told"])
    expect(asked).toContain(part);
  expect(await read("/privacy", "employee")).not.toContain("may change to");
  const plain = asked.replace(/<[^>]+>/g, " ").replace(/not a diagnosis/gi, "");
  for (const { why, pattern } of ENGLISH.banned) expect(plain.match(pattern)?.[0] ?? null, why).toBeNull();
});

test("the ledger shows each entry whole, what was drawn too, and any member downloads it", async () => {
  const body = await read("/privacy", "employee");
  expect(body).toContain("“Strict” comes into force on 5 Jan 2026");
  for (const entry of PRIVACY.ledger) expect(body).toContain(entry.hash);
  expect(body).toContain("7b3e".repeat(16));
  expect(body).toContain('href="/privacy/ledger.json"');
  const app = webApp(webDeps());
  const answer = await app.request("/privacy/ledger.json", cookie("employee"));
  expect(answer.headers.get("content-type")).toContain("application/json");
  expect(answer.headers.get("content-disposition")).toContain("ledger.json");
  expect((await app.request("/privacy/ledger.json")).status).not.toBe(200);
});

test("summaries, hidden ones too, and the overview carry the ledger's head with the way to it", async () => {
  for (const [path, as] of [
    [`/team/${HARBOR}`, "employee"],
    [`/team/${HIDDEN}`, "employee"],
    ["/hr", "hr"],
  ] as const) {
    const body = await read(path, as);
    expect(body, path).toContain("entry 4 of the privacy ledger, fingerprint e402e402e402…");
    expect(body, path).toContain('href="/privacy#entry-4"');
  }
});
