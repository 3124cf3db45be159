import { findBrowserAddress } from "../../db/delivery/transcript.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "./session.ts";

/** The signed-in member as the browser chat knows them; null where their organization has no browser chat. */
export async function readBrowserPerson(deps: Pick<Deps, "database">, session: Session) {
  const { organizationId, memberId, name, synthetic, language } = session;
  const address = await asApp(deps.database, organizationId, (trx) =>
    findBrowserAddress(trx, organizationId, memberId),
  );
  return address === undefined ? null : { ...address, name, synthetic, language };
}
