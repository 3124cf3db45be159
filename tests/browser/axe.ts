import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Axe over the page as it stands. Its `violations` are what counts; what passed is not described. */
export function axe(page: Page): AxeBuilder {
  // Legacy mode: these pages hold no frames, for which each run would open a tab of its own, and take twice as long.
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
}
