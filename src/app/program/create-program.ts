import { findProgramContent } from "../../content/programs.ts";
import { EvenkeelError } from "../../core/errors.ts";
import type { ProgramId } from "../../core/ids.ts";
import { definitionOf } from "../../core/program/program.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { insertVersion } from "../../db/program/programs.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { hrOnly, logDeed, type Officer } from "./allow.ts";
import { newJoinCode } from "./join-code.ts";

/** Two weeks from now: time to read it over and to have it approved. */
const OPENS_IN_HOURS = 24 * 14;

/** HR begins a program as it is shipped. It is a draft: nobody sees it but HR and auditors. Throws `invalid` for a content we do not ship. */
export async function createProgram(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  contentId: string,
  now: Instant,
): Promise<ProgramId> {
  hrOnly(session);
  const content = findProgramContent(contentId);
  if (content === undefined)
    throw new EvenkeelError("invalid", "There is no such program to start from. Nothing was changed.");
  const id = newId<"program">(deps.random, now);
  const { organizationId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const { time_zone } = await findOrganization(trx, organizationId);
    await insertVersion(trx, organizationId, {
      id,
      version: 1,
      contentId,
      definition: definitionOf(content),
      opensOn: localDate(now.add({ hours: OPENS_IN_HOURS }), time_zone as TimeZone),
      action: null,
      joinCode: newJoinCode(deps.random),
      at: now,
    });
    await logDeed(trx, deps, session, { verb: "program.create", subject: id, now });
  });
  return id;
}
