import { type CsvRecord, readCsv, separatorOf } from "./csv.ts";
import type { FileProblem } from "./file-problem.ts";
import { withoutApostrophe } from "./write-csv.ts";

/** A row of a file by the names of its columns, without spaces around. */
export interface TableRow<Name extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Name, string>>;
}

export type Table<Name extends string> =
  | { readonly kind: "rows"; readonly rows: readonly TableRow<Name>[] }
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] };

/** Reads a file whose first line names these columns, in any order. All of them, and no others: a slip of the pen would lose a column. */
export function readTable<Name extends string>(text: string, columns: readonly Name[]): Table<Name> {
  const body = text.replace(/^\uFEFF/, "");
  const csv = readCsv(body, separatorOf(body));
  if (csv.kind === "broken") return wrong([{ line: csv.line, code: "broken_quotes", value: "" }]);
  const [head, ...records] = csv.records;
  const names = (head?.fields ?? []).map((field) => field.trim().toLowerCase());
  const line = head?.line ?? 1;
  const missing = columns.filter((column) => !names.includes(column));
  const unknown = names.filter(
    (name, i) => !columns.some((column) => column === name && names.indexOf(name) === i),
  );
  const misnamed: FileProblem[] = [
    ...(missing.length === 0 ? [] : [{ line, code: "columns_missing", value: missing.join(", ") } as const]),
    ...(unknown.length === 0 ? [] : [{ line, code: "columns_unknown", value: unknown.join(", ") } as const]),
  ];
  if (misnamed.length > 0) return wrong(misnamed);
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
