import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { HARBOR, HIDDEN, PRIVACY } from "../web/fixtures.ts";
import { ASKED } from "../web/level-fixtures.ts";
import { webDeps } from "../web/web-deps.ts";
import { axe } from "./axe.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/privacy/", import.meta.url).pathname;

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light", deviceScaleFactor: 2 },
};

const PAGES: readonly (readonly [name: string, path: string, as: string])[] = [
  ["receipt", "/privacy", "employee"],
  ["attack", "/privacy/attack", "employee"],
  ["attack-same", "/privacy/attack?knows=none&torn=little_or_silent", "employee"],
  ["object", "/privacy/object", "employee"],
  ["receipt-auditor", "/privacy", "auditor"],
  ["objections", "/privacy/objections", "auditor"],
  ["outlook", "/hr/outlook", "hr"],
  ["hr", "/hr", "hr"],
  ["level-hr", "/hr/level", "hr"],
  ["level-auditor", "/hr/level?done=yes", "auditor"],
  ["team", `/team/${HARBOR}`, "employee"],
  ["team-hidden", `/team/${HIDDEN}`, "employee"],
];

let browser: Browser;
let url: string;
let close: () => void;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
  const readPrivacyPage = async () => ({ ...PRIVACY, level: ASKED });
  const server = serve({ fetch: webApp(webDeps({ readPrivacyPage })).fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});

afterAll(async () => {
  await browser.close();
  close();
});

async function open(path: string, as: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Lisbon", ...options });
  const cookie = { name: "__Host-evenkeel", value: as, domain: "127.0.0.1", path: "/" };
  await context.addCookies([{ ...cookie, secure: true, httpOnly: true, sameSite: "Lax" }]);
  const page = await context.newPage();
  await page.goto(url + path, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const [look, options] of Object.entries(LOOKS)) {
  test(`receipt, playground and outlook have one h1, no axe violation and no sideways scroll: ${look}`, async () => {
    const found: Record<string, unknown> = {};
    for (const [name, path, as] of PAGES) {
      const page = await open(path, as, options);
      await page.screenshot({ path: `${SHOTS}${name}-${look}.png`, fullPage: true });
      for (const details of await page.locator("details > summary").all()) await details.click();
      const { violations } = await axe(page).analyze();
      const seen = {
        h1: await page.locator("h1").count(),
        axe: violations.map((each) => `${each.id}: ${each.nodes.map(({ html }) => html).join(" | ")}`),
        sideways: await sideways(page),
        narrow: 0,
      };
      if (look === "phone") {
        await page.setViewportSize({ width: 320, height: 800 });
        seen.narrow = await sideways(page);
      }
      if (JSON.stringify(seen) !== JSON.stringify({ h1: 1, axe: [], sideways: 0, narrow: 0 }))
        found[name] = seen;
      await page.close();
    }
    expect(found).toEqual({});
  }, 180_000);
}

test("the playground is played by keyboard, without JavaScript, and what was chosen stays chosen", async () => {
  const page = await open("/privacy", "employee", { javaScriptEnabled: false });
  await page.getByLabel("The attacker knows").selectOption("half");
  await page.getByLabel("The attacker is torn between").selectOption({ label: "much strain, or no answer" });
  await page.getByRole("button", { name: "Draw once" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "How little one figure tells about you" }).waitFor();
  await page.getByText("The attacker knows 8 of the 16 other answers.").waitFor();
  await page.getByRole("button", { name: "Draw once more" }).press("Enter");
  await page.getByText("57 in 100").waitFor();
  expect(await page.getByLabel("The attacker knows").inputValue()).toBe("half");
  expect(await page.getByLabel("The attacker is torn between").inputValue()).toBe("much_or_silent");
  await page.close();
});

test("an objection is made by keyboard, without JavaScript, and needs a reason", async () => {
  const page = await open("/privacy", "employee", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Something wrong with this list? Object" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Object to this list" }).waitFor();
  await page.getByRole("button", { name: "Object to this list" }).press("Enter");
  expect(new URL(page.url()).pathname).toBe("/privacy/object");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Object to this list");
  await page.getByLabel("I belong elsewhere").press("Space");
  await page.getByRole("button", { name: "Object to this list" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Your objection counts" }).waitFor();
  await page.screenshot({ path: `${SHOTS}objected-light.png`, fullPage: true });
  await page.close();
});
