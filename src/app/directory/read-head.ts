import type { FileProblem } from "./file-problem.ts";

/** What other programs, and people in a hurry, call the columns, without case, accents, signs and spaces. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  email: [
    "mail",
    "emailaddress",
    "emailaddressrequired",
    "workemail",
    "primaryemail",
    "userprincipalname",
    "login",
    "correo",
    "correoelectronico",
    "emailadresse",
  ],
  name: [
    "displayname",
    "fullname",
    "employeename",
    "firstname",
    "firstnamerequired",
    "givenname",
    "lastname",
    "lastnamerequired",
    "surname",
    "nombre",
    "nombrecompleto",
    "apellidos",
    "vorname",
    "nachname",
  ],
  team: ["department", "orgunitpath", "orgunitpathrequired", "unit", "equipo", "departamento", "abteilung"],
  parent_team: ["parentteam", "parentdepartment", "division", "equiposuperior", "bereich"],
  manager: ["manageremail", "managersemail", "supervisor", "reportsto", "responsable", "vorgesetzter"],
  time_zone: ["timezone", "zonahoraria", "zeitzone"],
  language: ["preferredlanguage", "idioma", "sprache"],
  country: ["countryorregion", "countrycode", "pais", "land"],
  location: ["city", "office", "officelocation", "ciudad", "lugar", "standort", "ort"],
  tags: ["groups", "etiquetas"],
  from: ["start", "startdate", "firstday", "desde", "von"],
  until: ["to", "end", "enddate", "lastday", "hasta", "bis"],
};

const AN_ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** At most as many as one can take in at once. */
const TOLD = 12;

/**
 * What is wrong with the line that names the columns: one thing, the plainest. A file of another kind, or of another program, is not told
 * column by column what it lacks. All of the columns, and no others: a slip of the pen would lose one.
 */
export function readHead(
  { line, fields }: { readonly line: number; readonly fields: readonly string[] },
  columns: readonly string[],
): readonly FileProblem[] {
  const names = namesOf(fields);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length === 0 && names.length === columns.length) return [];
  const renamed = otherNames(fields, missing);
  const all = columns.join(", ");
  if (missing.length === columns.length && fields.some((field) => AN_ADDRESS.test(field.trim())))
    return [{ line, code: "columns_unnamed", value: all }];
  if (renamed.length > 0) return [{ line, code: "columns_renamed", value: renamed.join(", ") }];
  if (missing.length === columns.length) return [{ line, code: "columns_none", value: all }];
  const unknown = names.filter((name, i) => !columns.includes(name) || names.indexOf(name) !== i);
  return [
    ...(missing.length === 0 ? [] : [{ line, code: "columns_missing", value: missing.join(", ") } as const]),
    ...(unknown.length === 0
      ? []
      : [{ line, code: "columns_unknown", value: unknown.slice(0, TOLD).join(", ") } as const]),
  ];
}

/** The columns as the first line names them. */
export function namesOf(fields: readonly string[]): string[] {
  return fields.map((field) => field.trim().toLowerCase());
}

/** "Mail → email", "First name + Last name → name": for columns that are missing under their own name. */
function otherNames(fields: readonly string[], missing: readonly string[]): string[] {
  return missing.flatMap((column) => {
    const others = OTHER_NAMES[column] ?? [];
    const found = fields.filter((field) => [column.replace("_", ""), ...others].includes(plain(field)));
    return found.length === 0 ? [] : [`${found.map((field) => field.trim()).join(" + ")} → ${column}`];
  });
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
