import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { GONE, PERSON } from "../web/directory-fixtures.ts";
import { webDeps } from "../web/web-deps.ts";
import { axe } from "./axe.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/people/", import.meta.url).pathname;

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light", deviceScaleFactor: 2 },
};

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ["people", "/hr/people"],
  ["person", `/hr/people/${PERSON}?done=saved`],
  ["person-gone", `/hr/people/${GONE}`],
  ["import", "/hr/people/import"],
  ["leave", "/hr/people/leave"],
  ["scim", "/hr/people/scim?done=ended"],
];

let browser: Browser;
let url: string;
let close: () => void;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
  const server = serve({ fetch: webApp(webDeps()).fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});

afterAll(async () => {
  await browser.close();
  close();
});

async function enter(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Lisbon", ...options });
  const cookie = { name: "__Host-evenkeel", value: "hr", domain: "127.0.0.1", path: "/", secure: true };
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
  test(`the directory, an entry, an import and its problems are whole and without an axe violation: ${look}`, async () => {
    const page = await (await enter({ ...options, javaScriptEnabled: true })).newPage();
    const found: Record<string, readonly string[]> = {};
    const seen = async (name: string) => {
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${SHOTS}${name}-${look}.png`, fullPage: true });
      const flaws = await flawsOf(page);
      if (flaws.length > 0) found[name] = flaws;
    };
    for (const [name, path] of PAGES) {
      await page.goto(url + path);
      await seen(name);
    }
    await page.goto(`${url}/hr/people/import`);
    await page.getByLabel("Or paste the rows here").fill("bad");
    await page.getByRole("button", { name: "Show what would change" }).click();
    await page.getByRole("heading", { name: "2 problems" }).waitFor();
    await seen("import-problems");
    await page.getByLabel("Or paste the rows here").fill("good");
    await page.getByRole("button", { name: "Show what would change" }).click();
    await page.getByRole("heading", { name: "What would change" }).waitFor();
    await seen("import-plan");
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.getByText("1 new, 2 changed, 1 left.").waitFor();
    await seen("imported");
    await page.goto(`${url}/hr/people/${PERSON}`);
    await page.getByLabel("Country").fill("UK");
    await page.getByRole("button", { name: "Save the correction" }).click();
    await page.getByText("“UK” is no country code.").waitFor();
    await seen("person-wrong");
    expect(found).toEqual({});
    await page.close();
  }, 180_000);
}
