import type { LocalDate } from "../../core/time/local-time.ts";
import type { ApprovalKind } from "../../db/schema.ts";

/** Something that waits for an auditor. */
export interface OpenApproval {
  readonly id: string;
  readonly kind: ApprovalKind;
  /** The person who would be named or ended; null where it is about none. */
  readonly person: string | null;
  /** The threshold that is wished for. */
  readonly value: number | null;
  /** The instrument whose questions are to be asked; null where it is about none. */
  readonly questions: string | null;
  readonly askedOn: LocalDate;
}

/** What the reader may do about what waits. */
export interface Say {
  /** HR asks and withdraws. */
  readonly mayAsk: boolean;
  /** `self`: an auditor who is HR as well; a date: an auditor whose yes counts from then on. */
  readonly mayAnswer: "yes" | "self" | "no" | { readonly from: LocalDate };
}
