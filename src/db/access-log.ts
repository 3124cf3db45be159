import { sql } from "kysely";
import type { Id, MemberId, OrganizationId, TeamId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import type { Trx } from "./transact.ts";

/** Records that someone in a role looked at or changed something: actor, verb, id, of a deed on many their number; never content. */
export async function recordAccess(
  trx: Trx,
  organizationId: OrganizationId,
  access: {
    readonly id: Id<"access">;
    readonly at: Instant;
    readonly actor: MemberId | null;
    readonly role: string;
    readonly verb: string;
    readonly subject: string | null;
    readonly counts?: Readonly<Record<string, number>>;
  },
): Promise<void> {
  await trx
    .insertInto("access_log")
    .values({
      organization_id: organizationId,
      id: access.id,
      at: access.at,
      actor_id: access.actor,
      actor_role: access.role,
      verb: access.verb,
      subject_id: access.subject,
      counts: access.counts === undefined ? null : JSON.stringify(access.counts),
    })
    .execute();
}

/**
 * How often the summaries of these teams were opened in a role, by role and day (in `zone`). Left out: a team's own lead, whose page
 * it is, and members, whom the log does not hold. With `overview`, also each opening of the organization's overview.
 */
export function countReadings(
  trx: Trx,
  organizationId: OrganizationId,
  {
    teams,
    overview,
    since,
    zone,
  }: { teams: readonly TeamId[]; overview: boolean; since: Instant; zone: string },
) {
  return trx
    .selectFrom("access_log as log")
    .leftJoin("teams", (join) =>
      join
        .onRef("teams.organization_id", "=", "log.organization_id")
        .onRef("teams.id", "=", "log.subject_id"),
    )
    .select([
      "log.actor_role as role",
      sql<string>`to_char(log.at at time zone ${zone}, 'YYYY-MM-DD')`.as("day"),
      sql<number>`count(*)::int`.as("count"),
    ])
    .where("log.organization_id", "=", organizationId)
    .where("log.at", ">=", since)
    .where((where) =>
      where.or([
        where.and([
          where("log.verb", "=", "summary.read"),
          where("log.subject_id", "in", teams),
          sql<boolean>`teams.lead_id is distinct from log.actor_id`,
        ]),
        // Said although it follows from the verb: so the index finds the rows by their time.
        ...(overview
          ? [where.and([where("log.verb", "=", "overview.read"), where("log.subject_id", "is", null)])]
          : []),
      ]),
    )
    .groupBy(["log.actor_role", "day"])
    .orderBy("day", "desc")
    .orderBy("log.actor_role")
    .execute();
}
