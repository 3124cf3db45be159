/** What kept messages from being sent, as far as an operator can do something about it. Never more than this is said of a message. */
export const TROUBLES = ["no_chat", "gone", "refused", "no_answer", "ended"] as const;
export type Trouble = (typeof TROUBLES)[number];

/** A number of messages that tells of nobody: 0, tens, or "few". */
export type RoughCount = number | "few";

/** In a workspace with fewer accounts, any number tells who. */
const FEWEST_ACCOUNTS = 8;
const STEP = 10;

/** `count` to the nearest ten; "few" where that is less than ten, or where the workspace has fewer than eight accounts. */
export function roughly(count: number, accounts: number): RoughCount {
  if (count === 0) return 0;
  const rounded = Math.round(count / STEP) * STEP;
  return accounts < FEWEST_ACCOUNTS || count < STEP ? "few" : rounded;
}

/** The class of what is stored as the reason of a message that failed or whose fate is not known. */
export function troubleOf(state: "failed" | "unknown", reason: string): Trouble {
  if (state === "failed") return reason === UNREACHED ? "no_chat" : "gone";
  if (reason === ABANDONED) return "ended";
  return /^(?:refused_|http_4)/.test(reason) ? "refused" : "no_answer";
}

/** Why what no chat reaches is not sent. */
export const UNREACHED = "No chat reaches this member.";
/** Why what a process was sending when it died is unknown. */
export const ABANDONED = "The process ended between sending and recording.";
