import { ACTION_WORDS, ACTIONS } from "../../content/actions.ts";
import type { TeamId } from "../../core/ids.ts";
import { type Locale, localeOf } from "../../core/locale.ts";
import { guessAfterWindow } from "../../core/privacy/accountant.ts";
import { tierAt } from "../../core/privacy/ledger.ts";
import { directStaffNode, teamOfNode } from "../../core/privacy/roster.ts";
import { pickActions } from "../../core/pulse/pick-actions.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localDate } from "../../core/time/local-time.ts";
import type { OrganizationRow, TeamRow } from "../../db/directory/directory.ts";
import { findLastWindow } from "../../db/pulse/windows.ts";
import type { Trx } from "../../db/transact.ts";
import { readTold } from "../action/told-action.ts";
import type { Deps } from "../deps.ts";
import { percentAtMost } from "../privacy/percent.ts";
import type { Session } from "../sign-in/session.ts";
import { headOfWindow, readLedger } from "./ledger.ts";
import { nextPublication, type Summary, trendPoint } from "./read-figures.ts";
import { answeringOf, type DaysOf, quartersOf, readDays, type Telling } from "./read-quarters.ts";
import { type Around, type ReadingRole, readOfTeam } from "./team-access.ts";
import type { Change, OtherGroup, SuggestedAction, TeamPage } from "./team-page.ts";

/** Groups below 100 have none. */
const NO_QUARTERS: DaysOf = () => ({ from: "", to: "" });

/** Of what the team was told, its page shows the newest. */
const TOLD = 3;

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
  return readOfTeam(deps, session, { team, verb: "summary.read", around, now }, (trx, open) =>
    describe(trx, {
      organization: open.organization,
      team: open.team,
      teams: open.teams,
      summaries: readable(open.summaries, open.role, open.organization.smallest_for_hr),
      language: session.language,
      now,
    }),
  );
}

/** The teams one of which may be shown instead of a hidden one, from the smallest up; none where it is shown. */
function around(latest: Summary | undefined, teams: readonly TeamRow[]): readonly TeamId[] {
  if (latest?.read.kind !== "withheld" || latest.read.within === null) return [];
  const parents = new Map(teams.map((row) => [row.id, row.parent_id]));
  const larger: TeamId[] = [];
  let at: TeamId | null = teamOfNode(latest.read.within as TeamId);
  while (at !== null) {
    if (at !== latest.node_id) larger.push(at);
    at = parents.get(at) ?? null;
  }
  return larger;
}

/** HR and auditors read groups of 50 and more only, or of what the organization raised that to: direct staff and earlier windows below that are left out (rule 15). */
function readable(summaries: readonly Summary[], role: ReadingRole, fewest: number): readonly Summary[] {
  if (role === "lead" || role === "member") return summaries;
  return summaries.filter(({ read }) => read.rosterSize >= fewest);
}

async function describe(
  trx: Trx,
  {
    organization,
    team,
    teams,
    summaries,
    language,
    now,
  }: Around & { organization: OrganizationRow; team: TeamRow; language: string; now: Instant },
): Promise<TeamPage> {
  const zone = organization.time_zone as TimeZone;
  const own = summaries.filter(({ node_id }) => node_id === team.id);
  const latest = own.at(-1);
  const window = await findLastWindow(trx, organization.id);
  const days = summaries.some(({ read }) => read.quarter !== undefined)
    ? await readDays(trx, organization.id, zone)
    : NO_QUARTERS;
  const telling = { days, locale: localeOf(language) };
  const ledger = await readLedger(trx, organization.id);
  const tier = tierAt(
    ledger.map(({ body }) => body),
    now.epochMilliseconds,
  );
  const nextOn = window === undefined ? null : localDate(laterOf(nextPublication(window), now), zone);
  return {
    organization: { name: organization.name, synthetic: organization.synthetic },
    team: { id: team.id, name: team.name, rosterSize: latest?.read.rosterSize ?? 0 },
    content:
      latest === undefined
        ? { kind: "not_yet", firstOn: nextOn }
        : contentOf({ team, teams, summaries, own, latest, zone, telling }),
    nextPublicationOn: nextOn,
    head: latest === undefined ? null : headOfWindow(ledger, latest.window_id),
    quarters: quartersOf(own, telling),
    answering: answeringOf(own, zone),
    told: await readTold(trx, {
      organizationId: organization.id,
      team: team.id,
      zone,
      language,
      now,
      most: TOLD,
    }),
    guessPercent: percentAtMost(guessAfterWindow(tier ?? organization.tier)),
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
