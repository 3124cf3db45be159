import type { Platform } from "../../core/chat/event.ts";
import { findWorkspaces } from "../../db/delivery/workspaces.ts";
import { countMembers, findTeams } from "../../db/directory/directory.ts";
import { findOwnWays } from "../../db/directory/setup.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { onlyHr } from "../directory/keeper.ts";
import type { Session } from "../sign-in/session.ts";

/** What the later steps of the first run show. */
export interface SetupWays {
  readonly chats: readonly {
    readonly platform: Platform;
    readonly name: string;
    readonly state: "active" | "stopped";
  }[];
  /** Whether the reader could sign in again: by a connected chat that knows them, or by the identity provider. */
  readonly own: { readonly chat: boolean; readonly provider: boolean };
  /** How many are in the directory, the reader among them. */
  readonly people: number;
  /** The name of the team at the top. */
  readonly topTeam: string;
}

/** Of the reader's own organization; of nobody but the reader. Throws `forbidden` for all but HR. */
export async function readWays(deps: Pick<Deps, "database">, session: Session): Promise<SetupWays> {
  onlyHr(session);
  const { organizationId, memberId } = session;
  return asApp(deps.database, organizationId, async (trx) => {
    const teams = await findTeams(trx, organizationId);
    return {
      chats: await findWorkspaces(trx, organizationId),
      own: await findOwnWays(trx, organizationId, memberId),
      people: await countMembers(trx, organizationId),
      topTeam: teams.find(({ parent_id }) => parent_id === null)?.name ?? "",
    };
  });
}
