import { ACTION_WORDS, ACTIONS } from "../../content/actions.ts";
import { EvenkeelError } from "../../core/errors.ts";
import { parseId, type TeamId } from "../../core/ids.ts";
import { type Locale, localeOf } from "../../core/locale.ts";
import { directStaffNode, teamOfNode } from "../../core/privacy/roster.ts";
import { pickActions } from "../../core/pulse/pick-actions.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import { recordAccess } from "../../db/access-log.ts";
import { findOrganization, findTeams, type OrganizationRow, type TeamRow } from "../../db/directory.ts";
import { asApp, asReader, type Trx } from "../../db/transact.ts";
import { findCurrentWindow, findLastWindow } from "../../db/windows.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { percentAtMost } from "../privacy/percent.ts";
import { readPromise } from "../privacy/promise.ts";
import type { Session } from "../sign-in/session.ts";
import { headOfWindow, readLedger } from "./ledger.ts";
import { findPlace } from "./nameless-slots.ts";
import { nextPublication, readSummaries, type Summary, trendPoint } from "./read-figures.ts";
import { answeringOf, quartersOf, readDays, type Telling } from "./read-quarters.ts";
import type { Change, OtherGroup, SuggestedAction, TeamPage } from "./team-page.ts";

/**
 * A team's page: for its lead, its own members and whoever is counted there the very same, for leads above, for HR and auditors
 * from 50 people on.
 * Read as `evenkeel_reader`, which cannot see an answer, an entry or a preference. Throws `not_found`, `forbidden`.
 */
export async function readTeamPage(
  deps: Pick<Deps, "database" | "random">,
  session: Session,
  team: string,
  now: Instant,
): Promise<TeamPage> {
  const { organizationId } = session;
  const id = parseId<"team">(team);
  const countedOn = await pageOfOwnGroup(deps, session, now);
  const page = await asReader(deps.database, organizationId, async (trx) => {
    const teams = await findTeams(trx, organizationId);
    const found = teams.find((row) => row.id === id);
    if (found === undefined)
      throw new EvenkeelError("not_found", "There is no such group here. Nothing was changed.");
    const organization = await findOrganization(trx, organizationId);
    const own = await readSummaries(trx, organizationId, { nodes: nodesOf([found.id]), now });
    const around = groupsAround(
      own.findLast(({ node_id }) => node_id === found.id),
      teams,
    );
    const summaries = [
      ...own,
      ...(await readSummaries(trx, organizationId, { nodes: nodesOf(around), now })),
    ];
    const fewest = organization.smallest_for_hr;
    const role = roleOf(session, found, { teams, summaries, countedOn, fewest });
    if (role === null) throw notYours();
    return {
      role,
      page: await describe(trx, {
        organization,
        team: found,
        teams,
        summaries: readable(summaries, role, fewest),
        locale: localeOf(session.language),
        now,
      }),
    };
  });
  // The log tells who in a role looked at whose summary; a member who reads their own team's page leaves no trace.
  if (page.role !== "member") {
    await asApp(deps.database, organizationId, (trx) =>
      recordAccess(trx, organizationId, {
        id: newId(deps.random, now),
        at: now,
        actor: session.memberId,
        role: page.role,
        verb: "summary.read",
        subject: id,
      }),
    );
  }
  return page.page;
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

function notYours(): EvenkeelError {
  return new EvenkeelError(
    "forbidden",
    "This group's page is open to its own people, its lead and the leads above it. Your own team's page is under Team summary.",
  );
}

function nodesOf(teams: readonly TeamId[]): readonly TeamId[] {
  return teams.flatMap((team) => [team, directStaffNode(team)]);
}

/** The teams one of which may be shown instead of a hidden one, from the smallest up; none where it is shown. */
function groupsAround(latest: Summary | undefined, teams: readonly TeamRow[]): readonly TeamId[] {
  if (latest?.read.kind !== "withheld" || latest.read.within === null) return [];
  const parents = new Map(teams.map((row) => [row.id, row.parent_id]));
  const around: TeamId[] = [];
  let at: TeamId | null = teamOfNode(latest.read.within as TeamId);
  while (at !== null) {
    if (at !== latest.node_id) around.push(at);
    at = parents.get(at) ?? null;
  }
  return around;
}

/** HR and auditors read groups of 50 and more only, or of what the organization raised that to: direct staff and earlier windows below that are left out (rule 15). */
function readable(summaries: readonly Summary[], role: ReadingRole, fewest: number): readonly Summary[] {
  if (role === "lead" || role === "member") return summaries;
  return summaries.filter(({ read }) => read.rosterSize >= fewest);
}

type ReadingRole = "member" | "lead" | "hr" | "auditor";

interface Around {
  readonly teams: readonly TeamRow[];
  readonly summaries: readonly Summary[];
}

/** In which role this session may read the team's page; null where it may not (rule 15). */
function roleOf(
  session: Session,
  team: TeamRow,
  { teams, summaries, countedOn, fewest }: Around & { countedOn: TeamId | null; fewest: number },
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
  const size = summaries.findLast(({ node_id }) => node_id === team.id)?.read.rosterSize ?? 0;
  if (size < fewest) return null;
  if (session.roles.includes("hr")) return "hr";
  return session.roles.includes("auditor") ? "auditor" : null;
}

async function describe(
  trx: Trx,
  {
    organization,
    team,
    teams,
    summaries,
    locale,
    now,
  }: Around & { organization: OrganizationRow; team: TeamRow; locale: Locale; now: Instant },
): Promise<TeamPage> {
  const zone = organization.time_zone as TimeZone;
  const own = summaries.filter(({ node_id }) => node_id === team.id);
  const latest = own.at(-1);
  const window = await findLastWindow(trx, organization.id);
  const telling = { days: await readDays(trx, organization.id, zone), locale };
  const nextOn = window === undefined ? null : localDate(laterOf(nextPublication(window), now), zone);
  return {
    organization: { name: organization.name, synthetic: organization.synthetic },
    team: { id: team.id, name: team.name, rosterSize: latest?.read.rosterSize ?? 0 },
    content:
      latest === undefined
        ? { kind: "not_yet", firstOn: nextOn }
        : contentOf({ team, teams, summaries, own, latest, zone, telling }),
    nextPublicationOn: nextOn,
    head:
      latest === undefined ? null : headOfWindow(await readLedger(trx, organization.id), latest.window_id),
    quarters: quartersOf(own, telling),
    answering: answeringOf(own, zone),
    guessPercent: percentAtMost((await readPromise(trx, organization, now)).guess.window),
  };
}

function laterOf(a: Instant, b: Instant): Instant {
  return a.epochMilliseconds > b.epochMilliseconds ? a : b;
}

function contentOf(
  input: Around & {
    team: TeamRow;
    own: readonly Summary[];
    latest: Summary;
    zone: TimeZone;
    telling: Telling;
  },
): TeamPage["content"] {
  const { team, own, latest, zone, telling } = input;
  const { read } = latest;
  if (read.kind === "withheld") {
    const instead = insteadOf(read.within as TeamId | null, input);
    return { kind: "hidden", reason: read.reason, readInstead: instead };
  }
  return {
    kind: "shown",
    trend: own.map((summary) => trendPoint(summary, zone)),
    latest: trendPoint(latest, zone),
    change: changeSince(read.change, own, zone),
    directStaff: otherGroup(directStaffNode(team.id), input),
    onePersonPoints: read.reach,
    actions: suggestions({ team: team.id, window: latest.index, tone: read.verdict }, telling.locale),
  };
}

/** A change with the day up to which the figures it is compared with spoke; null where that window is not on the page. */
function changeSince(
  change: { estimate: number; low: number; high: number; since: number } | null,
  own: readonly Summary[],
  zone: TimeZone,
): Change | null {
  const before = change && own.find(({ index }) => index === change.since);
  if (!change || !before) return null;
  return { points: change.estimate, low: change.low, high: change.high, since: trendPoint(before, zone).to };
}

/** The smallest shown group around a hidden one, named as such. */
function insteadOf(
  within: TeamId | null,
  input: Around & { latest: Summary; zone: TimeZone; telling: Telling },
): OtherGroup | null {
  const parents = new Map(input.teams.map((row) => [row.id, row.parent_id]));
  let node = within;
  while (node !== null) {
    const group = otherGroup(node, input);
    if (group !== null) return group;
    const team = teamOfNode(node);
    node = team === node ? (parents.get(team) ?? null) : team;
  }
  return null;
}

/** A node's figures for another page; null where the latest window shows none of it. */
function otherGroup(
  node: TeamId,
  { teams, summaries, latest, zone, telling }: Around & { latest: Summary; zone: TimeZone; telling: Telling },
): OtherGroup | null {
  const own = summaries.filter(({ node_id }) => node_id === node);
  const last = own.at(-1);
  const team = teams.find(({ id }) => id === teamOfNode(node));
  if (last?.window_id !== latest.window_id || last.read.kind !== "shown" || team === undefined) return null;
  const trend = own.map((summary) => trendPoint(summary, zone));
  const isDirectStaff = team.id !== node;
  return {
    name: team.name,
    isDirectStaff,
    rosterSize: last.read.rosterSize,
    trend,
    latest: trendPoint(last, zone),
    onePersonPoints: last.read.reach,
    quarters: quartersOf(own, telling),
  };
}

/** What may be tried: three changes to the work itself, the same whoever asks. */
function suggestions(
  of: { team: TeamId; window: number; tone: "likely_elevated" | "not_elevated" | "cant_tell" },
  locale: Locale,
): SuggestedAction[] {
  const words = ACTION_WORDS[locale].actions;
  return pickActions({ catalog: ACTIONS, ...of }).actions.map(({ id }) => {
    const { title, why, firstStep, timeCost } = words[id as keyof typeof words];
    return { id, title, why, firstStep, timeCost };
  });
}
