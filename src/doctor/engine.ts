import type { TeamId } from "../core/ids.ts";
import { changedNodes } from "../core/privacy/changes.ts";
import type { WindowReleases } from "../core/privacy/node.ts";
import { type Plan, type PlanInput, planWindow } from "../core/privacy/plan.ts";
import { drawTally, type Tally } from "../core/privacy/release.ts";
import type { DirectoryRoster } from "../core/privacy/roster.ts";
import type { RandomBytes } from "../core/privacy/sampler.ts";
import { type CountedRoster, countRoster } from "../core/privacy/tree.ts";

/** The parts of the anonymity engine that attacks in memory are made on. */
export interface Engine {
  count(directory: DirectoryRoster): CountedRoster;
  changed(before: CountedRoster, after: CountedRoster): ReadonlySet<TeamId>;
  plan(input: PlanInput): Plan;
  draw(input: { readonly plan: Plan; readonly tally: Tally; readonly random: RandomBytes }): WindowReleases;
}

/** The product's own functions, those that opening and closing a window call. */
export const ENGINE: Engine = {
  count: countRoster,
  changed: changedNodes,
  plan: planWindow,
  draw: drawTally,
};
