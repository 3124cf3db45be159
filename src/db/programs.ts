import type { OrganizationId, ProgramId } from "../core/ids.ts";
import type { Trx } from "./transact.ts";

const PROGRAM = ["id", "version", "content_id", "state", "opens_on", "organization_action"] as const;

/** The newest version of each program. */
export function findPrograms(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("programs")
    .distinctOn("id")
    .select(PROGRAM)
    .where("organization_id", "=", organizationId)
    .orderBy("id")
    .orderBy("version", "desc")
    .execute();
}
export type ProgramRow = Awaited<ReturnType<typeof findPrograms>>[number];

/** The program that members join now: active and open on `today` (ISO date), the oldest first. */
export function findOpenProgram(
  trx: Trx,
  organizationId: OrganizationId,
  today: string,
): Promise<ProgramRow | undefined> {
  return trx
    .selectFrom("programs")
    .select(PROGRAM)
    .where("organization_id", "=", organizationId)
    .where("state", "=", "active")
    .where("opens_on", "<=", today)
    .orderBy("created_at")
    .limit(1)
    .executeTakeFirst();
}

export function findProgram(
  trx: Trx,
  organizationId: OrganizationId,
  id: ProgramId,
): Promise<ProgramRow | undefined> {
  return trx
    .selectFrom("programs")
    .select(PROGRAM)
    .where("organization_id", "=", organizationId)
    .where("id", "=", id)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
}
