import { expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { PROGRAM } from "./program-fixtures.ts";
import { cookie } from "./requests.ts";
import { webDeps } from "./web-deps.ts";

const PATH = `/hr/programs/${PROGRAM}/rehearsal`;

async function read(path: string, as: string) {
  const deps = webDeps();
  const answer = await webApp(deps).request(path, cookie(as));
  const text = (await answer.text()).replace(/<(script|head)[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, " ");
  return { status: answer.status, text: text.replace(/\s+/g, " "), calls: deps.calls };
}

test("HR reads when cards come, what each opens, and why one does not", async () => {
  const { text } = await read(PATH, "hr");
  for (const said of [
    "Europe/Lisbon, Portugal",
    "fewer than 8 people",
    "23 Mar 2026 10:00 10:00",
    "Week 1: Soft breath, 1 minute",
    "Day off: Harbor day",
    "the clocks go forward, from 01:00 to 02:00",
    "4 of 15",
    "Nothing of the program",
    "about 20",
    "It is not approved. Shown is what would be if it were approved now.",
  ])
    expect(text).toContain(said);
});

test("the dry run is done only when it is asked for", async () => {
  expect((await read(PATH, "hr")).text).toContain("Do the dry run");
  const { text } = await read(`${PATH}?dry=yes`, "hr");
  expect(text).toContain("Nothing was sent.");
  expect(text).toContain("Northwind chat about 120 5 seconds");
});

test("the days that are asked for are handed on, and nobody else reads the page", async () => {
  expect((await read(`${PATH}?from=2026-04-06&weeks=8`, "auditor")).calls).toContain("rehearse 2026-04-06 8");
  for (const as of ["employee", "manager"]) expect((await read(PATH, as)).status).toBe(403);
});

test("a program's page leads to its rehearsal", async () => {
  const body = await (await webApp(webDeps()).request(`/hr/programs/${PROGRAM}`, cookie("hr"))).text();
  expect(body).toContain(`href="${PATH}"`);
});
