import type { Platform } from "../../core/chat/event.ts";
import { EvenkeelError } from "../../core/errors.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import { findConnected } from "../../db/delivery/workspaces.ts";
import { asApp } from "../../db/transact.ts";
import type { ConnectionVerdict, TestableSurface } from "../../ports/chat-surface.ts";
import type { Deps } from "../deps.ts";
import { onlyHr } from "../directory/keeper.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";

/**
 * Tries the connection of a platform with the workspace that the reader's organization connected last. Writes to nobody. Throws `forbidden`
 * for all but HR, `not_found` for a platform that this server is not set up for.
 */
export async function testConnection(
  deps: Pick<Deps, "database" | "random"> & { readonly testable: readonly TestableSurface[] },
  session: Session,
  platform: Platform,
  now: Instant,
): Promise<ConnectionVerdict> {
  onlyHr(session);
  const surface = deps.testable.find((each) => each.platform === platform);
  if (surface === undefined) throw new EvenkeelError("not_found", "This server is not set up for that chat.");
  const { organizationId, memberId } = session;
  const workspace = await asApp(deps.database, organizationId, async (trx) => {
    await recordAccess(trx, organizationId, {
      id: newId(deps.random, now),
      at: now,
      actor: memberId,
      role: "hr",
      verb: "workspace.test.read",
      subject: null,
    });
    return findConnected(trx, organizationId, platform);
  });
  return surface.test(workspace);
}
