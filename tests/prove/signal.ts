import { evaluateWorld } from "../../src/app/summary/evaluate-world.ts";
import { seededBytes } from "../privacy/random.ts";
import { meanScore, type Score, scoreDepartments, scoreTeams } from "../privacy/score.ts";
import { simulateWorld, type WorldFile, type WorldOptions, worldFile } from "../privacy/world.ts";
import { type Figure, figure, type Proof } from "./proof.ts";

/** Scores of the generated worlds of one kind, each a mean over worlds. */
interface Measured {
  readonly teams: Score;
  /** Teams of twelve and more. */
  readonly larger: Score;
  readonly departments: Score;
}

const FIRST_SEED = 9000;

function measure(
  worlds: number,
  tier: WorldFile["tier"],
  options: Omit<WorldOptions, "seed"> = {},
): Measured {
  const scored = Array.from({ length: worlds }, (_, i) => {
    const world = simulateWorld({ ...options, seed: FIRST_SEED + i });
    const evaluation = evaluateWorld(worldFile(world, tier), seededBytes(FIRST_SEED + i));
    return {
      teams: scoreTeams(world, evaluation, 8),
      larger: scoreTeams(world, evaluation, 12),
      departments: scoreDepartments(world, evaluation),
    };
  });
  return {
    teams: meanScore(scored.map(({ teams }) => teams)),
    larger: meanScore(scored.map(({ larger }) => larger)),
    departments: meanScore(scored.map(({ departments }) => departments)),
  };
}

function atLeast(name: string, value: number, must: number, should: number): Figure {
  return figure({ name, value, must: [">=", must], should: [">=", should] });
}

function atMost(name: string, value: number, must: number, should: number): Figure {
  return figure({ name, value, must: ["<=", must], should: ["<=", should] });
}

function strictFigures({ teams, larger, departments }: Measured): Figure[] {
  return [
    atLeast("AUC of the probability, N ≥ 8", teams.aucOfProbability, 0.85, 0.86),
    atLeast("AUC of the probability, N ≥ 12", larger.aucOfProbability, 0.865, 0.876),
    atLeast("AUC of the estimate, N ≥ 8", teams.aucOfEstimate, 0.85, 0.86),
    atLeast("AUC of the estimate, N ≥ 12", larger.aucOfEstimate, 0.865, 0.876),
    atLeast("precision of likely elevated", teams.precision, 0.8, 0.83),
    atLeast("negative predictive value of not elevated", teams.negativeValue, 0.95, 0.964),
    atLeast("recall of teams ≥ 50, strict", teams.recall, 0.28, 0.32),
    atMost("undecided", teams.undecided, 0.49, 0.45),
    atLeast("coverage of the 90 % interval", teams.coverage, 0.87, 0.89),
    atMost("the same, not wider than needed", teams.coverage, 0.93, 0.91),
    atMost("departments, RMSE in points, strict", departments.rmse, 2.8, 2.2),
  ];
}

/** Where silence or a high mean could read as well-being. */
function reassuranceFigures(kind: string, { teams }: Measured): Figure[] {
  return [
    atMost(`${kind}: teams ≥ 50 called not elevated`, teams.falselyReassured, 0.12, 0.08),
    atLeast(`${kind}: coverage`, teams.coverage, 0.85, 0.88),
  ];
}

function prove(worlds: number): Figure[] {
  const standard = measure(worlds, "standard");
  return [
    ...strictFigures(measure(worlds, "strict")),
    atLeast("recall of teams ≥ 50, standard", standard.teams.recall, 0.46, 0.5),
    atMost("departments, RMSE in points, standard", standard.departments.rmse, 2.2, 1.8),
    ...reassuranceFigures("half consenting", measure(worlds, "strict", { consenting: 0.5 })),
    ...reassuranceFigures("seven tenths consenting", measure(worlds, "strict", { consenting: 0.7 })),
    ...reassuranceFigures("true mean 55", measure(worlds, "strict", { mean: 55 })),
  ];
}

export const proof: Proof = {
  name: "signal",
  title: "what pages tell of strained teams, through the evaluate use case, as means over generated worlds",
  run: async ({ quick }) => prove(quick ? 2 : 8),
};
