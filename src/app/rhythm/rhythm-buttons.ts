import type { Words } from "../../content/words.ts";
import { action } from "../../core/chat/action.ts";
import type { Button } from "../../core/chat/view.ts";

/** What can be chosen, in days. Two weeks are also what three Heavier bring about: that they can be chosen keeps the length from telling. */
export const PAUSES = { day: 1, week: 7, twoWeeks: 14, month: 28 } as const;

export function pauseButtons(words: Words): readonly Button[] {
  const { pauses } = words.chat.rhythm;
  return [
    ...Object.entries(PAUSES).map(([name, days]) => ({
      label: pauses[name as keyof typeof PAUSES],
      action: action("rhythm.pause", { days: String(days) }),
    })),
    { label: pauses.open, action: action("rhythm.pause", { days: "open" }) },
  ];
}

/** Ends a pause, or wakes cards that rest: one button for both, alike. */
export function startAgainButton(words: Words): Button {
  return { label: words.chat.rhythm.resume, action: action("rhythm.pause", { days: "0" }) };
}

/** Today's card later, or not at all. */
export function putOffButtons(words: Words): readonly Button[] {
  const { putOff } = words.chat.rhythm;
  return [
    { label: putOff.hour, style: "quiet", action: action("rhythm.snooze", { to: "hour" }) },
    { label: putOff.tomorrow, style: "quiet", action: action("rhythm.snooze", { to: "tomorrow" }) },
    { label: putOff.skip, style: "quiet", action: action("rhythm.skip") },
  ];
}
