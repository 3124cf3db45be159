import {
  attributePath,
  parseScimFilter,
  pathsOf,
  type ScimFilter,
} from "../../core/directory/scim-filter.ts";
import { EvenkeelError } from "../../core/errors.ts";
import { type OrganizationId, parseId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { findGroups, findProvisioned, findProvisionedById, findSitting } from "../../db/directory/scim.ts";
import { GROUP_ATTRIBUTES, PEOPLE_ATTRIBUTES } from "../../db/directory/scim-filter.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import {
  changeGroup,
  createGroup,
  type GroupChange,
  type ProvisionedGroup,
  removeGroup,
} from "./provision-group.ts";
import { changePerson, createPerson, removePerson } from "./provision-person.ts";
import { nobody } from "./read-people-page.ts";
import {
  chooseScimTeams,
  endToken,
  issueToken,
  openScim,
  readScimPage,
  type ScimPage,
} from "./scim-access.ts";
import { type PersonInput, type ProvisionedPerson, personOf } from "./scim-person.ts";

export interface ScimList<T> {
  readonly total: number;
  readonly resources: readonly T[];
}

/** A list as it is asked for. */
export interface ScimAsked {
  readonly filter: string | null;
  /** From 1. */
  readonly startIndex: number;
  readonly count: number;
}

/** What identity providers may do, each for the organization of its token; and how HR lets them. */
export interface ScimService {
  open(token: string): Promise<OrganizationId | null>;
  listPeople(organizationId: OrganizationId, asked: ScimAsked): Promise<ScimList<ProvisionedPerson>>;
  readPerson(organizationId: OrganizationId, id: string): Promise<ProvisionedPerson>;
  createPerson(organizationId: OrganizationId, input: PersonInput): Promise<ProvisionedPerson>;
  changePerson(
    organizationId: OrganizationId,
    id: string,
    change: (person: ProvisionedPerson) => PersonInput,
  ): Promise<ProvisionedPerson>;
  removePerson(organizationId: OrganizationId, id: string): Promise<void>;
  listGroups(
    organizationId: OrganizationId,
    asked: ScimAsked & { readonly withMembers: boolean },
  ): Promise<ScimList<ProvisionedGroup>>;
  createGroup(
    organizationId: OrganizationId,
    group: GroupChange & { readonly name: string },
  ): Promise<ProvisionedGroup>;
  changeGroup(organizationId: OrganizationId, id: string, change: GroupChange): Promise<ProvisionedGroup>;
  removeGroup(organizationId: OrganizationId, id: string): Promise<void>;
  readPage(session: Session): Promise<ScimPage>;
  issueToken(session: Session): Promise<string>;
  endToken(session: Session, id: string): Promise<void>;
  chooseTeams(session: Session, from: ScimPage["teamsFrom"]): Promise<void>;
}

export function createScimService(
  deps: Pick<Deps, "database" | "sealing" | "random" | "publicUrl">,
  now: () => Instant,
): ScimService {
  return {
    open: (token) => openScim(deps, token, now()),
    listPeople: (organizationId, asked) => listPeople(deps, organizationId, asked),
    readPerson: (organizationId, id) => readPerson(deps, organizationId, id),
    createPerson: (organizationId, input) => createPerson(deps, organizationId, input, now()),
    changePerson: (organizationId, id, change) =>
      changePerson(deps, organizationId, { id: personId(id), change }, now()),
    removePerson: async (organizationId, id) => removePerson(deps, organizationId, personId(id), now()),
    listGroups: (organizationId, asked) => listGroups(deps, organizationId, asked),
    createGroup: (organizationId, group) => createGroup(deps, organizationId, group, now()),
    changeGroup: (organizationId, id, change) => changeGroup(deps, organizationId, { id, change }, now()),
    removeGroup: (organizationId, id) => removeGroup(deps, organizationId, id, now()),
    readPage: (session) => readScimPage(deps, session),
    issueToken: (session) => issueToken(deps, session, now()),
    endToken: (session, id) => endToken(deps, session, id, now()),
    chooseTeams: (session, from) => chooseScimTeams(deps, session, from, now()),
  };
}

function personId(id: string) {
  const found = parseId<"member">(id);
  if (found === null) throw nobody();
  return found;
}

async function listPeople(
  deps: Pick<Deps, "database">,
  organizationId: OrganizationId,
  { filter, ...page }: ScimAsked,
): Promise<ScimList<ProvisionedPerson>> {
  const query = { ...page, filter: filterOf(filter, PEOPLE_ATTRIBUTES) };
  const { total, people } = await asApp(deps.database, organizationId, (trx) =>
    findProvisioned(trx, organizationId, query),
  );
  return { total, resources: people.map(personOf) };
}

async function readPerson(
  deps: Pick<Deps, "database">,
  organizationId: OrganizationId,
  id: string,
): Promise<ProvisionedPerson> {
  const row = await asApp(deps.database, organizationId, (trx) =>
    findProvisionedById(trx, organizationId, personId(id)),
  );
  if (row === undefined || row.scim_removed) throw nobody();
  return personOf(row);
}

async function listGroups(
  deps: Pick<Deps, "database">,
  organizationId: OrganizationId,
  { filter, withMembers, ...page }: ScimAsked & { readonly withMembers: boolean },
): Promise<ScimList<ProvisionedGroup>> {
  const query = { ...page, filter: filterOf(filter, GROUP_ATTRIBUTES) };
  return asApp(deps.database, organizationId, async (trx) => {
    const { total, groups } = await findGroups(trx, organizationId, query);
    const ids = groups.map(({ id }) => id);
    const sitting = withMembers && ids.length > 0 ? await findSitting(trx, organizationId, ids) : [];
    const byTeam = Map.groupBy(sitting, ({ team_id }) => team_id);
    const resources = groups.map(({ id, name, external_id }) => ({
      id,
      name,
      externalId: external_id,
      members: (byTeam.get(id) ?? []).map((member) => ({ id: member.id, name: member.name })),
    }));
    return { total, resources };
  });
}

function filterOf(text: string | null, known: readonly string[]): ScimFilter | null {
  if (text === null || text.trim() === "") return null;
  const filter = parseScimFilter(text);
  const unknown =
    filter === null ? [] : pathsOf(filter).filter((path) => !known.includes(attributePath(path)));
  if (filter !== null && unknown.length === 0) return filter;
  throw new EvenkeelError(
    "invalid",
    `This filter is not offered. These attributes can be compared: ${known.join(", ")}, by eq, ne, sw, ew, co and pr, with and, or and not.`,
  );
}
