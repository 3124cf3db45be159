import { sql } from "kysely";
import type { Id, MemberId, OrganizationId, ProgramId, TeamId } from "../../core/ids.ts";
import type { OrganizationActionId, ProgramState } from "../../core/program/program.ts";
import type { Instant } from "../../core/time/instant.ts";
import type { Trx } from "../transact.ts";

const PROGRAM = [
  "id",
  "version",
  "content_id",
  "state",
  "opens_on",
  "definition",
  "pilot_from",
  "active_from",
  "action_id",
  "asked_by",
  "approved_by",
  "join_code",
] as const;

/** Every version of every program, by program and version; some tens of rows. */
export function findPrograms(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("programs")
    .select(PROGRAM)
    .where("organization_id", "=", organizationId)
    .orderBy("id")
    .orderBy("version")
    .execute();
}
export type ProgramRow = Awaited<ReturnType<typeof findPrograms>>[number];

/** The versions of these programs, by program and version. */
export function findVersions(
  trx: Trx,
  organizationId: OrganizationId,
  ids: readonly ProgramId[],
): Promise<ProgramRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom("programs")
    .select(PROGRAM)
    .where("organization_id", "=", organizationId)
    .where("id", "in", ids)
    .orderBy("id")
    .orderBy("version")
    .execute();
}

/** The versions of one program, locked until the transaction ends: of two changes at once, the second sees the first. */
export function lockVersions(trx: Trx, organizationId: OrganizationId, id: ProgramId): Promise<ProgramRow[]> {
  return trx
    .selectFrom("programs")
    .select(PROGRAM)
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .orderBy("version")
    .forUpdate()
    .execute();
}

/** The versions of the program that a link leads to; none where the code is nobody's. */
export function findByCode(trx: Trx, organizationId: OrganizationId, code: string): Promise<ProgramRow[]> {
  return trx
    .selectFrom("programs")
    .select(PROGRAM)
    .where("organization_id", "=", organizationId)
    .where("join_code", "=", code)
    .orderBy("version")
    .execute();
}

/** Whether a program is open to everyone it is for on `today` (ISO date). */
export async function isAnyOpen(trx: Trx, organizationId: OrganizationId, today: string): Promise<boolean> {
  const row = await trx
    .selectFrom("programs")
    .select("id")
    .where("organization_id", "=", organizationId)
    .where("state", "=", "active")
    .where("active_from", "<=", today)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface NewVersion {
  readonly id: ProgramId;
  readonly version: number;
  readonly contentId: string;
  readonly definition: object;
  readonly opensOn: string;
  readonly action: OrganizationActionId | null;
  readonly joinCode: string;
  readonly at: Instant;
}

/** A draft. Throws where that version is there already. */
export async function insertVersion(
  trx: Trx,
  organizationId: OrganizationId,
  version: NewVersion,
): Promise<void> {
  await trx
    .insertInto("programs")
    .values({
      organization_id: organizationId,
      id: version.id,
      version: version.version,
      content_id: version.contentId,
      state: "draft",
      opens_on: version.opensOn,
      created_at: version.at,
      definition: JSON.stringify(version.definition),
      pilot_from: null,
      active_from: null,
      action_id: version.action,
      asked_by: null,
      approved_by: null,
      join_code: version.joinCode,
    })
    .execute();
}

/** Only a draft is ever rewritten. Returns whether it was one. */
export async function saveDraft(
  trx: Trx,
  organizationId: OrganizationId,
  draft: Pick<NewVersion, "id" | "version" | "definition" | "opensOn" | "action">,
): Promise<boolean> {
  const result = await trx
    .updateTable("programs")
    .set({
      definition: JSON.stringify(draft.definition),
      opens_on: draft.opensOn,
      action_id: draft.action,
    })
    .where("organization_id", "=", organizationId)
    .where("id", "=", draft.id)
    .where("version", "=", draft.version)
    .where("state", "=", "draft")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Where a version stands. What it consists of stays as it is. */
export async function saveStanding(
  trx: Trx,
  organizationId: OrganizationId,
  {
    id,
    version,
    ...standing
  }: {
    readonly id: ProgramId;
    readonly version: number;
    readonly state: ProgramState;
    readonly pilot_from: string | null;
    readonly active_from: string | null;
    readonly asked_by: MemberId | null;
    readonly approved_by: MemberId | null;
  },
): Promise<void> {
  await trx
    .updateTable("programs")
    .set(standing)
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .execute();
}

export interface PersonRow {
  /** Their team and all above it. */
  readonly teams: TeamId[];
  readonly is_lead: boolean;
  readonly location: string | null;
  readonly tags: string[];
}

/** What an audience asks of a member. */
export async function findPersonRow(
  trx: Trx,
  organizationId: OrganizationId,
  memberId: MemberId,
): Promise<PersonRow | undefined> {
  const { rows } = await sql<PersonRow>`
    with recursive above as (
      select t.id, t.parent_id from teams t join members m on m.organization_id = t.organization_id and m.team_id = t.id
      where m.organization_id = ${organizationId} and m.id = ${memberId}
      union
      select t.id, t.parent_id from teams t join above on t.id = above.parent_id
      where t.organization_id = ${organizationId})
    select location, tags, (select array_agg(id) from above) as teams,
      exists (select from teams t where t.organization_id = ${organizationId} and t.lead_id = m.id) as is_lead
    from members m where m.organization_id = ${organizationId} and m.id = ${memberId} and m.left_at is null`.execute(
    trx,
  );
  return rows[0];
}

/** Places and tags that the directory knows, each once: what HR can choose from. Not who has them. */
export async function findGroupNames(
  trx: Trx,
  organizationId: OrganizationId,
): Promise<{ readonly locations: readonly string[]; readonly tags: readonly string[] }> {
  const rows = await trx
    .selectFrom("members")
    .select(["location", "tags"])
    .distinct()
    .where("organization_id", "=", organizationId)
    .where("left_at", "is", null)
    .execute();
  return {
    locations: [...new Set(rows.flatMap(({ location }) => (location === null ? [] : [location])))].sort(),
    tags: [...new Set(rows.flatMap(({ tags }) => tags))].sort(),
  };
}

/** Who did what with a program when, the oldest first; not who looked at it. */
export function findProgramLog(trx: Trx, organizationId: OrganizationId, id: Id<string>) {
  return trx
    .selectFrom("access_log as log")
    .leftJoin("members", (join) =>
      join
        .onRef("members.organization_id", "=", "log.organization_id")
        .onRef("members.id", "=", "log.actor_id"),
    )
    .select(["log.at", "log.verb", "log.actor_role as role", "members.name"])
    .where("log.organization_id", "=", organizationId)
    .where("log.subject_id", "=", id)
    .where("log.verb", "like", "program.%")
    .where("log.verb", "not like", "%.read")
    .orderBy("log.at")
    .orderBy("log.id")
    .execute();
}

/** The names of these people, by id. */
export async function findNames(
  trx: Trx,
  organizationId: OrganizationId,
  ids: readonly MemberId[],
): Promise<ReadonlyMap<MemberId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom("members")
    .select(["id", "name"])
    .where("organization_id", "=", organizationId)
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
