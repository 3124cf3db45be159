import { EvenkeelError } from "../../core/errors.ts";
import type { MemberId, OrganizationId, TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { holdDirectory, saveMembers } from "../../db/directory/directory-changes.ts";
import {
  findNamesakes,
  findProvisionedById,
  findReferred,
  markRemoved,
  type ProvisionedRow,
  resolveManager,
  saveIdentity,
} from "../../db/directory/scim.ts";
import { findScimTeams } from "../../db/directory/scim-tokens.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { endPeople } from "./end-people.ts";
import { logDirectory } from "./keeper.ts";
import { readCountry, readLanguage, readZone } from "./places.ts";
import { isEmail } from "./read-people.ts";
import { nobody } from "./read-people-page.ts";
import { type PersonInput, type ProvisionedPerson, personOf } from "./scim-person.ts";
import { teamOfDepartment, topTeam } from "./scim-teams.ts";
import { settleLeads } from "./settle-leads.ts";

type ProvisionDeps = Pick<Deps, "database" | "random">;

const LONGEST = 200;

/**
 * Takes in a person whom the identity provider sends. Somebody whom a file brought, or whom the provider deleted before, is the same person
 * again. Throws `conflict` where another one has the name or address, `invalid` without an address.
 */
export async function createPerson(
  deps: ProvisionDeps,
  organizationId: OrganizationId,
  input: PersonInput,
  now: Instant,
): Promise<ProvisionedPerson> {
  return asApp(deps.database, organizationId, async (trx) => {
    await holdDirectory(trx, organizationId);
    const email = addressOf(input);
    const namesakes = await findNamesakes(trx, organizationId, { userName: input.userName, email });
    if (namesakes.some(({ user_name, scim_removed }) => user_name !== null && !scim_removed)) throw taken();
    const [known, another] = namesakes;
    if (another !== undefined) throw taken();
    return write(trx, deps, { organizationId, known, input, now });
  });
}

/**
 * Changes a person to what `change` makes of them as they are. Throws `not_found` for whom this organization does not know, `conflict` and
 * `invalid` as createPerson does.
 */
export async function changePerson(
  deps: ProvisionDeps,
  organizationId: OrganizationId,
  { id, change }: { readonly id: MemberId; readonly change: (person: ProvisionedPerson) => PersonInput },
  now: Instant,
): Promise<ProvisionedPerson> {
  return asApp(deps.database, organizationId, async (trx) => {
    await holdDirectory(trx, organizationId);
    const known = await findProvisionedById(trx, organizationId, id);
    if (known === undefined || known.scim_removed) throw nobody();
    const input = change(personOf(known));
    const email = addressOf(input, known.email);
    const namesakes = await findNamesakes(trx, organizationId, { userName: input.userName, email });
    if (namesakes.some((other) => other.id !== id)) throw taken();
    return write(trx, deps, { organizationId, known, input, now });
  });
}

/** The identity provider deletes somebody: they leave, and it is not shown them again. Their own words stay theirs, sealed. */
export async function removePerson(
  deps: ProvisionDeps,
  organizationId: OrganizationId,
  id: MemberId,
  now: Instant,
): Promise<void> {
  await asApp(deps.database, organizationId, async (trx) => {
    await holdDirectory(trx, organizationId);
    const known = await findProvisionedById(trx, organizationId, id);
    if (known === undefined || known.scim_removed) throw nobody();
    await endPeople(trx, deps, { organizationId, people: [id], now });
    await markRemoved(trx, organizationId, "members", id);
    await settleLeads(trx, organizationId, { teams: [known.team_id], gone: id });
    await log(trx, deps, { organizationId, subject: id, now });
  });
}

interface Write {
  readonly organizationId: OrganizationId;
  readonly known: ProvisionedRow | undefined;
  readonly input: PersonInput;
  readonly now: Instant;
}

async function write(trx: Trx, deps: ProvisionDeps, wish: Write): Promise<ProvisionedPerson> {
  const { organizationId, known, input, now } = wish;
  const id = known?.id ?? newId<"member">(deps.random, now);
  const email = addressOf(input, known?.email);
  const team = await seatOf(trx, deps, wish);
  const manager = input.manager === null ? null : await findReferred(trx, organizationId, input.manager);
  const { time_zone } = await findOrganization(trx, organizationId);
  const row = {
    id,
    email,
    name: (input.name.trim() || input.userName).slice(0, LONGEST),
    team_id: team,
    manager_id: manager === id ? null : manager,
    time_zone: readZone(input.timeZone ?? "") ?? known?.time_zone ?? time_zone,
    language: readLanguage(input.language ?? "") ?? known?.language ?? "en",
    country: readCountry(input.country ?? "") ?? known?.country ?? null,
    location: input.location?.trim().slice(0, LONGEST) || (known?.location ?? null),
    tags: known?.tags ?? [],
    away: !input.active,
  };
  await saveMembers(trx, organizationId, [row], now);
  await saveIdentity(trx, organizationId, id, {
    user_name: input.userName,
    external_id: input.externalId,
    manager_reference: manager === null ? input.manager : null,
  });
  if (!input.active) await endPeople(trx, deps, { organizationId, people: [id], now });
  const references = [id, input.externalId, input.userName, email].filter((each) => each !== null);
  const waited = await resolveManager(trx, organizationId, id, references);
  const teams = [team, ...(known === undefined ? [] : [known.team_id]), ...waited];
  await settleLeads(trx, organizationId, input.active ? { teams } : { teams, gone: id });
  await log(trx, deps, { organizationId, subject: id, now });
  const written = await findProvisionedById(trx, organizationId, id);
  if (written === undefined) throw nobody();
  return personOf(written);
}

/** Where somebody sits: by their department, or, where groups are the teams, wherever their group put them. */
async function seatOf(trx: Trx, deps: ProvisionDeps, wish: Write): Promise<TeamId> {
  const { organizationId, known, input, now } = wish;
  const department = input.department?.trim().slice(0, LONGEST) ?? "";
  const seat = known?.team_id ?? null;
  if (department !== "" && (await findScimTeams(trx, organizationId)) === "department")
    return teamOfDepartment(trx, deps, { organizationId, department, seat, now });
  return seat ?? topTeam(trx, deps, organizationId, now);
}

/** The address by which chat finds somebody: the work e-mail, else a user name that is one. */
function addressOf({ email, userName }: PersonInput, otherwise?: string): string {
  const found = [email, userName, otherwise]
    .map((each) => each?.trim().toLowerCase() ?? "")
    .find((each) => isEmail(each));
  if (found === undefined || userName.trim() === "" || userName.length > LONGEST)
    throw new EvenkeelError(
      "invalid",
      "A person needs a userName and a work e-mail address, in emails or as the userName. Nothing was changed.",
    );
  return found;
}

function taken(): EvenkeelError {
  return new EvenkeelError(
    "conflict",
    "Another person here has this userName or e-mail address. Nothing was changed. Look the person up by userName and change that one.",
  );
}

function log(
  trx: Trx,
  deps: ProvisionDeps,
  deed: {
    readonly organizationId: OrganizationId;
    readonly subject: MemberId | TeamId;
    readonly now: Instant;
  },
): Promise<void> {
  return logDirectory(trx, deps, { ...deed, actor: null, verb: "directory.provision" });
}
