import { mkdir } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser } from "../../browser/launch.ts";
import { startTeamsPeer, type TeamsPeer } from "../../contracts/teams-peer.ts";
import { ANN } from "./bot.ts";
import { type DialogHost, openDialogHost } from "./dialog-host.ts";
import { type ServedBot, serveBot } from "./served-bot.ts";

const SHOTS = new URL("../../.output/teams/", import.meta.url).pathname;

let browser: Browser;
let peer: TeamsPeer;
let bot: ServedBot;
let host: DialogHost;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  peer = await startTeamsPeer();
  bot = await serveBot({ config: peer.config });
});
afterEach(async () => {
  await host.close();
  await bot.close();
  await peer.close();
});

async function open(viewport?: { width: number; height: number }): Promise<Page> {
  host = await openDialogHost(browser, {
    baseUrl: bot.url,
    peer,
    tenant: ANN.workspace,
    account: ANN.account,
    ...(viewport ? { viewport } : {}),
  });
  await host.page.getByText("Evenkeel brings short practices").waitFor();
  return host.page;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const dialog = (page: Page) => page.getByRole("dialog");
const titled = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SHOTS}${name}.png` });
}

test("somebody walks through a practice, calls for help and comes back, with everything they wrote", async () => {
  const page = await open();
  await look(page, "1-first-message");
  await button(page, "Open").click();
  await titled(page, "Home").waitFor();
  await look(page, "2-home");
  await button(page, "After a hard meeting").click();
  await page.getByText("Step 1 of 2").waitFor();
  await page.getByLabel("I said something and it went by").check();
  await page.getByLabel(/A few words/).fill("They talked over me.\nTwice.");
  await look(page, "3-first-step");

  await button(page, "Urgent help").click();
  await titled(page, "Help right now").waitFor();
  await page.getByText("Call 112").click();
  expect(await page.evaluate("opened")).toEqual(["tel:112"]);
  await look(page, "4-help-on-top");
  await button(page, "Back").click();
  await page.getByText("Step 1 of 2").waitFor();
  expect(await page.getByLabel(/A few words/).inputValue()).toBe("They talked over me.\nTwice.");
  expect(await page.getByLabel("I said something and it went by").isChecked()).toBe(true);
  await button(page, "Urgent help").click();
  await button(page, "Close this").click();
  await page.getByText("Step 1 of 2").waitFor();

  await button(page, "Continue to step 2").click();
  await page.getByText("Step 2 of 2").waitFor();
  expect(bot.events.at(-1)).toMatchObject({
    values: { kind: ["unheard"], note: ["They talked over me.\nTwice."] },
  });
  expect(await page.getByLabel("In a week").isChecked()).toBe(true);
  await page.getByLabel("One line to keep").fill("hm");
  await look(page, "5-second-step");
  await button(page, "Finish").click();
  await page.getByText("Write at least five letters").waitFor();
  expect(await page.getByLabel("One line to keep").inputValue()).toBe("hm");
  await look(page, "6-wrong");
  await page.getByLabel("One line to keep").fill("It was not only me.");
  await button(page, "Finish").click();
  await dialog(page).waitFor({ state: "hidden" });
  expect(bot.events.at(-1)).toMatchObject({
    values: { line: ["It was not only me."], later: ["week"], when: ["14:30"] },
  });
  expect(host.troubles).toEqual([]);
});

test("a button that protects somebody is never stopped by a field that is empty", async () => {
  const page = await open();
  await button(page, "Open").click();
  await button(page, "After a hard meeting").click();
  await button(page, "Continue to step 2").click();
  await page.getByText("Choose one of these.").waitFor();
  await look(page, "7-required");
  await button(page, "Stop here").click();
  await dialog(page).waitFor({ state: "hidden" });
});

test("Hi and Help are answered, and an envelope arrives", async () => {
  const page = await open();
  for (const [text, answer] of [
    ["hi", "Your start is here."],
    ["help", "For urgent help"],
  ] as const) {
    await page.getByLabel("Type a message").fill(text);
    await button(page, "Send").click();
    await page.getByText(answer).waitFor();
  }
  expect(bot.events.slice(1)).toMatchObject([{ said: "hello" }, { said: "help" }]);
  const sent = await bot.send(ANN, { text: "A card is ready.", buttons: [] });
  expect(sent).toEqual({ kind: "sent" });
  await host.refresh();
  await page.getByText("A card is ready.").waitFor();
  await look(page, "8-stream");
});

test("a small window needs no sideways scrolling, and what we send breaks no rule of accessibility", async () => {
  const page = await open({ width: 390, height: 844 });
  await button(page, "Open").click();
  await button(page, "After a hard meeting").click();
  await page.getByText("Step 1 of 2").waitFor();
  await look(page, "9-phone");
  const fits = await page.evaluate(() => {
    const shown = document.querySelector("dialog");
    return shown !== null && shown.scrollWidth <= shown.clientWidth;
  });
  expect(fits).toBe(true);
  const { violations } = await new AxeBuilder({ page }).include("dialog section").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
    [],
  );
});
