import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { offerToken } from "../../src/app/setup/offer-token.ts";
import { compose } from "../../src/compose.ts";
import { NO_DEPLOYMENT_HELP } from "../../src/core/safety/helplines.ts";
import { generateKey, parseKeyring } from "../../src/crypto/keyring.ts";
import { createRandom } from "../../src/crypto/random.ts";
import { createSealing } from "../../src/crypto/sealing.ts";
import { createLog } from "../../src/log.ts";
import { nodeRuntime } from "../../src/serve.ts";
import { webApp } from "../../src/web/app.ts";
import { openEmbedded } from "../db/databases.ts";
import { setupPages } from "../web/setup-fixtures.ts";
import { webDeps } from "../web/web-deps.ts";
import { freePort } from "../world.ts";
import { openBrowser } from "./launch.ts";
import { flawsOf, LOOKS } from "./looks.ts";

const SHOTS = new URL("../.output/setup/", import.meta.url).pathname;

/** A step as a picture: where the browser stands, and the path. */
const STEPS: readonly (readonly [name: string, setup: string, path: string])[] = [
  ["1-token", "", "/setup"],
  ["2-organization", "fresh", "/setup/organization"],
  ["3-level", "filled", "/setup/level"],
  ["4-chat", "founded", "/setup/chat"],
  ["5-people", "founded", "/setup/people"],
  ["6-done", "founded", "/setup/done"],
  ["session-ended", "idle", "/setup/sign-in"],
];

let browser: Browser;
const closing: (() => unknown)[] = [];

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const close of closing) await close();
});

/** The pages over fixtures, of a deployment that is no demo. */
async function servePages(): Promise<string> {
  const { readDemo: _, signInAsPersona: __, ...deps } = webDeps();
  const server = serve({
    fetch: webApp({ ...deps, setup: setupPages([]) }).fetch,
    port: 0,
    hostname: "127.0.0.1",
  });
  await new Promise((resolve) => server.once("listening", resolve));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A new deployment, with nothing in it. */
async function serveNew(): Promise<{ url: string; token: string }> {
  const database = await openEmbedded();
  const random = createRandom();
  const ring = parseKeyring(generateKey("first", random), random);
  if (ring.kind === "invalid") throw new Error(ring.failures.join(" "));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const deps = {
    database,
    sealing: createSealing(ring.keyring, random),
    random,
    publicUrl: url,
    help: NO_DEPLOYMENT_HELP,
  };
  const runtime = nodeRuntime(createLog("silent", () => {}));
  const composed = compose(deps, runtime, { demo: false, oidc: null, slack: null, teams: null });
  const server = serve({ fetch: composed.app.fetch, port, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  closing.push(async () => {
    await composed.stop();
    server.close();
    await database.close();
  });
  const offered = await offerToken(deps, Temporal.Now.instant());
  return { url, token: offered?.token ?? "" };
}

async function enter(url: string, setup: string, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Lisbon", ...options });
  const cookie = { domain: new URL(url).hostname, path: "/", secure: true };
  if (setup !== "") await context.addCookies([{ name: "__Host-evenkeel-setup", value: setup, ...cookie }]);
  if (setup === "founded") await context.addCookies([{ name: "__Host-evenkeel", value: "hr", ...cookie }]);
  return context;
}

for (const [look, options] of Object.entries(LOOKS)) {
  test(`every step is whole and without an axe violation: ${look}`, async () => {
    const url = await servePages();
    const found: Record<string, readonly string[]> = {};
    const seen = async (page: Page, name: string) => {
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${SHOTS}${name}-${look}.png`, fullPage: true });
      const flaws = await flawsOf(page);
      if (flaws.length > 0) found[name] = flaws;
    };
    for (const [name, setup, path] of STEPS) {
      const context = await enter(url, setup, options);
      const page = await context.newPage();
      await page.goto(url + path);
      await seen(page, name);
      if (name === "1-token") {
        await page.getByLabel("Token").fill("wrong");
        await page.getByRole("button", { name: "Continue" }).click();
        await page.getByRole("alert").waitFor();
        await seen(page, "1-token-wrong");
      }
      if (name === "2-organization") {
        for (const field of ["Name of the organization", "Your name"])
          await page.getByLabel(field, { exact: true }).fill("Northwind");
        await page.getByLabel("Your work e-mail").fill("lena");
        await page.getByLabel("Their names, one in a line").fill("Ines Example");
        await page.locator("form").evaluate((form: HTMLFormElement) => form.submit());
        await page.locator("#email-error").waitFor();
        await seen(page, "2-organization-wrong");
      }
      if (name === "4-chat") {
        await page.getByRole("button", { name: "Test the connection to Slack" }).click();
        await page.getByRole("status").waitFor();
        await seen(page, "4-chat-tested");
      }
      if (name === "5-people") {
        await page.getByLabel("Or paste the rows here").fill("good");
        await page.getByRole("button", { name: "Show what would change" }).click();
        await page.getByRole("heading", { name: "What would change" }).waitFor();
        await seen(page, "5-people-plan");
      }
      await context.close();
    }
    expect(found).toEqual({});
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`a new deployment is set up by forms alone, ${javaScriptEnabled ? "with" : "without"} script`, async () => {
    const { url, token } = await serveNew();
    const context = await browser.newContext({
      locale: "en-GB",
      timezoneId: "Asia/Kolkata",
      javaScriptEnabled,
    });
    const page = await context.newPage();
    await page.goto(`${url}/setup`);
    await page.getByLabel("Token").fill(token);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByLabel("Name of the organization").fill("Kestrel Works");
    // The browser calls it Asia/Calcutta. Without a script nobody chooses for a person.
    const zone = page.getByLabel("Time zone");
    expect(await zone.inputValue()).toBe(javaScriptEnabled ? "Asia/Kolkata" : "");
    await zone.selectOption("Europe/Lisbon");
    await page.getByLabel("Your name").fill("Alba Example");
    await page.getByLabel("Your work e-mail").fill("alba@kestrel.example");
    await page.getByLabel("Their names, one in a line").fill("Robin Example (operations)");
    await page.getByRole("button", { name: "Continue" }).click();
    expect(await page.getByRole("radio", { name: /^Strict/ }).isChecked()).toBe(true);
    await page.goto(`${url}/setup`);
    await page.waitForURL(`${url}/setup/level`);
    await page.getByRole("button", { name: "Found the organization" }).click();
    await page.getByRole("heading", { name: "Where people meet Evenkeel" }).waitFor();
    await page.getByRole("link", { name: "Continue" }).click();
    await page
      .getByLabel("Or paste the rows here")
      .fill(
        [
          "email,name,team,parent_team,manager,time_zone,language,country,location,tags",
          "alba@kestrel.example,Alba Example,Kestrel Works,,,,,PT,,",
          "jo@kestrel.example,Jo Example,Yard,Kestrel Works,,,,PT,,",
        ].join("\n"),
      );
    await page.getByRole("button", { name: "Show what would change" }).click();
    await page.getByRole("button", { name: "Import" }).click();
    await page.getByText("1 new, 1 changed, 0 left").waitFor();
    await page.getByRole("link", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Finish" }).click();
    await page.getByRole("heading", { name: "Kestrel Works", level: 1 }).waitFor();
    expect(await page.locator(".who").textContent()).toContain("Alba Example");
    await page.goto(`${url}/chat`);
    expect(await page.locator("h1").count()).toBe(1);
    expect((await page.goto(`${url}/setup`))?.status()).toBe(404);
    const stranger = await browser.newContext();
    const opened = await (await stranger.newPage()).goto(`${url}/setup`);
    expect(opened?.status()).toBe(404);
    await stranger.close();
    await context.close();
  });
}
