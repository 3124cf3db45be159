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

/**
 * What an error may say to the person who meets it, where the words of its code say too little: each has its words in every language,
 * and the edge that meets the error puts them. Names of sentences, never of data.
 */
export type Saying =
  | "no_picture"
  | "file_too_large"
  | "person_left"
  | "own_access"
  | "two_tokens"
  | "link_closed"
  | "rehearsal_weeks"
  | "rehearsal_from"
  | "stale"
  | "entry_gone"
  | "line_gone"
  | "search_too_long"
  | "form_unknown"
  | "no_such_persona"
  | "request_over"
  | "own_request"
  | "tighter_needs_no_yes"
  | "level_in_force"
  | "no_auditor"
  | "request_open"
  | "left_out_already"
  | "reason_missing"
  | "list_over"
  | "no_such_list"
  | "counted_nowhere"
  | "tenant_taken"
  | "unreachable"
  | "lost_while_saving"
  | "program_moved"
  | "own_program"
  | "pilot_missing"
  | "program_paused"
  | "plan_unsound"
  | "action_missing"
  | "version_open"
  | "no_draft"
  | "team_unknown"
  | "action_unknown"
  | "action_told"
  | "action_too_long"
  | "action_reason"
  | "action_what"
  | "action_who"
  | "team_action_who"
  | "team_action_told"
  | "team_action_full"
  | "team_action_late"
  | "team_action_drafts"
  | "report_given"
  | "report_words"
  | "moved_on"
  | "day_unreadable"
  | "own_second"
  | "own_unsound"
  | "own_planned"
  | "own_many"
  | "questions_large"
  | "questions_second"
  | "questions_auditor"
  | "questions_at_hand"
  | "person_not_here"
  | "both_roles"
  | "role_held"
  | "role_not_held"
  | "last_hr"
  | "auditor_new"
  | "not_asked_by_hr"
  | "threshold_in_force"
  | "quiet_unfit"
  | "days_off_unfit"
  | "day_off_gone"
  | "help_line_gone"
  | "help_newer";

/** `message` is for whoever runs Evenkeel, in English: what happened, what is safe, what to do next. It holds nothing private. */
export class EvenkeelError extends Error {
  readonly code: ErrorCode;
  /** Null: to its reader the words of the code say enough. */
  readonly says: Saying | null;
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown; says?: Saying }) {
    super(message, options);
    this.name = "EvenkeelError";
    this.code = code;
    this.says = options?.says ?? null;
  }
}
