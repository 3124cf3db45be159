import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { plain } from "../../src/core/chat/text.ts";
import type { Block, View } from "../../src/core/chat/view.ts";
import { type Keyboard, keyboardOf, type Stroke } from "./keyboard.ts";
import { type Seen, watchPage } from "./watch-page.ts";

/** The chat in a real browser, used with the keyboard alone. */
export interface ChatPage {
  readonly page: Page;
  /** What the browser complained about. */
  readonly troubles: readonly string[];
  /** The button "I need a moment", as the page names what has the focus. */
  readonly opener: string;
  /** Closes what may be open, and moves the focus to `opener`. */
  goToOpener(): Promise<void>;
  /** Presses, waits for the view to change, and expects the focus to have gone by `stops`, seen at each. */
  press(strokes: readonly Stroke[], stops: readonly string[]): Promise<Seen>;
  /** Expects `view` on the screen, whole and in its order, with the focus on its title. Each kind of view meets axe once. */
  expectShown(view: View, seen: Seen): Promise<void>;
  readonly counted: { views: number; kinds: number };
}

const require = createRequire(import.meta.url);
const AXE = createRequire(require.resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js");

/** Opens the chat at `url` and waits until it listens. */
export async function openChatPage(browser: Browser, url: string): Promise<ChatPage> {
  const context = await browser.newContext({
    viewport: { width: 1100, height: 800 },
    reducedMotion: "reduce",
  });
  await context.addInitScript(watchPage);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (said) => said.type() === "error" && troubles.push(said.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(`${url}/chat`);
  await page.evaluate(await readFile(AXE, "utf8"));
  const keyboard = await keyboardOf(page);
  const kinds = new Set<string>();
  const counted = { views: 0, kinds: 0 };
  const goToOpener = () => tabTo({ page, keyboard }, OPENER);
  return {
    page,
    opener: `button ${(await page.locator(OPENER).textContent())?.trim()}`,
    goToOpener,
    troubles,
    counted,
    press: (strokes, stops) => press({ page, keyboard }, strokes, stops),
    async expectShown(view, seen) {
      expect(seen).toMatchObject({ dialog: true, focus: "title", wrong: [] });
      expect(missingFrom(seen.words, view)).toEqual([]);
      counted.views += 1;
      const kind = kindOf(view);
      if (kinds.has(kind)) return;
      kinds.add(kind);
      counted.kinds = kinds.size;
      expect(await violations(page), kind).toEqual([]);
    },
  };
}

const OPENER = 'button[name="command"][value="moment"]';

async function tabTo(
  { page, keyboard }: { readonly page: Page; readonly keyboard: Keyboard },
  selector: string,
): Promise<void> {
  await keyboard.press(["Escape"]);
  const isThere = () => page.evaluate((at) => document.activeElement?.matches(at) ?? false, selector);
  for (let tabs = 0; !(await isThere()); tabs++) {
    if (tabs > 40) throw new Error(`Tab does not lead to ${selector}.`);
    await keyboard.press(["Tab"]);
  }
  await page.evaluate(() => window.seen(0));
}

async function press(
  { page, keyboard }: { readonly page: Page; readonly keyboard: Keyboard },
  strokes: readonly Stroke[],
  stops: readonly string[],
): Promise<Seen> {
  const [seen] = await Promise.all([page.evaluate(() => window.seen(1)), keyboard.press(strokes)]);
  const walked = seen.trail.slice(0, stops.length);
  expect(walked.map(({ at }) => at)).toEqual(stops);
  expect(walked.filter(({ trouble }) => trouble !== "")).toEqual([]);
  return seen;
}

/** Rules of accessibility that the page breaks, each with what breaks it. */
function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
}

/** What of the view's own words is not on the screen, or not in its place. */
function missingFrom(shown: string, view: View): readonly string[] {
  let from = 0;
  return [view.title, ...view.blocks.flatMap(wordsOf), ...view.buttons.map(({ label }) => label)].filter(
    (words) => {
      const flat = words.replaceAll(/\s+/gu, " ").trim();
      const at = shown.indexOf(flat, from);
      if (at !== -1) from = at + flat.length;
      return at === -1;
    },
  );
}

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "text":
      return [plain(block.text)];
    case "facts":
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case "buttons":
      return block.buttons.map(({ label }) => label);
    case "choices":
      return [block.label, ...block.options.map(({ label }) => label)];
    case "input":
      return [block.label, ...(block.hint ? [block.hint] : [])];
    default:
      return [];
  }
}

/** Views of one kind differ in their words only: the same blocks in the same states, the same styles of buttons. */
function kindOf({ progress, blocks, buttons }: View): string {
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case "choices":
        return [
          block.kind,
          block.multiple,
          block.optional,
          (block.chosen?.length ?? 0) > 0,
          block.options.length > 10,
        ];
      case "input":
        return [block.kind, block.lines, block.hint !== undefined, block.value !== undefined, block.optional];
      case "text":
        return [block.kind, block.quiet, typeof block.text];
      case "buttons":
        return [block.kind, block.buttons.length > 3, ...block.buttons.map(({ style }) => style)];
      default:
        return [block.kind];
    }
  });
  return JSON.stringify([progress !== undefined, parts, buttons.map(({ style }) => style)]);
}
