import { mkdir, readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/db/database.ts";
import { openWorld, type Person, signIn, someone, viewOf, write } from "../app/me/scene.ts";
import { openEmbedded } from "../db/databases.ts";
import { HOSTILE } from "../web/copy-fixtures.ts";
import { answerPulse, type World } from "../world.ts";
import { openBrowser } from "./launch.ts";
import { flawsOf, LOOKS } from "./looks.ts";

const SHOTS = new URL("../.output/me/", import.meta.url).pathname;

let browser: Browser;
let database: Database;
let world: World;
let url: string;
let close: () => void;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
  database = await openEmbedded();
  world = await openWorld(
    async () => database,
    ({ organization }) => organization.members.filter(({ team }) => team.name === "Payments"),
  );
  const server = serve({ fetch: world.composition.app.fetch, port: world.port, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
}, 120_000);

afterAll(async () => {
  await browser.close();
  close();
  await database.close();
});

async function enter(person: Person | null, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Lisbon", ...options });
  if (person === null) return context;
  const { token } = await signIn(world, person);
  await context.addCookies([
    { name: "evenkeel", value: token, domain: "127.0.0.1", path: "/", httpOnly: true, sameSite: "Lax" },
  ]);
  return context;
}

/** Presses the button, and keeps what comes beside the pictures; returns its path. */
async function save(page: Page, button: string, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const path = `${SHOTS}${name}.html`;
  await download.saveAs(path);
  return path;
}

for (const [look, options] of Object.entries(LOOKS)) {
  test(`copy, leaving, erasing, the last screen and the file are whole and without an axe violation: ${look}`, async () => {
    const index = Object.keys(LOOKS).indexOf(look);
    const person = someone(world, "Payments", index);
    await write(world, person, "I read out the wrong time, and nobody minded.");
    for (const line of HOSTILE) await write(world, person, line);
    await keepLines(person);
    await answerPulse(world, person.account, 2);
    const context = await enter(person, options);
    const page = await context.newPage();
    const found: Record<string, readonly string[]> = {};
    const seen = async (name: string) => {
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${SHOTS}${name}-${look}.png`, fullPage: true });
      const flaws = await flawsOf(page);
      if (flaws.length > 0) found[name] = flaws;
    };
    await seeOwnWords(page, seen);
    await page.goto(`${url}/me`);
    await page.getByLabel("Include my answers").check();
    const file = await save(page, "Download my copy", `copy-${look}`);
    await page.goto(`${url}/me/erase`);
    await page.getByRole("button", { name: "Erase my data" }).click();
    await page.getByText("Nothing was erased").waitFor();
    await seen("erase-missing");
    await page.getByLabel("I have read this").check();
    await page.getByRole("button", { name: "Erase my data" }).click();
    await page.getByRole("heading", { level: 1, name: "Your data is erased" }).waitFor();
    await seen("erased");
    await page.goto(`${url}/me`);
    expect(page.url()).toContain("/sign-in");
    await context.close();
    const offline = await readCopyOffline(file, options, look);
    if (offline.length > 0) found.file = offline;
    expect(found).toEqual({});
  }, 240_000);
}

/** Looks for something, changes it, opens a kind line, and asks for the answers. */
async function seeOwnWords(page: Page, seen: (name: string) => Promise<void>): Promise<void> {
  await page.goto(`${url}/me/journal`);
  await page.getByLabel("Find in my journal").fill("wrong TIME");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("heading", { name: "What was found" }).waitFor();
  expect(page.url()).not.toContain("time");
  await seen("found");
  await page.getByRole("link", { name: /^Change the entry/ }).click();
  await page.getByLabel("What you wrote").fill(" ");
  await page.getByRole("button", { name: "Save the change" }).click();
  await page.getByText("Write something, or delete").waitFor();
  await seen("edit-wrong");
  await page.getByLabel("What you wrote").fill("I want to end my life.");
  await page.getByRole("button", { name: "Save the change" }).click();
  await page.getByRole("heading", { name: "Urgent help" }).waitFor();
  expect(page.url()).not.toContain("life");
  await seen("edit-helped");
  await page.getByLabel("What you wrote").fill("I read out the wrong time, and we laughed.");
  await page.getByRole("button", { name: "Save the change" }).click();
  await page.getByText("we laughed").waitFor();
  await page.goto(`${url}/me/lines`);
  await page.getByText("Change or remove").first().click();
  await seen("line");
  await page.goto(`${url}/me/answers`);
  await page.getByRole("button", { name: "Keep a copy" }).click();
  await page.getByText("A copy is kept from now on").waitFor();
  await seen("answers-on");
  await page.getByRole("button", { name: "Show my answers" }).click();
  await page.getByText("About half the days").first().waitFor();
  await seen("answers-shown");
}

/** Keeps three lines for a mistake. */
async function keepLines(person: Person): Promise<void> {
  const picks: Record<string, string> = {
    situation: "mistake",
    hard: "hurts",
    others: "human",
    give: "fair",
  };
  let view = viewOf(
    await world.act(person.account, {
      verb: "practice.start",
      args: { practice: "three-kind-lines", minutes: "5" },
    }),
  );
  for (let step = 0; step < 6; step++) {
    const next = view.buttons.find(
      (button) => "action" in button && /^practice.(answer|keep)$/.test(button.action.verb),
    );
    if (next === undefined || !("action" in next)) return;
    const values = view.blocks.flatMap((block): [string, string[]][] =>
      block.kind === "choices" ? [[block.name, [picks[block.name.replace("pick_", "")] ?? ""]]] : [],
    );
    view = viewOf(await world.act(person.account, next.action, Object.fromEntries(values)));
  }
}

/** Opens a file from the disk with no network at all, and says what is wrong with it. */
async function readCopyOffline(
  path: string,
  options: BrowserContextOptions,
  look: string,
): Promise<readonly string[]> {
  const context = await browser.newContext({ ...options, offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  await page.goto(`file://${path}`);
  await page.screenshot({ path: `${SHOTS}file-${look}.png`, fullPage: true });
  expect(asked).toEqual([`file://${path}`]);
  expect(await page.title()).toBe("Everything Evenkeel keeps about you");
  expect(await page.getByText("About half the days").count()).toBe(2);
  const json = await page.locator("#evenkeel-copy").textContent();
  const { journal } = JSON.parse(json ?? "") as { journal: { lines: string[] }[] };
  const lines = journal.flatMap((entry) => entry.lines);
  for (const line of HOSTILE) expect(lines).toContain(line.trim());
  const flaws = await flawsOf(page);
  if (look === "light") await page.pdf({ path: `${SHOTS}file.pdf`, format: "A4" });
  await context.close();
  return flaws;
}

test("a link from chat is opened in a browser where nobody is signed in, without JavaScript, and works once", async () => {
  const person = someone(world, "Payments", 5);
  await write(world, person, "the copper heron");
  const view = viewOf(await world.act(person.account, { verb: "me.copy", args: {} }));
  const button = view.buttons.find((each) => "url" in each);
  const link = button !== undefined && "url" in button ? new URL(button.url).pathname : "";
  const context = await enter(null, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url + link);
  await page.goto(url + link);
  await page.screenshot({ path: `${SHOTS}link.png`, fullPage: true });
  const file = await readFile(await save(page, "Download my copy", "copy-link"), "utf8");
  expect(file).toContain("the copper heron");
  expect(file).toContain("you did not ask for them");
  await page.goto(url + link);
  await page.getByRole("heading", { name: "This link is over" }).waitFor();
  await page.screenshot({ path: `${SHOTS}link-over.png`, fullPage: true });
  await context.close();
}, 120_000);
