import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { GONE, PERSON } from "../web/directory-fixtures.ts";
import { webDeps } from "../web/web-deps.ts";
import { openBrowser } from "./launch.ts";
import { flawsOf, LOOKS } from "./looks.ts";

const SHOTS = new URL("../.output/people/", import.meta.url).pathname;

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ["person", `/hr/people/${PERSON}?done=saved`],
  ["person-gone", `/hr/people/${GONE}`],
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
