import { EvenkeelError } from "../../core/errors.ts";
import type { OrganizationId, TeamId, WindowId } from "../../core/ids.ts";
import { type ListState, type ObjectionReason, stateOfList } from "../../core/privacy/objection.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { recordAccess } from "../../db/access-log.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { findObjections } from "../../db/pulse/objections.ts";
import { findCurrentDays } from "../../db/pulse/roster-groups.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";
import { type GroupName, groupName } from "./my-group.ts";

/** A list that somebody objected to. Never by whom, nor when, nor how many did. */
export interface ObjectedList extends GroupName {
  readonly node: TeamId;
  readonly people: number;
  readonly state: Exclude<ListState, "unquestioned">;
  /** Reasons that wait for a decision. */
  readonly open: readonly ObjectionReason[];
  readonly decided: readonly ObjectionReason[];
}

/** `/privacy/objections`: what the auditor decides on. */
export interface ObjectionsPage {
  readonly organization: { readonly name: string; readonly synthetic: boolean };
  /** Null while no window is open. */
  readonly window: { readonly id: WindowId; readonly closesOn: string } | null;
  readonly lists: readonly ObjectedList[];
}

/** Throws `forbidden` for all but auditors: not HR, nor a lead. */
export function auditorsOnly(session: Session): void {
  if (!session.roles.includes("auditor"))
    throw new EvenkeelError("forbidden", "This page is for the auditor. Your own list is under Privacy.");
}

/** Objections of the running window by group and reason. That an auditor looked is logged, as with every page of a role. */
export async function readObjections(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  now: Instant,
): Promise<ObjectionsPage> {
  auditorsOnly(session);
  const { organizationId } = session;
  return asApp(deps.database, organizationId, async (trx) => {
    const { name, synthetic, time_zone } = await findOrganization(trx, organizationId);
    const days = await findCurrentDays(trx, organizationId, now);
    const lists = days === undefined ? [] : await readLists(trx, organizationId, days.id);
    await recordAccess(trx, organizationId, {
      id: newId(deps.random, now),
      at: now,
      actor: session.memberId,
      role: "auditor",
      verb: "objections.read",
      subject: null,
    });
    const closesOn = days && localDate(days.closes_at, time_zone as TimeZone);
    return {
      organization: { name, synthetic },
      window: days === undefined || closesOn === undefined ? null : { id: days.id, closesOn },
      lists,
    };
  });
}

async function readLists(
  trx: Trx,
  organizationId: OrganizationId,
  windowId: WindowId,
): Promise<readonly ObjectedList[]> {
  const rows = await findObjections(trx, organizationId, windowId);
  const nodes = [...new Set(rows.map(({ node }) => node))];
  return nodes.flatMap((node): ObjectedList[] => {
    const own = rows.filter((row) => row.node === node);
    const state = stateOfList(own.map(({ decision }) => decision));
    const [first] = own;
    if (first === undefined || state === "unquestioned") return [];
    const isOpen = ({ decision }: (typeof own)[number]) => decision === null && state === "waiting";
    return [
      {
        node,
        ...groupName({ node, name: first.name ?? "" }),
        people: first.size,
        state,
        open: own.filter(isOpen).map(({ reason }) => reason),
        decided: own.filter((row) => !isOpen(row)).map(({ reason }) => reason),
      },
    ];
  });
}

/** How many lists wait for a decision now: for whoever decides. */
export async function countWaiting(trx: Trx, organizationId: OrganizationId, now: Instant): Promise<number> {
  const days = await findCurrentDays(trx, organizationId, now);
  if (days === undefined) return 0;
  return (await readLists(trx, organizationId, days.id)).filter(({ state }) => state === "waiting").length;
}
