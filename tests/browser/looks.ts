import type { BrowserContextOptions, Page } from "playwright-core";
import { axe } from "./axe.ts";

/** In which a page is looked at. */
export const LOOKS: Readonly<Record<"light" | "dark" | "phone", BrowserContextOptions>> = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light", deviceScaleFactor: 2 },
};

/**
 * What is wrong with a page in a state that every-page.test.ts does not come to: nothing, if all is well. At 320 px too, which is a zoom
 * of 400 %.
 */
export async function flawsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await axe(page).analyze();
  const flaws = violations.map((each) => `${each.id}: ${each.nodes.map(({ html }) => html).join(" | ")}`);
  if ((await page.locator("h1").count()) !== 1) flaws.push("not one h1");
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  for (const width of [size.width, 320]) {
    await page.setViewportSize({ width, height: size.height });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) flaws.push(`scrolls sideways at ${width}`);
  }
  await page.setViewportSize(size);
  return flaws;
}
