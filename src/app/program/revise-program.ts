import { said } from "../../content/words/said.ts";
import { isApproved } from "../../core/program/change.ts";
import type { ProgramVersion } from "../../core/program/program.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { insertVersion } from "../../db/program/programs.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOnly, logDeed, type Officer } from "./allow.ts";
import { lockProgram } from "./find-program.ts";

/** Whether HR can begin another version: the newest one was approved, and the program is not over. */
export function mayRevise(newest: ProgramVersion): boolean {
  return isApproved(newest) && newest.state !== "ended";
}

/**
 * HR begins another version of a program, as a draft that starts from the newest one. What is approved stays as it is and goes on. Throws
 * `conflict` where a draft is open already, or the program is over.
 */
export async function reviseProgram(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  id: string,
  now: Instant,
): Promise<void> {
  hrOnly(session);
  const { organizationId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const { newest, rows } = await lockProgram(trx, organizationId, id);
    if (!mayRevise(newest)) throw said("conflict", "version_open");
    const { time_zone } = await findOrganization(trx, organizationId);
    await insertVersion(trx, organizationId, {
      id: newest.id,
      version: newest.version + 1,
      contentId: newest.contentId,
      definition: newest.definition,
      opensOn: localDate(now.add({ hours: 24 }), time_zone as TimeZone),
      action: newest.action,
      joinCode: rows.at(-1)?.join_code ?? "",
      at: now,
    });
    await logDeed(trx, deps, session, { verb: "program.revise", subject: newest.id, now });
  });
}
