import { TIER_RHO, type Tier } from "../../src/core/privacy/accountant.ts";
import { type Plan, planWindow } from "../../src/core/privacy/plan.ts";
import { NOWHERE } from "../../src/core/privacy/roster.ts";
import { countRoster } from "../../src/core/privacy/tree.ts";
import { type Stream, seeded } from "../privacy/random.ts";
import { oddTree } from "./organizations.ts";
import { type Figure, figure, type Proof } from "./proof.ts";

const ASKED = { dimensions: ["a", "b", "c", "d", "e"], drivers: ["f", "g", "h"] };

function prove(quick: boolean): Figure[] {
  const trees = quick ? 2_000 : 20_000;
  const random = seeded(20260401);
  return (["strict", "standard"] as const).flatMap((tier) => {
    let [worst, misstated, residuals] = [0, 0, 0];
    for (let tree = 0; tree < trees; tree++) {
      const plan = anyPlan(tier, random);
      const cost = worstMember(plan) / TIER_RHO[tier];
      worst = Math.max(worst, cost);
      if (cost !== plan.charge / TIER_RHO[tier]) misstated++;
      residuals += smallResiduals(plan);
    }
    return [
      figure({
        name: `worst member's Σρ of ${trees} trees, ${tier}`,
        value: worst,
        unit: "of the tier",
        must: ["<=", 1],
      }),
      figure({
        name: `the same, spent and not left over, ${tier}`,
        value: worst,
        unit: "of the tier",
        must: [">", 0.99],
      }),
      figure({ name: `charges unlike the worst member's Σρ, ${tier}`, value: misstated, must: ["<=", 0] }),
      figure({ name: `residuals of 1 to 4 people, ${tier}`, value: residuals, must: ["<=", 0] }),
    ];
  });
}

function anyPlan(tier: Tier, random: Stream): Plan {
  const roster = countRoster(oddTree(random));
  const changed = roster.nodes.filter(() => random.uniform() < 0.05).map(({ id }) => id);
  const index = random.integer(0, 2);
  return planWindow({ index, tier, roster, changed: new Set(index === 0 ? [] : changed), asked: ASKED });
}

/** Σρ (units) of the costliest member, summed draw by draw along every single person's path: 10⁻¹² is exact below 2⁵³. */
function worstMember(plan: Plan): number {
  const spent = plan.roster.nodes.map(() => 0);
  for (const { node, rho } of plan.draws) spent[node] = (spent[node] ?? 0) + rho;
  let worst = 0;
  for (const entry of plan.roster.entry) {
    let sum = 0;
    for (let at = entry; at !== NOWHERE; at = plan.roster.nodes[at]?.above ?? NOWHERE) sum += spent[at] ?? 0;
    worst = Math.max(worst, sum);
  }
  return worst;
}

function smallResiduals(plan: Plan): number {
  const left = new Map<string, number>();
  const strain = plan.draws.filter(({ metric }) => metric === "strain");
  for (const { id, rosterSize } of strain) left.set(id, rosterSize);
  for (const { parent, rosterSize } of strain) {
    if (parent !== null) left.set(parent, (left.get(parent) ?? 0) - rosterSize);
  }
  return [...left.values()].filter((people) => people !== 0 && people < 5).length;
}

export const proof: Proof = {
  name: "budget",
  title: "no member's path costs more than the tier, in any tree",
  run: async ({ quick }) => prove(quick),
};
