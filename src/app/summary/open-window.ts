import type { OrganizationId, TeamId, WindowId } from "../../core/ids.ts";
import type { Tier } from "../../core/privacy/accountant.ts";
import { changedNodes } from "../../core/privacy/changes.ts";
import type { Team } from "../../core/privacy/node.ts";
import { countedIn } from "../../core/privacy/plan.ts";
import { type CountedRoster, countRoster } from "../../core/privacy/tree.ts";
import { LONGEST_SILENCE, mayOpen, PUBLICATION_DELAY, WINDOW_LENGTH } from "../../core/privacy/windows.ts";
import type { Instant, TimeZone } from "../../core/time/instant.ts";
import { localMoment, weekdayOf } from "../../core/time/local-time.ts";
import {
  findOrganization,
  findRosterMembers,
  findTeams,
  type OrganizationRow,
} from "../../db/directory/directory.ts";
import { isRestoreOpen } from "../../db/policy/approvals.ts";
import { insertRosterGroups, type RosterGroup } from "../../db/pulse/roster-groups.ts";
import { insertRoster, type RosterRow } from "../../db/pulse/rosters.ts";
import { findLastWindow, insertWindow, type WindowRow } from "../../db/pulse/windows.ts";
import { asApp, type Trx } from "../../db/transact.ts";
import type { Deps } from "../deps.ts";
import { newId } from "../new-id.ts";
import { settleTier } from "../policy/settle-tier.ts";
import { settleQuestions } from "../questions/settle-questions.ts";
import { readAsking } from "./may-ask.ts";
import { readRoster } from "./nameless-slots.ts";
import { watchedWindow } from "./watched-window.ts";
import { countFrozen, type FrozenTree, planFrozen, toStorable } from "./window-plan.ts";

type OpenDeps = Pick<Deps, "database" | "sealing" | "random">;

const MONDAY = 1;

/**
 * Opens the next window where its time has come: freezes the roster, the tree and which questions are asked, plans what will be drawn, makes the
 * window's key. It waits where nothing was said to have come of the newest figures, and after a restore for an auditor. Must run before the window before it is closed, for the two rosters are compared and closing destroys one.
 * Returns whether it opened one.
 */
export async function openWindow(
  deps: OpenDeps,
  organizationId: OrganizationId,
  now: Instant,
): Promise<boolean> {
  return asApp(deps.database, organizationId, async (trx) => {
    const organization = await findOrganization(trx, organizationId);
    const last = await findLastWindow(trx, organizationId);
    if (mayOpen(previousOf(last), now.epochMilliseconds).kind === "refused") return false;
    if (!isObserved(organization.last_tick_at, now)) return false;
    // The first one waits for a Monday where the organization is; the others follow it in steps of four weeks.
    if (last === undefined && !isMonday(now, organization.time_zone as TimeZone)) return false;
    if ((await readAsking(trx, organizationId)).kind === "unanswered") return false;
    if (await isRestoreOpen(trx, organizationId)) return false;
    const frozen = await freeze(trx, { organization, now, last });
    if (frozen === null) return false;
    const id = newId<"window">(deps.random, now);
    const index = last === undefined ? 0 : last.index + 1;
    const tier = await settleTier(trx, deps, { organizationId, index, wanted: organization.tier, now });
    const questions = await settleQuestions(trx, deps, { organizationId, now });
    const { plan, rows, groups } = planRows({ index, tier }, frozen);
    await insertWindow(trx, organizationId, {
      id,
      index,
      tier,
      opensAt: now,
      closesAt: now.add({ milliseconds: WINDOW_LENGTH }),
      publishesAt: now.add({ milliseconds: WINDOW_LENGTH + PUBLICATION_DELAY }),
      plan,
      questions,
      wrappedKey: deps.sealing.createWindowKey({ organizationId, windowId: id as WindowId }),
    });
    await insertRoster(trx, organizationId, id, rows);
    await insertRosterGroups(trx, organizationId, id as WindowId, groups);
    return true;
  });
}

/** The window before, for the rules of the clock. One that is over was watched to its end, or is void. */
function previousOf(last: WindowRow | undefined) {
  if (last === undefined) return null;
  const { openedAt, watch } = watchedWindow(last);
  return { openedAt, watch: last.state === "open" ? watch : null };
}

/**
 * Whether ticks saw the time up to `now` pass. After a jump of more than a day the next tick opens, if the clock still says so: a
 * single wrong reading must not open a window in the future.
 */
function isObserved(lastTickAt: Instant | null, now: Instant): boolean {
  if (lastTickAt === null) return true;
  const silence = now.epochMilliseconds - lastTickAt.epochMilliseconds;
  return silence >= 0 && silence <= LONGEST_SILENCE;
}

function isMonday(now: Instant, zone: TimeZone): boolean {
  return weekdayOf(localMoment(now, zone).day) === MONDAY;
}

interface Frozen {
  readonly tree: FrozenTree;
  readonly roster: CountedRoster;
  readonly members: Awaited<ReturnType<typeof findRosterMembers>>;
}

/** The directory as it is counted from now on; null while nobody has been in it for a whole window (rule 2). */
async function freeze(
  trx: Trx,
  {
    organization: { id: organizationId, smallest_group: smallest },
    now,
    last,
  }: { organization: OrganizationRow; now: Instant; last: WindowRow | undefined },
): Promise<Frozen | null> {
  const members = await findRosterMembers(trx, organizationId, now.subtract({ milliseconds: WINDOW_LENGTH }));
  if (members.length === 0) return null;
  const teams = (await findTeams(trx, organizationId)).map(
    ({ id, parent_id, lead_id }): Team => ({ id, parent: parent_id, lead: lead_id }),
  );
  const people = members.map(({ id, team_id }) => ({ id, team: team_id }));
  const roster = countRoster({ teams, members: people, smallest });
  const changed = last === undefined ? [] : [...(await findChanged(trx, { organizationId, last, roster }))];
  return { tree: { teams, changed, smallest }, roster, members };
}

/** Nodes that changed too much since the window before. Where its roster is gone already, that is all of them: nobody can tell. */
async function findChanged(
  trx: Trx,
  {
    organizationId,
    last,
    roster,
  }: { organizationId: OrganizationId; last: WindowRow; roster: CountedRoster },
): Promise<ReadonlySet<TeamId>> {
  const before = last.state === "open" ? await readRoster(trx, organizationId, last) : null;
  if (before === null || before.rows.length === 0) return new Set(roster.nodes.map(({ id }) => id));
  return changedNodes(countFrozen(before.tree, before.rows), roster);
}

/**
 * What is stored of the plan, where each person counts (nowhere, where nothing on their path will be drawn: rule 3), and the groups
 * that will be drawn, to whose lists their people may object (rule 2).
 */
function planRows(window: { index: number; tier: Tier }, { tree, roster, members }: Frozen) {
  const plan = planFrozen(window, tree, roster);
  const counted = countedIn(plan);
  const rows = members.map(
    ({ id, team_id }): RosterRow => ({ member_id: id, team_id, counted_in: counted.get(id) ?? null }),
  );
  const groups = plan.draws
    .filter(({ metric }) => metric === "strain")
    .map(({ id, parent, rosterSize }): RosterGroup => ({ node_id: id, above: parent, size: rosterSize }));
  return { plan: toStorable(tree), rows, groups };
}
