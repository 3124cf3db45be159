import { ACTIONS } from "../../content/actions.ts";
import { said } from "../../content/words/said.ts";
import { parseId } from "../../core/ids.ts";
import { ACTION_THEMES, type ActionTheme } from "../../core/pulse/manager-action.ts";
import { REPORT_WITHIN_WEEKS, type TeamActionId, weeksAfter } from "../../core/pulse/team-action.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { type LocalDate, localDate } from "../../core/time/local-time.ts";
import {
  countTeamActions,
  deleteDraftAction,
  insertTeamAction,
  lockTeam,
} from "../../db/action/team-actions.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { type Lead, ledTeam, logLeadsDeed } from "./own-team.ts";
import { LONGEST_OWNER, LONGEST_WORDS } from "./record-action.ts";

/** What a lead wrote into the form. */
export interface TeamActionForm {
  /** The id of one of our suggestions; empty for a change of their own. */
  readonly suggestion: string;
  /** The part of the work that it changes; only where it follows no suggestion. */
  readonly theme: string;
  /** In their own words; may be empty beside a suggestion. At most 400 characters. */
  readonly words: string;
  /** The role that sees to it, not a name. At most 80 characters. */
  readonly owner: string;
  /** An ISO date, from today to as many weeks ahead as the team waits for its report. */
  readonly dueOn: string;
}

/** A lead who keeps drafts instead of promises needs no more of them. */
const MOST_DRAFTS = 10;

/** How many weeks a team waits at most for the report on an action that follows this suggestion, or none. */
export function weeksToReport(suggestion: string | null): number {
  return ACTIONS.find(({ id }) => id === suggestion)?.reportWithinWeeks ?? REPORT_WITHIN_WEEKS;
}

interface Read {
  readonly theme: ActionTheme;
  readonly suggestion: string | null;
  readonly words: string;
  readonly owner: string;
  readonly dueOn: LocalDate;
}

function readForm(form: TeamActionForm, today: LocalDate): Read {
  const words = form.words.trim();
  const owner = form.owner.trim();
  if (words.length > LONGEST_WORDS || owner.length > LONGEST_OWNER) throw said("invalid", "action_too_long");
  const suggested = ACTIONS.find(({ id }) => id === form.suggestion);
  const theme = suggested?.theme ?? ACTION_THEMES.find((each) => each === form.theme);
  if ((suggested === undefined && words === "") || theme === undefined) throw said("invalid", "action_what");
  const suggestion = suggested?.id ?? null;
  const { dueOn } = form;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(dueOn) && dueOn >= today;
  if (owner === "" || !isDay || dueOn > weeksAfter(today, weeksToReport(suggestion)))
    throw said("invalid", "team_action_who");
  return { theme, suggestion, words, owner, dueOn };
}

/**
 * The team's lead writes down what they will change. It is a draft that they alone see. Returns its id. Throws `invalid` with what is
 * missing, `conflict` where there are ten drafts, `not_found`, and `forbidden` for all but the lead of this team.
 */
export async function recordTeamAction(
  deps: Pick<Deps, "database" | "random">,
  session: Lead,
  { team, form }: { readonly team: string; readonly form: TeamActionForm },
  now: Instant,
): Promise<TeamActionId> {
  const { organizationId, memberId } = session;
  const id = newId<"team_action">(deps.random, now);
  await asApp(deps.database, organizationId, async (trx) => {
    const { id: teamId } = await ledTeam(trx, session, team);
    const { time_zone } = await findOrganization(trx, organizationId);
    const read = readForm(form, localDate(now, time_zone as TimeZone));
    await lockTeam(trx, organizationId, teamId);
    if ((await countTeamActions(trx, organizationId, { teamId, state: "draft" })) >= MOST_DRAFTS)
      throw said("conflict", "team_action_drafts");
    await insertTeamAction(trx, organizationId, { id, teamId, ...read, by: memberId, at: now });
    await logLeadsDeed(trx, deps, session, { verb: "team_action.record", subject: id, now });
  });
  return id;
}

/** The lead deletes a draft. Throws `conflict` where it is not there or the team was told, `not_found`, `forbidden`. */
export async function discardTeamAction(
  deps: Pick<Deps, "database" | "random">,
  session: Lead,
  { team, action }: { readonly team: string; readonly action: string },
  now: Instant,
): Promise<void> {
  const { organizationId } = session;
  const id = parseId<"team_action">(action);
  await asApp(deps.database, organizationId, async (trx) => {
    const { id: teamId } = await ledTeam(trx, session, team);
    if (id === null || !(await deleteDraftAction(trx, organizationId, { teamId, id })))
      throw said("conflict", "team_action_told");
    await logLeadsDeed(trx, deps, session, { verb: "team_action.discard", subject: id, now });
  });
}
