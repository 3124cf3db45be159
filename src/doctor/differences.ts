import { askedIn } from "../app/summary/window-plan.ts";
import type { MemberId, TeamId } from "../core/ids.ts";
import type { Release, RosterMember, Team } from "../core/privacy/node.ts";
import type { DirectoryRoster } from "../core/privacy/roster.ts";
import { SMALLEST_GROUP, SMALLEST_RESIDUAL } from "../core/privacy/tree.ts";
import type { Uniform } from "../demo/made-up-random.ts";
import type { Engine } from "./engine.ts";
import { type Finding, finding } from "./finding.ts";

/**
 * Subtracts published groups from the groups around them, in odd organizations built to leave few people over (T2): counts groups of
 * 1 to 7 people that are published, and differences behind which 1 to 4 people stand.
 */
export function attackDifferences(engine: Engine, trees: number, random: Uniform): Finding {
  let [small, published] = [0, 0];
  for (let tree = 0; tree < trees; tree++) {
    const roster = engine.count(oddDirectory(random));
    const plan = engine.plan({ index: 1, tier: "strict", roster, changed: new Set(), asked: askedIn(1) });
    published += plan.draws.length;
    small += countSmallGroups(plan.draws.map((draw) => ({ ...draw, node: draw.id })));
  }
  return finding({
    id: "differences",
    threat: "T2",
    name: "Subtracting one group from another",
    what: "Somebody takes a group's parts away from the group, hoping that one to four people are left, or finds a group of fewer than eight.",
    figure: small,
    unit: "groups too small",
    bound: 0,
    sample: `${published} published numbers in ${trees} odd organizations, many with one to four people beside large teams`,
  });
}

/** Published groups of fewer than eight people, and groups of which one to four are left beside their published parts. */
export function countSmallGroups(
  numbers: readonly Pick<Release, "node" | "metric" | "parent" | "rosterSize">[],
): number {
  const strain = numbers.filter(({ metric }) => metric === "strain");
  const left = new Map<TeamId, number>(strain.map(({ node, rosterSize }) => [node, rosterSize]));
  for (const { parent, rosterSize } of strain)
    if (parent !== null) left.set(parent, (left.get(parent) ?? 0) - rosterSize);
  const residuals = [...left.values()].filter((people) => people !== 0 && people < SMALLEST_RESIDUAL);
  return residuals.length + numbers.filter(({ rosterSize }) => rosterSize < SMALLEST_GROUP).length;
}

/** Up to twelve teams under one another, of 0 to 20 people; every second one is left with 1 to 4 beside its sub-teams. */
function oddDirectory(random: Uniform): DirectoryRoster {
  const whole = (below: number) => Math.floor(random() * below);
  const teams: Team[] = [];
  const members: RosterMember[] = [];
  const count = 1 + whole(12);
  for (let t = 0; t < count; t++) {
    const id = `team ${t}` as TeamId;
    teams.push({ id, parent: t === 0 ? null : (`team ${whole(t)}` as TeamId), lead: null });
    const people = random() < 0.5 ? 1 + whole(4) : whole(21);
    for (let i = 0; i < people; i++) members.push({ id: `member ${t}.${i}` as MemberId, team: id });
  }
  return { teams, members };
}
