import type { OrganizationId } from "../../core/ids.ts";
import { linkEveryoneInBrowser } from "../../db/delivery/accounts.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";

/**
 * Gives everyone in the directory the chat in the browser, where the organization has that one and no other: all at once, so that an
 * account tells of nobody whether they came. Once a real chat is connected nobody is added; who has both is written to in the real one.
 */
export function openBrowserChat(deps: Pick<Deps, "database">, organizationId: OrganizationId): Promise<void> {
  return asApp(deps.database, organizationId, (trx) => linkEveryoneInBrowser(trx, organizationId));
}
