import { mkdir } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { readTeamsConfig } from "../../../adapters/teams/config.ts";
import { action } from "../../../src/core/chat/action.ts";
import { openBrowser } from "../../browser/launch.ts";
import { DEFAULT_PERSON, openPlayground, type PlaygroundPerson, startPlayground } from "./playground.ts";
import { type ServedBot, serveBot } from "./served-bot.ts";

const SHOTS = new URL("../../.output/teams/", import.meta.url).pathname;
const ANN: PlaygroundPerson = {
  tenant: "99999999-8888-7777-6666-555555555555",
  account: "aaaaaaaa-0000-4000-8000-000000000001",
  name: "Ann Example",
  email: "ann@example.org",
};

let browser: Browser;
let bot: ServedBot;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
  const config = readTeamsConfig({ TEAMS_LOCAL_UNAUTHENTICATED: "1" }, (name, problem) => {
    throw new Error(`${name} ${problem}`);
  });
  if (!config) throw new Error("Teams is not set up");
  bot = await serveBot({ config });
  return async () => {
    await browser.close();
    await bot.close();
  };
});

test.each([
  ["whom it plays by default", undefined],
  ["somebody of a tenant of ours", ANN],
])(
  "in Microsoft's own Playground, %s adds the bot, says Hi and Help, and gets a card",
  async (name, person) => {
    const playground = await startPlayground({ botUrl: bot.url, ...(person ? { person } : {}) });
    const chat = await openPlayground(browser, playground);
    const { page } = chat;
    try {
      const { tenant, account } = person ?? DEFAULT_PERSON;
      const to = { workspace: tenant, account };
      await page.getByText("Evenkeel brings short practices").first().waitFor();
      expect(bot.events.at(-1)).toMatchObject({ kind: "installed", actor: to });
      await chat.type("Hi");
      await page.getByText("Your start is here.").first().waitFor();
      await chat.type("help");
      await page.getByText("For urgent help").first().waitFor();
      expect(bot.events.slice(-2)).toMatchObject([{ said: "hello" }, { said: "help" }]);
      expect(await bot.events.at(-1)?.whoIs?.()).toMatchObject({
        account,
        email: (person ?? DEFAULT_PERSON).email,
        name: (person ?? DEFAULT_PERSON).name,
        isColleague: true,
      });
      const sent = await bot.send(to, {
        text: "A card is ready. It takes about two minutes.",
        buttons: [
          { label: "Open today's card", primary: true, action: action("walk.start") },
          { label: "Not now, but remind me tomorrow", action: action("walk.later") },
          { label: "Privacy", url: "/privacy" },
        ],
      });
      expect(sent).toEqual({ kind: "sent" });
      await page.getByText("A card is ready.").first().waitFor();
      expect(bot.reports).toEqual([]);
      // Every message came once, though Teams tells of an installation twice.
      expect(await page.getByText("Evenkeel brings short practices").count()).toBe(1);
      await page.screenshot({ path: `${SHOTS}playground-${name.replaceAll(/\W+/g, "-")}.png` });
      await page.setViewportSize({ width: 480, height: 844 });
      await page.screenshot({ path: `${SHOTS}playground-narrow.png` });
    } finally {
      await chat.close();
      await playground.stop();
    }
  },
);
