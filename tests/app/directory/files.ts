import { COLUMNS, type Column } from "../../../src/app/directory/columns.ts";
import { readCsv } from "../../../src/app/directory/csv.ts";
import { exportPeople } from "../../../src/app/directory/export-people.ts";
import { writeCsv } from "../../../src/app/directory/write-csv.ts";
import type { World } from "../../world.ts";
import { hrOf } from "../workspace/sessions.ts";

export type Row = Readonly<Partial<Record<Column, string>>>;

/** A directory file of these people; what a row leaves out is empty. */
export function fileOf(...rows: readonly Row[]): string {
  return writeCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ""))]);
}

/** The directory of a world as rows, changed by `edit`. */
export async function exported(world: World, edit: (row: Row) => Row | null = (row) => row): Promise<string> {
  const csv = readCsv(await exportPeople(world.deps, await hrOf(world), world.now()));
  if (csv.kind === "broken") throw new Error("The export is no CSV.");
  const rows = csv.records
    .slice(1)
    .map(({ fields }) => Object.fromEntries(COLUMNS.map((column, i) => [column, fields[i] ?? ""])) as Row);
  return fileOf(...rows.map(edit).filter((row) => row !== null));
}
