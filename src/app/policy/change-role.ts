import { said } from "../../content/words/said.ts";
import type { MemberId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findMemberByEmail } from "../../db/directory/directory.ts";
import { holdDirectory } from "../../db/directory/directory-changes.ts";
import {
  findRoleHolders,
  findRolesOf,
  giveRole,
  type Role,
  takeRole,
} from "../../db/directory/role-holders.ts";
import { insertApproval } from "../../db/policy/approvals.ts";
import { findAuditors } from "../../db/policy/policy.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { knownId } from "../directory/read-people-page.ts";
import { newId } from "../new-id.ts";
import { hrOnly, logDeed, type Officer } from "../program/allow.ts";

type RoleDeps = Pick<Deps, "database" | "random">;

/** What came of a wish: it holds, or waits for an auditor's yes. */
export type RoleChange = "done" | "asked";

/**
 * HR gives somebody a role, by their work e-mail. Where there is an auditor, another one waits for an auditor's yes. Nobody holds both roles.
 * Throws `forbidden` for all but HR, `not_found` for whom the directory does not have, `conflict` for whoever holds it already or where such
 * a wish is open, `refused` for whoever holds the other role.
 */
export async function grantRole(
  deps: RoleDeps,
  session: Officer,
  { email, role }: { readonly email: string; readonly role: Role },
  now: Instant,
): Promise<RoleChange> {
  hrOnly(session);
  const { organizationId, memberId: by } = session;
  return asApp(deps.database, organizationId, async (trx) => {
    await holdDirectory(trx, organizationId);
    const person = await findMemberByEmail(trx, organizationId, email.trim().toLowerCase());
    if (person === undefined) throw said("not_found", "person_not_here");
    const { id: member, roles } = person;
    if (roles.includes(role)) throw said("conflict", "role_held");
    if (roles.length > 0) throw said("refused", "both_roles");
    if (role === "auditor" && (await hasAuditor(trx, session)))
      return askFor(trx, deps, session, { kind: "name_auditor", person: member, now });
    await giveRole(trx, organizationId, { member, role, by, at: now });
    const change = { before: null, after: role };
    await logDeed(trx, deps, session, { verb: "role.grant", subject: member, change, now });
    return "done";
  });
}

/**
 * Ends a role. HR ends HR's, but never the last one; an auditor lays their own down; HR asks an auditor to end an auditor's, unless nobody is
 * one who counts. Throws `forbidden` for everyone else, `not_found` for whoever does not hold it, `refused` for the last HR, `conflict` where
 * such a wish is open.
 */
export async function endRole(
  deps: RoleDeps,
  session: Officer,
  { member: named, role }: { readonly member: string; readonly role: Role },
  now: Instant,
): Promise<RoleChange> {
  const member = knownId(named);
  const isOwn = role === "auditor" && member === session.memberId && session.roles.includes("auditor");
  if (!isOwn) hrOnly(session);
  const { organizationId } = session;
  return asApp(deps.database, organizationId, async (trx) => {
    await holdDirectory(trx, organizationId);
    const holder = await findRolesOf(trx, organizationId, member);
    if (!holder?.roles.includes(role)) throw said("not_found", "role_not_held");
    if (role === "hr") await keepOneHr(trx, session);
    else if (!isOwn && (await hasAuditor(trx, session)))
      return askFor(trx, deps, session, { kind: "end_auditor", person: member, now });
    await takeRole(trx, organizationId, { member, role });
    const change = { before: role, after: null };
    const by: Officer = isOwn ? { ...session, roles: ["auditor"] } : session;
    await logDeed(trx, deps, by, { verb: "role.end", subject: member, change, now });
    return "done";
  });
}

async function hasAuditor(trx: Trx, { organizationId }: Officer): Promise<boolean> {
  return (await findAuditors(trx, organizationId)).length > 0;
}

async function keepOneHr(trx: Trx, { organizationId }: Officer): Promise<void> {
  const holders = await findRoleHolders(trx, organizationId);
  if (holders.filter(({ roles }) => roles.includes("hr")).length <= 1) throw said("refused", "last_hr");
}

async function askFor(
  trx: Trx,
  deps: RoleDeps,
  session: Officer,
  {
    kind,
    person,
    now,
  }: { readonly kind: "name_auditor" | "end_auditor"; readonly person: MemberId; readonly now: Instant },
): Promise<RoleChange> {
  const { organizationId, memberId: by } = session;
  const id = newId<"approval">(deps.random, now);
  const wish = { id, kind, person, value: null, by, at: now };
  if (!(await insertApproval(trx, organizationId, wish))) throw said("conflict", "request_open");
  const change =
    kind === "name_auditor" ? { before: null, after: "auditor" } : { before: "auditor", after: null };
  await logDeed(trx, deps, session, { verb: "role.request", subject: person, change, now });
  return "asked";
}
