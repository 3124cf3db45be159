import type { TeamId } from "../../core/ids.ts";
import { promiseOf, type Tier } from "../../core/privacy/accountant.ts";
import type { WithheldReason } from "../../core/privacy/node.ts";
import { countedIn, type Plan, planWindow } from "../../core/privacy/plan.ts";
import { NOWHERE, teamOfNode } from "../../core/privacy/roster.ts";
import { type CountedRoster, countRoster, SMALLEST_GROUP } from "../../core/privacy/tree.ts";
import { percentAtMost } from "../privacy/percent.ts";
import { askedIn } from "../summary/window-plan.ts";
import { EXPECTATIONS, GROUP_ERROR } from "./expectations.ts";
import type { Organization } from "./organization.ts";
import type { BandOutlook, Because, Fit, GroupOutlook, Outlook, TierOutlook } from "./outlook.ts";

/** Fewer teams than this are better served by talking. */
const FEWEST_GROUPS = 3;
/** From this expected share of "can't tell yet" on, most pages would say nothing. */
const MOSTLY_UNDECIDED = 0.5;
/** From here on they would often say nothing. */
const OFTEN_UNDECIDED = 0.4;
/** Below this share of people in a team that is shown, most would read a page that is not about their team. */
const FEW_COVERED = 0.5;

/** The first window calibrates and shows teams nothing: the outlook is that of the second. */
const SECOND_WINDOW = 1;

const TIERS: readonly Tier[] = ["strict", "standard"];

/**
 * What an organization of this shape would and would not learn, in both tiers: the engine's own count and plan of its roster, and
 * what the reference simulation expects of groups of such sizes. `smallest`: fewest people of whom anything is shown. Pure. Throws `invalid` for a tree that cannot be counted.
 */
export function outlookOf({ teams, members, names }: Organization, smallest = SMALLEST_GROUP): Outlook {
  const roster = countRoster({ teams, members, smallest });
  const plan = planOf(roster);
  const groups = groupsOf(plan, names);
  const shown = groups.filter((group) => group.shown);
  const single = shown.filter(({ kind }) => kind !== "group_of_groups");
  const people = members.length;
  const shownPeople = sum(single.map((group) => group.people));
  const covered = shownPeople - countTakenIn(plan);
  return {
    people,
    teams: teams.length,
    countedNowhere: roster.entry.filter((entry) => entry === NOWHERE).length,
    unasked: [...countedIn(plan).values()].filter((node) => node === null).length,
    shownGroups: single.length,
    shownPeople,
    covered,
    groupsOfGroups: shown.length - single.length,
    withheld: reasonsOf(plan),
    groups,
    tiers: TIERS.map((tier) => tierOutlook(tier, { people, covered, single })),
  };
}

/** Which nodes are drawn does not depend on the tier, only how much noise they get. */
function planOf(roster: CountedRoster): Plan {
  return planWindow({
    index: SECOND_WINDOW,
    tier: "strict",
    roster,
    changed: new Set(),
    asked: askedIn(SECOND_WINDOW),
  });
}

function groupsOf(plan: Plan, names: ReadonlyMap<TeamId, string>): GroupOutlook[] {
  const drawn = new Set(plan.draws.filter(({ metric }) => metric === "strain").map(({ id }) => id));
  const withheld = new Map(plan.withheld.map((each) => [each.node, each]));
  const nameOf = (node: TeamId) => names.get(teamOfNode(node)) ?? teamOfNode(node);
  return plan.roster.nodes.map(({ id, rosterSize, inner }) => {
    const hidden = withheld.get(id);
    const within = hidden?.within ?? null;
    return {
      name: nameOf(id),
      kind: inner ? "group_of_groups" : teamOfNode(id) === id ? "team" : "direct_staff",
      people: rosterSize,
      shown: drawn.has(id),
      reason: hidden?.reason ?? null,
      within: within === null ? null : nameOf(within),
    };
  });
}

/** People of hidden teams who are counted in a shown team or its direct staff. */
function countTakenIn({ roster: { nodes }, withheld }: Plan): number {
  const hidden = new Set(withheld.map(({ node }) => node));
  return sum(
    nodes.map(({ id, above, rosterSize }) => {
      const around = nodes[above];
      const isTakenIn = around !== undefined && !around.inner && !hidden.has(around.id);
      return hidden.has(id) && isTakenIn ? rosterSize : 0;
    }),
  );
}

/** Hidden groups by reason. People of a hidden team within a hidden one are counted once. */
function reasonsOf({ roster: { nodes }, withheld }: Plan): Outlook["withheld"] {
  const reasons = new Map(withheld.map(({ node, reason }) => [node, reason]));
  const asked: readonly WithheldReason[] = ["roster_under_8", "roster_small", "residual"];
  return asked.flatMap((reason) => {
    const own = nodes.filter(({ id }) => reasons.get(id) === reason);
    const outermost = own.filter(({ above }) => !reasons.has(nodes[above]?.id ?? ("" as TeamId)));
    const people = sum(outermost.map(({ rosterSize }) => rosterSize));
    return own.length === 0 ? [] : [{ reason, groups: own.length, people }];
  });
}

interface Shape {
  readonly people: number;
  readonly covered: number;
  /** Shown groups that are not made of other groups. */
  readonly single: readonly GroupOutlook[];
}

function tierOutlook(tier: Tier, shape: Shape): TierOutlook {
  const { guess } = promiseOf(tier, shape.people);
  const bands = bandsOf(tier, shape.single);
  const expected = expectedOf(bands);
  const because = reasonsFor(shape, expected?.undecided ?? 1);
  return {
    tier,
    guess: {
      window: percentAtMost(guess.window),
      year: percentAtMost(guess.year),
      twoYears: percentAtMost(guess.twoYears),
      fiveYears: percentAtMost(guess.fiveYears),
    },
    bands,
    expected,
    groupError: GROUP_ERROR[tier],
    fit: fitOf(because),
    because,
  };
}

function bandsOf(tier: Tier, single: readonly GroupOutlook[]): BandOutlook[] {
  const bands = EXPECTATIONS[tier];
  return bands.map((band, i) => {
    const next = bands[i + 1]?.from ?? null;
    const own = single.filter(({ people }) => people >= band.from && (next === null || people < next));
    return {
      ...band,
      to: next === null ? null : next - 1,
      groups: own.length,
      people: sum(own.map(({ people }) => people)),
    };
  });
}

/** Each group counts alike: it is one page. */
function expectedOf(bands: readonly BandOutlook[]): TierOutlook["expected"] {
  const groups = sum(bands.map((band) => band.groups));
  if (groups === 0) return null;
  const mean = (figure: "recall" | "precision" | "undecided") =>
    Math.round((100 * sum(bands.map((band) => band.groups * band[figure]))) / groups) / 100;
  return { recall: mean("recall"), precision: mean("precision"), undecided: mean("undecided") };
}

function reasonsFor({ people, covered, single }: Shape, undecided: number): Because[] {
  if (single.length === 0) return ["nothing_shown"];
  const found: Because[] = [];
  if (single.length < FEWEST_GROUPS) found.push("few_groups");
  if (undecided >= MOSTLY_UNDECIDED) found.push("mostly_undecided");
  if (covered < people * FEW_COVERED) found.push("few_covered");
  if (found.length === 0 && undecided >= OFTEN_UNDECIDED) found.push("often_undecided");
  return found.length === 0 ? ["enough"] : found;
}

function fitOf(because: readonly Because[]): Fit {
  if (because.includes("enough")) return "serves";
  return because.includes("often_undecided") ? "limited" : "do_not";
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
