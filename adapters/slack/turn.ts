import type { Fields } from "./read-body.ts";

/** Slack waits three seconds (docs.slack.dev/interactivity/handling-user-interaction); what is left is for the way back. */
const ANSWER_WITHIN = 2800;

/** One acknowledgement: the first answer counts, and there is one in time. */
export interface Turn {
  /** Answers with `body`. False where the time was over and something else was answered. */
  answer(body: Fields | null): boolean;
  /** What was answered. */
  readonly answered: Promise<Fields | null>;
}

/** Begins a turn: after 2.8 s `fallback` is the answer, if nothing else was. */
export function startTurn(fallback: Fields | null, within: number = ANSWER_WITHIN): Turn {
  const { promise, resolve } = Promise.withResolvers<Fields | null>();
  let open = true;
  const answer = (body: Fields | null): boolean => {
    if (!open) return false;
    open = false;
    clearTimeout(timer);
    resolve(body);
    return true;
  };
  const timer = setTimeout(() => answer(fallback), within);
  return { answer, answered: promise };
}
