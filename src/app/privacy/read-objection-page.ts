import { said } from "../../content/words/said.ts";
import type { TeamId, WindowId } from "../../core/ids.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { hasAuditor } from "../../db/pulse/objections.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { readMyGroup } from "./my-group.ts";
import type { CountedGroup } from "./privacy-page.ts";
import { describeGroup } from "./read-privacy-page.ts";

/** `/privacy/object`: who is counted together, and the form. The same for all of the group, whoever objected (T8). */
export interface ObjectionPage {
  readonly group: CountedGroup;
  readonly window: WindowId;
  readonly node: TeamId;
  /** Who decides: the auditor, or the objection itself where nobody holds that role. */
  readonly hasAuditor: boolean;
}

/** Names beside the form; `/privacy` has more. */
const NAMES = 500;

/** Throws `not_found` for who is counted in no group now. */
export async function readObjectionPage(
  deps: Pick<Deps, "database">,
  { organizationId, memberId }: Session,
  now: Instant,
): Promise<ObjectionPage> {
  return asApp(deps.database, organizationId, async (trx) => {
    const zone = (await findOrganization(trx, organizationId)).time_zone as TimeZone;
    const group = await readMyGroup(trx, { organizationId, memberId, now });
    if (group === null) throw said("not_found", "counted_nowhere");
    return {
      group: await describeGroup(trx, organizationId, { group, zone, limit: NAMES }),
      window: group.window.id,
      node: group.node,
      hasAuditor: await hasAuditor(trx, organizationId),
    };
  });
}
