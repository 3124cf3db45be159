import { EvenkeelError } from "../../core/errors.ts";
import { type MemberId, type OrganizationId, parseId, type TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { holdDirectory } from "../../db/directory/directory-changes.ts";
import {
  findAllGroups,
  findSitting,
  type GroupRow,
  markRemoved,
  saveGroup,
  seatMembers,
} from "../../db/directory/scim.ts";
import { findScimTeams } from "../../db/directory/scim-tokens.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { logDirectory } from "./keeper.ts";
import { makeTeam, topTeam } from "./scim-teams.ts";
import { settleLeads } from "./settle-leads.ts";
import { teamKey } from "./team-key.ts";

/** A team as an identity provider reads it. */
export interface ProvisionedGroup {
  readonly id: TeamId;
  readonly name: string;
  readonly externalId: string | null;
  readonly members: readonly { readonly id: MemberId; readonly name: string }[];
}

/** What is to become of a group. Undefined: stays. Ids of people; those whom nobody knows are passed over. */
export interface GroupChange {
  readonly name?: string;
  readonly externalId?: string | null;
  /** All who are to be in it. */
  readonly members?: readonly string[];
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

type GroupDeps = Pick<Deps, "database" | "random">;

const LONGEST = 200;

/**
 * Takes in a group as a team, below the top one. A team of that name that no group is yet becomes it. Throws `refused` where teams follow
 * departments, `conflict` where a group of that name is there.
 */
export async function createGroup(
  deps: GroupDeps,
  organizationId: OrganizationId,
  wish: GroupChange & { readonly name: string },
  now: Instant,
): Promise<ProvisionedGroup> {
  return asApp(deps.database, organizationId, async (trx) => {
    await begin(trx, organizationId);
    const name = nameOf(wish.name);
    const known = (await findAllGroups(trx, organizationId)).find(
      (group) => teamKey(group.name) === teamKey(name),
    );
    if (known !== undefined && known.external_id !== null && !known.scim_removed) throw taken();
    const parent = await topTeam(trx, deps, organizationId, now);
    const id = known?.id ?? (await makeTeam(trx, deps, { organizationId, name, parent, now }));
    const group = { id, name, external_id: wish.externalId ?? null };
    return write(trx, deps, { organizationId, group, change: wish, now });
  });
}

/** Changes a group. Throws `not_found` for a group that this organization does not know, `refused` and `conflict` as createGroup does. */
export async function changeGroup(
  deps: GroupDeps,
  organizationId: OrganizationId,
  { id, change }: { readonly id: string; readonly change: GroupChange },
  now: Instant,
): Promise<ProvisionedGroup> {
  return asApp(deps.database, organizationId, async (trx) => {
    await begin(trx, organizationId);
    const all = await findAllGroups(trx, organizationId);
    const known = knownGroup(all, id);
    const name = change.name === undefined ? known.name : nameOf(change.name);
    const namesake = all.find((group) => group.id !== known.id && teamKey(group.name) === teamKey(name));
    if (namesake !== undefined) throw taken();
    const external_id = change.externalId === undefined ? known.external_id : change.externalId;
    return write(trx, deps, { organizationId, group: { id: known.id, name, external_id }, change, now });
  });
}

/** The identity provider deletes a group: its people sit in the top team until another group takes them. The empty team stays. */
export async function removeGroup(
  deps: GroupDeps,
  organizationId: OrganizationId,
  id: string,
  now: Instant,
): Promise<void> {
  await asApp(deps.database, organizationId, async (trx) => {
    await begin(trx, organizationId);
    const { id: team } = knownGroup(await findAllGroups(trx, organizationId), id);
    const top = await topTeam(trx, deps, organizationId, now);
    const people = (await findSitting(trx, organizationId, [team])).map((each) => each.id);
    await seatMembers(trx, organizationId, { team: top, members: people });
    await markRemoved(trx, organizationId, "teams", team);
    await settleLeads(trx, organizationId, { teams: [team, top] });
    await logDirectory(trx, deps, {
      organizationId,
      actor: null,
      verb: "directory.provision",
      subject: team,
      now,
    });
  });
}

async function write(
  trx: Trx,
  deps: GroupDeps,
  {
    organizationId,
    group,
    change,
    now,
  }: {
    readonly organizationId: OrganizationId;
    readonly group: Pick<GroupRow, "id" | "name" | "external_id">;
    readonly change: GroupChange;
    readonly now: Instant;
  },
): Promise<ProvisionedGroup> {
  const { id: team, name, external_id } = group;
  await saveGroup(trx, organizationId, team, { name, external_id });
  const sitting = (await findSitting(trx, organizationId, [team])).map(({ id }) => id);
  const all = change.members === undefined ? null : knownIds(change.members);
  const out = all === null ? knownIds(change.remove ?? []) : sitting.filter((id) => !all.includes(id));
  const top = await topTeam(trx, deps, organizationId, now);
  const left = await seatMembers(trx, organizationId, { team: top, members: out, from: team });
  const into = all ?? knownIds(change.add ?? []);
  const came = await seatMembers(trx, organizationId, { team, members: into });
  await settleLeads(trx, organizationId, { teams: [team, top, ...left, ...came] });
  await logDirectory(trx, deps, {
    organizationId,
    actor: null,
    verb: "directory.provision",
    subject: team,
    now,
  });
  return {
    id: team,
    name,
    externalId: external_id,
    members: (await findSitting(trx, organizationId, [team])).map(({ id, name: called }) => ({
      id,
      name: called,
    })),
  };
}

async function begin(trx: Trx, organizationId: OrganizationId): Promise<void> {
  await holdDirectory(trx, organizationId);
  if ((await findScimTeams(trx, organizationId)) === "groups") return;
  throw new EvenkeelError(
    "refused",
    "Teams follow the department of each person here, so groups are not taken. Nothing was changed. HR can choose groups instead at /hr/people/scim.",
  );
}

function knownIds(ids: readonly string[]): MemberId[] {
  return ids.map((id) => parseId<"member">(id)).filter((id) => id !== null);
}

function knownGroup(groups: readonly GroupRow[], id: string): GroupRow {
  const found = groups.find((group) => group.id === id && !group.scim_removed);
  if (found === undefined)
    throw new EvenkeelError("not_found", "There is no such group here. Nothing was changed.");
  return found;
}

function nameOf(name: string): string {
  const found = name.trim();
  if (found === "" || found.length > LONGEST)
    throw new EvenkeelError(
      "invalid",
      "A group needs a displayName of 1 to 200 characters. Nothing was changed.",
    );
  return found;
}

function taken(): EvenkeelError {
  return new EvenkeelError("conflict", "Another team here has this name. Nothing was changed.");
}
