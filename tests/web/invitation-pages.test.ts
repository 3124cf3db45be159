import { expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import type { WebDeps } from "../../src/web/deps.ts";
import { HR } from "./hr-fixtures.ts";
import { cookie } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

const page = async (path: string, as: string | null, over: Partial<WebDeps> = {}) =>
  (await webApp(webDeps(over)).request(path, as === null ? {} : cookie(as))).text();
const inviting = (invitation: typeof HR.invitation) => ({
  readHrOverview: async () => ({ ...HR, invitation }),
});

test("HR chooses how people are invited, and reads the text or the link that goes with it", async () => {
  expect(await page("/hr", "hr")).toMatch(/name="invitation" value="dm" required checked/);
  const text = await page("/hr", "hr", inviting("announcement"));
  expect(text).toContain("http://localhost:3000/welcome");
  expect(text).toContain("/evenkeel announce");
  expect(await page("/hr", "hr", inviting("link"))).toContain('href="http://localhost:3000/welcome"');
});

test("an auditor reads which way it is, and cannot change it", async () => {
  const body = await page("/hr", "auditor", inviting("link"));
  expect(body).toContain("Now: a link.");
  expect(body).not.toContain('action="/hr/invitation"');
});

test("the form takes one of the ways and nothing else, from HR alone", async () => {
  const deps = webDeps();
  const send = async (invitation: string, as: string) => {
    const form = { method: "POST", body: new URLSearchParams({ invitation }) };
    const headers = { ...cookie(as).headers, origin: deps.publicUrl };
    return (await webApp(deps).request("/hr/invitation", { ...form, headers })).status;
  };
  expect(await send("announcement", "hr")).toBe(303);
  expect(await send("everyone", "hr")).toBe(400);
  expect(await send("link", "employee")).toBe(403);
  expect(deps.calls).toEqual(["invite announcement"]);
});

test("the page behind the link opens for anyone, and shows the ways in that this server has", async () => {
  const body = await page("/welcome", null, { connectable: { slack: false, teams: true } });
  expect(body).toContain('href="/chat"');
  expect(body).toContain("Microsoft Teams");
  expect(body).not.toContain("In Slack");
});
