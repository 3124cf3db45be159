import { expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { FERRIES, MESSAGES } from "./messages-fixtures.ts";
import { cookie, form } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

async function read(path: string, as: string, over: Parameters<typeof webDeps>[0] = {}): Promise<string> {
  const answer = await webApp(webDeps(over)).request(path, cookie(as));
  expect(answer.status, path).toBe(200);
  return (await answer.text()).replace(/<(script|head)[\s\S]*?<\/\1>/g, "").replace(/\s+/g, " ");
}

test("HR sees what waits and what went wrong in rough numbers, until when a chat waits, and which took its access back", async () => {
  const body = await read("/hr/messages", "hr");
  for (const part of [
    "about 1,230",
    "the oldest for 1 minute",
    "about 4,560",
    "a few: no answer that can be read",
    "about 20: the account is gone",
    "wait until 20 Sept 2026, 11:02",
    "took our access back",
    "a few: no chat reaches them",
  ])
    expect(body).toContain(part);
  expect(body).not.toContain("are stopped since");
});

test("what waits is canceled for one chat or for all; a chat where nothing waits offers nothing", async () => {
  const deps = webDeps();
  const app = webApp(deps);
  const body = await read("/hr/messages", "hr");
  expect(body.match(/action="\/hr\/messages\/cancel"/g)).toHaveLength(2);
  for (const workspace of [FERRIES, "all"]) {
    const answer = await app.request("/hr/messages/cancel", form({ workspace }, { as: "hr" }));
    expect(answer.headers.get("location")).toBe("/hr/messages?done=canceled");
  }
  expect(deps.calls).toEqual([`cancel ${FERRIES}`, "cancel null"]);
  expect(await read("/hr/messages?done=canceled", "hr")).toContain("What was waiting is canceled");
});

test("while all messages are stopped, the page says since when", async () => {
  const stopped = { ...MESSAGES, stoppedSince: "2026-09-20T08:00:00Z" };
  expect(await read("/hr/messages", "hr", { readMessages: async () => stopped })).toContain(
    "stopped since 20 Sept 2026, 09:00",
  );
});

test("nobody but HR opens it, or is led there", async () => {
  for (const persona of ["employee", "manager", "auditor"])
    expect((await webApp(webDeps()).request("/hr/messages", cookie(persona))).status).toBe(403);
  expect(await read("/hr", "hr")).toContain('href="/hr/messages"');
});
