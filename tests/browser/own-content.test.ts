import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/db/database.ts";
import { openEmbedded } from "../db/databases.ts";
import { createWorld, freePort } from "../world.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/content/", import.meta.url).pathname;

let browser: Browser;
let database: Database;
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
  database = await openEmbedded();
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const { composition } = await createWorld(database, { port, publicUrl: url });
  const server = serve({ fetch: composition.app.fetch, port, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  expect((server.address() as AddressInfo).port).toBe(port);
  close = async () => {
    await composition.stop();
    server.close();
    await database.close();
  };
}, 120_000);

afterAll(async () => {
  await browser.close();
  await close();
});

async function enter(persona: string, look: "light" | "dark"): Promise<Page> {
  const context = await browser.newContext({
    locale: "en-GB",
    colorScheme: look,
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`${url}/demo/sign-in?as=${persona}`);
  return page;
}

/** Fills in one step of the form in English. */
async function write(page: Page, step: number, said: { text: string; choices?: string }): Promise<void> {
  await page.getByLabel(`Step ${step} in English, 35 words at most`, { exact: true }).fill(said.text);
  if (said.choices !== undefined)
    await page.getByLabel(`Choices of step ${step} in English`).fill(said.choices);
}

test("HR writes a practice, mends what the check found, puts it in use, and an employee walks it in chat, all without script", async () => {
  const hr = await enter("hr", "light");
  await hr.goto(`${url}/hr/content`);
  await hr.getByRole("link", { name: "Write a practice of your own" }).click();
  await hr.getByLabel("Title in English").fill("End of the shift");
  await hr.getByLabel("What it is, in a sentence, in English").fill("Look back on a shift, and leave it.");
  await hr.getByLabel("To be careful with").fill("Not while a shift still runs.");
  await hr.getByLabel("The step with kindness in it").selectOption("Step 3");
  await write(hr, 1, { text: "What was the shift like?", choices: "Long\nShort\nNot sure" });
  await write(hr, 2, { text: "What can stay here?", choices: "A task\nA talk\nNothing today" });
  await write(hr, 3, { text: "Just relax now. You did what you could." });
  await hr.getByRole("button", { name: "Save the draft" }).click();
  await hr.getByRole("heading", { name: "To mend before it can be used" }).waitFor();
  expect(await hr.getByRole("button", { name: "Put it to review" }).count()).toBe(0);
  await hr.getByRole("link", { name: "Change it" }).click();
  await write(hr, 3, { text: "You did what you could with the day you had." });
  await hr.getByRole("button", { name: "Save the draft" }).click();
  await hr.getByRole("button", { name: "Put it to review" }).click();
  await hr.getByRole("button", { name: "Put it in use" }).click();
  await hr.getByText("In use", { exact: true }).first().waitFor();
  await hr.close();

  const employee = await enter("employee", "dark");
  await employee.goto(`${url}/chat`);
  const press = (name: string) => employee.getByRole("button", { name, exact: true }).first().click();
  await press("Home");
  await press("Find by need");
  await employee.getByRole("heading", { name: "From where you work" }).waitFor();
  await employee.screenshot({ path: `${SHOTS}story-library.png`, fullPage: true });
  await press("See what they wrote");
  await press("End of the shift");
  await employee.screenshot({ path: `${SHOTS}story-practice.png`, fullPage: true });
  await press("Start, about 3 min");
  await employee.getByLabel("Long", { exact: true }).check();
  await employee.screenshot({ path: `${SHOTS}story-step.png`, fullPage: true });
  await press("Continue to step 2");
  await employee.getByLabel("Your own words").fill("The crane report.");
  await press("Continue to step 3");
  await press("Continue to the end");
  await employee.screenshot({ path: `${SHOTS}story-keep.png`, fullPage: true });
  await press("Keep");
  await press("Lighter");
  await employee.getByRole("button", { name: "Not for me" }).waitFor();
  await employee.close();
}, 120_000);
