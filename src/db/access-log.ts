import { sql } from "kysely";
import type { Id, MemberId, OrganizationId, TeamId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import type { SettingChange } from "./schema.ts";
import type { Trx } from "./transact.ts";

/** Records that someone in a role looked at or changed something: actor, verb, id, of a deed on many their number, of a setting what it was and is; never content. */
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
    readonly change?: SettingChange;
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
      change: access.change === undefined ? null : JSON.stringify(access.change),
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

export interface AccessFilter {
  /** What verbs begin with, before the dot. Others are not found. */
  readonly families: readonly string[];
  readonly role: string | null;
  readonly from: Instant | null;
  /** Without this moment. */
  readonly until: Instant | null;
  /** Those after this one in the list's order. */
  readonly after: { readonly at: Instant; readonly id: Id<"access"> } | null;
  readonly limit: number;
}

/** Entries, the newest first. Names are those of today's directory. */
export function findAccesses(trx: Trx, organizationId: OrganizationId, filter: AccessFilter) {
  const { role, from, until, after } = filter;
  return trx
    .selectFrom("access_log as log")
    .leftJoin("members as actor", (join) =>
      join.onRef("actor.organization_id", "=", "log.organization_id").onRef("actor.id", "=", "log.actor_id"),
    )
    .leftJoin("members as person", (join) =>
      join
        .onRef("person.organization_id", "=", "log.organization_id")
        .onRef("person.id", "=", "log.subject_id"),
    )
    .leftJoin("teams as team", (join) =>
      join.onRef("team.organization_id", "=", "log.organization_id").onRef("team.id", "=", "log.subject_id"),
    )
    .select([
      "log.id",
      "log.at",
      "log.actor_role as role",
      "log.verb",
      "log.counts",
      "log.change",
      "actor.name as actor",
      "person.name as person",
      "team.name as team",
    ])
    .where("log.organization_id", "=", organizationId)
    .where(sql<boolean>`split_part(log.verb, '.', 1) = any (${[...filter.families]}::text[])`)
    .$if(role !== null, (query) => query.where("log.actor_role", "=", role ?? ""))
    .$if(from !== null, (query) => query.where("log.at", ">=", from))
    .$if(until !== null, (query) => query.where("log.at", "<", until))
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(log.at, log.id) < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid)`,
      ),
    )
    .orderBy("log.at", "desc")
    .orderBy("log.id", "desc")
    .limit(filter.limit)
    .execute();
}
export type AccessRow = Awaited<ReturnType<typeof findAccesses>>[number];
