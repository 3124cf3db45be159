import type { Words } from "../../content/words.ts";
import type { MemberId, OrganizationId } from "../../core/ids.ts";
import { findOwnTeamActions } from "../../db/action/team-actions.ts";
import type { TeamRow } from "../../db/directory/directory.ts";
import type { Trx } from "../../db/transact.ts";
import { titleOfAction } from "../action/action-text.ts";
import type { MemberCopy } from "./copy.ts";

/** What the member wrote down as a team's lead, told or not. The report may be another lead's, and stands on the team's page. */
export async function readPromises(
  trx: Trx,
  {
    organizationId,
    memberId,
    words,
    teams,
  }: {
    readonly organizationId: OrganizationId;
    readonly memberId: MemberId;
    readonly words: Words;
    readonly teams: readonly TeamRow[];
  },
): Promise<MemberCopy["promises"]> {
  const rows = await findOwnTeamActions(trx, organizationId, memberId);
  return rows.map((row) => ({
    writtenAt: row.recorded_at.toString(),
    team: teams.find(({ id }) => id === row.team_id)?.name ?? "",
    text: titleOfAction(row, words),
    owner: row.owner,
    dueOn: row.due_on,
    toldAt: row.announced_at?.toString() ?? null,
  }));
}
