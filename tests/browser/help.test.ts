import { mkdir } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HELP_WORDS } from "../../src/content/helplines.ts";
import { type HelpOpening, helpAction } from "../../src/core/safety/help-opening.ts";
import { LANGUAGES } from "../core/practice/walks.ts";
import { axe } from "./axe.ts";
import { openBrowser } from "./launch.ts";
import { type PracticeServer, startPracticeServer } from "./practice-server.ts";

const SHOTS = new URL("../.output/help/", import.meta.url).pathname;
const WIDE = { width: 1100, height: 900 };
const PHONE = { width: 390, height: 844 };
/** As much of a phone as the longest page takes. */
const WHOLE = { width: 390, height: 4600 };

const told = (page: HelpOpening["page"], soft = false): HelpOpening => ({ page, told: true, soft });

/** Each way in which help comes up: what was written, or who asked, and where somebody is. */
const VIEWS: Readonly<Record<string, { readonly opening: HelpOpening; readonly country: string | null }>> = {
  "r1-asked": { opening: { page: "urgent", told: false, soft: false }, country: "GB" },
  r1: { opening: told("urgent"), country: "US" },
  "r1-soft": { opening: told("urgent", true), country: "ES" },
  "r1-emergency-first": { opening: told("now"), country: "GB" },
  "r2-someone-else": { opening: told("other"), country: "IE" },
  "r3-distance": { opening: told("distance"), country: "FR" },
  "r4-routes": { opening: told("routes"), country: "ES" },
  "r4-child": { opening: told("safeguarding"), country: "GB" },
  "r5-steady": { opening: told("steady"), country: "SK" },
  people: { opening: { page: "people", told: false, soft: false }, country: "CH" },
  "no-country": { opening: told("urgent"), country: "ZZ" },
};

let browser: Browser;
let server: PracticeServer;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  [browser, server] = await Promise.all([openBrowser(), startPracticeServer()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens the chat at the width of a phone, and in it the view that `begin` was told. */
async function openHelp(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize(PHONE);
  await page.goto(`${server.url}/chat`);
  await page.locator('button[name="command"][value="moment"]').click();
  await page.locator("#view-title").waitFor();
}

describe.each(LANGUAGES)("help in %s", (language) => {
  beforeAll(() => server.speaks(language));

  test.each(Object.entries(VIEWS))(
    "%s: the first screen of a phone has a number to tap, all is whole, and axe finds nothing",
    async (name, { opening, country }) => {
      server.begin(helpAction(opening, country));
      const page = await (await browser.newContext()).newPage();
      await openHelp(page);
      await page.screenshot({ path: `${SHOTS}${name}-${language}-first.png` });
      const number = page.locator('a[href^="tel:"]').first();
      if (country !== "ZZ") {
        const box = await number.boundingBox();
        expect(box?.y ?? PHONE.height).toBeLessThan(PHONE.height);
      }
      await page.setViewportSize(WHOLE);
      await page.screenshot({ path: `${SHOTS}${name}-${language}-whole.png` });
      const { violations } = await axe(page).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
      ).toEqual([]);
      await page.setViewportSize(WIDE);
      await page.screenshot({ path: `${SHOTS}${name}-${language}-wide.png` });
      await page.context().close();
    },
    60_000,
  );

  test("another country is one press away, and comes on the same page", async () => {
    const words = HELP_WORDS[language];
    server.begin(helpAction(told("other"), "IE"));
    const page = await (await browser.newContext()).newPage();
    await openHelp(page);
    await page.getByRole("button", { name: words.countries.CL ?? "", exact: true }).click();
    await page.getByRole("link", { name: "133" }).waitFor();
    expect(await page.locator("#view-title").textContent()).toBe(words.titles.other);
    await page.context().close();
  }, 60_000);
});
