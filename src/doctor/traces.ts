import { isId } from "../core/ids.ts";
import { SMALLEST_GROUP } from "../core/privacy/tree.ts";
import type { DumpedTable } from "./dump.ts";
import { type Finding, finding } from "./finding.ts";
import { FALSE_ALARM, linkageArea, normalQuantile, ranks } from "./statistics.ts";

/** All that an answer's row may hold (rule 18). Another column beside it is a finding until it was thought about. */
const ANSWER_COLUMNS: ReadonlySet<string> = new Set(["organization_id", "id", "window_id", "slot", "sealed"]);

/** Tables whose rows' ids must not tell their order. */
const UNORDERED = ["answers", "entries"];

/** What a dump without keys must not tell, whoever answered what (T4). */
export function findTraces(tables: readonly DumpedTable[]): Finding[] {
  const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? [];
  const answers = rowsOf("answers");
  const sealed = answers.map(({ values }) => values.sealed ?? "");
  return [
    finding({
      id: "lengths",
      threat: "T4",
      name: "Reading the length of sealed answers",
      what: "Every sealed answer must be exactly as long as every other, whatever was answered or skipped.",
      figure: Math.max(0, new Set(sealed.map((text) => text.length)).size - 1),
      unit: "further lengths",
      bound: 0,
      sample: `${answers.length} sealed answers`,
    }),
    finding({
      id: "equal-ciphertexts",
      threat: "T4",
      name: "Finding equal answers by equal ciphertexts",
      what: "Two people who answer the same must not leave the same sealed bytes, nor the same random start of them.",
      figure: repeated(sealed) + repeated(sealed.map((text) => text.slice(0, 2 + 2 * 13))),
      unit: "repetitions",
      bound: 0,
      sample: `${answers.length} sealed answers, whole and their nonces`,
    }),
    ...besideAnswers(tables),
    ...orderOfIds(tables),
    paddedTexts(tables),
  ];
}

function repeated(values: readonly string[]): number {
  return values.length - new Set(values).size;
}

/** Columns that an answer has beyond those that say nothing, and rows of others that its transaction wrote. */
function besideAnswers(tables: readonly DumpedTable[]): Finding[] {
  const answers = tables.find(({ name }) => name === "answers");
  const columns = (answers?.columns ?? []).filter(({ name }) => !ANSWER_COLUMNS.has(name));
  const counts = new Map<number, number>();
  for (const { transaction } of answers?.rows ?? [])
    counts.set(transaction, (counts.get(transaction) ?? 0) + 1);
  // What wrote many answers at once, such as a restore, tells of none of them whose it is.
  const transactions = new Set([...counts].flatMap(([id, count]) => (count < SMALLEST_GROUP ? [id] : [])));
  const shared = tables
    .filter(({ name }) => name !== "answers")
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ transaction }) => (transactions.has(transaction) ? [name] : [])),
    );
  return [
    finding({
      id: "answer-columns",
      threat: "T4",
      name: "Finding a person, a time or a number beside an answer",
      what: "An answer's row must hold its window, a random id, a name that only the window's key can make, and the seal: nothing else.",
      figure: columns.length,
      unit: "further columns",
      bound: 0,
      sample: columns.map(({ name }) => name).join(", ") || "the table as it is",
    }),
    finding({
      id: "shared-transactions",
      threat: "T4",
      name: "Finding other rows that an answer's transaction wrote",
      what: "A copy of the disk tells which rows were written together; no row of a person may have been written together with an answer.",
      figure: shared.length,
      unit: "rows",
      bound: 0,
      sample: `${transactions.size} transactions of answers against all other tables${shared.length === 0 ? "" : `; found in ${[...new Set(shared)].join(", ")}`}`,
    }),
  ];
}

/** Ids that are not random, or that rise with the order in which rows were written. */
function orderOfIds(tables: readonly DumpedTable[]): Finding[] {
  const unordered = tables.filter(({ name }) => UNORDERED.includes(name));
  const ids = unordered.flatMap(({ rows }) => rows.map(({ values }) => values.id ?? ""));
  const wrong = ids.filter((id) => !isId(id) || id[14] !== "4");
  const answers = tables.find(({ name }) => name === "answers")?.rows ?? [];
  const kinds = finding({
    id: "id-kinds",
    threat: "T4",
    name: "Reading a time from an id",
    what: "Ids of answers and of kept lines must be random ones, without the time in them.",
    figure: wrong.length,
    unit: "ids with a time",
    bound: 0,
    sample: `${ids.length} ids`,
  });
  if (answers.length < 10) return [kinds];
  const { area, error } = linkageArea(
    ranks(answers.map(({ values }) => values.id ?? "")),
    ranks(answers.map(({ page, place }) => page * 10_000 + place)),
  );
  const z = normalQuantile(FALSE_ALARM);
  const order = finding({
    id: "id-order",
    threat: "T4",
    name: "Reading an order from ids",
    what: "The ids of answers must not rise with the order in which the answers were written.",
    figure: area,
    unit: "AUC",
    bound: 0.55 + z * error,
    sample: `${answers.length} answers; ${(area - z * error).toFixed(3)} to ${(area + z * error).toFixed(3)}; promised at most .55, the rest is sampling error`,
  });
  return [kinds, order];
}

/** A text is sealed behind its length, filled to a multiple of 256 bytes; with version, nonce and tag 29 more. */
function paddedTexts(tables: readonly DumpedTable[]): Finding {
  const lengths = tables
    .filter(({ name }) => ["entries", "runs", "enrollments"].includes(name))
    .flatMap(({ rows }) => rows.map(({ values }) => ((values.sealed ?? "").length - 2) / 2));
  return finding({
    id: "text-lengths",
    threat: "T4",
    name: "Reading the length of private texts",
    what: "Private texts are filled up before they are sealed, so that their length says only how many times 256 bytes they have.",
    figure: lengths.filter((length) => (length - 29) % 256 !== 0).length,
    unit: "unpadded rows",
    bound: 0,
    sample: `${lengths.length} sealed texts, runs and enrollments`,
  });
}
