import type { RoughCount, Trouble } from "../../core/delivery/figures.ts";
import { plural } from "../../core/plural.ts";

const troubles: Record<Trouble, string> = {
  no_chat: "no chat reaches them",
  gone: "the account is gone, or the app was removed",
  refused: "the chat platform refused the message: see the server’s log",
  no_answer: "no answer that can be read: may have arrived, not sent again",
  ended: "the server stopped while it was sending: may have arrived, not sent again",
};

/** `/hr/messages`. */
export const MESSAGES_EN = {
  title: "Messages",
  intro:
    "What waits and what went wrong, chat by chat, in the last day. Numbers are rounded to tens, and never say who.",
  count: (count: RoughCount): string =>
    count === "few" ? "a few" : count === 0 ? "none" : `about ${count.toLocaleString("en")}`,
  waiting: "Waiting",
  sent: "Sent",
  oldest: (minutes: number): string =>
    plural("en", minutes, { one: "the oldest for # minute", other: "the oldest for # minutes" }),
  troubles,
  nowhere: "Not in any chat",
  pausedUntil: (when: string): string =>
    `The chat platform asked us to wait until ${when}. Messages go on by themselves then.`,
  disconnected: "This chat took our access back. Connect it again on the HR page.",
  stopped: (when: string): string => `All messages of the organization are stopped since ${when}.`,
  cancelTitle: "Cancel what waits",
  cancelText:
    "What waits is not sent, and does not come back. What is on its way arrives. Messages that people asked for themselves, such as a sign-in, still go out. A line in the access log says that you did it.",
  cancel: "Cancel what waits here",
  cancelAll: "Cancel all that waits",
  canceled: "What was waiting is canceled.",
};
