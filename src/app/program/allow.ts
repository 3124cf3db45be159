import { EvenkeelError } from "../../core/errors.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import type { SettingChange } from "../../db/schema.ts";
import type { Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";

/** Who does something for the organization: of a session, what such deeds ask of it. */
export type Officer = Pick<Session, "organizationId" | "memberId" | "roles">;

/** Throws `forbidden` for all but HR. */
export function hrOnly({ roles }: Pick<Officer, "roles">): void {
  if (!roles.includes("hr"))
    throw new EvenkeelError("forbidden", "Only HR does this for the organization. Nothing was changed.");
}

/** The role in which somebody reads HR's pages. Throws `forbidden` for all but HR and auditors. */
export function hrOrAuditor({ roles }: Pick<Officer, "roles">): "hr" | "auditor" {
  const role = roles.find((own) => own === "hr" || own === "auditor");
  if (role === "hr" || role === "auditor") return role;
  throw new EvenkeelError(
    "forbidden",
    "This page is for HR and auditors. What concerns you is under My page and Privacy.",
  );
}

interface Deed {
  readonly verb: string;
  readonly subject: string | null;
  readonly now: Instant;
  readonly counts?: Readonly<Record<string, number>>;
  readonly change?: SettingChange;
}

/** Who did what, in which role, and when: no content, and nothing of who takes part. */
export function logDeed(
  trx: Trx,
  deps: Pick<Deps, "random">,
  session: Officer,
  { now, ...deed }: Deed,
): Promise<void> {
  return recordAccess(trx, session.organizationId, {
    id: newId(deps.random, now),
    at: now,
    actor: session.memberId,
    role: hrOrAuditor(session),
    ...deed,
  });
}
