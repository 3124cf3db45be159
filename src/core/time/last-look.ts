import { fits, type Nudge } from "./attention.ts";
import type { Off } from "./days-off.ts";
import { ordinalOf, type Schedule } from "./schedule.ts";
import { type Pace, paceOf } from "./silence.ts";

/** What becomes of a message that its member may receive. */
export type Weighed = "send" | "leave_out" | "wait";

/** All that the last look at a message needs; `nudge` is null for an invitation, which takes no attention of a week. */
export interface Look {
  readonly nudge: Nudge | null;
  /** Why nothing is to reach the member today; null where something may. */
  readonly off: Off | null;
  /** What else the member got within a week, and summaries that still wait. */
  readonly others: readonly (Nudge & { readonly waits: boolean })[];
  /** Whether the member still wants that day's card: asked of cards alone. */
  readonly isWanted: () => boolean;
}

/**
 * On a day off a card is gone, and everything else waits for a day. A card goes as well where the member does not want it or has had enough
 * this week. A summary that is too much waits for a day; a card makes way for a summary that waits.
 */
export function lastLook({ nudge, off, others, isWanted }: Look): Weighed {
  const isCard = nudge?.kind === "prompt" || nudge?.kind === "asked";
  if (off !== null) return isCard ? "leave_out" : "wait";
  if (nudge === null) return "send";
  if (nudge.kind === "prompt" && !isWanted()) return "leave_out";
  // A summary that waits takes the place of the next card, on that very day.
  const counted = others.filter(({ waits }) => nudge.kind === "prompt" || !waits);
  const near = counted.map((other) => (other.waits ? { ...other, on: nudge.on } : other));
  if (fits(nudge, near)) return "send";
  return nudge.kind === "summary" ? "wait" : "leave_out";
}

/** What a member said or did, as far as it decides on cards: days since 1970, where they are. */
export interface Signs {
  readonly lastSign: number;
  readonly skippedOn: number | null;
}

/** Whether the card of the day `on` is wanted: not skipped, and not thinned out by silence. */
export function wantsCard(
  schedule: Pick<Schedule, "weekdays" | "everyWeeks" | "anchor">,
  { lastSign, skippedOn }: Signs,
  on: number,
): boolean {
  if (skippedOn === on) return false;
  const pace: Pace = paceOf(lastSign, on);
  if (pace !== "second") return pace === "every";
  return ordinalOf(schedule, on) % 2 === 0;
}
