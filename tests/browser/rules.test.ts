import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { webDeps } from "../web/web-deps.ts";
import { openBrowser } from "./launch.ts";
import { flawsOf, LOOKS } from "./looks.ts";

const SHOTS = new URL("../.output/rules/", import.meta.url).pathname;

const PAGES: readonly (readonly [name: string, as: string, path: string])[] = [
  ["policy-hr", "hr", "/hr/policy?done=raised"],
  ["policy-auditor", "auditor", "/hr/policy"],
  ["roles-auditor", "auditor", "/hr/roles"],
  ["help", "hr", "/hr/help?country=IE&done=check"],
  ["help-auditor", "auditor", "/hr/help"],
  ["help-choice", "hr", "/hr/help/lines/new?other=nowhere"],
  ["help-new", "hr", "/hr/help/lines/new?country=BR"],
  ["help-own", "hr", "/hr/help/lines/IE/own-1"],
  ["help-built-in", "hr", "/hr/help/lines/IE/ie-b"],
  ["help-support", "hr", "/hr/help/support"],
  ["help-routes", "hr", "/hr/help/routes"],
  ["help-contacts", "hr", "/hr/help/contacts"],
];

let browser: Browser;
let url: string;
let close: () => void;
const deps = webDeps();

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
  const server = serve({ fetch: webApp(deps).fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});

afterAll(async () => {
  await browser.close();
  close();
});

async function enter(as: string, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Lisbon", ...options });
  const cookie = { name: "__Host-evenkeel", value: as, domain: "127.0.0.1", path: "/", secure: true };
  await context.addCookies([cookie]);
  return context;
}

for (const [look, options] of Object.entries(LOOKS)) {
  test(`policy and roles, as an auditor and after a change, are whole and without an axe violation: ${look}`, async () => {
    const found: Record<string, readonly string[]> = {};
    for (const [name, as, path] of PAGES) {
      const context = await enter(as, options);
      const page = await context.newPage();
      await page.goto(url + path);
      await page.evaluate(() => document.fonts.ready);
      for (const summary of await page.locator("main details > summary").all()) await summary.click();
      await page.screenshot({ path: `${SHOTS}${name}-${look}.png`, fullPage: true });
      const flaws = await flawsOf(page);
      if (flaws.length > 0) found[name] = flaws;
      await context.close();
    }
    expect(found).toEqual({});
  }, 180_000);
}

test("HR raises a threshold, enters days off and names an auditor, without a script; an auditor answers", async () => {
  const hr = await (await enter("hr", { javaScriptEnabled: false })).newPage();
  await hr.goto(`${url}/hr`);
  await hr.getByRole("link", { name: "Policy" }).click();
  await hr.getByLabel("Smallest group that is shown").selectOption("12");
  await hr.getByRole("button", { name: "Store it" }).first().click();
  await hr.getByRole("status").getByText("The higher threshold holds").waitFor();
  await hr.getByLabel("First day").fill("2026-12-24");
  await hr.getByRole("button", { name: "Add", exact: true }).click();
  await hr.getByRole("status").getByText("days off are stored").waitFor();
  await hr.getByRole("navigation").getByRole("link", { name: "Roles" }).click();
  await hr.getByLabel("Work e-mail").fill("tomas.silva@northwind.example");
  await hr.getByRole("button", { name: "Give the role" }).click();
  await hr.getByRole("status").getByText("An auditor has to say yes").waitFor();
  const auditor = await (await enter("auditor", { javaScriptEnabled: false })).newPage();
  await auditor.goto(`${url}/hr/roles`);
  await auditor.getByRole("button", { name: "Yes" }).click();
  await auditor.getByRole("status").getByText("it is done").waitFor();
  await auditor.getByRole("navigation").getByRole("link", { name: "Log" }).click();
  await auditor.getByLabel("Kind").selectOption("roles");
  await auditor.getByRole("button", { name: "Show these" }).click();
  expect(new URL(auditor.url()).searchParams.get("group")).toBe("roles");
  await auditor.getByText("What changed").first().click();
  await auditor.getByText("Before", { exact: true }).first().waitFor();
  expect(deps.calls.filter((call) => !call.startsWith("log"))).toEqual([
    "threshold smallest_group 12",
    "days 2026-12-24  ",
    "grant auditor tomas.silva@northwind.example",
    expect.stringMatching(/^approval .* yes$/),
  ]);
}, 180_000);

test("a help form that is refused comes back whole, without a script too, and names what to mend", async () => {
  const context = await enter("hr", { ...LOOKS.light, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${url}/hr/help/lines/new?country=IE`);
  await page.getByLabel("Name").fill("wrong");
  await page.getByLabel("Number to call").fill("12");
  await page.getByLabel("Hours").selectOption("weekly");
  await page.getByLabel("Mon").first().check();
  await page.getByRole("button", { name: "Save" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("Nothing was changed");
  expect(await page.getByLabel("Name").inputValue()).toBe("wrong");
  expect(await page.getByLabel("Mon").first().isChecked()).toBe(true);
  await page.screenshot({ path: `${SHOTS}help-refused.png`, fullPage: true });
  await context.close();
  const withAxe = await enter("hr", LOOKS.phone ?? {});
  const phone = await withAxe.newPage();
  await phone.goto(`${url}/hr/help/lines/new?country=IE`);
  await phone.getByLabel("Name").fill("wrong");
  await phone.getByRole("button", { name: "Save" }).click();
  expect(await flawsOf(phone)).toEqual([]);
  await withAxe.close();
});
