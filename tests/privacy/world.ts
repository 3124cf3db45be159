/** The reference world of the privacy page's table: what an organization may be like, with the truth known. */
import { type Stream, seeded } from "./random.ts";

/** Parameters of the reference world. Points are of the 0 to 100 strain score; SDs unless said otherwise. */
export const REFERENCE = {
  teams: 1000,
  weeks: 26,
  smallest: 5,
  largest: 20,
  perDepartment: 10,
  mean: 35,
  departmentSd: 3,
  teamSd: 6.3,
  driftSd: 4,
  driftPhi: 0.95,
  personSd: 14,
  stateSd: 9,
  itemSd: 12,
  itemsPerWeek: 2,
  answering: { a: 3.5, b: 1.5 },
  stepSize: 15,
  stepShare: 0.15,
  /** First and last week of a step, weeks counted from 0. */
  stepFrom: 9,
  stepTo: 16,
  elevated: 45,
} as const;

export interface WorldOptions {
  readonly seed: number;
  readonly teams?: number;
  readonly weeks?: number;
  readonly mean?: number;
  /** Probability that a member consents; who does not never answers. */
  readonly consenting?: number;
  /** Whether each team and department has a lead of its own, beside its members. */
  readonly leads?: boolean;
  /** Levels below the organization: 1 flat, 2 departments and teams (the reference), 3 and more above departments. */
  readonly levels?: number;
  /** Parts of each group above teams, drawn anew for each; ten where left out. */
  readonly parts?: { readonly least: number; readonly most: number };
  /** Whether each group right above teams has people of its own, 8 to 20, who feel and answer as a team of their own does. */
  readonly directStaff?: boolean;
}

export interface SimulatedMember {
  readonly id: string;
  readonly consents: boolean;
  /** Probability of answering in a week. */
  readonly answering: number;
  readonly person: number;
}

export interface SimulatedTeam {
  /** For direct staff, the id of their group. */
  readonly id: string;
  readonly isDirectStaff: boolean;
  /** Position of the department (or of the organization, in a flat world) among `groups`. */
  readonly group: number;
  /** Feels and answers as the members do, and is not one of them. */
  readonly lead: SimulatedMember | null;
  readonly members: readonly SimulatedMember[];
  /** True mean level of the members, per week. */
  readonly level: Float64Array;
  /** What the members have in common, per week: `level` less their mean person effect. */
  readonly base: Float64Array;
}

/** Inner node of the simulated organization; the first is the organization itself. Its lead does not answer. */
export interface SimulatedGroup {
  readonly id: string;
  /** Position of the parent among the groups; null for the organization. */
  readonly parent: number | null;
  readonly lead: string | null;
}

export interface World {
  readonly weeks: number;
  readonly groups: readonly SimulatedGroup[];
  readonly teams: readonly SimulatedTeam[];
  /** Draws the answers of one member in one week: strain scores, or null for no answer. Call once each, in order. */
  answers(): Iterable<{
    readonly team: number;
    readonly member: string;
    readonly week: number;
    readonly scores: readonly number[];
  }>;
}

/** For each of `count` children the number of its parent, where the parts of each parent are counted by `parts`. */
function shareOut(count: number, parts: () => number): number[] {
  const parents: number[] = [];
  for (let parent = 0; parents.length < count; parent++) {
    const own = Math.min(parts(), count - parents.length);
    for (let i = 0; i < own; i++) parents.push(parent);
  }
  return parents;
}

/** How many parts a group has. From a stream of its own, so that worlds of tens stay as they are. */
function partsOf({ seed, parts }: WorldOptions): () => number {
  if (parts === undefined) return () => REFERENCE.perDepartment;
  const random = seeded(seed ^ 0x5eed);
  return () => random.integer(parts.least, parts.most);
}

function buildGroups(
  teams: number,
  options: WorldOptions,
): { groups: SimulatedGroup[]; groupOf: (team: number) => number } {
  const { levels = 2, leads = false } = options;
  const groups: SimulatedGroup[] = [
    { id: "organization", parent: null, lead: leads ? "lead-organization" : null },
  ];
  const parts = partsOf(options);
  // From the teams up: whose part each child is, height by height.
  const parents: number[][] = [];
  for (let height = 1, count = teams; height < levels; height++) {
    const shared = shareOut(count, parts);
    parents.push(shared);
    count = (shared.at(-1) ?? 0) + 1;
  }
  // Outermost first, as groups are listed.
  let above = 0;
  for (let height = levels - 1; height >= 1; height--) {
    const first = groups.length;
    const count = (parents[height - 1]?.at(-1) ?? 0) + 1;
    for (let i = 0; i < count; i++) {
      const id = height === 1 ? `department-${i + 1}` : `division-${height}-${i + 1}`;
      const parent = above + (parents[height]?.[i] ?? 0);
      groups.push({ id, parent, lead: leads ? `lead-${id}` : null });
    }
    above = first;
  }
  return { groups, groupOf: (team) => above + (parents[0]?.[team] ?? 0) };
}

function simulateBase(random: Stream, weeks: number, around: number): Float64Array {
  const base = new Float64Array(weeks);
  let drift = random.normal() * REFERENCE.driftSd;
  const steps = random.uniform() < REFERENCE.stepShare;
  const stepWeek = random.integer(REFERENCE.stepFrom, REFERENCE.stepTo);
  for (let week = 0; week < weeks; week++) {
    if (week > 0) {
      drift =
        REFERENCE.driftPhi * drift +
        random.normal() * REFERENCE.driftSd * Math.sqrt(1 - REFERENCE.driftPhi ** 2);
    }
    base[week] = around + drift + (steps && week >= stepWeek ? REFERENCE.stepSize : 0);
  }
  return base;
}

function simulateMember(random: Stream, id: string, consenting: number): SimulatedMember {
  return {
    id,
    consents: random.uniform() < consenting,
    answering: random.beta(REFERENCE.answering.a, REFERENCE.answering.b),
    person: random.normal() * REFERENCE.personSd,
  };
}

function simulateMembers(
  random: Stream,
  { name, smallest, consenting }: { name: string; smallest: number; consenting: number },
): SimulatedMember[] {
  const size = random.integer(smallest, REFERENCE.largest);
  return Array.from({ length: size }, (_, i) => simulateMember(random, `${name}-${i + 1}`, consenting));
}

/** One answer: the week's strain and the item's noise on a scale of five steps, as a score of 0, 25, 50, 75 or 100. */
function drawScore(random: Stream, strain: number): number {
  return Math.min(100, Math.max(0, Math.round((strain + random.normal() * REFERENCE.itemSd) / 25) * 25));
}

function* drawAnswers(
  random: Stream,
  teams: readonly SimulatedTeam[],
  weeks: number,
): ReturnType<World["answers"]> & Generator {
  for (const [team, { members, lead, base }] of teams.entries()) {
    for (const { id: member, consents, answering, person } of lead === null ? members : [...members, lead]) {
      if (!consents) continue;
      for (let week = 0; week < weeks; week++) {
        if (random.uniform() >= answering) continue;
        const strain = (base[week] as number) + person + random.normal() * REFERENCE.stateSd;
        const scores = Array.from({ length: REFERENCE.itemsPerWeek }, () => drawScore(random, strain));
        yield { team, member, week, scores };
      }
    }
  }
}

/** Fewest direct staff: below, they are no leaf of their own (rule 9). */
const LEAST_DIRECT_STAFF = 8;

/** Simulates the world of a seed. The same options give the same world for ever. */
export function simulateWorld(options: WorldOptions): World {
  const { seed, teams: count = REFERENCE.teams, weeks = REFERENCE.weeks, mean = REFERENCE.mean } = options;
  const consenting = options.consenting ?? 1;
  const random = seeded(seed);
  const { groups, groupOf } = buildGroups(count, options);
  const offsets = groups.map((group) =>
    group.parent === null ? 0 : random.normal() * REFERENCE.departmentSd,
  );
  const offsetOf = (group: number): number => {
    const parent = groups[group]?.parent ?? null;
    return (offsets[group] as number) + (parent === null ? 0 : offsetOf(parent));
  };
  const simulate = (
    group: number,
    { id, name, smallest, lead }: { id: string; name: string; smallest: number; lead: string | null },
  ): SimulatedTeam => {
    const base = simulateBase(random, weeks, mean + offsetOf(group) + random.normal() * REFERENCE.teamSd);
    const members = simulateMembers(random, { name, smallest, consenting });
    const persons = members.reduce((sum, member) => sum + member.person, 0) / members.length;
    const level = base.map((x) => x + persons);
    const led = lead === null ? null : simulateMember(random, lead, consenting);
    return { id, isDirectStaff: name.startsWith("staff"), group, lead: led, members, base, level };
  };
  const teams = Array.from({ length: count }, (_, team) => {
    const lead = options.leads ? `lead-team-${team + 1}` : null;
    const { smallest } = REFERENCE;
    return simulate(groupOf(team), { id: `team-${team + 1}`, name: `member-${team + 1}`, smallest, lead });
  });
  const lowest = [...new Set(teams.map(({ group }) => group))];
  const direct = (options.directStaff ? lowest : []).map((group) => {
    const id = groups[group]?.id ?? "";
    return simulate(group, { id, name: `staff-of-${id}`, smallest: LEAST_DIRECT_STAFF, lead: null });
  });
  const all = [...teams, ...direct];
  return { weeks, groups, teams: all, answers: () => drawAnswers(random, all, weeks) };
}

/** The input of `evaluate --world`, as far as a simulated world fills it. */
export interface WorldFile {
  readonly tier: "strict" | "standard";
  readonly teams: readonly { readonly id: string; readonly parent: string | null; readonly lead?: string }[];
  readonly members: readonly { readonly id: string; readonly team: string }[];
  readonly weeks: number;
  readonly answers: readonly {
    readonly member: string;
    readonly week: number;
    readonly scores: readonly number[];
  }[];
}

/** The world as a file of the `evaluate` verb. Consumes the world's answers. */
export function worldFile(world: World, tier: WorldFile["tier"]): WorldFile {
  const nodes = [
    ...world.groups.map((group) => ({
      id: group.id,
      parent: group.parent === null ? null : (world.groups[group.parent]?.id ?? null),
      lead: group.lead,
    })),
    ...world.teams
      .filter(({ isDirectStaff }) => !isDirectStaff)
      .map((team) => ({
        id: team.id,
        parent: world.groups[team.group]?.id ?? null,
        lead: team.lead?.id ?? null,
      })),
  ];
  const members = [
    ...nodes.flatMap((node) => (node.lead === null ? [] : [{ id: node.lead, team: node.id }])),
    ...world.teams.flatMap((team) => team.members.map((member) => ({ id: member.id, team: team.id }))),
  ];
  const answers = Array.from(world.answers(), ({ member, week, scores }) => ({ member, week, scores }));
  const teams = nodes.map(({ id, parent, lead }) => (lead === null ? { id, parent } : { id, parent, lead }));
  return { tier, teams, members, weeks: world.weeks, answers };
}
