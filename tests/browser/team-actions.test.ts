import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginSession } from "../../src/app/sign-in/session.ts";
import { ACTION_WORDS, ACTIONS, type ManagerActionId } from "../../src/content/actions.ts";
import type { Database } from "../../src/db/database.ts";
import { asApp } from "../../src/db/transact.ts";
import type { DemoMember } from "../../src/demo/found-organization.ts";
import { openEmbedded } from "../db/databases.ts";
import { createWorld, type World } from "../world.ts";
import { openBrowser } from "./launch.ts";
import { flawsOf, LOOKS } from "./looks.ts";

const SHOTS = new URL("../.output/team-actions/", import.meta.url).pathname;

let browser: Browser;
let database: Database;
let world: World;
let url: string;
let close: () => void;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
  database = await openEmbedded();
  world = await createWorld(database);
  await world.advance("2026-01-12T12:00:00Z");
  const rhythm = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] };
  for (const { account, team } of world.organization.members)
    if (team.name === "Customer Care") await world.act(account, { verb: "consent.give", args: {} }, rhythm);
  // The figures of the second window are there, which the first one cannot show.
  await world.advance("2026-04-01T12:00:00Z");
  const server = serve({ fetch: world.composition.app.fetch, port: world.port, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
}, 240_000);

afterAll(async () => {
  await browser.close();
  close();
  await database.close();
});

function someone(team: string, isLead: boolean): DemoMember {
  const found = world.organization.members.find(
    (each) => each.team.name === team && each.isLead === isLead && each.role === null,
  );
  if (found === undefined) throw new Error(`Nobody like that is in ${team}.`);
  return found;
}

async function enter({ id }: DemoMember, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Lisbon", ...options });
  const { id: organizationId } = world.organization;
  const { token } = await asApp(world.deps.database, organizationId, (trx) =>
    beginSession(trx, world.deps, { organizationId, memberId: id, now: world.now() }),
  );
  await context.addCookies([
    { name: "evenkeel", value: token, domain: "127.0.0.1", path: "/", httpOnly: true, sameSite: "Lax" },
  ]);
  return context;
}

const words = ACTION_WORDS.en.actions;
const pathOf = (team: string) => `${url}/team/${world.organization.teamIds.get(team)}`;

for (const [team, javaScriptEnabled] of [
  ["Customer Care", true],
  ["Finance", false],
] as const) {
  test(`a lead promises, tells and reports, and the team reads it, JavaScript ${javaScriptEnabled ? "on" : "off"}`, async () => {
    const lead = await (await enter(someone(team, true), { javaScriptEnabled })).newPage();
    const member = await (await enter(someone(team, false), { javaScriptEnabled })).newPage();
    await lead.goto(pathOf(team));
    const [title = ""] = await lead.locator(".acts h3").allTextContents();
    await lead.getByRole("link", { name: `I’ll do this: ${title}` }).click();
    await lead.getByRole("heading", { level: 1, name: "Promise a change" }).waitFor();
    await lead.getByLabel("Who sees to it").fill(`Lead of ${team}`);
    await lead.getByRole("button", { name: "Keep as a draft" }).click();
    await lead.getByText("It is kept as a draft.").waitFor();
    await member.goto(`${pathOf(team)}/actions`);
    await member.getByText("Nothing was promised to this team so far.").waitFor();

    await lead.getByRole("button", { name: `Tell the team: ${title}` }).click();
    await lead.getByText("The team is told.").waitFor();
    await member.reload();
    await member.getByRole("heading", { level: 2, name: title }).waitFor();
    // Which suggestion comes first is drawn, and one of them asks for a report sooner.
    const { reportWithinWeeks } =
      ACTIONS.find(({ id }) => words[id as ManagerActionId].title === title) ?? {};
    await member.getByText(`Report by ${reportWithinWeeks === 1 ? "8" : "29"} Apr 2026`).waitFor();
    expect(await member.getByRole("button", { name: /Tell the team|Delete/ }).count()).toBe(0);

    await lead.locator("summary", { hasText: "Report back" }).click();
    await lead.getByLabel("Partly kept").check();
    await lead
      .getByLabel("What happened, and why")
      .fill("Two of three are done.\nThe third needs a decision.");
    await lead.getByRole("button", { name: `Report back: ${title}` }).click();
    await lead.getByText("The team is told what came of it.").waitFor();
    await member.goto(pathOf(team));
    await member.getByText("The third needs a decision.").waitFor();
    expect(await member.locator("#for-the-lead").count()).toBe(0);
    await lead.close();
    await member.close();
  }, 120_000);

  test(`a practice opens in private from the summary, JavaScript ${javaScriptEnabled ? "on" : "off"}`, async () => {
    const page = await (await enter(someone(team, true), { javaScriptEnabled })).newPage();
    await page.goto(pathOf(team));
    await page.getByRole("button", { name: "Open: Draft warm feedback" }).click();
    await page.getByText("clear feedback with respect in it").waitFor();
    expect(page.url()).toBe(`${url}/chat/act`);
    await page.close();
  }, 60_000);
}

for (const [look, options] of Object.entries(LOOKS)) {
  test(`the pages around a promise are whole and without an axe violation: ${look}`, async () => {
    const page = await (await enter(someone("Customer Care", true), options)).newPage();
    const at = pathOf("Customer Care");
    const found: Record<string, readonly string[]> = {};
    const seen = async (name: string) => {
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${SHOTS}${name}-${look}.png`, fullPage: true });
      const flaws = await flawsOf(page);
      if (flaws.length > 0) found[name] = flaws;
    };
    const keep = async (words: string) => {
      await page.goto(`${at}/actions/new`);
      await page.getByLabel("Which part of the work it changes").selectOption({ label: "Clarity" });
      await page.getByLabel("What changes").fill(words);
      await page.getByRole("button", { name: "Keep as a draft" }).click();
    };
    for (const [name, path] of [
      ["summary", ""],
      ["suggestion", "/actions/new?suggestion=wl-escalate"],
      ["own", "/actions/new"],
      ["meeting", "/meeting"],
    ] as const) {
      await page.goto(at + path);
      await seen(name);
    }
    if (look === "light") {
      await keep("The rota for each month is out by the 15th of the month before.");
      await page.getByRole("button", { name: /^Tell the team: The rota/ }).click();
    }
    await keep("Handover notes fit on one page, in one place.");
    await page.locator("summary", { hasText: "Report back" }).click();
    await seen("actions");
    await page.getByRole("button", { name: /^Delete: Handover/ }).click();
    await page.getByText("The draft is deleted.").waitFor();
    expect(found).toEqual({});
    if (look === "light") {
      await page.goto(at);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#for-the-lead").isVisible()).toBe(false);
      expect(await page.getByRole("link", { name: /I’ll do this/ }).count()).toBe(0);
      expect(await page.locator("#promises").isVisible()).toBe(true);
      await page.screenshot({ path: `${SHOTS}summary-print.png`, fullPage: true });
    }
    await page.close();
  }, 180_000);
}
