import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { IN_USE, UNSOUND } from "../web/content-fixtures.ts";
import { webDeps } from "../web/web-deps.ts";
import { axe } from "./axe.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/content/", import.meta.url).pathname;

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light", deviceScaleFactor: 2 },
};

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ["content", "/hr/content"],
  ["content-nothing", "/hr/content?grade=A"],
  ["practice", "/hr/content/soft-breath?minutes=3&variant=NB"],
  ["practice-es", "/hr/content/kind-letter?language=es"],
  ["own-in-use", `/hr/content/own/${IN_USE}`],
  ["own-unsound", `/hr/content/own/${UNSOUND}?done=saved`],
  ["own-new", "/hr/content/own/new"],
  ["own-edit", `/hr/content/own/${IN_USE}/edit`],
];

const deps = webDeps();
let browser: Browser;
let url: string;
let close: () => void;

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

async function enter(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Lisbon", ...options });
  const cookie = { name: "__Host-evenkeel", value: "hr", domain: "127.0.0.1", path: "/", secure: true };
  await context.addCookies([cookie]);
  return context.newPage();
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
  test(`the library, a practice, and what HR writes are whole and without an axe violation: ${look}`, async () => {
    const page = await enter(options);
    const found: Record<string, readonly string[]> = {};
    for (const [name, path] of PAGES) {
      await page.goto(url + path);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${SHOTS}${name}-${look}.png`, fullPage: true });
      const flaws = await flawsOf(page);
      if (flaws.length > 0) found[name] = flaws;
    }
    expect(found).toEqual({});
    await page.close();
  }, 180_000);
}

test("without script HR filters, previews a practice, writes one and reads what the check says", async () => {
  const page = await enter({ ...LOOKS.light, javaScriptEnabled: false });
  await page.goto(`${url}/hr/content`);
  await page.getByLabel("Kind").selectOption({ label: "Practices" });
  await page.getByRole("button", { name: "Show these" }).click();
  expect(new URL(page.url()).searchParams.get("kind")).toBe("practice");
  await page.getByRole("link", { name: "Soft breath" }).click();
  await page.getByLabel("Language").selectOption({ label: "Spanish" });
  await page.getByRole("button", { name: "Show the preview" }).click();
  await page.getByText("Ayuda urgente").first().waitFor();
  await page.goto(`${url}/hr/content`);
  await page.getByRole("link", { name: "Write a practice of your own" }).click();
  await page.getByLabel("Title in English").fill("End of the shift");
  await page
    .getByLabel("Step 1 in English, 35 words at most", { exact: true })
    .fill("What was the shift like?");
  await page.getByLabel("Choices of step 1 in English").fill("Long\nShort");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await page.getByRole("heading", { name: "What the check says" }).waitFor();
  expect(deps.calls.at(-1)).toContain('"options":["Long","Short"]');
  expect(deps.calls.at(-1)).toContain("End of the shift");
  await page.close();
}, 60_000);
