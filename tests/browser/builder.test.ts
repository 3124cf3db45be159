import { mkdir } from "node:fs/promises";
import { serve } from "@hono/node-server";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Draft } from "../../src/app/program/program-page.ts";
import { readProgramPage } from "../../src/app/program/read-programs.ts";
import type { Database } from "../../src/db/database.ts";
import { createOffice, type Office } from "../app/program/scene.ts";
import { openEmbedded } from "../db/databases.ts";
import { createWorld, type World } from "../world.ts";
import { axe } from "./axe.ts";
import { openBrowser } from "./launch.ts";

const SHOTS = new URL("../.output/builder/", import.meta.url).pathname;

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 360, height: 780 }, colorScheme: "light" },
};

let browser: Browser;
let database: Database;
let world: World;
let office: Office;
let url: string;
let close: () => void;

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
  database = await openEmbedded();
  world = await createWorld(database);
  await world.advance("2026-03-16T09:00:00Z");
  office = await createOffice(world);
  const server = serve({ fetch: world.composition.app.fetch, port: world.port, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${world.port}`;
  close = () => server.close();
}, 120_000);

afterAll(async () => {
  await browser.close();
  close();
  await world.composition.stop();
  await database.close();
});

async function enter(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Dublin", ...options });
  const page = await context.newPage();
  await page.goto(`${url}/demo/sign-in?as=hr`);
  return page;
}

/** What the browser complains about: broken policies, failed requests, errors of the script. */
function listen(page: Page): string[] {
  const troubles: string[] = [];
  page.on("console", (said) => void (said.type() === "error" && troubles.push(said.text())));
  page.on("pageerror", (error) => void troubles.push(error.message));
  return troubles;
}

/** What has the focus, by role and name, as a screen reader would call it. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return "";
    const labels = "labels" in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
    const name = at.getAttribute("aria-label") ?? labels[0]?.textContent ?? at.textContent ?? "";
    return name.replace(/\s+/g, " ").trim();
  });
}

/** Goes on by Tab alone until `name` has the focus, and is seen to have it. */
async function tabTo(page: Page, name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < 160; stop++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    passed.push(at);
    if (at !== name) continue;
    const outline = await page.evaluate(() => {
      const at = document.activeElement;
      const box = at?.getBoundingClientRect();
      return { style: at && getComputedStyle(at).outlineStyle, top: box?.top ?? -1, height: innerHeight };
    });
    expect(outline.style, `${name} shows that it has the focus`).not.toBe("none");
    expect(outline.top, `${name} is in sight`).toBeGreaterThanOrEqual(0);
    expect(outline.top, `${name} is in sight`).toBeLessThan(outline.height);
    return;
  }
  throw new Error(`Tab never came to "${name}", but to ${passed.join(" | ")}`);
}

async function press(page: Page, name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(page, name, key);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}

const idIn = (page: Page) => /programs\/([^/?#]+)/.exec(page.url())?.[1] ?? "";

async function draftOf(program: string): Promise<Draft> {
  const { draft } = await readProgramPage(world.deps, office.hr, program, world.now());
  if (draft === null) throw new Error("It is no draft any more.");
  return draft;
}

const practicesOf = ({ definition: { weeks } }: Draft) =>
  weeks.map(({ core }) => core.map(({ practice, minutes }) => `${practice} ${minutes}`));

for (const javaScriptEnabled of [true, false]) {
  test(`from the list of programs to review by keyboard alone, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
    const page = await enter({ javaScriptEnabled });
    const troubles = listen(page);
    await page.goto(`${url}/hr/programs`);
    await tabTo(page, "Start from");
    await page.keyboard.type("Softer");
    await press(page, "Begin a draft");
    const program = idIn(page);
    expect(new URL(page.url()).pathname).toBe(`/hr/programs/${program}/edit`);
    const shipped = practicesOf(await draftOf(program));
    const [first = "", second = "", third = ""] = shipped[0] ?? [];
    // Basics: the note follows at once where the script runs, and is there after saving where it does not.
    const note = page.locator("#audience-note");
    expect(await note.textContent()).toContain("About 120 people");
    await tabTo(page, "It is offered to");
    await page.keyboard.type("people");
    if (javaScriptEnabled) await page.getByText("About 10 people").waitFor();
    else expect(await note.textContent()).toContain("About 120 people");
    await tabTo(page, "Spanish");
    await page.keyboard.press("Space");
    // Schedule: one stop for the pace, arrows choose; a stop for each day.
    await tabTo(page, "One week4 weeks in all");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "Sun");
    await page.keyboard.press("Space");
    // Messages: the second practice goes up, keeping all that was chosen above.
    await press(page, "Move up: Week 1, Notice your self-talk");
    let draft = await draftOf(program);
    expect(practicesOf(draft)[0]).toEqual([second, first, third]);
    expect(draft.definition).toMatchObject({
      audience: { to: "leads" },
      languages: ["en"],
      cadence: { everyWeeks: 2, weekdays: [1, 2, 3, 4, 5, 6] },
    });
    expect(await note.textContent()).toContain("About 10 people");
    // The way goes on from the row that moved.
    await tabTo(page, "Edit: Week 1, Notice your self-talk");
    await page.keyboard.press("Enter");
    await tabTo(page, "Week 1, Notice your self-talk: Practice");
    await page.keyboard.type("As to a friend");
    if (javaScriptEnabled) await page.locator("#drawn .d-h", { hasText: "As to a friend" }).first().waitFor();
    await press(page, "Move down: Week 2");
    draft = await draftOf(program);
    expect(practicesOf(draft)[0]?.some((each) => each.startsWith("friend-lens"))).toBe(true);
    expect(practicesOf(draft)[2]).toEqual(shipped[1]);
    await press(page, "Add a week");
    expect((await draftOf(program)).definition.weeks).toHaveLength(5);
    await press(page, "Remove: Week 5");
    expect((await draftOf(program)).definition.weeks).toHaveLength(4);
    // A draft that is not sound goes nowhere: a list says why, and leads to the field.
    await tabTo(page, "English", "Shift+Tab");
    await page.keyboard.press("Space");
    await press(page, "Put it to review", "Shift+Tab");
    await page.getByText("It was not put to review").waitFor();
    await press(page, "No language is chosen.");
    await tabTo(page, "English");
    await page.keyboard.press("Space");
    await press(page, "Send test to me", "Shift+Tab");
    await page.getByText("a test is on its way to you").waitFor();
    expect(await page.locator("#problems").count()).toBe(0);
    await press(page, "Put it to review");
    expect(new URL(page.url()).pathname).toBe(`/hr/programs/${program}`);
    await page.getByText("In review").first().waitFor();
    await page.goto(`${url}/chat`);
    await page.getByText("Test. A card is ready for you.").first().waitFor();
    await page.close();
    expect(troubles).toEqual([]);
  }, 120_000);
}

/** What is wrong with a page: nothing, if all is well. */
async function flawsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await axe(page).analyze();
  const flaws = violations.map((each) => `${each.id}: ${each.nodes.map(({ html }) => html).join(" | ")}`);
  if ((await page.locator("h1").count()) !== 1) flaws.push("not one h1");
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  for (const width of [size.width, 640, 320]) {
    await page.setViewportSize({ width, height: size.height });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) flaws.push(`scrolls sideways at ${width}`);
  }
  await page.setViewportSize(size);
  return flaws;
}

for (const [look, options] of Object.entries(LOOKS)) {
  test(`the builder is whole and without an axe violation, opened up and with problems: ${look}`, async () => {
    const page = await enter(options);
    const troubles = listen(page);
    const found: Record<string, readonly string[]> = {};
    const show = async (name: string) => {
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${SHOTS}${name}-${look}.png`, fullPage: true });
    };
    const see = async (name: string) => {
      await show(name);
      const flaws = await flawsOf(page);
      if (flaws.length > 0) found[name] = flaws;
    };
    const program = await office.begin("softer-self-talk");
    await page.goto(`${url}/hr/programs/${program}/edit?done=begun`);
    await show("draft");
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    });
    await see("open");
    await office.edit(program, { weeks: [], languages: [] }, { opensOn: "2026-01-01" });
    await page.goto(`${url}/hr/programs/${program}/edit?done=unsound`);
    await see("problems");
    await page.close();
    expect(found).toEqual({});
    expect(troubles).toEqual([]);
  }, 180_000);
}
