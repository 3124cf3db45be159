import type { Platform } from "../../core/chat/event.ts";
import type { AccountId, OrganizationId } from "../../core/ids.ts";
import { findInstallation } from "../../db/cross-organization.ts";
import { findAccountId } from "../../db/delivery/accounts.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Address } from "../../ports/chat-surface.ts";
import type { Deps } from "../deps.ts";

/** Runs `fn` for the account behind an address. Null where the workspace is not connected, or nobody here has the account. */
export async function withAccount<T>(
  { database }: Pick<Deps, "database">,
  { platform, workspace, account }: Address & { readonly platform: Platform },
  fn: (trx: Trx, organizationId: OrganizationId, accountId: AccountId) => Promise<T>,
): Promise<T | null> {
  const installation = await findInstallation(database, platform, workspace);
  if (installation === null) return null;
  const { organizationId, workspaceId } = installation;
  return asApp(database, organizationId, async (trx) => {
    const accountId = await findAccountId(trx, organizationId, workspaceId, account);
    return accountId === null ? null : fn(trx, organizationId, accountId);
  });
}
