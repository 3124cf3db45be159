/** What can be wrong with a file. The words, and what to do, are the pages'. */
export type FileProblemCode =
  | "not_text"
  | "broken_quotes"
  | "nobody"
  | "columns_unnamed"
  | "columns_renamed"
  | "columns_none"
  | "columns_missing"
  | "columns_unknown"
  | "ragged"
  | "email_wrong"
  | "email_twice"
  | "email_unknown"
  | "name_missing"
  | "team_missing"
  | "too_long"
  | "zone_unknown"
  | "language_unknown"
  | "country_unknown"
  | "manager_own"
  | "manager_unknown"
  | "parent_own"
  | "parent_differs"
  | "team_ambiguous"
  | "team_cycle"
  | "tops_several"
  | "self_missing"
  | "date_wrong"
  | "dates_reversed";

export interface FileProblem {
  /** Where, from 1; null where it is about the file as a whole. */
  readonly line: number | null;
  readonly code: FileProblemCode;
  /** What stands there, or the other line, or the names at odds; empty where the code says it all. */
  readonly value: string;
}

/** In the order of the file; what is about all of it comes first. */
export function inOrder(problems: readonly FileProblem[]): FileProblem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
