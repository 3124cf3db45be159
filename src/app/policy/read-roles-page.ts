import { AUDITOR_AFTER_DAYS, yesCountsFrom } from "../../core/privacy/auditor.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { type LocalDate, localDate } from "../../core/time/local-time.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findRoleHolders, type Role, type RoleHolderRow } from "../../db/directory/role-holders.ts";
import { asReader } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { hrOrAuditor } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import type { OpenApproval, Say } from "./open-approval.ts";
import { readApprovals, readSay } from "./read-approvals.ts";

export interface RoleHolder {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Null: since the organization was set up here. */
  readonly since: LocalDate | null;
  /** Who gave it; null where that was the setting up, or they are in the directory no more. */
  readonly by: string | null;
  /** Of an auditor: from when on their yes counts, while that is to come. */
  readonly countsFrom: LocalDate | null;
  /** Of an auditor who works in HR as well: whose yes never counts. */
  readonly isBoth: boolean;
  readonly isSelf: boolean;
}

/** `/hr/roles`. */
export interface RolesPage {
  readonly organization: string;
  readonly hr: readonly RoleHolder[];
  readonly auditors: readonly RoleHolder[];
  /** Whether there is an auditor who may answer: then naming or ending one takes a yes. */
  readonly hasAuditor: boolean;
  readonly approvals: readonly OpenApproval[];
  readonly say: Say;
  readonly waitDays: number;
}

/** Who works in HR's role and the auditor's. For HR and auditors; throws `forbidden` for everyone else. */
export async function readRolesPage(
  deps: Pick<Deps, "database">,
  session: Session,
  now: Instant,
): Promise<RolesPage> {
  hrOrAuditor(session);
  const { organizationId, memberId } = session;
  return asReader(deps.database, organizationId, async (trx): Promise<RolesPage> => {
    const { name, time_zone } = await findOrganization(trx, organizationId);
    const zone = time_zone as TimeZone;
    const holders = await findRoleHolders(trx, organizationId);
    const describe = (row: RoleHolderRow, role: Role): RoleHolder => {
      const since = row[`${role}_since`];
      const from = role === "auditor" ? yesCountsFrom(since) : null;
      return {
        id: row.id,
        name: row.name,
        role,
        since: since && localDate(since, zone),
        by: row[`${role}_by`],
        countsFrom:
          from !== null && from.epochMilliseconds > now.epochMilliseconds ? localDate(from, zone) : null,
        isBoth: row.roles.length > 1,
        isSelf: row.id === memberId,
      };
    };
    const holding = (role: Role) =>
      holders.filter(({ roles }) => roles.includes(role)).map((row) => describe(row, role));
    const auditors = holding("auditor");
    return {
      organization: name,
      hr: holding("hr"),
      auditors,
      hasAuditor: auditors.some(({ isBoth }) => !isBoth),
      approvals: await readApprovals(trx, session, { kinds: ["name_auditor", "end_auditor"], zone }),
      say: await readSay(trx, session, { now, zone }),
      waitDays: AUDITOR_AFTER_DAYS,
    };
  });
}
