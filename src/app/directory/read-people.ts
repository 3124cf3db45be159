import { COLUMNS, type Column } from "./columns.ts";
import type { FileProblem, FileProblemCode } from "./file-problem.ts";
import { readCountry, readLanguage, readZone } from "./places.ts";
import { readTable, type TableRow } from "./read-table.ts";
import { teamKey } from "./team-key.ts";

/** A row of a directory file that is right in itself. Null and empty: the file says nothing. */
export interface FilePerson {
  readonly line: number;
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly team: string;
  readonly parentTeam: string;
  /** The manager's e-mail, lower case. */
  readonly manager: string | null;
  readonly timeZone: string | null;
  readonly language: string | null;
  readonly country: string | null;
  readonly location: string | null;
  readonly tags: readonly string[];
}

export interface ReadPeople {
  readonly people: readonly FilePerson[];
  readonly problems: readonly FileProblem[];
}

/** Longer than any name of a person, team or place. */
const LONGEST = 200;

const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/;

/** Whether this could be somebody's address. Whether it is one, only sending tells. */
export function isEmail(text: string): boolean {
  return text.length <= LONGEST && EMAIL.test(text);
}

/** Reads a directory file, with every problem that the file alone shows. With problems, the people are those that were read. */
export function readPeople(text: string): ReadPeople {
  const table = readTable(text, COLUMNS);
  if (table.kind === "problems") return { people: [], problems: table.problems };
  const problems: FileProblem[] = [];
  const places = rememberedPlaces();
  const people = table.rows.map((row) => personOf(row, places, problems));
  return { people, problems: [...problems, ...duplicates(people), ...parents(people)] };
}

/** Each place is looked up once, however many people are there. */
function rememberedPlaces() {
  const remember = (read: (text: string) => string | null) => {
    const known = new Map<string, string | null>();
    return (text: string): string | null => {
      const found = known.get(text) ?? read(text);
      known.set(text, found);
      return found;
    };
  };
  return { zone: remember(readZone), language: remember(readLanguage), country: remember(readCountry) };
}

function personOf(
  { line, cells }: TableRow<Column>,
  places: ReturnType<typeof rememberedPlaces>,
  problems: FileProblem[],
): FilePerson {
  const say = (code: FileProblemCode, value = "") => void problems.push({ line, code, value });
  for (const column of COLUMNS) if (cells[column].length > LONGEST) say("too_long", column);
  const known = (value: string, read: (text: string) => string | null, code: FileProblemCode) => {
    const found = value === "" ? null : read(value);
    if (value !== "" && found === null) say(code, value.slice(0, LONGEST));
    return found;
  };
  const email = cells.email.toLowerCase();
  const manager = cells.manager.toLowerCase();
  if (!isEmail(email)) say("email_wrong", email.slice(0, LONGEST));
  if (cells.name === "") say("name_missing");
  if (cells.team === "") say("team_missing");
  if (manager !== "" && manager === email) say("manager_own");
  return {
    line,
    email,
    name: cells.name,
    team: cells.team,
    parentTeam: cells.parent_team,
    manager: manager === "" ? null : manager,
    timeZone: known(cells.time_zone, places.zone, "zone_unknown"),
    language: known(cells.language, places.language, "language_unknown"),
    country: known(cells.country, places.country, "country_unknown"),
    location: cells.location === "" ? null : cells.location,
    tags: readTags(cells.tags),
  };
}

/** "shifts; works council" as two tags, each once. */
export function readTags(text: string): string[] {
  const tags = text.split(/[;|]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

function duplicates(people: readonly FilePerson[]): FileProblem[] {
  const lines = new Map<string, number>();
  return people.flatMap(({ line, email }): FileProblem[] => {
    const before = lines.get(email);
    if (before === undefined) lines.set(email, line);
    return before === undefined ? [] : [{ line, code: "email_twice", value: String(before) }];
  });
}

/** A team has one parent, wherever the file names one. */
function parents(people: readonly FilePerson[]): FileProblem[] {
  const first = new Map<string, FilePerson>();
  return people.flatMap((person): FileProblem[] => {
    const { line, team, parentTeam } = person;
    if (parentTeam === "" || team === "") return [];
    if (teamKey(team) === teamKey(parentTeam)) return [{ line, code: "parent_own", value: team }];
    const before = first.get(teamKey(team));
    if (before === undefined) first.set(teamKey(team), person);
    if (before === undefined || teamKey(before.parentTeam) === teamKey(parentTeam)) return [];
    return [{ line, code: "parent_differs", value: String(before.line) }];
  });
}
