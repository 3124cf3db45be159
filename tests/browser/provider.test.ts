import { mkdir } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { serve } from "@hono/node-server";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compose } from "../../src/compose.ts";
import { connect } from "../../src/db/connect.ts";
import type { Database } from "../../src/db/database.ts";
import { migrate } from "../../src/db/migrate.ts";
import { createLog } from "../../src/log.ts";
import { nodeRuntime } from "../../src/serve.ts";
import { ownProvider, startProvider, type TestProvider } from "../app/sign-in/identity-provider.ts";
import { createWorld } from "../world.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/provider/", import.meta.url).pathname;

let browser: Browser;
let database: Database & { close(): Promise<void> };
let provider: TestProvider;
/** The service; the provider is at another site. */
let url: string;
let close: () => void;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  database = await connect({ memory: true });
  await migrate(database);
  const { deps, now, port, publicUrl } = await createWorld(database);
  url = publicUrl;
  provider = await startProvider(`${url}/sign-in/oidc/callback`);
  provider.accounts.set("marta", { email: "marta.martin@larkfield.example", email_verified: true });
  const runtime = nodeRuntime(
    createLog("silent", () => {}),
    { now },
  );
  const oidc = ownProvider(provider.issuer);
  const { app } = compose(deps, runtime, { demo: false, slack: null, teams: null, oidc });
  const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  close = () => server.close();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  close?.();
  await provider?.stop();
  await database?.close();
});

/** What is wrong with a page: nothing, if all is well. */
async function flawsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((each) => `${each.id}: ${each.nodes.map(({ html }) => html).join(" | ")}`);
}

async function signIn(page: Page, subject: string): Promise<void> {
  await page.goto(`${url}/sign-in?next=/privacy`);
  await page.getByRole("button", { name: "Sign in with Example ID" }).click();
  await page.getByLabel("Who are you?").fill(subject);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("one press leads to the provider of another site, and back to where one wanted to go, with script and without", async () => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ locale: "en-GB", javaScriptEnabled });
    const page = await context.newPage();
    await signIn(page, "marta");
    await page.waitForURL(`${url}/privacy`);
    expect(await page.locator(".who").textContent()).toContain("Marta Martin");
    await context.close();
  }
});

test("the pages on the way are whole for whoever cannot see them", async () => {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  expect(await flawsOf(page)).toEqual([]);
  await page.screenshot({ path: `${SHOTS}sign-in.png`, fullPage: true });
  await signIn(page, "nobody-here");
  await page.getByRole("heading", { name: "This sign-in belongs to nobody here yet" }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.screenshot({ path: `${SHOTS}unknown.png`, fullPage: true });
  await page.goto(`${url}/sign-in/oidc/callback?code=c&state=s`);
  await page.getByRole("heading", { name: "This sign-in has ended" }).waitFor();
  await context.close();
});
