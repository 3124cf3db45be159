import { mkdir } from "node:fs/promises";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { axe } from "./axe.ts";
import { CARD, type ChatServer, startChatServer } from "./chat-server.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/chat/", import.meta.url).pathname;

let browser: Browser;
let server: ChatServer;
let troubles: string[];

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await startChatServer();
  troubles = [];
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await server.close();
});

/** The chat page. What the browser complains about (policy violations among it) is collected. */
async function openChat(
  options: BrowserContextOptions = {},
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext({
    locale: "en-GB",
    timezoneId: "Europe/Lisbon",
    viewport: { width: 1100, height: 800 },
    reducedMotion: "reduce",
    ...options,
  });
  await prepare?.(context);
  const page = await context.newPage();
  page.on("console", (said) => {
    if (said.type() === "error") troubles.push(said.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(`${server.url}/chat`);
  return page;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: RegExp) => page.getByRole("heading", { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SHOTS}${name}.png` });
  const { violations } = await axe(page).analyze();
  expect(
    violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(" | ")}`),
    name,
  ).toEqual([]);
}

async function hasNoSidewaysScroll(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["phone", { colorScheme: "light", viewport: { width: 390, height: 844 } }],
  ["phone-dark", { colorScheme: "dark", viewport: { width: 390, height: 844 } }],
  ["zoomed", { colorScheme: "light", viewport: { width: 640, height: 400 } }],
];

test.each(LOOKS)("no page or view breaks a rule of accessibility: %s", async (name, options) => {
  const page = await openChat(options);
  await page.getByText("A card is ready.", { exact: true }).first().waitFor();
  await look(page, `${name}-1-stream`);
  expect(await hasNoSidewaysScroll(page)).toBe(true);

  await button(page, "Home").click();
  await heading(page, /Home/).waitFor();
  await look(page, `${name}-2-home`);
  await button(page, "After a hard meeting").click();
  await heading(page, /Step 1 of 2/).waitFor();
  await page.getByText("I said something and it went by").click();
  await look(page, `${name}-3-step-1`);
  await button(page, "Urgent help").last().click();
  await heading(page, /Help right now/).waitFor();
  await look(page, `${name}-4-pushed`);
  await button(page, "Back").click();
  await button(page, "Continue to step 2").click();
  await heading(page, /Step 2 of 2/).waitFor();
  await page.getByLabel("One line to keep").fill("no");
  await button(page, "Finish").click();
  await page.getByText("Write at least five letters").waitFor();
  await look(page, `${name}-5-invalid`);
  await page.keyboard.press("Escape");
  await page.getByLabel("Write to Evenkeel").fill("my private words");
  await button(page, "Send").click();
  await page.getByText("Only you can see this").waitFor();
  await look(page, `${name}-6-hint`);
  await button(page, "Urgent help").last().click();
  await page.getByText("استراحة قصيرة").waitFor();
  await look(page, `${name}-7-right-to-left`);
  expect(troubles).toEqual([]);
});

test("a person with a keyboard alone walks through two steps and ends where they began", async () => {
  const page = await openChat();
  await page.waitForFunction(() => document.activeElement?.classList.contains("ch-message"));
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Open");
  await page.keyboard.press("Enter");
  await heading(page, /Step 1 of 2 After a hard meeting/).waitFor();
  expect(await focused(page)).toContain("Step 1 of 2");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.type("two\nlines");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Continue to step 2");
  await page.keyboard.press("Enter");
  await heading(page, /Step 2 of 2/).waitFor();
  expect(await focused(page)).toContain("Step 2 of 2");
  await page.keyboard.press("Tab");
  await page.keyboard.type("no");
  await page.keyboard.press("Enter");
  await page.getByText("Write at least five letters, or press Stop.").waitFor();
  const line = page.getByLabel("One line to keep");
  expect(await line.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await line.getAttribute("aria-invalid")).toBe("true");
  await page.keyboard.press("End");
  await page.keyboard.type(", that was a lot");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  expect(await focused(page)).toBe("Open");

  const [, step, , finish] = server.events;
  expect(step).toMatchObject({
    kind: "action",
    from: "view",
    values: { kind: ["unheard"], note: ["two\nlines"] },
  });
  expect(finish).toMatchObject({
    action: { verb: "walk.finish" },
    values: { line: ["no, that was a lot"], later: ["week"], when: ["14:30"] },
  });
  expect(troubles).toEqual([]);
});

test("Escape loses nothing: the view opens again as it was, and focus goes back to where it was opened", async () => {
  const page = await openChat();
  const open = button(page, "Open").last();
  await open.click();
  await page.getByLabel("A few words, only for you").fill("still here");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  expect(await open.evaluate((each) => each === document.activeElement)).toBe(true);
  await button(page, "Open it again").click();
  expect(await page.getByLabel("A few words, only for you").inputValue()).toBe("still here");
});

test("a view on top gives back the one beneath, with what was written in it", async () => {
  const page = await openChat();
  await button(page, "Open").last().click();
  await page.getByLabel("A few words, only for you").fill("beneath");
  await button(page, "Urgent help").last().click();
  await heading(page, /Help right now/).waitFor();
  await button(page, "Back").click();
  expect(await page.getByLabel("A few words, only for you").inputValue()).toBe("beneath");
  await button(page, "Urgent help").last().click();
  await button(page, "Close this").click();
  await heading(page, /Step 1 of 2/).waitFor();
  expect(await page.getByLabel("A few words, only for you").inputValue()).toBe("beneath");
});

test("a required choice is asked for before anything is sent", async () => {
  const page = await openChat();
  await button(page, "Open").last().click();
  await button(page, "Continue to step 2").click();
  expect(await page.locator("input:invalid").count()).toBeGreaterThan(0);
  expect(server.events).toHaveLength(1);
  await button(page, "Stop here").click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
});

test("a lost connection is told in the view, and what was written can be sent again", async () => {
  const page = await openChat();
  await button(page, "Open").last().click();
  await page.getByText("I got something wrong").click();
  await page.getByLabel("A few words, only for you").fill("not lost");
  await page.context().setOffline(true);
  await button(page, "Continue to step 2").click();
  await page.getByRole("alert").getByText("did not go through").waitFor();
  expect(await page.getByLabel("A few words, only for you").inputValue()).toBe("not lost");
  await page.context().setOffline(false);
  await button(page, "Continue to step 2").click();
  await heading(page, /Step 2 of 2/).waitFor();
  expect(server.events.at(-1)).toMatchObject({ values: { note: ["not lost"] } });
});

test("of a group of checkboxes that needs one, one is asked for beside it", async () => {
  const page = await openChat();
  await button(page, "I need a moment").click();
  await button(page, "Set these aside").click();
  await page.getByRole("group").getByText("Choose at least one.").waitFor();
  expect(await page.getByLabel("Breath").evaluate((field) => field === document.activeElement)).toBe(true);
  expect(server.events).toHaveLength(1);
  await page.getByLabel("Writing").check();
  await button(page, "Set these aside").click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  expect(server.events.at(-1)).toMatchObject({ values: { family: ["writing"] } });
});

test.each([true, false])(
  "what is typed in the chat never leaves the browser (script: %s)",
  async (javaScriptEnabled) => {
    const page = await openChat({ javaScriptEnabled });
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.getByLabel("Write to Evenkeel").fill("canary-7f3a");
    await button(page, "Send").click();
    await page.getByText("Only you can see this").waitFor();
    expect(await page.getByLabel("Write to Evenkeel").inputValue()).toBe("");
    expect(sent.some((each) => each.includes("/chat/act"))).toBe(true);
    expect(sent.join("\n")).not.toContain("canary-7f3a");
    expect(server.events).toMatchObject([{ kind: "typed" }]);
  },
);

test.each([true, false])(
  "help over what was written comes once, and what was written is still there (script: %s)",
  async (javaScriptEnabled) => {
    const page = await openChat({ javaScriptEnabled });
    await button(page, "Open").last().click();
    await page.getByText("I got something wrong").click();
    await page.getByLabel("A few words, only for you").fill("danger");
    await button(page, "Continue to step 2").click();
    await heading(page, /Help right now/).waitFor();
    await button(page, "Back").click();
    expect(await page.getByLabel("A few words, only for you").inputValue()).toBe("danger");
    await button(page, "Continue to step 2").click();
    await heading(page, /Step 2 of 2/).waitFor();
    expect(server.events.at(-1)).toMatchObject({
      action: { args: { shown: "1" } },
      values: { note: ["danger"] },
    });
  },
);

test("a new message appears by itself, once, in the reader's own time", async () => {
  const page = await openChat();
  await page.locator("time").first().waitFor();
  expect(await page.locator("time").first().textContent()).toBe("09:30");
  await server.send({ ...CARD, text: "This one came later." });
  await page.getByText("This one came later.").waitFor();
  expect(await page.getByText("This one came later.").count()).toBe(1);
});

test("without our script every button works, and a missed field keeps what was written", async () => {
  const page = await openChat({}, async (context) => {
    await context.route("**/chat/chat.js", (route) =>
      route.fulfill({ body: "", contentType: "text/javascript" }),
    );
  });
  await button(page, "Open").last().click();
  await heading(page, /Step 1 of 2/).waitFor();
  await look(page, "plain-1-step");
  await page.getByText("I got something wrong").click();
  await page.getByLabel("A few words, only for you").fill("beneath");
  await button(page, "Urgent help").last().click();
  await heading(page, /Help right now/).waitFor();
  await look(page, "plain-2-pushed");
  await button(page, "Back").click();
  expect(await page.getByLabel("A few words, only for you").inputValue()).toBe("beneath");
  expect(await page.getByLabel("I got something wrong").isChecked()).toBe(true);
  await button(page, "Continue to step 2").click();
  await page.getByLabel("One line to keep").fill("no");
  await page.keyboard.press("Enter");
  await page.getByText("Write at least five letters").waitFor();
  await look(page, "plain-3-invalid");
  expect(await page.getByLabel("One line to keep").inputValue()).toBe("no");
  await page.getByLabel("One line to keep").fill("a kind line");
  await button(page, "Finish").click();
  await page.waitForURL(`${server.url}/chat`);
  // The browser tells of the page that asks to mend a field, and of nothing else.
  expect(troubles.filter((each) => !each.includes("422"))).toEqual([]);
});

test("the server closes while a page is open", async () => {
  const page = await openChat();
  await page.waitForFunction(() => document.activeElement?.classList.contains("ch-message"));
  await server.close();
  server = await startChatServer();
  await expect(page.reload()).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});
