import type { OrganizationId, TeamId, WindowId } from "../../core/ids.ts";
import { findObjected } from "../../db/pulse/objections.ts";
import type { Trx } from "../../db/transact.ts";

/** Groups that an open window leaves out by now because somebody counted there objected (rule 2). */
export function findLeftOut(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
): Promise<ReadonlySet<TeamId>> {
  return findObjected(trx, organizationId, windowId, ["left_out"]);
}

/** The same as the window closes: what nobody decided on is left out too, so that nobody can sit an objection out. */
export function findLeftOutAtClose(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
): Promise<ReadonlySet<TeamId>> {
  return findObjected(trx, organizationId, windowId, ["left_out", null]);
}
