import type { MemberId, TeamId } from "../../core/ids.ts";
import { deltaFor, epsilon, type RhoUnits, toRho } from "../../core/privacy/accountant.ts";
import { type MemberRecord, meanScore } from "../../core/privacy/contribution.ts";
import { estimateLevels, type WindowLevels } from "../../core/privacy/level.ts";
import type { Team, WindowReleases, WithheldReason } from "../../core/privacy/node.ts";
import { planWindow } from "../../core/privacy/plan.ts";
import { drawReleases } from "../../core/privacy/release.ts";
import { WEEKS_PER_WINDOW } from "../../core/privacy/timeline.ts";
import { type CountedRoster, countRoster } from "../../core/privacy/tree.ts";
import { type Verdict, verdictOf } from "../../core/privacy/verdict.ts";
import type { Random } from "../../ports/random.ts";
import { askedIn } from "./window-plan.ts";
import { readWorld, type WeekOfAnswers, type World } from "./world-file.ts";

/** What one team's page would have shown after one window. Points of 0 to 100; null where withheld. */
export interface EvaluatedRelease {
  readonly team: TeamId;
  readonly rosterSize: number;
  readonly released: boolean;
  readonly reason: WithheldReason | null;
  readonly estimate: number | null;
  /** Ends of the 90 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly probability: number | null;
  readonly verdict: Verdict | null;
}

/** The output of `evaluate --world --json`. */
export interface Evaluation {
  readonly windows: readonly { readonly index: number; readonly releases: readonly EvaluatedRelease[] }[];
  readonly ledger: {
    readonly rhoPerWindow: number;
    readonly rhoTotal: number;
    readonly epsilon: number;
    readonly delta: number;
  };
}

/** Put above teams that all have no parent, so that there is a whole organization; not listed. */
const WHOLE_ORGANIZATION = "(whole organization)" as TeamId;

function withOneRoot(teams: readonly Team[]): readonly Team[] {
  const roots = teams.filter((team) => team.parent === null);
  if (roots.length < 2) return teams;
  const adopted = teams.map((team) =>
    team.parent === null ? { ...team, parent: WHOLE_ORGANIZATION } : team,
  );
  return [{ id: WHOLE_ORGANIZATION, parent: null, lead: null }, ...adopted];
}

/** Answers by window; those of an incomplete last window are dropped. */
function splitByWindow(world: World): WeekOfAnswers[][] {
  const windows = Array.from(
    { length: Math.floor(world.weeks / WEEKS_PER_WINDOW) },
    (): WeekOfAnswers[] => [],
  );
  for (const answer of world.answers) windows[Math.floor(answer.week / WEEKS_PER_WINDOW)]?.push(answer);
  return windows;
}

function recordsOf(answers: readonly WeekOfAnswers[]): MemberRecord[] {
  const scores = new Map<MemberId, number[]>();
  for (const answer of answers) {
    const known = scores.get(answer.member);
    if (known === undefined) scores.set(answer.member, [...answer.scores]);
    else known.push(...answer.scores);
  }
  return Array.from(scores, ([member, own]) => ({ member, strain: meanScore(own) }));
}

function describe(input: {
  readonly team: TeamId;
  readonly rosterSize: number;
  readonly window: WindowReleases;
  readonly levels: WindowLevels;
  readonly reasons: ReadonlyMap<TeamId, WithheldReason | null>;
}): EvaluatedRelease {
  const { team, rosterSize, window, levels } = input;
  const reason = input.reasons.get(team) ?? null;
  const level = levels.levels.get(team);
  if (reason !== null || level === undefined) {
    // Of an organization too small for anything not even the calibration is drawn.
    const why =
      window.index === 0 && reason !== null ? ("calibration" as const) : (reason ?? "roster_under_8");
    const nothing = { estimate: null, low: null, high: null, probability: null, verdict: null };
    return { team, rosterSize, released: false, reason: why, ...nothing };
  }
  const { estimate, low, high, probability } = level;
  const verdict = verdictOf(level, levels.answering);
  return { team, rosterSize, released: true, reason: null, estimate, low, high, probability, verdict };
}

function summarize(teams: readonly Team[], roster: CountedRoster, history: readonly WindowReleases[]) {
  const window = history.at(-1) as WindowReleases;
  const levels = estimateLevels(history);
  const sizes = new Map(roster.nodes.map((node) => [node.id, node.rosterSize]));
  const reasons = new Map<TeamId, WithheldReason | null>();
  for (const release of window.releases)
    if (release.metric === "strain") reasons.set(release.node, release.withheld);
  for (const { node, reason } of window.withheld) reasons.set(node, reason);
  const releases = teams.map(({ id }) =>
    describe({ team: id, rosterSize: sizes.get(id) ?? 0, window, levels, reasons }),
  );
  return { index: window.index, releases };
}

/**
 * The `evaluate` verb: plays a simulated organization through the functions of the real close, window by window, in
 * memory, and returns what its pages would have shown. `input` is the parsed JSON of the world file; `random` must be a
 * cryptographic source wherever the answers are real. Throws `invalid`, naming the field.
 */
export function evaluateWorld(input: unknown, random: Random): Evaluation {
  const world = readWorld(input);
  const roster = countRoster({ teams: withOneRoot(world.teams), members: world.members });
  const history: WindowReleases[] = [];
  const charges: RhoUnits[] = [];
  const windows = splitByWindow(world).map((answers, index) => {
    const plan = planWindow({ index, tier: world.tier, roster, changed: new Set(), asked: askedIn(index) });
    history.push(drawReleases({ plan, records: recordsOf(answers), random }));
    charges.push(plan.charge);
    return summarize(world.teams, roster, history);
  });
  const total = charges.reduce((sum, charge) => sum + charge, 0);
  const delta = deltaFor(world.members.length);
  const most = charges.reduce((a, b) => Math.max(a, b), 0);
  return {
    windows,
    ledger: {
      rhoPerWindow: toRho(most),
      rhoTotal: toRho(total),
      epsilon: epsilon(toRho(total), delta),
      delta,
    },
  };
}
