import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webApp } from "../../src/web/app.ts";
import type { AttemptClaim } from "../../src/web/deps.ts";
import { CALM, FRESH, HARBOR, HIDDEN, LARGE, OPEN_QUESTION, WHOLE } from "../web/fixtures.ts";
import { CODE, PROGRAM } from "../web/program-fixtures.ts";
import { webDeps } from "../web/web-deps.ts";
import { axe } from "./axe.ts";
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
  ["team-quarter", `/team/${WHOLE}`, "manager"],
  ["team-quarter-open", `/team/${LARGE}`, "hr"],
  ["team-hidden", `/team/${HIDDEN}`, "manager"],
  ["team-not-yet", `/team/${FRESH}`, "manager"],
  ["team-list", "/team", "director"],
  ["hr", "/hr", "hr"],
  ["hr-program", `/hr/programs/${PROGRAM}`, "hr"],
  ["hr-programs", "/hr/programs", "hr"],
  ["hr-actions", "/hr/actions", "hr"],
  ["actions", "/actions", "employee"],
  ["join", `/join/${CODE}`, "employee"],
  ["me", "/me?done=deleted", "employee"],
  ["privacy", "/privacy", "auditor"],
  ["not-found", "/nowhere", null],
  ["forbidden", "/hr", "employee"],
];

let browser: Browser;
let url: string;
let close: () => void;
let claim: AttemptClaim = { kind: "not_yet" };

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

/** 320 px is a screen of 1280 at a zoom of 400 %. */
async function sidewaysAt320(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 800 });
  const found = await sidewaysScroll(page);
  await page.setViewportSize({ width: 390, height: 844 });
  return found;
}

async function violations(page: Page): Promise<string[]> {
  const found = await axe(page).analyze();
  return found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(" | ")}`);
}

for (const [look, options] of Object.entries(LOOKS)) {
  test(`every page has one h1, no axe violation and no sideways scroll: ${look}`, async () => {
    const found: Record<string, unknown> = {};
    // One for each reader: a new one loads everything again.
    const visits = new Map<string | null, BrowserContext>();
    for (const [name, path, as] of PAGES) {
      const visit = visits.get(as) ?? (await context(options, as));
      visits.set(as, visit);
      const page = await visit.newPage();
      const troubles = listen(page);
      await page.goto(url + path, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${SHOTS}${name}-${look}.png`, fullPage: true });
      for (const details of await page.locator("details > summary").all()) await details.click();
      const seen = {
        h1: await page.locator("h1").count(),
        sideways: (await sidewaysScroll(page)) + (look === "phone" ? await sidewaysAt320(page) : 0),
        axe: await violations(page),
        troubles,
      };
      if (JSON.stringify(seen) !== JSON.stringify({ h1: 1, sideways: 0, axe: [], troubles: [] }))
        found[name] = seen;
      // The page alone: this Chromium is one process, and ends with the first context that is closed.
      await page.close();
    }
    expect(found).toEqual({});
  }, 180_000);
}

async function askFor(page: Page, email: string): Promise<void> {
  await page.goto(`${url}/sign-in?next=/me`);
  await page.getByLabel("Work e-mail").fill(email);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { name: "Now look in chat" }).waitFor();
}

test("signing in works without JavaScript", async () => {
  claim = { kind: "not_yet" };
  const page = await (await context({ javaScriptEnabled: false }, null)).newPage();
  await askFor(page, "ama@northwind.example");
  await page.getByText("47").waitFor();
  await page.getByRole("button", { name: "I confirmed it in chat" }).click();
  await page.getByText("Not confirmed in chat yet").waitFor();
  claim = { kind: "session", token: "employee" };
  await page.getByRole("button", { name: "I confirmed it in chat" }).click();
  await page.getByRole("heading", { level: 1, name: "Ama Mensah" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/me");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByText("You are signed out.").waitFor();
  await page.goto(`${url}/me`);
  expect(new URL(page.url()).pathname).toBe("/sign-in");
  await page.close();
});

test("with JavaScript the waiting page goes on by itself once chat has confirmed", async () => {
  claim = { kind: "not_yet" };
  const page = await (await context(LOOKS.phone ?? {}, null)).newPage();
  const troubles = listen(page);
  await askFor(page, "noor@northwind.example");
  await page.screenshot({ path: `${SHOTS}sign-in-wait-phone.png`, fullPage: true });
  expect(await violations(page)).toEqual([]);
  claim = { kind: "session", token: "employee" };
  await page.waitForURL(`${url}/me`, { timeout: 10_000 });
  expect(troubles).toEqual([]);
  await page.close();
});

test("a one-time link signs in by its button, and its address goes to no one", async () => {
  const page = await (await context({}, null)).newPage();
  await page.goto(`${url}/sign-in/good`);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: "Ama Mensah" }).waitFor();
  expect(await page.evaluate(() => document.referrer)).toBe("");
  await page.close();
});

test("an entry is deleted by keyboard alone, in two steps", async () => {
  const page = await (await context({}, "employee")).newPage();
  await page.goto(`${url}/me`);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
  const open = page.locator("summary", { hasText: "Delete" }).first();
  await open.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Delete for good");
  await page.keyboard.press("Enter");
  await page.getByText("The entry is deleted.").waitFor();
  await page.close();
});

test("a summary prints without menu and buttons", async () => {
  const page = await (await context(LOOKS.dark ?? {}, "manager")).newPage();
  await page.goto(`${url}/team/${HARBOR}`);
  const button = page.getByRole("button", { name: "Print or save as PDF" });
  expect(await button.isVisible()).toBe(true);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  expect(await button.isVisible()).toBe(false);
  expect(await page.getByRole("navigation").isVisible()).toBe(false);
  expect(await page.locator(".chart svg").first().isVisible()).toBe(true);
  await page.screenshot({ path: `${SHOTS}team-rising-print.png`, fullPage: true });
  await page.close();
});
