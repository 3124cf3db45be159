import { z } from "zod";
import type { MemberId, TeamId } from "../../core/ids.ts";
import type { Asked } from "../../core/privacy/metrics.ts";
import type { Metric, RosterMember, Team } from "../../core/privacy/node.ts";
import { type Plan, planWindowInSteps } from "../../core/privacy/plan.ts";
import type { DirectoryRoster } from "../../core/privacy/roster.ts";
import { atOnce } from "../../core/privacy/steps.ts";
import {
  type CountedRoster,
  countRoster,
  countRosterInSteps,
  SMALLEST_GROUP,
} from "../../core/privacy/tree.ts";
import type { ImportedKeys } from "../../core/pulse/imported.ts";
import { DIMENSIONS, type PulseItem } from "../../core/pulse/instrument.ts";
import type { RosterRow } from "../../db/pulse/rosters.ts";
import type { WindowRow } from "../../db/pulse/windows.ts";
import { pairOfWeek, WEEKS } from "../pulse/answering.ts";

const SHAPE = z.object({
  teams: z.array(z.object({ id: z.string(), parent: z.string().nullable(), lead: z.string().nullable() })),
  changed: z.array(z.string()),
  // Windows from before it could be raised have none.
  smallest: z.number().default(SMALLEST_GROUP),
});

/** What a window freezes at its opening beside the roster, and what keeps a group out of it (rule 2). */
export interface FrozenTree {
  readonly teams: readonly Team[];
  readonly changed: readonly TeamId[];
  /** Fewest people of whom anything is shown in this window; left out: the rules' 8. */
  readonly smallest?: number;
  /** Groups left out because somebody counted there objected: not frozen, for people object while the window is open. */
  readonly objected?: ReadonlySet<TeamId>;
}

export function toStorable({ teams, changed, smallest = SMALLEST_GROUP }: FrozenTree): z.infer<typeof SHAPE> {
  return { teams: teams.map((team) => ({ ...team })), changed: [...changed], smallest };
}

export function readFrozenTree(stored: object): FrozenTree {
  const { teams, changed, smallest } = SHAPE.parse(stored);
  return {
    teams: teams.map(({ id, parent, lead }) => ({
      id: id as TeamId,
      parent: parent as TeamId | null,
      lead: lead as MemberId | null,
    })),
    changed: changed as TeamId[],
    smallest,
  };
}

/** Counts a frozen roster again, exactly as it was counted at the opening, pausing between its steps. */
export function countFrozenInSteps(
  tree: FrozenTree,
  members: readonly RosterMember[],
): Generator<void, CountedRoster> {
  return countRosterInSteps(withThreshold(tree, members));
}

function withThreshold({ teams, smallest }: FrozenTree, members: readonly RosterMember[]): DirectoryRoster {
  return { teams, members, ...(smallest === undefined ? {} : { smallest }) };
}

/** The same at once, from whole rows of the roster. */
export function countFrozen(tree: FrozenTree, roster: readonly RosterRow[]): CountedRoster {
  const members: RosterMember[] = roster.map(({ member_id, team_id }) => ({ id: member_id, team: team_id }));
  return countRoster(withThreshold(tree, members));
}

/** Plans a window from what was frozen and objected to. A pure function of it, so that a close that died makes the same plan again. */
export function planFrozen(
  window: Pick<WindowRow, "index" | "tier">,
  tree: FrozenTree,
  roster: CountedRoster,
): Plan {
  return atOnce(planFrozenInSteps(window, tree, roster));
}

/** The same, pausing between its steps. */
export function planFrozenInSteps(
  window: Pick<WindowRow, "index" | "tier">,
  tree: FrozenTree,
  roster: CountedRoster,
): Generator<void, Plan> {
  return planWindowInSteps({
    index: window.index,
    tier: window.tier,
    roster,
    changed: new Set(tree.changed),
    ...(tree.objected && { objected: tree.objected }),
    asked: askedIn(window.index),
  });
}

/** The items that the rotation asks in a window, two a week, as these keys read them. */
export function itemsIn(index: number, keys: ImportedKeys = {}): readonly PulseItem[] {
  return Array.from({ length: WEEKS }, (_, week) => pairOfWeek({ index }, week, keys)).flatMap(
    ({ items }) => items,
  );
}

/** Dimensions and drivers that the rotation asks in a window: all five, and three of the six. */
export function askedIn(index: number): Asked {
  const constructs = itemsIn(index).map(({ construct }) => construct);
  const dimensions = DIMENSIONS.filter((dimension) => constructs.includes(dimension));
  const drivers = [...new Set(constructs)].filter(
    (construct) => !DIMENSIONS.some((known) => known === construct),
  );
  return { dimensions, drivers };
}

/** The question with which a window asks a dimension or driver; null where it asks none. */
export function questionIn(index: number, metric: Metric): string | null {
  const construct = metric.slice(metric.indexOf(":") + 1);
  return itemsIn(index).find((item) => item.construct === construct)?.id ?? null;
}
