import { EvenkeelError } from "../../core/errors.ts";
import type { OrganizationId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import { findOrganization, findTeams } from "../../db/directory/directory.ts";
import { findSeats } from "../../db/directory/membership.ts";
import { asApp, asReader, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";
import { type Organization, withOneRoot } from "./organization.ts";
import type { Outlook } from "./outlook.ts";
import { outlookOf } from "./outlook-of.ts";

/** `/hr/outlook`: sizes and counts. No group by name: below 50 people HR is shown none (rule 15). */
export interface OutlookPage {
  readonly organization: { readonly name: string; readonly synthetic: boolean };
  readonly outlook: Omit<Outlook, "groups">;
}

/** The outlook of the reader's own organization, from its directory as it is today. For HR and auditors; throws `forbidden`. */
export async function readOutlookPage(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  now: Instant,
): Promise<OutlookPage> {
  const { organizationId } = session;
  const role = session.roles.find((own) => own === "hr" || own === "auditor");
  if (role === undefined) {
    throw new EvenkeelError("forbidden", "This page is for HR and auditors. Your own pages are in the menu.");
  }
  const page = await asReader(deps.database, organizationId, async (trx): Promise<OutlookPage> => {
    const organization = await findOrganization(trx, organizationId);
    const shape = await readShape(trx, organizationId);
    const { groups: _, ...outlook } = outlookOf(shape, organization.smallest_group);
    return { organization: { name: organization.name, synthetic: organization.synthetic }, outlook };
  });
  await asApp(deps.database, organizationId, (trx) =>
    recordAccess(trx, organizationId, {
      id: newId(deps.random, now),
      at: now,
      actor: session.memberId,
      role,
      verb: "outlook.read",
      subject: null,
    }),
  );
  return page;
}

/** Who sits where today, without a name. */
export async function readShape(trx: Trx, organizationId: OrganizationId): Promise<Organization> {
  const teams = await findTeams(trx, organizationId);
  const seats = await findSeats(trx, organizationId);
  return withOneRoot({
    teams: teams.map(({ id, parent_id: parent, lead_id: lead }) => ({ id, parent, lead })),
    members: seats.map(({ id, team_id: team }) => ({ id, team })),
    names: new Map(),
  });
}
