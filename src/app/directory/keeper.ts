import { EvenkeelError } from "../../core/errors.ts";
import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";

/** HR alone keeps the directory. Throws `forbidden` for everyone else. */
export function onlyHr(session: Session): void {
  if (!session.roles.includes("hr"))
    throw new EvenkeelError(
      "forbidden",
      "Only HR keeps the directory. Nothing was shown and nothing was changed.",
    );
}

/** What is done with the directory. Those that only read end in ".read". */
export type DirectoryVerb =
  | "directory.read"
  | "directory.import"
  | "directory.correct"
  | "directory.leave"
  | "directory.provision"
  | "sign_in.end"
  | "scim.token"
  | "scim.teams";

/** One line of the log: who did what to whose entry, and how many; never what it says. */
export function logDirectory(
  trx: Trx,
  deps: Pick<Deps, "random">,
  deed: {
    readonly organizationId: OrganizationId;
    /** Null: the organization's identity provider. */
    readonly actor: MemberId | null;
    readonly verb: DirectoryVerb;
    readonly subject: MemberId | TeamId | null;
    readonly counts?: Readonly<Record<string, number>>;
    readonly now: Instant;
  },
): Promise<void> {
  const { organizationId, actor, verb, subject, counts, now } = deed;
  return recordAccess(trx, organizationId, {
    id: newId(deps.random, now),
    at: now,
    actor,
    role: actor === null ? "system" : "hr",
    verb,
    subject,
    ...(counts === undefined ? {} : { counts }),
  });
}
