import { mkdir } from "node:fs/promises";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compose } from "../../src/compose.ts";
import type { Database } from "../../src/db/database.ts";
import { createLog } from "../../src/log.ts";
import { nodeRuntime } from "../../src/serve.ts";
import { connectWorkspace, linkAccount } from "../app/sign-in/chat-accounts.ts";
import {
  MANNERS,
  ownProvider,
  slackSettings,
  startProvider,
  type TestProvider,
  teamsSettings,
} from "../app/sign-in/identity-provider.ts";
import { openEmbedded } from "../db/databases.ts";
import { createWorld, type World } from "../world.ts";
import { axe } from "./axe.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/provider/", import.meta.url).pathname;

let browser: Browser;
let database: Database & { close(): Promise<void> };
let provider: TestProvider;
let slack: TestProvider;
/** The service; the providers are at other sites. */
let url: string;
let close: () => void;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  database = await openEmbedded();
  const world = await createWorld(database);
  const { deps, now, port, publicUrl } = world;
  url = publicUrl;
  provider = await startProvider(`${url}/sign-in/oidc/callback`);
  provider.accounts.set("marta", { email: "marta.martin@larkfield.example", email_verified: true });
  slack = await startProvider(`${url}/sign-in/provider/slack`, MANNERS.slack);
  await linkAtSlack(world);
  const runtime = nodeRuntime(
    createLog("silent", () => {}),
    { now },
  );
  const { app } = compose(deps, runtime, {
    demo: false,
    slack: slackSettings(slack),
    teams: teamsSettings(slack),
    oidc: ownProvider(provider.issuer),
  });
  const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  close = () => server.close();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  close?.();
  await provider?.stop();
  await slack?.stop();
  await database?.close();
});

/** Marta has a Slack account, in a workspace that is connected. */
async function linkAtSlack({ organization, deps }: World): Promise<void> {
  const marta = organization.members.find(({ name }) => name === "Marta Martin");
  if (marta === undefined) throw new Error("The sample organization has Marta.");
  const at = { organizationId: organization.id, platform: "slack", externalId: "T0LARK" } as const;
  const workspaceId = await connectWorkspace(deps.database, at);
  const account = { organizationId: organization.id, workspaceId, memberId: marta.id, externalId: "U0MARTA" };
  await linkAccount(deps.database, account);
  slack.accounts.set("U0MARTA", {
    "https://slack.com/team_id": "T0LARK",
    "https://slack.com/user_id": "U0MARTA",
  });
}

/** What is wrong with a page: nothing, if all is well. */
async function flawsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await axe(page).analyze();
  return violations.map((each) => `${each.id}: ${each.nodes.map(({ html }) => html).join(" | ")}`);
}

async function signIn(page: Page, by: string, subject: string): Promise<void> {
  await page.goto(`${url}/sign-in?next=/privacy`);
  await page.getByRole("button", { name: `Sign in with ${by}` }).click();
  await page.getByLabel("Who are you?").fill(subject);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test.each([
  ["Example ID", "marta"],
  ["Slack", "U0MARTA"],
])(
  "one press leads to %s, which is another site, and back to where one wanted to go, with script and without",
  async (by, subject) => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ locale: "en-GB", javaScriptEnabled });
      const page = await context.newPage();
      await signIn(page, by, subject);
      await page.waitForURL(`${url}/privacy`);
      expect(await page.locator(".who").textContent()).toContain("Marta Martin");
      await context.close();
    }
  },
);

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 360, height: 780 }, colorScheme: "light", deviceScaleFactor: 2 },
};

test.each(Object.entries(LOOKS))(
  "the pages on the way are whole for whoever cannot see them: %s",
  async (look, options) => {
    const context = await browser.newContext({ locale: "en-GB", ...options });
    const page = await context.newPage();
    const seen = async (name: string) => {
      expect(await flawsOf(page)).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
      await page.screenshot({ path: `${SHOTS}${name}-${look}.png`, fullPage: true });
    };
    await page.goto(`${url}/sign-in`);
    await seen("sign-in");
    await signIn(page, "Slack", "nobody-here");
    await page.getByRole("heading", { name: "Your sign-in was not confirmed" }).waitFor();
    await signIn(page, "Example ID", "nobody-here");
    await page.getByRole("heading", { name: "This sign-in belongs to nobody here yet" }).waitFor();
    await seen("unknown");
    await page.goto(`${url}/sign-in/oidc/callback?code=c&state=s`);
    await page.getByRole("heading", { name: "This sign-in has ended" }).waitFor();
    await context.close();
  },
);
