import { said } from "../../content/words/said.ts";
import { parseId, type TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { endEvent, insertEvent } from "../../db/delivery/hard-events.ts";
import { findTeams } from "../../db/directory/directory.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";

/**
 * HR declares a hard event, such as a death, layoffs or violence, for these teams and all under them, or for everyone where none is named.
 * From then on programs and questions rest there, and every Home there says where people are. What happened is written nowhere. Throws
 * `forbidden` for all but HR, `invalid` for a team of nobody here.
 */
export async function declareEvent(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  { teams, now }: { readonly teams: readonly string[]; readonly now: Instant },
): Promise<void> {
  hrOnly(session);
  const { organizationId } = session;
  await asApp(deps.database, organizationId, async (trx) => {
    const known = new Set<string>((await findTeams(trx, organizationId)).map(({ id }) => id));
    if (!teams.every((team) => known.has(team))) throw said("invalid", "team_unknown");
    const id = newId<"hard_event">(deps.random, now);
    await insertEvent(trx, organizationId, { id, teams: teams as readonly TeamId[], at: now });
    await logDeed(trx, deps, session, { verb: "event.declare", subject: id, now });
  });
}

/** HR ends it: programs and questions go on. Throws `conflict` where it is over already. */
export async function endHardEvent(
  deps: Pick<Deps, "database" | "random">,
  session: Officer,
  { event, now }: { readonly event: string; readonly now: Instant },
): Promise<void> {
  hrOnly(session);
  const { organizationId } = session;
  const id = parseId<"hard_event">(event);
  await asApp(deps.database, organizationId, async (trx) => {
    if (id === null || !(await endEvent(trx, organizationId, id, now))) throw said("conflict", "moved_on");
    await logDeed(trx, deps, session, { verb: "event.end", subject: id, now });
  });
}
