import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/db/database.ts";
import { createLog } from "../../src/log.ts";
import { type Serving, serve } from "../../src/serve.ts";
import { openBrowser } from "../browser/launch.ts";
import { openEmbedded } from "../db/databases.ts";
import { answerPulse, createWorld, type World } from "../world.ts";

const CANARY = "canary-7f3a: the meeting on Thursday went badly";
const SHOTS = new URL("../.output/story/", import.meta.url).pathname;

let database: Database;
let world: World;
let serving: Serving;
let browser: Browser;
let page: Page;
const requested: string[] = [];
const problems: string[] = [];

beforeAll(async () => {
  database = await openEmbedded();
  world = await createWorld(database);
  const log = createLog("silent", () => {});
  serving = await serve(world.composition, { host: "127.0.0.1", port: world.port, log, clock: world });
  browser = await openBrowser();
  page = await (
    await browser.newContext({ viewport: { width: 1200, height: 860 }, reducedMotion: "reduce" })
  ).newPage();
  page.on("request", (request) => requested.push(request.url()));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
});

afterAll(async () => {
  await browser?.close();
  await serving?.close();
  await database?.close();
});

const shot = (name: string) => page.screenshot({ path: `${SHOTS}${name}.png` });
const press = (name: string | RegExp) => page.getByRole("button", { name }).last().click();
const dialog = () => page.getByRole("dialog");

async function shows(text: string | RegExp): Promise<void> {
  await dialog().getByText(text).first().waitFor();
}

test("an employee is invited, consents, practices, writes, answers; the window closes and their lead reads the summary", async () => {
  await world.advance("2026-01-05T14:00:00Z");
  await page.goto(`${world.publicUrl}/demo/sign-in?as=employee`);
  await page.getByText("Evenkeel offers short practices").waitFor();
  await shot("01-invitation");

  await press("Start");
  await shows("What you write");
  await shot("02-consent");
  await press("Yes, start");
  await shows("Cards come on Monday and Thursday at 10:00");
  await shot("03-set");
  await page.keyboard.press("Escape");

  // The others consent too; one of nine teams is under strain.
  for (const { account } of world.organization.members) {
    await world.act(
      account,
      { verb: "consent.give", args: {} },
      { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] },
    );
  }
  await world.advance("2026-02-05T12:00:00Z");
  // A month later the session is over: sign in again.
  await page.goto(`${world.publicUrl}/demo/sign-in?as=employee`);
  await page.getByText("A card is ready for you").first().waitFor();
  await shot("04-card");

  await press("Open");
  await shows("What would help now?");
  await shot("05-home");
  await press("Find by need");
  await press("I want to reflect");
  await press(/^Effort and kindness/);
  await walkLog();

  await answerAsEmployee();
  await everyoneAnswersUntil("2026-04-04T12:00:00Z");

  await page.goto(`${world.publicUrl}/demo/sign-in?as=manager`);
  await page.getByRole("heading", { name: "Customer Care", level: 1 }).waitFor();
  await page.getByRole("heading", { name: "Strain indicator" }).waitFor();
  await page.screenshot({ path: `${SHOTS}09-summary.png`, fullPage: true });
  expect(await page.getByText(/never a person/).count()).toBeGreaterThan(0);

  await page.goto(`${world.publicUrl}/chat`);
  await page.getByText("A new group summary is ready").first().waitFor();

  await page.goto(`${world.publicUrl}/demo/sign-in?as=hr`);
  await page.getByText("Softer self-talk").first().waitFor();
  await page.screenshot({ path: `${SHOTS}10-hr.png`, fullPage: true });

  await page.goto(`${world.publicUrl}/demo/sign-in?as=employee`);
  await page.goto(`${world.publicUrl}/me`);
  await page.getByText(CANARY).waitFor();
  expect(problems).toEqual([]);
});

/** Walks the effort-and-kindness log with a private line in it, keeps it, and closes with the after-check. */
async function walkLog(): Promise<void> {
  await shows(/Step 1 of/);
  await dialog().getByRole("textbox").first().fill(CANARY);
  await shot("06-practice");
  for (let step = 0; step < 6; step++) {
    const keep = dialog().getByRole("button", { name: /^Keep/ });
    if ((await keep.count()) > 0) {
      await shot("07-keep");
      await keep.click();
      break;
    }
    const choice = dialog().getByRole("radio");
    if ((await dialog().getByRole("textbox").count()) === 0 && (await choice.count()) > 0)
      await choice.first().check();
    else if (step > 0 && (await choice.count()) > 0) await choice.first().check();
    const before = await dialog().innerText();
    await dialog()
      .getByRole("button", { name: /^(Continue|Finish|Ready)/ })
      .click();
    await page.waitForFunction(
      (old) => document.querySelector<HTMLElement>("dialog[open]")?.innerText !== old,
      before,
    );
  }
  await dialog().getByRole("button", { name: "Lighter" }).click();
  await dialog().getByRole("button", { name: "Go to start" }).waitFor();
  await page.keyboard.press("Escape");
}

async function answerAsEmployee(): Promise<void> {
  await page.getByRole("button", { name: "Home" }).click();
  await press("Two questions");
  await shows("In the last 7 days");
  const groups = dialog().getByRole("radiogroup");
  for (let i = 0; i < 2; i++) await groups.nth(i).getByRole("radio").nth(3).check();
  await shot("08-pulse");
  await press("Save answers");
  await shows("Saved and sealed");
  await page.keyboard.press("Escape");
}

/** Two windows in which everyone answers every week, through the same front door, and the time after them. */
async function everyoneAnswersUntil(end: string): Promise<void> {
  for (let week = 0; week < 8; week++) {
    const at = world.now();
    for (const { account, team } of world.organization.members) {
      const counted = team.name !== "Larkfield Works" || account !== world.organization.members[0]?.account;
      if (counted) await answerPulse(world, account, team.name === "Customer Care" ? 4 : 1);
    }
    await world.advance(at.add({ hours: 24 * 7 }).toString());
  }
  await world.advance(end);
}

test("the private line is in no table in the clear, no log line, no message and no address", async () => {
  const tables = await world.dump();
  expect(tables.size).toBeGreaterThan(20);
  const found = [...tables].filter(([, text]) => text.includes("canary-7f3a")).map(([name]) => name);
  expect(found).toEqual([]);
  expect(tables.get("entries")?.length).toBeGreaterThan(100);
  expect(world.logged.join("")).not.toContain("canary-7f3a");
  expect(requested.filter((url) => url.includes("canary-7f3a"))).toEqual([]);
  const messages = tables.get("browser_messages") ?? "";
  for (const word of ["Effort", "Kindness", "Softer self-talk", "strain", "answer"])
    expect(messages).not.toContain(word);
});

test("after the close no answer, roster or key of the window is left", async () => {
  const { deps, organization } = world;
  const tables = await world.dump();
  expect(deps.database).toBeDefined();
  expect(organization.members.length).toBeGreaterThan(100);
  const closed = JSON.parse(tables.get("windows") ?? "[]").filter(
    (window: { state: string }) => window.state === "published",
  );
  expect(closed.length).toBeGreaterThanOrEqual(2);
  for (const { id } of closed) {
    for (const table of ["answers", "rosters", "window_keys"]) expect(tables.get(table)).not.toContain(id);
  }
});
