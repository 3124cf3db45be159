import { type ErrorCode, EvenkeelError, type Saying } from "../../core/errors.ts";
import { ERRORS_EN } from "./errors.en.ts";

/** An error that says more to its reader than its code does, in their language. Whoever runs Evenkeel reads it in English. */
export function said(code: ErrorCode, says: Saying): EvenkeelError {
  return new EvenkeelError(code, ERRORS_EN[says], { says });
}
