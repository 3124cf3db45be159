import { EvenkeelError } from "../../core/errors.ts";
import { type Id, parseId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import { findTeam, type TeamRow } from "../../db/directory/directory.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";
import { noSuchTeam } from "../summary/team-access.ts";

/** Who acts for a team: of a session, what such deeds ask of it. */
export type Lead = Pick<Session, "organizationId" | "memberId">;

/** The team, for whoever leads this very team today. Throws `not_found`, and `forbidden` for everyone else, leads above it among them. */
export async function ledTeam(trx: Trx, { organizationId, memberId }: Lead, team: string): Promise<TeamRow> {
  const id = parseId<"team">(team);
  const found = id === null ? undefined : await findTeam(trx, organizationId, id);
  if (found === undefined) throw noSuchTeam();
  if (found.lead_id !== memberId)
    throw new EvenkeelError("forbidden", "Only the lead of this team does this for it. Nothing was changed.");
  return found;
}

/** That a lead did it, and when; never what it says. */
export function logLeadsDeed(
  trx: Trx,
  deps: Pick<Deps, "random">,
  { organizationId, memberId }: Lead,
  deed: { readonly verb: string; readonly subject: Id<string>; readonly now: Instant },
): Promise<void> {
  return recordAccess(trx, organizationId, {
    id: newId(deps.random, deed.now),
    at: deed.now,
    actor: memberId,
    role: "lead",
    verb: deed.verb,
    subject: deed.subject,
  });
}
