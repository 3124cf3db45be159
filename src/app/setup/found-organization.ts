import { EvenkeelError } from "../../core/errors.ts";
import type { MemberId, OrganizationId, TeamId, WorkspaceId } from "../../core/ids.ts";
import type { Tier } from "../../core/privacy/accountant.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import { lockEmpty, writeWhole } from "../../db/backup.ts";
import { saveWorkspace } from "../../db/delivery/workspaces.ts";
import { saveTeams } from "../../db/directory/directory-changes.ts";
import { insertMembers, writeOrganization } from "../../db/directory/found.ts";
import { closeSetups, findSetup } from "../../db/directory/setup.ts";
import { savePolicyTier } from "../../db/policy/policy.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { beginSession } from "../sign-in/session.ts";
import type { FilledIn } from "./filled-in.ts";
import { openFilledIn } from "./sealed-form.ts";

type FoundDeps = Pick<Deps, "database" | "sealing" | "random">;

/**
 * Founds the organization that this browser filled in, with its privacy level, its first person and the chat in the browser, and signs that
 * person in here; all of it or nothing. Of two browsers at once one founds. Throws `not_found` where there is an organization already, or the
 * browser's first run is over; `conflict` where the form was not filled in yet.
 */
export async function foundOrganization(
  deps: FoundDeps,
  { browser, tier }: { readonly browser: string; readonly tier: Tier },
  now: Instant,
): Promise<{ readonly token: string }> {
  const browserHash = deps.sealing.hash(browser);
  return writeWhole(deps.database, async (trx) => {
    const setup = await findSetup(trx, browserHash, now);
    if (setup === undefined || setup.founded !== null || !(await lockEmpty(trx)))
      throw new EvenkeelError("not_found", "There is nothing to set up. Nothing was changed.");
    const filledIn = openFilledIn(deps, browser, setup.sealed);
    if (filledIn === null)
      throw new EvenkeelError("conflict", "The organization is not filled in yet. Nothing was changed.");
    const { organizationId, memberId } = await write(trx, deps, { filledIn, tier, now });
    await closeSetups(trx, browserHash, organizationId);
    const { token } = await beginSession(trx, deps, { organizationId, memberId, now });
    return { token };
  });
}

async function write(
  trx: Trx,
  { random }: FoundDeps,
  { filledIn, tier, now }: { readonly filledIn: FilledIn; readonly tier: Tier; readonly now: Instant },
): Promise<{ organizationId: OrganizationId; memberId: MemberId }> {
  const { organization: name, timeZone, language, custodians } = filledIn;
  const id: OrganizationId = newId(random, now);
  await writeOrganization(trx, {
    id,
    name,
    timeZone,
    language,
    custodians,
    synthetic: false,
    createdAt: now,
  });
  await savePolicyTier(trx, id, tier);
  const workspace: WorkspaceId = newId(random, now);
  await saveWorkspace(trx, id, { id: workspace, platform: "browser", externalId: id, name });
  const team: TeamId = newId(random, now);
  await saveTeams(trx, id, [{ id: team, name, parent_id: null }]);
  const memberId: MemberId = newId(random, now);
  const first = {
    id: memberId,
    team,
    name: filledIn.name,
    email: filledIn.email,
    timeZone,
    country: filledIn.country,
    language,
    roles: ["hr"] as const,
    accountId: newId<"account">(random, now),
    account: memberId,
  };
  await insertMembers(trx, id, { workspaceId: workspace, at: now, members: [first] });
  await recordAccess(trx, id, {
    id: newId(random, now),
    at: now,
    actor: memberId,
    role: "hr",
    verb: "organization.found",
    subject: null,
  });
  return { organizationId: id, memberId };
}
