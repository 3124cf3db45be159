import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { webDeps } from "../web/web-deps.ts";
import { axe } from "./axe.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/rules/", import.meta.url).pathname;

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light", deviceScaleFactor: 2 },
};

const PAGES: readonly (readonly [name: string, as: string, path: string])[] = [
  ["policy-hr", "hr", "/hr/policy?done=raised"],
  ["policy-auditor", "auditor", "/hr/policy"],
  ["roles-hr", "hr", "/hr/roles"],
  ["roles-auditor", "auditor", "/hr/roles"],
  ["log", "auditor", "/hr/log"],
  ["help", "hr", "/hr/help?country=IE"],
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

/** What is wrong with a page: nothing, if all is well. At 320 px too, which is a zoom of 400 %. */
async function flawsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await axe(page).analyze();
  const flaws = violations.map((each) => `${each.id}: ${each.nodes.map(({ html }) => html).join(" | ")}`);
  if ((await page.locator("h1").count()) !== 1) flaws.push("not one h1");
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  for (const width of [size.width, 320]) {
    await page.setViewportSize({ width, height: size.height });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) flaws.push(`scrolls sideways at ${width}`);
  }
  await page.setViewportSize(size);
  return flaws;
}

for (const [look, options] of Object.entries(LOOKS)) {
  test(`policy, roles, log and help are whole and without an axe violation: ${look}`, async () => {
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
