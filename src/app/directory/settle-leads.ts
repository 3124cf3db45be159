import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import { findTeams } from "../../db/directory/directory.ts";
import { saveLeads } from "../../db/directory/directory-changes.ts";
import { findVoters } from "../../db/directory/directory-people.ts";
import type { Trx } from "../../db/transact.ts";
import { leadOf } from "./lead-of.ts";

/**
 * Finds the leads of teams anew after their people or managers changed, by the same rule as an import: whom most of the team name; whoever
 * names nobody answers to the lead whom the team has. With `gone`, also of teams which that person led.
 */
export async function settleLeads(
  trx: Trx,
  organizationId: OrganizationId,
  { teams: touched, gone }: { readonly teams: readonly TeamId[]; readonly gone?: MemberId },
): Promise<void> {
  const all = await findTeams(trx, organizationId);
  const teams = all.filter(
    ({ id, lead_id }) => touched.includes(id) || (gone !== undefined && lead_id === gone),
  );
  if (teams.length === 0) return;
  const voters = await findVoters(
    trx,
    organizationId,
    teams.map(({ id }) => id),
  );
  const byTeam = Map.groupBy(voters, ({ team }) => team);
  const leads = teams.map(({ id, lead_id }) => {
    const stays = lead_id === gone ? null : lead_id;
    const lead = leadOf(
      (byTeam.get(id) ?? []).map(({ key, manager }) => ({
        key,
        manager: manager ?? (stays === key ? null : stays),
      })),
    );
    return { team: id, before: lead_id, lead: lead ?? stays };
  });
  await saveLeads(
    trx,
    organizationId,
    leads.filter(({ before, lead }) => before !== lead).map(({ team, lead }) => ({ team, lead })),
  );
}
