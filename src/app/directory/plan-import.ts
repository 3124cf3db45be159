import type { MemberId, TeamId } from "../../core/ids.ts";
import type { Column } from "./columns.ts";
import { type DirectoryState, type KnownPerson, type KnownTeam, managerOf } from "./directory-state.ts";
import { type FileProblem, inOrder } from "./file-problem.ts";
import { leadOf } from "./lead-of.ts";
import { type PlannedTeam, type PlannedTeams, planTeams, type TeamRef } from "./plan-teams.ts";
import type { FilePerson } from "./read-people.ts";

/** A person as they would be afterwards. */
export interface PlannedPerson
  extends Omit<FilePerson, "line" | "team" | "parentTeam" | "timeZone" | "language"> {
  readonly team: TeamRef;
  readonly timeZone: string;
  readonly language: string;
}

export interface FieldChange {
  readonly column: Column;
  readonly from: string;
  readonly to: string;
}

export interface ChangedPerson {
  readonly id: MemberId;
  readonly after: PlannedPerson;
  readonly fields: readonly FieldChange[];
}

export interface PlannedLead {
  readonly team: TeamRef;
  /** E-mails. */
  readonly from: string | null;
  readonly to: string | null;
}

/** All that an import would do. */
export interface ImportPlan {
  readonly joined: readonly PlannedPerson[];
  readonly changed: readonly ChangedPerson[];
  readonly moved: readonly ChangedPerson[];
  readonly returned: readonly ChangedPerson[];
  readonly left: readonly KnownPerson[];
  readonly unchanged: number;
  readonly teams: ReadonlyMap<TeamRef, PlannedTeam>;
  readonly leads: readonly PlannedLead[];
}

export interface ImportOptions {
  /** Whoever is not in the file left. */
  readonly everybody: boolean;
  /** Who imports: a file that would end their own access is a slip. */
  readonly self: MemberId;
}

type Planning = {
  readonly state: DirectoryState;
  readonly planned: PlannedTeams;
  readonly everybody: boolean;
};

/** Compares a file with the directory. Pure. The plan holds only where there is no problem. */
export function planImport(
  state: DirectoryState,
  people: readonly FilePerson[],
  { everybody, self }: ImportOptions,
): { readonly plan: ImportPlan; readonly problems: readonly FileProblem[] } {
  const planned = planTeams(state, people, { everybody });
  const known = new Map(state.people.map((person) => [person.email, person]));
  const inFile = new Set(people.map(({ email }) => email));
  const left = everybody ? state.people.filter(({ email, hasLeft }) => !hasLeft && !inFile.has(email)) : [];
  const isHere = (email: string) => inFile.has(email) || (!everybody && known.get(email)?.hasLeft === false);
  const problems = people.flatMap(({ line, email, manager }): FileProblem[] =>
    manager === null || manager === email || isHere(manager)
      ? []
      : [{ line, code: "manager_unknown", value: manager }],
  );
  if (left.some(({ id }) => id === self)) problems.push({ line: null, code: "self_missing", value: "" });
  const kinds = sortOut({ state, planned, everybody }, { people, known });
  const { same, ...changes } = kinds;
  const gone = new Set(left.map(({ email }) => email));
  const leads = planLeads({ state, planned, everybody }, { ...changes, left, isHere, gone });
  return {
    plan: { ...changes, left, unchanged: same, teams: planned.teams, leads },
    problems: inOrder([...planned.problems, ...problems]),
  };
}

function sortOut(
  { state, planned }: Planning,
  { people, known }: { people: readonly FilePerson[]; known: ReadonlyMap<string, KnownPerson> },
) {
  const joined: PlannedPerson[] = [];
  const changed: ChangedPerson[] = [];
  const moved: ChangedPerson[] = [];
  const returned: ChangedPerson[] = [];
  let same = 0;
  const teams = new Map<TeamId, KnownTeam>(state.teams.map((team) => [team.id, team]));
  const nameOf = (ref: TeamRef) => planned.teams.get(ref)?.name ?? "";
  for (const person of people) {
    const before = known.get(person.email);
    if (before === undefined) {
      joined.push(afterOf(person, planned.refOf(person.team), state));
      continue;
    }
    const team = planned.refOf(person.team);
    const derived = managerOf(before, teams);
    // What nobody said and the teams tell anyway need not be said now: it would change nothing.
    const manager =
      before.manager === null && person.manager === derived && team === before.team ? null : person.manager;
    const after = { ...afterOf(person, team, before), manager };
    const fields = fieldsOf(before, after, nameOf);
    const change = { id: before.id, after, fields };
    if (before.hasLeft) returned.push(change);
    else if (team !== before.team) moved.push(change);
    else if (fields.length > 0) changed.push(change);
    else same += 1;
  }
  return { joined, changed, moved, returned, same };
}

function afterOf(
  { line: _, parentTeam: __, ...person }: FilePerson,
  team: TeamRef,
  otherwise: { readonly timeZone: string; readonly language: string },
): PlannedPerson {
  return {
    ...person,
    team,
    timeZone: person.timeZone ?? otherwise.timeZone,
    language: person.language ?? otherwise.language,
  };
}

function fieldsOf(
  before: KnownPerson,
  after: PlannedPerson,
  nameOf: (ref: TeamRef) => string,
): FieldChange[] {
  const pairs: readonly (readonly [Column, string | null, string | null])[] = [
    ["name", before.name, after.name],
    ["manager", before.manager, after.manager],
    ["time_zone", before.timeZone, after.timeZone],
    ["language", before.language, after.language],
    ["country", before.country, after.country],
    ["location", before.location, after.location],
    ["tags", before.tags.join("; "), after.tags.join("; ")],
  ];
  const fields = pairs.flatMap(([column, from, to]) =>
    from === to ? [] : [{ column, from: from ?? "", to: to ?? "" }],
  );
  if (before.team === after.team) return fields;
  return [{ column: "team", from: nameOf(before.team), to: nameOf(after.team) }, ...fields];
}

interface Afterwards extends Pick<ImportPlan, "joined" | "changed" | "moved" | "returned" | "left"> {
  isHere(email: string): boolean;
  readonly gone: ReadonlySet<string>;
}

/** The leads of all teams that the import touches. Others keep theirs. */
function planLeads({ state }: Planning, after: Afterwards): PlannedLead[] {
  const leads = new Map<TeamRef, string | null>(state.teams.map(({ id, lead }) => [id, lead]));
  const touched = new Set<TeamRef>();
  const people = new Map<string, { team: TeamRef; manager: string | null }>();
  for (const { email, team, manager, hasLeft } of state.people)
    if (!hasLeft && !after.gone.has(email)) people.set(email, { team, manager });
  for (const { email, team } of [...after.joined, ...changesOf(after).map((change) => change.after)]) {
    touched.add(people.get(email)?.team ?? team).add(team);
  }
  for (const person of [...after.joined, ...changesOf(after).map((change) => change.after)])
    people.set(person.email, person);
  for (const { team } of after.left) touched.add(team);
  for (const [team, lead] of leads) if (lead !== null && after.gone.has(lead)) touched.add(team);
  const byTeam = Map.groupBy(people, ([, { team }]) => team);
  return Array.from(touched).flatMap((team): PlannedLead[] => {
    const from = leads.get(team) ?? null;
    const stays = from !== null && after.isHere(from) ? from : null;
    const voters = (byTeam.get(team) ?? []).map(([key, { manager }]) => {
      const named = manager !== null && after.isHere(manager) ? manager : null;
      // Whoever names nobody answers to the lead whom their team has.
      return { key, manager: named ?? (stays === key ? null : stays) };
    });
    const to = leadOf(voters) ?? stays;
    return from === to ? [] : [{ team, from, to }];
  });
}

function changesOf({ changed, moved, returned }: Afterwards): readonly ChangedPerson[] {
  return [...changed, ...moved, ...returned];
}
