/** The closed set of things that can go wrong. Each edge (HTTP, chat, command line) maps them once. */
export type ErrorCode =
  | "invalid" // the input is wrong; the message says which part and how to mend it
  | "unauthorized" // nobody is signed in, or the session ended
  | "forbidden" // signed in, but this is not theirs
  | "not_found"
  | "conflict" // true a moment ago, not any more: reload and try again
  | "refused" // a rule of the product forbids it (privacy cap, closed window, clock)
  | "unavailable" // database or platform out of reach: nothing was changed, try again
  | "bug"; // ours

/** `message` is written for the person who will read it: what happened, what is safe, what to do next. It holds nothing private. */
export class EvenkeelError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "EvenkeelError";
    this.code = code;
  }
}
