import { HELPLINES } from "../../content/helplines.ts";
import { LOCALES } from "../../core/locale.ts";
import type { DeploymentHelp } from "../../core/safety/helplines.ts";
import type { Instant } from "../../core/time/instant.ts";
import { helpFor } from "./urgent-help.ts";

/**
 * Most bytes of a help view as JSON, without its ways on. A card of Teams, the narrowest of the chats, takes up to 1.7 times as many:
 * tests/contracts/kept-help.test.ts holds every card to its limit.
 */
const MOST_BYTES = 14_000;

/** The pages that hold the most: all others show parts of them. */
const FULLEST = ["routes", "safeguarding", "other"] as const;

/** How large the largest help view would be, in bytes; at most MOST_BYTES fit a chat. */
function largestView(help: DeploymentHelp, now: Instant): number {
  const bytes = new TextEncoder();
  const countries = [...new Set([...HELPLINES, ...help.countries].map(({ country }) => country)), null];
  const sizes = LOCALES.flatMap((locale) =>
    FULLEST.flatMap((page) =>
      countries.map((country) => {
        const opening = { page, told: true, soft: false };
        const view = helpFor(help, { opening, country, now, locale, steadying: [], home: null });
        return bytes.encode(JSON.stringify(view)).length;
      }),
    ),
  );
  return Math.max(...sizes);
}

/** Whether a change makes help too long for a chat's view. What was too long before may be made shorter. */
export function growsTooLong(before: DeploymentHelp, after: DeploymentHelp, now: Instant): boolean {
  const size = largestView(after, now);
  return size > MOST_BYTES && size > largestView(before, now);
}
