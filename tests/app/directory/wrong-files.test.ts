import { expect, test } from "vitest";
import { decodeFile } from "../../../src/app/directory/decode-file.ts";
import { readPeople } from "../../../src/app/directory/read-people.ts";
import { IMPORT_EN } from "../../../src/web/words/import.en.ts";

const HEAD = "email,name,team,parent_team,manager,time_zone,language,country,location,tags";
const ALL = HEAD.replaceAll(",", ", ");

/** What whoever sends this file reads: one line for each thing. */
function told(text: string): readonly string[] {
  return readPeople(text).problems.map(
    ({ line, code, value }) => `${line}: ${IMPORT_EN.problems[code](value)}`,
  );
}

test("an export of Entra, of Google Workspace or of a spreadsheet in German or Spanish is told which columns to rename", () => {
  const renamed = (head: string) => {
    const [only, ...more] = readPeople(`${head}\nx,x,x,x`).problems;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ line: 1, code: "columns_renamed" });
    return only?.value;
  };
  expect(
    renamed("userPrincipalName,displayName,surname,mail,givenName,objectId,userType,department,city"),
  ).toBe(
    "userPrincipalName + mail → email, displayName + surname + givenName → name, department → team, city → location",
  );
  expect(
    renamed(
      "First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required]",
    ),
  ).toBe(
    "Email Address [Required] → email, First Name [Required] + Last Name [Required] → name, Org Unit Path [Required] → team",
  );
  expect(renamed("E-Mail-Adresse;Vorname;Nachname;Abteilung;Land")).toBe(
    "E-Mail-Adresse → email, Vorname + Nachname → name, Abteilung → team, Land → country",
  );
  expect(renamed("Correo electrónico;Nombre;Equipo;País;Zona horaria")).toBe(
    "Correo electrónico → email, Nombre → name, Equipo → team, Zona horaria → time_zone, País → country",
  );
  expect(renamed("E-Mail,Name,Team,Parent Team,Manager,Time Zone,Language,Country,Location,Tags")).toBe(
    "E-Mail → email, Parent Team → parent_team, Time Zone → time_zone",
  );
});

test("a file without a line of names, one about something else, and one with nothing in it get one sentence each", () => {
  const person = "ada@example.org,Ada Example,Harbor,,,Europe/Lisbon,en,PT,,";
  expect(told(`${person}\n${person.replace("ada", "bo")}`)).toEqual([
    `1: The first line is a person already. Put a line with the names of the columns above it: ${ALL}.`,
  ]);
  expect(told("Invoice;Amount;Due\n17;40;2026-09-01")).toEqual([
    `1: This seems to be a file about something else: its first line names none of the columns ${ALL}. Choose another file, or name the columns so.`,
  ]);
  for (const nothing of ["", "\n\n", "sep=;\n"])
    expect(told(nothing)).toEqual([`null: ${IMPORT_EN.problems.nobody("")}`]);
  expect(told(HEAD)).toEqual([`2: ${IMPORT_EN.problems.nobody("")}`]);
});

test("a slip of the pen is told by its column alone", () => {
  expect(told(`${HEAD.replace("tags", "tgas")}\n`)).toEqual([
    "1: The first line lacks these columns: tags. Add them; they may stay empty.",
    "1: The first line has columns that are not known, or twice: tgas. Remove or rename them.",
  ]);
  expect(told(`${HEAD},tags\n`)).toEqual([
    "1: The first line has columns that are not known, or twice: tags. Remove or rename them.",
  ]);
});

test("semicolons, a line that names the separator, and Windows-1252 are read as they are meant", () => {
  const text = `sep=;\r\n${HEAD.replaceAll(",", ";")}\r\njurgen@example.org;Jürgen Groß;Küche;;;Europe/Berlin;de;DE;München;\r\n`;
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const decoded = decodeFile(bytes);
  if (decoded.kind !== "text") throw new Error("It is text.");
  expect(decoded.encoding).toBe("windows-1252");
  expect(readPeople(decoded.text)).toMatchObject({
    problems: [],
    people: [{ line: 3, name: "Jürgen Groß", team: "Küche", location: "München" }],
  });
});
