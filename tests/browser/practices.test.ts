import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PRACTICES } from "../../src/content/library.ts";
import { LANGUAGES } from "../core/practice/walks.ts";
import { type ChatPage, openChatPage } from "./chat-page.ts";
import { openBrowser } from "./launch.ts";
import { plansFor } from "./practice-plans.ts";
import { type PracticeServer, startPracticeServer } from "./practice-server.ts";
import { walkPractice } from "./walk-practice.ts";

let browser: Browser;
let server: PracticeServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startPracticeServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(LANGUAGES)("with the keyboard alone, in %s", (language) => {
  let chat: ChatPage;

  beforeAll(async () => {
    await server.speaks(language);
    chat = await openChatPage(browser, server.url);
  });

  test.each(PRACTICES.map((entry) => [entry.practice.id, entry] as const))(
    "%s is walked",
    async (_id, entry) => {
      await chat.goToOpener();
      for (const plan of plansFor(entry)) await walkPractice({ chat, server, language }, plan);
    },
  );

  test("the browser had nothing to complain about, and axe met every kind of view", () => {
    expect(chat.troubles).toEqual([]);
    expect(chat.counted.kinds).toBeGreaterThan(40);
    expect(chat.counted.views).toBeGreaterThan(1500);
  });
});
