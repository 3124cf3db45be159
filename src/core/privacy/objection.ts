/** Objections to a list of who is counted together (rule 2), and what follows from them and from decisions alone. */

/** Why somebody may object. A closed choice: free text would betray its writer. */
export const OBJECTION_REASONS = [
  "not_one_of_us",
  "belongs_elsewhere",
  "left_long_ago",
  "too_small_or_alike",
  "other",
] as const;
export type ObjectionReason = (typeof OBJECTION_REASONS)[number];

/** What became of an objection: the group is left out of the window's figures, or stays in. */
export type ListDecision = "left_out" | "kept";

/** How a group's list stands. `waiting`: somebody objected for a reason that nobody has decided on. */
export type ListState = "unquestioned" | "waiting" | ListDecision;

/** How a list stands, from the decision on each reason that was given; null where there is none yet. Left out is final. */
export function stateOfList(decisions: readonly (ListDecision | null)[]): ListState {
  if (decisions.includes("left_out")) return "left_out";
  if (decisions.includes(null)) return "waiting";
  return decisions.length > 0 ? "kept" : "unquestioned";
}
