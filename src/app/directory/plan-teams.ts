import type { TeamId } from "../../core/ids.ts";
import type { DirectoryState } from "./directory-state.ts";
import type { FileProblem } from "./file-problem.ts";
import type { FilePerson } from "./read-people.ts";
import { teamKey } from "./team-key.ts";

const TOLD = 8;

/** By what a team is known while an import is planned: its id, or its name where it is still to be made. */
export type TeamRef = TeamId | `new ${string}`;

export interface PlannedTeam {
  readonly ref: TeamRef;
  readonly name: string;
  readonly parent: TeamRef | null;
  /** Where it stands today; undefined for a team that is to be made. */
  readonly parentBefore: TeamRef | null | undefined;
}

export interface PlannedTeams {
  readonly teams: ReadonlyMap<TeamRef, PlannedTeam>;
  /** The team that a name of the file stands for. */
  refOf(name: string): TeamRef;
  readonly problems: readonly FileProblem[];
}

/** A team of the file: the first line that names it, and the parent that the file gives it, if any. */
interface NamedTeam {
  readonly line: number;
  readonly name: string;
  parent: string;
}

/**
 * The teams as they would be. Known ones are found by name; where the file gives one no parent, it stays where it is. New ones without a
 * parent stand at the top. With `everybody`, a team at the top that the file does not name goes under the file's own top.
 */
export function planTeams(
  state: DirectoryState,
  people: readonly FilePerson[],
  { everybody }: { readonly everybody: boolean },
): PlannedTeams {
  const named = namedTeams(people);
  const known = Map.groupBy(state.teams, ({ name }) => teamKey(name));
  const refOf = (name: string): TeamRef => known.get(teamKey(name))?.[0]?.id ?? `new ${teamKey(name)}`;
  const teams = new Map<TeamRef, PlannedTeam>();
  for (const { id, name, parent } of state.teams)
    teams.set(id, { ref: id, name, parent, parentBefore: parent });
  const ambiguous: FileProblem[] = [];
  for (const [key, { line, name, parent }] of named) {
    if ((known.get(key)?.length ?? 0) > 1) ambiguous.push({ line, code: "team_ambiguous", value: name });
    const ref = refOf(name);
    const before = teams.get(ref);
    const above = parent === "" ? (before?.parent ?? null) : refOf(parent);
    teams.set(ref, { ref, name: before?.name ?? name, parent: above, parentBefore: before?.parentBefore });
  }
  if (everybody) adoptTops(teams, new Set(Array.from(named.values(), ({ name }) => refOf(name))));
  const lineOf = (ref: TeamRef) =>
    Array.from(named.values()).find(({ name }) => refOf(name) === ref)?.line ?? null;
  return { teams, refOf, problems: [...ambiguous, ...checkTree(teams, lineOf)] };
}

function namedTeams(people: readonly FilePerson[]): Map<string, NamedTeam> {
  const named = new Map<string, NamedTeam>();
  const meet = (line: number, name: string, parent: string) => {
    if (name === "") return;
    const found = named.get(teamKey(name));
    if (found === undefined) named.set(teamKey(name), { line, name, parent });
    else if (found.parent === "") found.parent = parent;
  };
  for (const { line, team, parentTeam } of people) {
    // A team that is its own parent is a problem of its own already.
    meet(line, team, teamKey(team) === teamKey(parentTeam) ? "" : parentTeam);
    meet(line, parentTeam, "");
  }
  return named;
}

function adoptTops(teams: Map<TeamRef, PlannedTeam>, inFile: ReadonlySet<TeamRef>): void {
  const tops = Array.from(teams.values()).filter(({ parent }) => parent === null);
  const own = tops.filter(({ ref }) => inFile.has(ref));
  const [top] = own;
  if (top === undefined || own.length > 1) return;
  for (const team of tops) if (team !== top) teams.set(team.ref, { ...team, parent: top.ref });
}

/** One team at the top, and every other below it: else nobody could be counted anywhere. */
function checkTree(
  teams: ReadonlyMap<TeamRef, PlannedTeam>,
  lineOf: (ref: TeamRef) => number | null,
): FileProblem[] {
  const tops = Array.from(teams.values()).filter(({ parent }) => parent === null);
  const reached = new Set<TeamRef>();
  const children = Map.groupBy(teams.values(), ({ parent }) => parent);
  const queue = [...tops];
  for (const { ref } of queue) {
    reached.add(ref);
    queue.push(...(children.get(ref) ?? []));
  }
  const cycle = firstCycle(teams, reached);
  const problems: FileProblem[] = [];
  if (cycle.length > 0) {
    const line = cycle.map(({ ref }) => lineOf(ref)).find((found) => found !== null) ?? null;
    problems.push({ line, code: "team_cycle", value: cycle.map(({ name }) => name).join(" → ") });
  }
  if (tops.length > 1)
    problems.push({ line: null, code: "tops_several", value: someOf(tops.map(({ name }) => name)) });
  return problems;
}

/** As many names as one can take in, and that there are more. */
function someOf(names: readonly string[]): string {
  return names.length > TOLD ? `${names.slice(0, TOLD).join(", ")}, …` : names.join(", ");
}

/** The teams of a circle, the first once more at the end; empty where every team is reached from the top. */
function firstCycle(
  teams: ReadonlyMap<TeamRef, PlannedTeam>,
  reached: ReadonlySet<TeamRef>,
): readonly PlannedTeam[] {
  let team = Array.from(teams.values()).find(({ ref }) => !reached.has(ref));
  const path: PlannedTeam[] = [];
  while (team !== undefined && !path.includes(team)) {
    path.push(team);
    team = team.parent === null ? undefined : teams.get(team.parent);
  }
  return team === undefined ? [] : [...path.slice(path.indexOf(team)), team];
}
