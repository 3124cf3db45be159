import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import { HARBOR } from "../web/fixtures.ts";
import { webDeps } from "../web/web-deps.ts";
import { axe } from "./axe.ts";
import { keyboardOf } from "./keyboard.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/menu/", import.meta.url).pathname;
const PHONE = { width: 360, height: 780 };

/** Who looks at what, and what the closed menu then says. */
const READERS = [
  ["hr", "/hr/programs", "Programs"],
  ["auditor", "/hr/actions", "What is changed"],
  ["manager", `/team/${HARBOR}`, "Harbor operations"],
  ["employee", "/me/sessions", "My own data"],
] as const;

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

async function open(as: string, path: string, viewport = PHONE): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB", viewport });
  const cookie = { name: "__Host-evenkeel", value: as, domain: "127.0.0.1", path: "/" };
  await context.addCookies([{ ...cookie, secure: true, httpOnly: true, sameSite: "Lax" }]);
  const page = await context.newPage();
  await page.goto(url + path);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

test.each(READERS)(
  "on a phone the menu of %s takes one line, says where they are, and opens with all pages",
  async (as, path, here) => {
    const page = await open(as, path);
    const nav = page.getByRole("navigation");
    expect(await nav.isVisible()).toBe(false);
    expect((await page.locator(".side").boundingBox())?.height).toBeLessThanOrEqual(58);
    expect(await page.locator(".here").innerText()).toBe(here);
    await page.screenshot({ path: `${SHOTS}${as}-closed.png` });
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await nav.isVisible()).toBe(true);
    expect(await page.locator("#menu [aria-current]").innerText()).toBe(here);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${SHOTS}${as}-${colorScheme}.png` });
      const { violations } = await axe(page).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await over()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await over()).toBeLessThanOrEqual(0);
    await page.context().close();
  },
);

test("the keyboard opens the menu, walks through it and closes it again", async () => {
  const page = await open("hr", "/hr/programs");
  const keyboard = await keyboardOf(page);
  await keyboard.press(["Tab", "Tab", "Tab"]);
  expect(await focused(page)).toBe("Menu");
  await keyboard.press(["Enter", "Tab"]);
  await expect.poll(() => focused(page)).toBe("Organization");
  await keyboard.press(["Escape"]);
  await expect.poll(() => page.getByRole("navigation").isVisible()).toBe(false);
  expect(await focused(page)).toBe("Menu");
  await page.context().close();
});

test("on a wide screen the menu stands beside the page, and nothing has to be opened", async () => {
  const page = await open("hr", "/hr/programs", { width: 1280, height: 900 });
  expect(await page.getByRole("button", { name: "Menu" }).isVisible()).toBe(false);
  expect(await page.getByRole("navigation").getByRole("link", { name: "Log" }).isVisible()).toBe(true);
  await page.screenshot({ path: `${SHOTS}hr-wide.png` });
  await page.context().close();
});
