import { said } from "../../content/words/said.ts";
import { type OrganizationId, parseId, type TeamId } from "../../core/ids.ts";
import { MOST_OPEN, type Outcome, weeksAfter } from "../../core/pulse/team-action.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { type LocalDate, localDate } from "../../core/time/local-time.ts";
import {
  countTeamActions,
  lockTeam,
  lockTeamAction,
  markTeamTold,
  saveReport,
} from "../../db/action/team-actions.ts";
import { skipWaitingNotices } from "../../db/delivery/deliveries.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import { TEAM_SLOT } from "../delivery/envelopes.ts";
import type { Deps } from "../deps.ts";
import { noticeEveryone } from "../policy/notice-everyone.ts";
import { type Lead, ledTeam, logLeadsDeed } from "./own-team.ts";
import { LONGEST_WORDS } from "./record-action.ts";
import { weeksToReport } from "./record-team-action.ts";

/**
 * One neutral message to each of the team who takes messages, the same whatever is new, and one a day at most: who gets it depends on the
 * team and on consent alone. Who comes back from a pause gets the newest alone.
 */
async function noticeTeam(
  trx: Trx,
  organizationId: OrganizationId,
  { team, today, now }: { readonly team: TeamId; readonly today: LocalDate; readonly now: Instant },
): Promise<void> {
  const prefix = `${TEAM_SLOT}${team} `;
  const slot = `${prefix}${today}`;
  await skipWaitingNotices(trx, organizationId, prefix, slot);
  await noticeEveryone(trx, organizationId, { subject: team, slot, team, now });
}

/**
 * The lead tells the team of a draft: it stands on the team's page from now on, and one neutral message goes to those of the team who take
 * messages. From this day on runs the time within which the team hears back. Throws `conflict` where the team was told, where it waits for
 * three promises, or where the draft's day is over; `not_found`; `forbidden` for all but the lead of this team.
 */
export async function announceTeamAction(
  deps: Pick<Deps, "database" | "random">,
  session: Lead,
  { team, action }: { readonly team: string; readonly action: string },
  now: Instant,
): Promise<void> {
  const { organizationId } = session;
  const id = parseId<"team_action">(action);
  await asApp(deps.database, organizationId, async (trx) => {
    const { id: teamId } = await ledTeam(trx, session, team);
    await lockTeam(trx, organizationId, teamId);
    const draft = id && (await lockTeamAction(trx, organizationId, { teamId, id }));
    if (!draft || draft.announced_at !== null) throw said("conflict", "team_action_told");
    const { time_zone } = await findOrganization(trx, organizationId);
    const today = localDate(now, time_zone as TimeZone);
    if (draft.due_on < today) throw said("conflict", "team_action_late");
    if ((await countTeamActions(trx, organizationId, { teamId, state: "open" })) >= MOST_OPEN)
      throw said("conflict", "team_action_full");
    const reportBy = weeksAfter(today, weeksToReport(draft.suggestion));
    await markTeamTold(trx, organizationId, draft.id, { at: now, reportBy });
    await noticeTeam(trx, organizationId, { team: teamId, today, now });
    await logLeadsDeed(trx, deps, session, { verb: "team_action.announce", subject: draft.id, now });
  });
}

/** What a lead wrote into the form of a report; `words` has 1 to 400 characters. */
export interface ReportForm {
  readonly outcome: Outcome;
  readonly words: string;
}

/**
 * The lead tells the team what became of a promise, once, and for good. Whoever leads the team today reports, also on what a lead before
 * them promised. Throws `invalid`; `conflict` where it was not told or was reported on; `not_found`; `forbidden`.
 */
export async function reportTeamAction(
  deps: Pick<Deps, "database" | "random">,
  session: Lead,
  { team, action, form }: { readonly team: string; readonly action: string; readonly form: ReportForm },
  now: Instant,
): Promise<void> {
  const { organizationId } = session;
  const id = parseId<"team_action">(action);
  const words = form.words.trim();
  await asApp(deps.database, organizationId, async (trx) => {
    const { id: teamId } = await ledTeam(trx, session, team);
    if (words === "" || words.length > LONGEST_WORDS) throw said("invalid", "report_words");
    await lockTeam(trx, organizationId, teamId);
    const told = id && (await lockTeamAction(trx, organizationId, { teamId, id }));
    if (!told || told.announced_at === null || told.reported_at !== null)
      throw said("conflict", "report_given");
    const { time_zone } = await findOrganization(trx, organizationId);
    await saveReport(trx, organizationId, told.id, { outcome: form.outcome, words, at: now });
    const today = localDate(now, time_zone as TimeZone);
    await noticeTeam(trx, organizationId, { team: teamId, today, now });
    await logLeadsDeed(trx, deps, session, { verb: "team_action.report", subject: told.id, now });
  });
}
