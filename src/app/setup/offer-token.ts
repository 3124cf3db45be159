import type { Instant } from "../../core/time/instant.ts";
import { writeWhole } from "../../db/backup.ts";
import { deleteStaleSetups, findStranded, hasOrganization, insertToken } from "../../db/directory/setup.ts";
import type { Deps } from "../deps.ts";

/** `found`: there is no organization yet; `reopen`: there is one, and none of its HR has a way to sign in. */
export interface OfferedToken {
  readonly why: "found" | "reopen";
  /** 256 bits, base64url. Only its hash is stored. */
  readonly token: string;
}

/**
 * Makes the one-time token that opens `/setup`, for whoever sees the terminal. Null where nothing is to be set up: then there is none, and
 * the page is closed.
 */
export async function offerToken(
  { database, sealing }: Pick<Deps, "database" | "sealing">,
  now: Instant,
): Promise<OfferedToken | null> {
  return writeWhole(database, async (trx) => {
    const why = !(await hasOrganization(trx))
      ? "found"
      : (await findStranded(trx)) !== null
        ? "reopen"
        : null;
    if (why === null) return null;
    const token = sealing.token();
    await insertToken(trx, sealing.hash(token), now);
    return { why, token };
  });
}

/** What a terminal says of it. The address holds no token: addresses are logged on the way. */
export function tellToken({ why, token }: OfferedToken, publicUrl: string): string {
  const intro =
    why === "found"
      ? "There is no organization here yet. To set one up, open"
      : "Nobody of HR has a way to sign in yet. To go on with setting up, open";
  return `\n${intro}\n\n  ${publicUrl}/setup\n\nand enter this token, which works once:\n\n  ${token}\n\n`;
}

/** Deletes first runs that are over. */
export function endStaleSetups(database: Deps["database"], now: Instant): Promise<void> {
  return writeWhole(database, (trx) => deleteStaleSetups(trx, now));
}
