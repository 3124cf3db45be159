import { type CsvRecord, readCsv, separatorOf } from "./csv.ts";
import type { FileProblem } from "./file-problem.ts";
import { namesOf, readHead } from "./read-head.ts";
import { withoutApostrophe } from "./write-csv.ts";

/** A row of a file by the names of its columns, without spaces around. */
export interface TableRow<Name extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Name, string>>;
}

export type Table<Name extends string> =
  | { readonly kind: "rows"; readonly rows: readonly TableRow<Name>[] }
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] };

/** What some spreadsheets write above the names of the columns. */
const SEPARATOR_LINE = /^sep=[,;\t](?=\r|\n)/i;

/** Reads a file whose first line names these columns, in any order. */
export function readTable<Name extends string>(text: string, columns: readonly Name[]): Table<Name> {
  // The line stays, empty, so that the lines keep their numbers.
  const body = text.replace(/^\uFEFF/, "").replace(SEPARATOR_LINE, "");
  const csv = readCsv(body, separatorOf(body.trimStart()));
  if (csv.kind === "broken") return wrong([{ line: csv.line, code: "broken_quotes", value: "" }]);
  const [head, ...records] = csv.records;
  if (head === undefined) return wrong([{ line: null, code: "nobody", value: "" }]);
  const misnamed = readHead(head, columns);
  if (misnamed.length > 0) return wrong(misnamed);
  const names = namesOf(head.fields);
  const { line } = head;
  if (records.length === 0) return wrong([{ line: line + 1, code: "nobody", value: "" }]);
  const ragged = records.filter(({ fields }) => fields.length !== names.length);
  if (ragged.length > 0)
    return wrong(
      ragged.map(({ line: at, fields }) => ({
        line: at,
        code: "ragged",
        value: `${fields.length} ≠ ${names.length}`,
      })),
    );
  return { kind: "rows", rows: records.map((record) => rowOf(record, names as Name[])) };
}

function wrong<Name extends string>(problems: readonly FileProblem[]): Table<Name> {
  return { kind: "problems", problems };
}

function rowOf<Name extends string>({ line, fields }: CsvRecord, names: readonly Name[]): TableRow<Name> {
  const cells = names.map((name, i) => [name, withoutApostrophe((fields[i] ?? "").trim())]);
  return { line, cells: Object.fromEntries(cells) as Record<Name, string> };
}
