import type { Deps } from "../app/deps.ts";
import { newId } from "../app/new-id.ts";
import type { PlatformPerson } from "../core/chat/event.ts";
import type { MemberId } from "../core/ids.ts";
import type { Instant } from "../core/time/instant.ts";
import { findOrganizations, type Installation } from "../db/cross-organization.ts";
import { linkAccounts } from "../db/delivery/accounts.ts";
import { saveWorkspace } from "../db/delivery/workspaces.ts";
import { findMember, findOrganization } from "../db/directory/directory.ts";
import { findByName, insertMembers } from "../db/directory/found.ts";
import { asApp } from "../db/transact.ts";
import { PERSONAS } from "./organization.ts";

/**
 * Whoever comes to the sample organization from a Slack or Teams of their own is let in. The first of a workspace is the demo's employee,
 * who is counted and asked already; everyone after joins the same team as a person of their own.
 */
export async function admitStranger(
  deps: Pick<Deps, "database" | "random">,
  { organizationId, workspaceId }: Installation,
  person: PlatformPerson,
  now: Instant,
): Promise<boolean> {
  return asApp(deps.database, organizationId, async (trx) => {
    if (!(await findOrganization(trx, organizationId)).synthetic) return false;
    const persona = PERSONAS.find((each) => each.persona === "employee");
    const [employee] = await findByName(trx, organizationId, [persona?.name ?? ""]);
    if (employee === undefined) return false;
    const { account } = person;
    const known = await findMember(trx, organizationId, employee.id);
    const taken = await linkAccounts(trx, organizationId, workspaceId, [
      { account, email: known?.email ?? "" },
    ]);
    if (taken > 0) return true;
    const id: MemberId = newId(deps.random, now);
    await insertMembers(trx, organizationId, {
      workspaceId,
      at: now,
      members: [
        {
          id,
          team: employee.team_id,
          name: person.name,
          email: `${id}@visitor.example`,
          timeZone: person.timeZone ?? "UTC",
          country: null,
          roles: [],
          accountId: newId(deps.random, now),
          account,
        },
      ],
    });
    return true;
  });
}

/** Takes a Teams tenant into the sample organization; false where there is none. */
export async function connectDemoTenant(
  deps: Pick<Deps, "database" | "random">,
  tenant: string,
  now: Instant,
): Promise<boolean> {
  const organization = (await findOrganizations(deps.database)).find(({ synthetic }) => synthetic);
  if (organization === undefined) return false;
  await asApp(deps.database, organization.id, (trx) =>
    saveWorkspace(trx, organization.id, {
      id: newId(deps.random, now),
      platform: "teams",
      externalId: tenant,
      name: "Microsoft Teams on this machine",
    }),
  );
  return true;
}
