import { evaluateWorld } from "../../src/app/summary/evaluate-world.ts";
import { seededBytes } from "../privacy/random.ts";
import { meanScore, type Score, scoreDepartments, scoreTeams } from "../privacy/score.ts";
import { simulateWorld, type WorldFile, type WorldOptions, worldFile } from "../privacy/world.ts";
import { type Comparison, type Figure, figure, type Proof } from "./proof.ts";

/** Scores of the generated worlds of one kind, each a mean over worlds. */
interface Measured {
  readonly teams: Score;
  /** Teams of twelve and more. */
  readonly larger: Score;
  readonly departments: Score;
}

/** How much is simulated: `teams` in each of `worlds` worlds of a kind. */
interface Extent {
  readonly worlds: number;
  readonly teams: number;
}

type Kind = Omit<WorldOptions, "seed" | "teams">;

const FIRST_SEED = 9000;

function measure(extent: Extent, tier: WorldFile["tier"], kind: Kind = {}): Measured {
  const scored = Array.from({ length: extent.worlds }, (_, i) => {
    const world = simulateWorld({ ...kind, teams: extent.teams, seed: FIRST_SEED + i });
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

/** A row of the privacy page's table: the bound, the goal, and what the reference recipe reached where there is such a figure. */
interface Row {
  readonly must: number;
  readonly should: number;
  readonly reference?: number;
}

/** The table of "What it must achieve", row by row. */
const TABLE = {
  auc: { must: 0.85, should: 0.86, reference: 0.859 },
  aucOfLarger: { must: 0.865, should: 0.876, reference: 0.875 },
  precision: { must: 0.8, should: 0.83, reference: 0.83 },
  negativeValue: { must: 0.95, should: 0.964, reference: 0.964 },
  recallStrict: { must: 0.28, should: 0.32, reference: 0.31 },
  recallStandard: { must: 0.46, should: 0.5, reference: 0.49 },
  undecided: { must: 0.49, should: 0.45, reference: 0.47 },
  coverageLeast: { must: 0.87, should: 0.89, reference: 0.9 },
  coverageMost: { must: 0.93, should: 0.91, reference: 0.9 },
  departmentsStrict: { must: 2.8, should: 2.2, reference: 2.2 },
  departmentsStandard: { must: 2.2, should: 1.8, reference: 1.8 },
  reassured: { must: 0.12, should: 0.08, reference: 0.09 },
  coverageElsewhere: { must: 0.85, should: 0.88 },
} as const satisfies Record<string, Row>;

function bounded(comparison: Comparison, name: string, value: number, row: Row): Figure {
  const { must, should, reference } = row;
  const full = reference === undefined ? name : `${name} (reference ${reference})`;
  return figure({ name: full, value, must: [comparison, must], should: [comparison, should] });
}

const atLeast = (name: string, value: number, row: Row) => bounded(">=", name, value, row);
const atMost = (name: string, value: number, row: Row) => bounded("<=", name, value, row);

/** What holds of teams in any shape of organization: the noise of a leaf is the same in all of them. */
function teamFigures(kind: string, { teams, larger }: Measured): Figure[] {
  return [
    atLeast(`${kind}: AUC of the probability, N ≥ 8`, teams.aucOfProbability, TABLE.auc),
    atLeast(`${kind}: AUC of the probability, N ≥ 12`, larger.aucOfProbability, TABLE.aucOfLarger),
    atLeast(`${kind}: precision of likely elevated`, teams.precision, TABLE.precision),
    atLeast(`${kind}: negative predictive value of not elevated`, teams.negativeValue, TABLE.negativeValue),
    atLeast(`${kind}: recall of teams ≥ 50`, teams.recall, TABLE.recallStrict),
    atMost(`${kind}: undecided`, teams.undecided, TABLE.undecided),
    ...coverageFigures(`${kind}: teams`, teams),
  ];
}

function coverageFigures(kind: string, { coverage }: Score): Figure[] {
  return [
    atLeast(`${kind}: coverage of the 90 % interval`, coverage, TABLE.coverageLeast),
    atMost(`${kind}: the same, not wider than needed`, coverage, TABLE.coverageMost),
  ];
}

function referenceFigures(extent: Extent, ofStandard: Extent): Figure[] {
  const strict = measure(extent, "strict");
  const standard = measure(ofStandard, "standard");
  const { teams, larger, departments } = strict;
  return [
    ...teamFigures("reference", strict),
    atLeast("reference: AUC of the estimate, N ≥ 8", teams.aucOfEstimate, TABLE.auc),
    atLeast("reference: AUC of the estimate, N ≥ 12", larger.aucOfEstimate, TABLE.aucOfLarger),
    atMost("reference: departments, RMSE in points", departments.rmse, TABLE.departmentsStrict),
    atLeast("reference, standard: recall of teams ≥ 50", standard.teams.recall, TABLE.recallStandard),
    atMost(
      "reference, standard: departments, RMSE in points",
      standard.departments.rmse,
      TABLE.departmentsStandard,
    ),
  ];
}

/** Where silence or a high mean could read as well-being. */
function reassuranceFigures(kind: string, { teams }: Measured): Figure[] {
  return [
    atMost(`${kind}: teams ≥ 50 called not elevated`, teams.falselyReassured, TABLE.reassured),
    atLeast(`${kind}: coverage`, teams.coverage, TABLE.coverageElsewhere),
  ];
}

/** Of one small world most figures say little; whether the interval is honest shows soonest. */
function quickShapeFigures(extent: Extent): Figure[] {
  return SHAPES.flatMap(({ name, kind }) =>
    coverageFigures(`${name}: teams`, measure(extent, "strict", kind).teams),
  );
}

/** Organizations of other shapes. Departments of ten have the table's bound; of smaller ones the interval has to be honest. */
const SHAPES: readonly { readonly name: string; readonly kind: Kind }[] = [
  { name: "with leads", kind: { leads: true } },
  { name: "direct staff beside teams", kind: { directStaff: true } },
  { name: "departments of 2 to 4", kind: { parts: { least: 2, most: 4 } } },
  { name: "six levels", kind: { levels: 6, parts: { least: 3, most: 5 } } },
];

function shapeFigures(extent: Extent): Figure[] {
  return SHAPES.flatMap(({ name, kind }) => {
    const measured = measure(extent, "strict", kind);
    const { departments } = measured;
    return [
      ...teamFigures(name, measured),
      ...("parts" in kind
        ? coverageFigures(`${name}: departments`, departments)
        : [atMost(`${name}: departments, RMSE in points`, departments.rmse, TABLE.departmentsStrict)]),
    ];
  });
}

function prove(quick: boolean): Figure[] {
  const extent = { worlds: quick ? 2 : 8, teams: 1000 };
  const beside = quick ? { worlds: 1, teams: 300 } : extent;
  return [
    ...referenceFigures(extent, quick ? { ...extent, worlds: 1 } : extent),
    ...reassuranceFigures("half consenting", measure(beside, "strict", { consenting: 0.5 })),
    ...reassuranceFigures("seven tenths consenting", measure(beside, "strict", { consenting: 0.7 })),
    ...reassuranceFigures("true mean 55", measure(beside, "strict", { mean: 55 })),
    ...(quick ? quickShapeFigures(beside) : shapeFigures(beside)),
  ];
}

export const proof: Proof = {
  name: "signal",
  title: "what pages tell of strained teams, through the evaluate use case, as means over generated worlds",
  run: async ({ quick }) => prove(quick),
};
