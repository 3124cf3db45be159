import { ACTIONS } from "../../content/actions.ts";
import { said } from "../../content/words/said.ts";
import type { OrganizationActionId } from "../../core/program/program.ts";
import { ACTION_THEMES, type ActionTheme } from "../../core/pulse/manager-action.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { insertAction } from "../../db/action/organization-actions.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";

/** What HR wrote into the form. */
export interface ActionForm {
  readonly kind: "action" | "no_change";
  /** The id of one of our suggestions; empty for a change of their own. */
  readonly suggestion: string;
  /** What it changes; only where it follows no suggestion. */
  readonly theme: string;
  /** In their own words: what is changed, or why nothing is. May be empty beside a suggestion. */
  readonly words: string;
  /** The role that sees to it, not a name. */
  readonly owner: string;
  /** An ISO date. */
  readonly dueOn: string;
}

export const LONGEST_WORDS = 400;
export const LONGEST_OWNER = 80;

interface Read {
  readonly theme: ActionTheme | null;
  readonly suggestion: string | null;
  readonly words: string;
  readonly owner: string;
  readonly dueOn: string | null;
}

/**
 * HR puts on record what the organization changes, or that nothing is changed and why. Nobody is told yet. Throws `invalid` with what is
 * missing, `forbidden` for all but HR.
 */
export async function recordAction(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  form: ActionForm,
  now: Instant,
): Promise<OrganizationActionId> {
  hrOnly(session);
  const { organizationId, memberId } = session;
  const id = newId<"organization_action">(deps.random, now);
  await asApp(deps.database, organizationId, async (trx) => {
    const { time_zone } = await findOrganization(trx, organizationId);
    const read = readForm(form, localDate(now, time_zone as TimeZone));
    await insertAction(trx, organizationId, { id, kind: form.kind, ...read, by: memberId, at: now });
    await logDeed(trx, deps, session, { verb: "action.record", subject: id, now });
  });
  return id;
}

function readForm(form: ActionForm, today: string): Read {
  const words = form.words.trim();
  const owner = form.owner.trim();
  if (words.length > LONGEST_WORDS || owner.length > LONGEST_OWNER) throw said("invalid", "action_too_long");
  if (form.kind === "no_change") {
    if (words === "") throw said("invalid", "action_reason");
    return { theme: null, suggestion: null, words, owner: "", dueOn: null };
  }
  const suggested = ACTIONS.find(({ id }) => id === form.suggestion);
  const theme = suggested?.theme ?? ACTION_THEMES.find((each) => each === form.theme);
  if ((suggested === undefined && words === "") || theme === undefined) throw said("invalid", "action_what");
  if (owner === "" || !/^\d{4}-\d\d-\d\d$/.test(form.dueOn) || form.dueOn < today)
    throw said("invalid", "action_who");
  return { theme, suggestion: suggested?.id ?? null, words, owner, dueOn: form.dueOn };
}
