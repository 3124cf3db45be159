import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import AxeBuilder from "@axe-core/playwright";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import type { AttemptClaim } from "../../src/web/deps.ts";
import { CALM, FRESH, HARBOR, HIDDEN, OPEN_QUESTION, PROGRAM } from "../web/fixtures.ts";
import { webDeps } from "../web/web-deps.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/console/", import.meta.url).pathname;

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light", deviceScaleFactor: 2 },
};

/** Every page: name, path, and who opens it. */
const PAGES: readonly (readonly [name: string, path: string, as: string | null])[] = [
  ["home", "/", null],
  ["sign-in", "/sign-in", null],
  ["sign-in-link", "/sign-in/good", null],
  ["sign-in-gone", "/sign-in/used", null],
  ["demo", "/demo", null],
  ["team-rising", `/team/${HARBOR}`, "manager"],
  ["team-low", `/team/${CALM}`, "director"],
  ["team-open", `/team/${OPEN_QUESTION}`, "employee"],
  ["team-hidden", `/team/${HIDDEN}`, "manager"],
  ["team-not-yet", `/team/${FRESH}`, "manager"],
  ["team-list", "/team", "director"],
  ["hr", "/hr", "hr"],
  ["hr-program", `/hr/programs/${PROGRAM}`, "hr"],
  ["me", "/me?done=deleted", "employee"],
  ["privacy", "/privacy", "auditor"],
  ["not-found", "/nowhere", null],
  ["forbidden", "/hr", "employee"],
];

let browser: Browser;
let url: string;
let close: () => void;
const claim: AttemptClaim = { kind: "not_yet" };

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
  const app = webApp(webDeps({ claimAttempt: async () => claim }));
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});

afterAll(async () => {
  await browser.close();
  close();
});

async function context(options: BrowserContextOptions, as: string | null): Promise<BrowserContext> {
  const made = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Lisbon", ...options });
  if (as !== null) {
    await made.addCookies([
      {
        name: "__Host-evenkeel",
        value: as,
        domain: "127.0.0.1",
        path: "/",
        secure: true,
        httpOnly: true,
        sameSite: "Lax",
      },
    ]);
  }
  return made;
}

/** Collects what the browser complains about: broken policies, failed requests, errors of the script. */
function listen(page: Page): string[] {
  const troubles: string[] = [];
  page.on("console", (said) => {
    if (said.type() === "error" && !/status of (403|404|410)/.test(said.text())) troubles.push(said.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("requestfailed", (request) => troubles.push(`${request.url()} failed`));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
      troubles.push(`foreign ${request.url()}`);
  });
  return troubles;
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(" | ")}`);
}

for (const [look, options] of Object.entries(LOOKS)) {
  test(`every page has one h1, no axe violation and no sideways scroll: ${look}`, async () => {
    const found: Record<string, unknown> = {};
    for (const [name, path, as] of PAGES) {
      const visit = await context(options, as);
      const page = await visit.newPage();
      const troubles = listen(page);
      await page.goto(url + path, { waitUntil: "networkidle" });
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${SHOTS}${name}-${look}.png`, fullPage: true });
      for (const details of await page.locator("details > summary").all()) await details.click();
      const seen = {
        h1: await page.locator("h1").count(),
        sideways: await sidewaysScroll(page),
        axe: await violations(page),
        troubles,
      };
      if (JSON.stringify(seen) !== JSON.stringify({ h1: 1, sideways: 0, axe: [], troubles: [] }))
        found[name] = seen;
      // The page alone: this Chromium is one process, and ends with the first context that is closed.
      await page.close();
    }
    expect(found).toEqual({});
  });
}
