import { EvenkeelError } from "../../core/errors.ts";
import { type MemberId, parseId } from "../../core/ids.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { findOrganization, findTeams } from "../../db/directory/directory.ts";
import { findEntry, findTeamList, PAGE, searchPeople } from "../../db/directory/directory-people.ts";
import { findLeaves } from "../../db/directory/leaves.ts";
import { asApp } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import { logDirectory, onlyHr } from "./keeper.ts";

/** `/hr/people`: who is in the directory. Nothing on it comes from what anybody does here. */
export interface PeoplePage {
  readonly organization: string;
  readonly search: { readonly text: string; readonly left: boolean; readonly page: number };
  readonly found: number;
  readonly pages: number;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly team: string;
  }[];
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly parent: string | null;
    readonly lead: string | null;
    readonly people: number;
  }[];
}

export interface PersonPage {
  readonly organization: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly team: { readonly id: string; readonly name: string };
  readonly leads: readonly string[];
  /** The e-mail of whom a file, the identity provider or HR names as their manager. */
  readonly manager: string | null;
  readonly timeZone: string;
  readonly language: string;
  readonly country: string | null;
  readonly location: string | null;
  readonly tags: readonly string[];
  readonly roles: readonly ("hr" | "auditor")[];
  /** ISO dates. */
  readonly since: string;
  readonly leftOn: string | null;
  /** The identity provider knows this person, and its next word wins. */
  readonly provisioned: boolean;
  readonly isReader: boolean;
  readonly leaves: readonly { readonly from: string; readonly until: string }[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

const LONGEST_SEARCH = 100;
const LAST_PAGE = 100_000;

/** A page of the directory. Throws `forbidden` for all but HR. */
export async function readPeoplePage(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  asked: { readonly text: string; readonly left: boolean; readonly page: number },
  now: Instant,
): Promise<PeoplePage> {
  onlyHr(session);
  const { organizationId, memberId, organizationName } = session;
  const text = asked.text.trim().slice(0, LONGEST_SEARCH);
  const page = Number.isInteger(asked.page) ? Math.min(Math.max(asked.page, 1), LAST_PAGE) : 1;
  const search = { text, left: asked.left, page };
  return asApp(deps.database, organizationId, async (trx) => {
    await logDirectory(trx, deps, {
      organizationId,
      actor: memberId,
      verb: "directory.read",
      subject: null,
      now,
    });
    const { found, people } = await searchPeople(trx, organizationId, search);
    const teams = await findTeamList(trx, organizationId);
    return { organization: organizationName, search, found, pages: Math.ceil(found / PAGE), people, teams };
  });
}

/** One person's entry. Throws `forbidden` for all but HR, `not_found` for whom this organization does not know. */
export async function readPersonPage(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  id: string,
  now: Instant,
): Promise<PersonPage> {
  onlyHr(session);
  const { organizationId, memberId, organizationName } = session;
  const person = knownId(id);
  return asApp(deps.database, organizationId, async (trx) => {
    const entry = await findEntry(trx, organizationId, person);
    if (entry === undefined) throw nobody();
    await logDirectory(trx, deps, {
      organizationId,
      actor: memberId,
      verb: "directory.read",
      subject: person,
      now,
    });
    const { time_zone } = await findOrganization(trx, organizationId);
    const zone = time_zone as TimeZone;
    const teams = await findTeams(trx, organizationId);
    const team = teams.find((each) => each.id === entry.team_id);
    return {
      organization: organizationName,
      id: entry.id,
      name: entry.name,
      email: entry.email,
      team: { id: entry.team_id, name: team?.name ?? "" },
      leads: teams.filter(({ lead_id }) => lead_id === entry.id).map(({ name }) => name),
      manager: entry.manager,
      timeZone: entry.time_zone,
      language: entry.language,
      country: entry.country,
      location: entry.location,
      tags: entry.tags,
      roles: entry.roles,
      since: localDate(entry.active_since, zone),
      leftOn: entry.left_at === null ? null : localDate(entry.left_at, zone),
      provisioned: entry.user_name !== null,
      isReader: entry.id === memberId,
      leaves: await findLeaves(trx, organizationId, [person], { from: localDate(now, zone) }),
      teams: teams.map(({ id: each, name }) => ({ id: each, name })),
    };
  });
}

/** An id from an address. Throws `not_found` where it can be nobody's. */
export function knownId(id: string): MemberId {
  const found = parseId<"member">(id);
  if (found === null) throw nobody();
  return found;
}

export function nobody(): EvenkeelError {
  return new EvenkeelError(
    "not_found",
    "The directory of this organization has no such person. Nothing was changed.",
  );
}
