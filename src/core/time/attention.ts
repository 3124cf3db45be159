/** What a week may take of one person's attention, over all programs and kinds of message. A week is any seven days on end. */
export const WEEK = { nudges: 3, minutes: 15, minutesOfLeads: 20 } as const;

/** What asks for attention: a card, a summary for a lead, or a notice that all of a group get alike. `asked`: a card they put off themselves. */
export type NudgeKind = "prompt" | "summary" | "notice" | "asked";

/** How the slot of a card begins that the person put off. */
export const ASKED_SLOT = "asked ";

export interface Nudge {
  readonly kind: NudgeKind;
  /** Days since 1970 where the person is. */
  readonly on: number;
}

/** Minutes that each takes at most: a card five, a page five, a notice two. What they put off was counted when it came first. */
const MINUTES: Readonly<Record<NudgeKind, number>> = { prompt: 5, summary: 5, notice: 2, asked: 0 };

/**
 * Whether `next` still fits beside what the person got, or gets, within the six days before and after. Never two cards on one day. A
 * notice is owed to everyone at one hour, and what they put off was their own wish: both always fit. Summaries of one day are one nudge,
 * and a week with one is a lead's.
 */
export function fits(next: Nudge, others: readonly Nudge[]): boolean {
  if (next.kind === "notice" || next.kind === "asked") return true;
  const near = others.filter(({ on }) => Math.abs(on - next.on) < 7);
  const today = near.filter(({ on }) => on === next.on);
  if (next.kind === "prompt" && today.some(({ kind }) => kind === "prompt" || kind === "asked")) return false;
  if (next.kind === "summary" && today.some(({ kind }) => kind === "summary")) return true;
  const days = new Set([...near, next].filter(({ kind }) => kind === "summary").map(({ on }) => on));
  const rest = [...near, next].filter(({ kind }) => kind === "prompt" || kind === "notice");
  const minutes = days.size * MINUTES.summary + rest.reduce((sum, { kind }) => sum + MINUTES[kind], 0);
  const most = days.size > 0 ? WEEK.minutesOfLeads : WEEK.minutes;
  return days.size + rest.length <= WEEK.nudges && minutes <= most;
}
