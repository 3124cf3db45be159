import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import { writeWhole } from "../../db/backup.ts";
import {
  deleteTokens,
  findSetup,
  findStranded,
  hasOrganization,
  type Stranded,
  takeToken,
} from "../../db/directory/setup.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { beginSession } from "../sign-in/session.ts";

type SetupDeps = Pick<Deps, "database" | "sealing" | "random">;

/** How long a browser may take from the token to the end; as long as a session. */
const HOURS = 8;

/** What a browser is given for a token. */
export interface TakenToken {
  /** This browser's secret. */
  readonly browser: string;
  /** A session's token, where the organization is there already and nobody of its HR could sign in; else null. */
  readonly session: string | null;
}

/**
 * Uses a printed token up. Null for one that was used, ended or never was, and where nothing is to be set up any more: told alike. Of two
 * browsers with the same token one gets it.
 */
export async function takeSetupToken(
  deps: SetupDeps,
  token: string,
  now: Instant,
): Promise<TakenToken | null> {
  const { sealing } = deps;
  return writeWhole(deps.database, async (trx) => {
    const stranded = await findStranded(trx);
    if (stranded === null && (await hasOrganization(trx))) return null;
    const browser = sealing.token();
    const taken = await takeToken(trx, sealing.hash(token), {
      browserHash: sealing.hash(browser),
      expiresAt: now.add({ hours: HOURS }),
      founded: stranded?.organizationId ?? null,
    });
    if (!taken) return null;
    if (stranded === null) return { browser, session: null };
    await deleteTokens(trx);
    const session = await letIn(trx, deps, { stranded, verb: "setup.reopen", now });
    return { browser, session: session.token };
  });
}

/**
 * Signs HR in anew in the browser that sets up, where the session ended on the way. Null where HR has another way in by now, or this
 * browser's first run is over.
 */
export async function signInAgain(
  deps: SetupDeps,
  browser: string,
  now: Instant,
): Promise<{ readonly token: string } | null> {
  return writeWhole(deps.database, async (trx) => {
    const own = await findSetup(trx, deps.sealing.hash(browser), now);
    const stranded = await findStranded(trx);
    if (!own?.founded || own.founded !== stranded?.organizationId) return null;
    return letIn(trx, deps, { stranded, verb: "setup.sign_in", now });
  });
}

async function letIn(
  trx: Trx,
  deps: SetupDeps,
  { stranded, verb, now }: { readonly stranded: Stranded; readonly verb: string; readonly now: Instant },
): Promise<{ readonly token: string }> {
  const { organizationId, memberId } = stranded;
  await recordAccess(trx, organizationId, {
    id: newId(deps.random, now),
    at: now,
    actor: null,
    role: "operator",
    verb,
    subject: memberId,
  });
  return beginSession(trx, deps, { organizationId, memberId, now });
}
