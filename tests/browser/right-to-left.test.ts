import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assetRoutes } from "../../src/web/assets.ts";
import { type Chrome, shell } from "../../src/web/layout.ts";
import { privacyBody } from "../../src/web/pages/privacy.ts";
import { teamBody } from "../../src/web/pages/team.ts";
import { en, type Words } from "../../src/web/words/en.ts";
import { HARBOR, PRIVACY, SESSIONS } from "../web/fixtures.ts";
import { TEAM_PAGES } from "../web/team-fixtures.ts";
import { webDeps } from "../web/web-deps.ts";
import { axe } from "./axe.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/right-to-left/", import.meta.url).pathname;

/** A language that does not exist: English words, laid out from right to left, with a right-to-left mark in the menu. */
const MADE_UP: Words = { ...en, language: "ar-x-made-up", direction: "rtl" };

let browser: Browser;
let page: Page;
let url: string;
let close: () => void;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  const session = SESSIONS.manager;
  const at = (path: string): Chrome & { session: typeof session } => ({
    words: MADE_UP,
    nonce: "n".repeat(22),
    session,
    path,
    browserChat: true,
    demo: false,
  });
  const team = TEAM_PAGES.get(HARBOR);
  if (team === undefined) throw new Error("The fixture is gone.");
  const app = new Hono();
  app.route("/", assetRoutes(webDeps()));
  app.get("/team", (c) => c.html(shell(at("/team"), "Team", teamBody(team, MADE_UP))));
  app.get("/privacy", (c) => c.html(shell(at("/privacy"), "Privacy", privacyBody(PRIVACY, MADE_UP))));
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
  browser = await openBrowser();
  page = await (await browser.newContext()).newPage();
});

afterAll(async () => {
  await browser?.close();
  close?.();
});

async function leftOf(selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not on the page.`);
  return box.x;
}

test.each(["/team", "/privacy"])(
  "a page in a language from right to left is mirrored, and whole: %s",
  async (path) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(url + path);
      await page.screenshot({ path: `${SHOTS}${path.slice(1)}-${width}.png`, fullPage: true });
      expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${path} at ${width}`).toBe(0);
      if (width === 1280) expect(await leftOf(".side")).toBeGreaterThan(await leftOf("main"));
      const { violations } = await axe(page).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  },
);

test("columns begin on the right, and charts still run from left to right", async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}/privacy`);
  const heads = await page
    .locator("#ledger th[scope=col]")
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().x));
  expect(heads.length).toBeGreaterThan(2);
  expect(heads).toEqual([...heads].sort((a, b) => b - a));
  const start = await page
    .locator("#ledger th[scope=row]")
    .first()
    .evaluate((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return cell.getBoundingClientRect().right - range.getBoundingClientRect().right;
    });
  expect(start).toBeLessThan(4);
  await page.goto(`${url}/team`);
  const direction = await page
    .locator(".chart svg")
    .first()
    .evaluate((svg) => getComputedStyle(svg).direction);
  expect(direction).toBe("ltr");
});
