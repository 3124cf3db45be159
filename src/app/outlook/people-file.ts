import type { MemberId, TeamId } from "../../core/ids.ts";
import type { Team } from "../../core/privacy/node.ts";
import { COLUMNS } from "../directory/columns.ts";
import { type CsvRecord, readCsv } from "../directory/csv.ts";
import { leadOf, type Voter } from "../directory/lead-of.ts";
import { type Organization, refuseFile } from "./organization.ts";

/** What an outlook reads of a directory file: email, team, parent_team and manager. */
interface Person {
  readonly line: number;
  readonly email: string;
  readonly team: string;
  readonly parent: string;
  /** The manager's e-mail; empty for who has none. */
  readonly manager: string;
}

/** Reads a directory file. Throws `invalid` with the line of each problem. */
export function readPeople(text: string): Organization {
  const people = peopleOf(text);
  const problems = [...checkPeople(people), ...checkParents(people)];
  if (problems.length > 0) {
    throw refuseFile(
      problems.toSorted((a, b) => a.line - b.line).map(({ line, what }) => `line ${line}: ${what}`),
    );
  }
  const parents = new Map<string, string>();
  for (const { team, parent } of people) parents.set(team, parent);
  // A parent that has no row of its own stands at the top.
  for (const parent of [...parents.values()])
    if (parent !== "" && !parents.has(parent)) parents.set(parent, "");
  const byTeam = Map.groupBy(people, ({ team }) => team);
  const teams = Array.from(
    parents,
    ([team, parent]): Team => ({
      id: team as TeamId,
      parent: parent === "" ? null : (parent as TeamId),
      lead: leadOf((byTeam.get(team) ?? []).map(voterOf)),
    }),
  );
  return {
    teams,
    members: people.map(({ email, team }) => ({ id: email as MemberId, team: team as TeamId })),
    names: new Map(teams.map(({ id }) => [id, id])),
  };
}

function voterOf({ email, manager }: Person): Voter<MemberId> {
  return { key: email as MemberId, manager: manager === "" ? null : (manager as MemberId) };
}

function peopleOf(text: string): Person[] {
  const csv = readCsv(text);
  if (csv.kind === "broken") throw refuseFile([`line ${csv.line}: ${csv.what}`]);
  const [head, ...rows] = csv.records;
  if (head?.fields.join() !== COLUMNS.join()) {
    throw refuseFile([`line ${head?.line ?? 1}: the first line must be ${COLUMNS.join()}`]);
  }
  if (rows.length === 0) throw refuseFile([`line ${head.line + 1}: there is nobody in the file`]);
  const ragged = rows.filter(({ fields }) => fields.length !== COLUMNS.length);
  if (ragged.length > 0) {
    throw refuseFile(
      ragged.map(({ line, fields }) => `line ${line}: ${fields.length} columns, expected ${COLUMNS.length}`),
    );
  }
  return rows.map(personOf);
}

function personOf({ line, fields }: CsvRecord): Person {
  const [email = "", , team = "", parent = "", manager = ""] = fields.map((field) => field.trim());
  return { line, email: email.toLowerCase(), team, parent, manager: manager.toLowerCase() };
}

interface Problem {
  readonly line: number;
  readonly what: string;
}

function checkPeople(people: readonly Person[]): Problem[] {
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { line, email, team } of people) {
    const before = lines.get(email);
    if (!email.includes("@")) problems.push({ line, what: "email is no e-mail address" });
    else if (before !== undefined) problems.push({ line, what: `the same e-mail as on line ${before}` });
    if (team === "") problems.push({ line, what: "team is empty" });
    lines.set(email, line);
  }
  for (const { line, email, manager } of people) {
    if (manager !== "" && !lines.has(manager))
      problems.push({ line, what: "manager is the e-mail of nobody in the file" });
    if (manager !== "" && manager === email) problems.push({ line, what: "somebody is their own manager" });
  }
  return problems;
}

function checkParents(people: readonly Person[]): Problem[] {
  const first = new Map<string, Person>();
  return people.flatMap((person): Problem[] => {
    const { line, team, parent } = person;
    const before = first.get(team);
    first.set(team, before ?? person);
    if (team !== "" && team === parent) return [{ line, what: `team "${team}" is its own parent_team` }];
    if (before === undefined || before.parent === parent) return [];
    return [{ line, what: `team "${team}" has another parent_team than on line ${before.line}` }];
  });
}
