import { mkdir } from "node:fs/promises";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/db/database.ts";
import { openEmbedded } from "../db/databases.ts";
import { type Actor, addressOf } from "../matrix/row.ts";
import { ROWS } from "../matrix/rows.ts";
import { createScene, type Scene } from "../matrix/scene.ts";
import { axe } from "./axe.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/pages/", import.meta.url).pathname;

const LOOKS = {
  light: { width: 1280, height: 900, colorScheme: "light" },
  dark: { width: 1280, height: 900, colorScheme: "dark" },
  phone: { width: 360, height: 780, colorScheme: "light" },
} as const;

/** A screen of 1280 at a zoom of 400 %. */
const NARROWEST = 320;

interface Visit {
  readonly name: string;
  readonly address: string;
  readonly as: Actor;
}

let browser: Browser;
let database: Database;
let scene: Scene;
let url: string;
let visits: readonly Visit[];
let close: () => void;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
  database = await openEmbedded();
  scene = await createScene(database, { marked: false });
  const { composition, port } = scene.world;
  const server = serve({ fetch: composition.app.fetch, port, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${port}`;
  close = () => server.close();
  visits = [
    ...ROWS.flatMap((row): Visit[] => {
      if (row.page === undefined) return [];
      const [as = "nobody"] = row.may === "anyone" ? [] : row.may;
      return [{ name: row.page, address: addressOf(row, scene.made), as }];
    }),
    { name: "not-found", address: "/nowhere", as: "nobody" },
    { name: "forbidden", address: "/hr", as: "employee" },
    { name: "sign-in-gone", address: "/sign-in/no-such-token", as: "nobody" },
    { name: "team-list", address: "/team", as: "hr" },
  ];
}, 120_000);

afterAll(async () => {
  await browser.close();
  await scene.world.composition.stop();
  close();
  await database.close();
});

const contexts = new Map<string, Promise<BrowserContext>>();

/** One context for each reader: closing one costs more than keeping it. */
function contextOf(as: Actor, javaScriptEnabled: boolean): Promise<BrowserContext> {
  const key = `${as} ${javaScriptEnabled}`;
  const made = contexts.get(key) ?? enter(as, javaScriptEnabled);
  contexts.set(key, made);
  return made;
}

async function enter(as: Actor, javaScriptEnabled: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: "en-GB",
    timezoneId: "Europe/Lisbon",
    javaScriptEnabled,
  });
  const [name = "", value = ""] = (await scene.cookieOf(as)).split("=");
  if (value !== "") await context.addCookies([{ name, value, domain: "127.0.0.1", path: "/" }]);
  return context;
}

/** Collects what the browser complains about: broken policies, failed requests, errors of scripts, other hosts. */
function listen(page: Page): string[] {
  const troubles: string[] = [];
  page.on("console", (said) => {
    if (said.type() === "error" && !/status of (403|404|410)/.test(said.text())) troubles.push(said.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("requestfailed", (request) => troubles.push(`${request.url()} failed`));
  page.on("request", (request) => {
    if (!/^(data:|http:\/\/127\.0\.0\.1:)/.test(request.url())) troubles.push(`foreign ${request.url()}`);
  });
  return troubles;
}

async function sidewaysAt(page: Page, width: number, height: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return over > 0 ? [`scrolls sideways at ${width} px`] : [];
}

/** Axe's findings. Of a page that was looked at in the light, the dark can spoil contrast alone. */
async function violations(page: Page, look: string): Promise<readonly string[]> {
  const whole = axe(page);
  const found = await (look === "dark" ? whole.withRules("color-contrast") : whole).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${look}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

/** What is wrong with a page in each look; nothing, if all is well. Its picture is kept. */
async function flawsOf(page: Page, name: string): Promise<readonly string[]> {
  const flaws: string[] = [];
  await page.evaluate(() => document.fonts.ready);
  for (const [look, { width, height, colorScheme }] of Object.entries(LOOKS)) {
    await page.emulateMedia({ colorScheme });
    flaws.push(...(await sidewaysAt(page, width, height)));
    await page.screenshot({ path: `${SHOTS}${name}-${look}.png`, fullPage: true });
    // What is folded away has to be as sound as what is not.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    flaws.push(...(await violations(page, look)));
    flaws.push(...(await sidewaysAt(page, look === "phone" ? NARROWEST : width, height)));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = false;
    });
  }
  if ((await page.locator("h1").count()) !== 1) flaws.push("not one h1");
  return flaws;
}

test("every page has one h1, no axe violation, no error, no broken policy and no sideways scroll, in light, dark and on a phone", async () => {
  const found: Record<string, readonly string[]> = {};
  for (const { name, address, as } of visits) {
    const page = await (await contextOf(as, true)).newPage();
    const troubles = listen(page);
    await page.goto(url + address, { waitUntil: "load" });
    const flaws = [...(await flawsOf(page, name)), ...troubles];
    if (flaws.length > 0) found[name] = flaws;
    await page.close();
  }
  expect(found).toEqual({});
}, 600_000);

test("without JavaScript every page offers the same, and every form can be sent", async () => {
  const found: Record<string, readonly string[]> = {};
  // The chat is walked through with and without its script by tests of its own.
  for (const { name, address, as } of visits.filter((visit) => visit.name !== "chat")) {
    const [withIt, without] = await Promise.all(
      [true, false].map(async (enabled) => (await contextOf(as, enabled)).newPage()),
    );
    if (withIt === undefined || without === undefined) throw new Error("Two pages were opened.");
    for (const page of [withIt, without]) await page.goto(url + address, { waitUntil: "load" });
    const flaws = await without.evaluate(() =>
      [...document.forms].flatMap((form) =>
        [...form.elements].some((each) => each instanceof HTMLButtonElement && each.type === "submit")
          ? []
          : [`nothing sends the form to ${form.action}`],
      ),
    );
    if ((await offered(withIt)) !== (await offered(without))) flaws.push("offers something else");
    if (flaws.length > 0) found[name] = flaws;
    await withIt.close();
    await without.close();
  }
  expect(found).toEqual({});
}, 600_000);

/** What the page names and offers, but for what a script alone can do. Figures that are drawn anew each time do not count. */
async function offered(page: Page): Promise<string> {
  const texts = await page
    .locator("main :is(h1, h2, h3, label, legend, th, a, button:not([data-print]))")
    .allInnerTexts();
  return texts.join("\n").replace(/[\d.,]+/g, "0");
}
