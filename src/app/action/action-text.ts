import { ACTION_WORDS, type ManagerActionId } from "../../content/actions.ts";
import type { Words } from "../../content/words.ts";
import type { OrganizationActionRow } from "../../db/action/organization-actions.ts";
import { wordsOfDate } from "../words-of-time.ts";

type Described = Pick<OrganizationActionRow, "kind" | "suggestion" | "words" | "owner" | "due_on">;

/** An action in one line: the organization's own words, or the title of the suggestion that it follows. */
export function titleOfAction(
  { suggestion, words: own }: Pick<Described, "suggestion" | "words">,
  words: Words,
): string {
  if (own !== "") return own;
  return ACTION_WORDS[words.locale].actions[suggestion as ManagerActionId]?.title ?? suggestion ?? "";
}

/** The same as everyone is told it: what, who sees to it, until when; or why nothing changes. */
export function announcementOf(action: Described, words: Words): string {
  const { action: said } = words.programs;
  const what = ended(titleOfAction(action, words));
  if (action.kind === "no_change") return said.noChange(what);
  if (action.owner === "" || action.due_on === null) return said.changeShort(what);
  return said.change(what, action.owner, wordsOfDate(action.due_on, words));
}

/** As a sentence of its own, so that another can follow. */
function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
