import { planFrozen } from "../../src/app/summary/window-plan.ts";
import type { Plan } from "../../src/core/privacy/plan.ts";
import type { DirectoryRoster } from "../../src/core/privacy/roster.ts";
import { countRoster } from "../../src/core/privacy/tree.ts";
import { seeded } from "../privacy/random.ts";
import { company, storable } from "./organizations.ts";

/** Enough people that a close takes many turns, between any two of which it can be interrupted. */
const PEOPLE = 300;

/** The company whose windows are closed in proofs: the same in every process. */
export function companyToClose(): { readonly directory: DirectoryRoster; readonly plan: Plan } {
  const directory = storable(company(PEOPLE, seeded(20260105)));
  const tree = { teams: directory.teams, changed: [] };
  return { directory, plan: planFrozen({ index: 0, tier: "strict" }, tree, countRoster(directory)) };
}
