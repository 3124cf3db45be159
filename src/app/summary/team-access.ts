import { EvenkeelError } from "../../core/errors.ts";
import { parseId, type TeamId } from "../../core/ids.ts";
import { directStaffNode, teamOfNode } from "../../core/privacy/roster.ts";
import type { Instant } from "../../core/time/instant.ts";
import { recordAccess } from "../../db/access-log.ts";
import {
  findOrganization,
  findTeamAndAbove,
  type OrganizationRow,
  type TeamRow,
} from "../../db/directory/directory.ts";
import { findCurrentWindow } from "../../db/pulse/windows.ts";
import { asApp, asReader, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import type { Session } from "../sign-in/session.ts";
import { findPlace } from "./nameless-slots.ts";
import { readSummaries, type Summary } from "./read-figures.ts";

export type ReadingRole = "member" | "lead" | "hr" | "auditor";

export interface Around {
  /** The team itself and all above it. */
  readonly teams: readonly TeamRow[];
  readonly summaries: readonly Summary[];
}

/** What a reader whom a team's page is open to may read from. */
export interface OpenTeam extends Around {
  readonly organization: OrganizationRow;
  readonly team: TeamRow;
  readonly role: ReadingRole;
}

export interface TeamWish {
  /** As it came from outside. */
  readonly team: string;
  /** What the access log calls it; ends in `.read`. */
  readonly verb: string;
  /** Which other teams' summaries are wanted, by the newest of its own. */
  readonly around?: (latest: Summary | undefined, teams: readonly TeamRow[]) => readonly TeamId[];
  readonly now: Instant;
}

/**
 * Reads what stands on a team's pages, for whoever they are open to (rule 15): its lead, its own members and whoever is counted there,
 * leads above, HR and auditors from 50 people on, or from what the organization raised that to. Read as `evenkeel_reader`. Throws `not_found`, `forbidden`.
 */
export async function readOfTeam<T>(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  wish: TeamWish,
  read: (trx: Trx, open: OpenTeam) => Promise<T>,
): Promise<T> {
  const { organizationId } = session;
  const { now } = wish;
  const id = parseId<"team">(wish.team);
  // Whose own page it is needs no other right to it.
  const isOwn = session.teamId === id || session.leads.some((led) => led.id === id);
  const countedOn = isOwn ? null : await pageOfOwnGroup(deps, session, now);
  const found = await asReader(deps.database, organizationId, async (trx) => {
    const teams = id === null ? [] : await findTeamAndAbove(trx, organizationId, id);
    const team = teams.find((row) => row.id === id);
    if (team === undefined) throw noSuchTeam();
    const organization = await findOrganization(trx, organizationId);
    const summariesOf = (of: readonly TeamId[]) =>
      readSummaries(trx, organizationId, { nodes: of.flatMap((each) => [each, directStaffNode(each)]), now });
    const own = await summariesOf([team.id]);
    const latest = own.findLast(({ node_id }) => node_id === team.id);
    const role = roleOf(session, team, { teams, latest, countedOn, fewest: organization.smallest_for_hr });
    if (role === null) throw notYours();
    const summaries = [...own, ...(await summariesOf(wish.around?.(latest, teams) ?? []))];
    return { role, read: await read(trx, { organization, team, teams, summaries, role }) };
  });
  // The log tells who in a role looked at whose page; a member who reads their own team's page leaves no trace.
  if (found.role !== "member") {
    await asApp(deps.database, organizationId, (trx) =>
      recordAccess(trx, organizationId, {
        id: newId(deps.random, now),
        at: now,
        actor: session.memberId,
        role: found.role,
        verb: wish.verb,
        subject: id,
      }),
    );
  }
  return found.read;
}

/**
 * The team on whose page the group stands that counts the reader now. Its page is open to them like to its other members: it is
 * what their receipt points to. A roster is nothing that `evenkeel_reader` may see.
 */
async function pageOfOwnGroup(
  deps: Pick<Deps, "database">,
  { organizationId, memberId }: Session,
  now: Instant,
): Promise<TeamId | null> {
  return asApp(deps.database, organizationId, async (trx) => {
    const window = await findCurrentWindow(trx, organizationId, now);
    const place = window && (await findPlace(trx, organizationId, window, memberId));
    return place?.counted_in == null ? null : teamOfNode(place.counted_in);
  });
}

/** For an id of no team, or of another organization's. */
export function noSuchTeam(): EvenkeelError {
  return new EvenkeelError("not_found", "There is no such group here. Nothing was changed.");
}

function notYours(): EvenkeelError {
  return new EvenkeelError(
    "forbidden",
    "This group's page is open to its own people, its lead and the leads above it. Your own team's page is under Team summary.",
  );
}

/** In which role this session may read the team's page; null where it may not (rule 15). */
function roleOf(
  session: Session,
  team: TeamRow,
  {
    teams,
    latest,
    countedOn,
    fewest,
  }: {
    readonly teams: readonly TeamRow[];
    readonly latest: Summary | undefined;
    readonly countedOn: TeamId | null;
    readonly fewest: number;
  },
): ReadingRole | null {
  if (session.teamId === team.id) return team.lead_id === session.memberId ? "lead" : "member";
  const byId = new Map(teams.map((row) => [row.id, row]));
  for (
    let at: TeamRow | undefined = team;
    at !== undefined;
    at = at.parent_id === null ? undefined : byId.get(at.parent_id)
  ) {
    if (at.lead_id === session.memberId) return "lead";
  }
  if (countedOn === team.id) return "member";
  if ((latest?.read.rosterSize ?? 0) < fewest) return null;
  if (session.roles.includes("hr")) return "hr";
  return session.roles.includes("auditor") ? "auditor" : null;
}
