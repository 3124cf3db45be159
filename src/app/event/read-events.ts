import type { OrganizationId } from "../../core/ids.ts";
import type { TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findOpenEvents } from "../../db/delivery/hard-events.ts";
import { findTeams } from "../../db/directory/directory.ts";
import type { Trx } from "../../db/transact.ts";

/** Hard events that hold, and for whom one could be declared: what HR's page shows. */
export interface HardEvents {
  readonly open: readonly {
    readonly id: string;
    readonly since: string;
    /** Empty: everyone. */
    readonly teams: readonly string[];
  }[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

export async function readHardEvents(
  trx: Trx,
  organizationId: OrganizationId,
  zone: TimeZone,
): Promise<HardEvents> {
  const teams = await findTeams(trx, organizationId);
  const nameOf = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  return {
    open: (await findOpenEvents(trx, organizationId)).map((event) => ({
      id: event.id,
      since: localDate(event.declared_at, zone),
      teams: event.teams.map(nameOf),
    })),
    teams: teams.map(({ id, name }) => ({ id, name })),
  };
}
