import { mkdir } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDialogHost } from "../adapters/teams/dialog-host.ts";
import { openPlayground, startPlayground } from "../adapters/teams/playground.ts";
import { openBrowser } from "../browser/launch.ts";
import { RUNTIMES, type Service } from "../contracts/service.ts";
import { startTeamsPeer, teamsEnv } from "../contracts/teams-peer.ts";
import { FOUNDING } from "../world.ts";

const SHOTS = new URL("../.output/story-teams/", import.meta.url).pathname;
const CANARY = "canary-7f3a: they talked over me";
const ROBIN = {
  account: "aaaaaaaa-0000-4000-8000-000000000001",
  name: "Robin Dipper",
  email: "robin.dipper@larkfield.example",
};

let browser: Browser;
beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function startOnNode(env: Readonly<Record<string, string>>): Promise<Service> {
  const [node] = RUNTIMES;
  if (node === undefined) throw new Error("unreachable: Node is the first runtime");
  return node.start(await node.address(), env);
}

test("in Microsoft's own Playground the bot is added and invites; Hi and Help are answered, and a card arrives", async () => {
  const service = await startOnNode({ TEAMS_LOCAL_UNAUTHENTICATED: "1" });
  const { world, url } = service;
  const playground = await startPlayground({ botUrl: url });
  const chat = await openPlayground(browser, playground);
  const { page } = chat;
  try {
    await page.getByText("Evenkeel offers short practices").first().waitFor();
    for (const label of ["Start", "Not now", "Never"])
      await page.getByRole("button", { name: label, exact: true }).first().waitFor();
    await chat.type("Hi");
    await page.getByText("Evenkeel is here, with short practices").first().waitFor();
    await chat.type("Help");
    await page.getByText("Open it to choose one").first().waitFor();
    await page.screenshot({ path: `${SHOTS}playground-1-invited.png` });

    // The Playground opens no dialogs: consent is given where they open.
    const rhythm = { weekdays: ["1", "4"], at: ["10:00"] };
    await world.act("robin-dipper", { verb: "consent.give", args: {} }, rhythm);
    await world.advance("2026-01-08T12:00:00Z");
    await page.getByText("A card is ready for you").first().waitFor();
    await page.screenshot({ path: `${SHOTS}playground-2-card.png` });
    expect(await page.getByText("Would you like to look?").count()).toBe(1);
  } finally {
    await chat.close();
    await playground.stop();
    await service.stop();
  }
});

test("in a real browser, dialogs lead from the invitation through consent and a practice with a private line to the two questions", async () => {
  let now = () => FOUNDING.epochMilliseconds;
  const peer = await startTeamsPeer({ now: () => now() });
  const { config } = peer;
  const service = await startOnNode(teamsEnv(peer));
  const { world, url } = service;
  now = () => world.now().epochMilliseconds;
  await fetch(`${url}/hr/teams`, {
    method: "POST",
    headers: { cookie: await service.cookieOf("hr"), origin: world.publicUrl },
    redirect: "manual",
  });
  const host = await openDialogHost(browser, { baseUrl: url, peer, tenant: config.tenantId, ...ROBIN });
  const { page } = host;
  try {
    await consent(page);
    await world.advance("2026-02-05T12:00:00Z");
    await host.refresh();
    await page.getByText("A card is ready for you").last().waitFor();
    await look(page, "3-card");
    await practice(page);
    await questions(page);
    expect(host.troubles).toEqual([]);
    const sent = JSON.stringify(peer.posts(`a:${ROBIN.account}`));
    expect(sent).toContain("A card is ready for you");
    expect(sent).not.toContain("canary-7f3a");
    expect(await service.page("employee", "/me")).toContain("canary-7f3a");
  } finally {
    await host.close();
    await service.stop();
    await peer.close();
  }
});

const look = (page: Page, name: string) => page.screenshot({ path: `${SHOTS}dialog-${name}.png` });
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).last().click();
const dialog = (page: Page) => page.getByRole("dialog");

async function consent(page: Page): Promise<void> {
  await press(page, "Start");
  await page.getByRole("heading", { name: "Before you start" }).waitFor();
  await look(page, "1-consent");
  await dialog(page).getByLabel("Wednesday").check();
  await press(page, "Yes, start");
  await dialog(page).getByText("Cards come on Monday, Wednesday and Thursday at 10:00").waitFor();
  await look(page, "2-set");
  await dialog(page).getByRole("button", { name: /close/i }).first().click();
}

async function practice(page: Page): Promise<void> {
  await press(page, "Open");
  await page.getByRole("heading", { name: "Evenkeel", exact: true }).waitFor();
  await look(page, "4-home");
  await press(page, "Find by need");
  await press(page, "I want to reflect");
  await press(page, /^Effort and kindness/);
  await dialog(page).getByText("Step 1 of").waitFor();
  await dialog(page).getByRole("textbox").first().fill(CANARY);
  await look(page, "5-practice");
  for (let step = 0; step < 6; step++) {
    const keep = dialog(page).getByRole("button", { name: /^Keep/ });
    if ((await keep.count()) > 0) {
      await look(page, "6-keep");
      await keep.click();
      break;
    }
    const choice = dialog(page).getByRole("radio");
    if (step > 0 && (await choice.count()) > 0) await choice.first().check();
    const before = await dialog(page).innerText();
    await dialog(page)
      .getByRole("button", { name: /^(Continue|Finish|Ready)/ })
      .click();
    await page.waitForFunction(
      (old) => document.querySelector<HTMLElement>("dialog[open]")?.innerText !== old,
      before,
    );
  }
  await dialog(page).getByRole("button", { name: "Lighter" }).click();
  await dialog(page).getByRole("button", { name: "Go to start" }).click();
}

async function questions(page: Page): Promise<void> {
  await press(page, "Two questions");
  await dialog(page).getByText("In the last 7 days").first().waitFor();
  const choices = dialog(page).getByRole("radio");
  const each = (await choices.count()) / 2;
  await choices.nth(3).check();
  await choices.nth(each + 3).check();
  await look(page, "7-questions");
  await press(page, "Save answers");
  await dialog(page).getByText("Saved and sealed").waitFor();
  await look(page, "8-saved");
}
