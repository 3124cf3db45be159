import { sql } from "kysely";
import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import type { ActionTheme } from "../../core/pulse/manager-action.ts";
import type { Outcome, TeamActionId } from "../../core/pulse/team-action.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { LocalDate } from "../../core/time/local-time.ts";
import { ownZone } from "../directory/directory.ts";
import type { Trx } from "../transact.ts";

const TEAM_ACTION = [
  "id",
  "theme",
  "suggestion",
  "words",
  "owner",
  "due_on",
  "recorded_at",
  "announced_at",
  "report_by",
  "outcome",
  "report",
  "reported_at",
] as const;

/** What a team was told, the newest first. */
export function findToldActions(trx: Trx, organizationId: OrganizationId, teamId: TeamId, limit: number) {
  return trx
    .selectFrom("team_actions")
    .select(TEAM_ACTION)
    .where("organization_id", "=", organizationId)
    .where("team_id", "=", teamId)
    .where("announced_at", "is not", null)
    .orderBy("announced_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}
export type TeamActionRow = Awaited<ReturnType<typeof findToldActions>>[number];

/** What a team was not told yet, the newest first. */
export function findDraftActions(
  trx: Trx,
  organizationId: OrganizationId,
  teamId: TeamId,
  limit: number,
): Promise<TeamActionRow[]> {
  return trx
    .selectFrom("team_actions")
    .select(TEAM_ACTION)
    .where("organization_id", "=", organizationId)
    .where("team_id", "=", teamId)
    .where("announced_at", "is", null)
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** One of a team's, locked until the transaction ends: it can neither be told nor go meanwhile. */
export function lockTeamAction(
  trx: Trx,
  organizationId: OrganizationId,
  { teamId, id }: { readonly teamId: TeamId; readonly id: TeamActionId },
): Promise<TeamActionRow | undefined> {
  return trx
    .selectFrom("team_actions")
    .select(TEAM_ACTION)
    .where("organization_id", "=", organizationId)
    .where("team_id", "=", teamId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** The team's row is locked until the transaction ends: what was told is counted, and told, one after the other. */
export async function lockTeam(trx: Trx, organizationId: OrganizationId, teamId: TeamId): Promise<void> {
  await trx
    .selectFrom("teams")
    .select("id")
    .where("organization_id", "=", organizationId)
    .where("id", "=", teamId)
    .forUpdate()
    .execute();
}

/** How many of a team's are in that state: drafts, or told and not reported on. */
export async function countTeamActions(
  trx: Trx,
  organizationId: OrganizationId,
  { teamId, state }: { readonly teamId: TeamId; readonly state: "draft" | "open" },
): Promise<number> {
  const row = await trx
    .selectFrom("team_actions")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("organization_id", "=", organizationId)
    .where("team_id", "=", teamId)
    .where("announced_at", state === "draft" ? "is" : "is not", null)
    .where("reported_at", "is", null)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** What this member wrote down, for whichever team, the oldest first. */
export function findOwnTeamActions(trx: Trx, organizationId: OrganizationId, memberId: MemberId) {
  return trx
    .selectFrom("team_actions")
    .select(["team_id", "suggestion", "words", "owner", "due_on", "recorded_at", "announced_at"])
    .where("organization_id", "=", organizationId)
    .where("recorded_by", "=", memberId)
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
}

export interface NewTeamAction {
  readonly id: TeamActionId;
  readonly teamId: TeamId;
  readonly theme: ActionTheme;
  readonly suggestion: string | null;
  readonly words: string;
  readonly owner: string;
  readonly dueOn: LocalDate;
  readonly by: MemberId;
  readonly at: Instant;
}

export async function insertTeamAction(
  trx: Trx,
  organizationId: OrganizationId,
  { teamId, dueOn, by, at, ...rest }: NewTeamAction,
): Promise<void> {
  await trx
    .insertInto("team_actions")
    .values({
      organization_id: organizationId,
      ...rest,
      team_id: teamId,
      due_on: dueOn,
      recorded_by: by,
      recorded_at: at,
      announced_at: null,
      report_by: null,
      outcome: null,
      report: null,
      reported_at: null,
    })
    .execute();
}

/** Deletes what was not told. Returns whether it was there. */
export async function deleteDraftAction(
  trx: Trx,
  organizationId: OrganizationId,
  { teamId, id }: { readonly teamId: TeamId; readonly id: TeamActionId },
): Promise<boolean> {
  const result = await trx
    .deleteFrom("team_actions")
    .where("organization_id", "=", organizationId)
    .where("team_id", "=", teamId)
    .where("id", "=", id)
    .where("announced_at", "is", null)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function markTeamTold(
  trx: Trx,
  organizationId: OrganizationId,
  id: TeamActionId,
  told: { readonly at: Instant; readonly reportBy: LocalDate },
): Promise<void> {
  await trx
    .updateTable("team_actions")
    .set({ announced_at: told.at, report_by: told.reportBy })
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .execute();
}

export async function saveReport(
  trx: Trx,
  organizationId: OrganizationId,
  id: TeamActionId,
  report: { readonly outcome: Outcome; readonly words: string; readonly at: Instant },
): Promise<void> {
  await trx
    .updateTable("team_actions")
    .set({ outcome: report.outcome, report: report.words, reported_at: report.at })
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .execute();
}

/** The slot of a reminder: of all that a team waits for on one day, its lead is reminded once. */
export function reminderSlot(prefix: string, teamId: TeamId, reportBy: LocalDate): string {
  return `${prefix}${teamId} ${reportBy}`;
}

/**
 * Teams that wait for reports from `from` to `until`, both included, by day, with the lead who owes them now: only leads who take messages
 * and were not reminded of it.
 */
export function findReportsToRemindOf(
  trx: Trx,
  organizationId: OrganizationId,
  due: { readonly from: LocalDate; readonly until: LocalDate; readonly slotPrefix: string },
) {
  return trx
    .selectFrom("team_actions as a")
    .innerJoin("teams as t", (join) =>
      join.onRef("t.organization_id", "=", "a.organization_id").onRef("t.id", "=", "a.team_id"),
    )
    .innerJoin("members", (join) =>
      join.onRef("members.organization_id", "=", "t.organization_id").onRef("members.id", "=", "t.lead_id"),
    )
    .innerJoin("preferences", (join) =>
      join
        .onRef("preferences.organization_id", "=", "members.organization_id")
        .onRef("preferences.member_id", "=", "members.id"),
    )
    .distinct()
    .select([
      "a.team_id as teamId",
      sql<LocalDate>`to_char(a.report_by, 'YYYY-MM-DD')`.as("reportBy"),
      "members.id as leadId",
      ownZone.as("zone"),
      "preferences.paused_until as pausedUntil",
    ])
    .where("a.organization_id", "=", organizationId)
    .where("a.announced_at", "is not", null)
    .where("a.reported_at", "is", null)
    .where("a.report_by", ">=", due.from)
    .where("a.report_by", "<=", due.until)
    .where("members.left_at", "is", null)
    .where("preferences.contact", "=", "consented")
    .where(
      sql<boolean>`not exists (select from deliveries d where d.organization_id = a.organization_id
        and d.member_id = members.id and d.kind = 'notice' and d.slot = ${due.slotPrefix}::text || a.team_id::text || ' ' || to_char(a.report_by, 'YYYY-MM-DD'))`,
    )
    .orderBy("a.team_id")
    .execute();
}
