import type { ErrorCode } from "../../core/errors.ts";

/** Pages that tell what went wrong: what happened, what is safe, what to do next. */
export const PROBLEMS_EN: Record<
  ErrorCode | "too_many" | "foreign_form",
  { title: string; happened: string; safe: string; next: string }
> = {
  invalid: {
    title: "That did not fit",
    happened: "Something in the request was not as expected.",
    safe: "Nothing was changed.",
    next: "Go back, check what you entered, and try again.",
  },
  unauthorized: {
    title: "Please sign in",
    happened:
      "Nobody is signed in here, or the session has ended. Sessions end after 8 hours, or sooner when they are not used.",
    safe: "Nothing was changed, and what you saved before is still there.",
    next: "Sign in and open the page again.",
  },
  forbidden: {
    title: "This page is not open to you",
    happened: "You are signed in, and this page belongs to other people or another role.",
    safe: "Nothing was shown and nothing was changed.",
    next: "If you think it should be open to you, ask whoever looks after the directory in your organization.",
  },
  not_found: {
    title: "There is nothing here",
    happened: "The address leads to no page, or what was there is gone.",
    safe: "Nothing was changed.",
    next: "Check the address, or start again from the first page.",
  },
  conflict: {
    title: "This has changed in the meantime",
    happened: "Something moved between opening the page and sending it.",
    safe: "Your last step was not carried out.",
    next: "Load the page again and repeat the step if you still want it.",
  },
  refused: {
    title: "A rule does not allow this",
    happened: "The step goes against a rule that protects people here.",
    safe: "Nothing was changed.",
    next: "The privacy page explains the rules.",
  },
  unavailable: {
    title: "Out of reach for a moment",
    happened: "The database or the chat platform did not answer.",
    safe: "Nothing was changed. What was saved before is still there.",
    next: "Try again in a minute.",
  },
  bug: {
    title: "Something went wrong on our side",
    happened: "The page could not be made. This is our mistake, not yours.",
    safe: "What was saved before is still there.",
    next: "Try again. If it happens again, tell the people who run Evenkeel here at what time it happened.",
  },
  foreign_form: {
    title: "This form came from another site",
    happened: "A form was sent from a page that is not ours, or by a browser that hides where it came from.",
    safe: "It was not carried out, and nothing was changed.",
    next: "Open the page here again and repeat the step.",
  },
  too_many: {
    title: "Too many tries for now",
    happened: "There were many sign-in requests in a short time.",
    safe: "Nobody was signed in, and nothing was changed.",
    next: "Wait ten minutes, then try again.",
  },
};
