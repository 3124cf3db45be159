import { isId } from "../core/ids.ts";
import { SMALLEST_GROUP } from "../core/privacy/tree.ts";
import { seeded } from "../demo/made-up-random.ts";
import type { DumpedRow, Table } from "./dump.ts";
import { type Finding, finding } from "./finding.ts";
import { FALSE_ALARM, linkageArea, normalQuantile, ranks } from "./statistics.ts";

/** All that an answer's row may hold (rule 18). Another column beside it is a finding until it was thought about. */
const ANSWER_COLUMNS: ReadonlySet<string> = new Set(["organization_id", "id", "window_id", "slot", "sealed"]);

/** Answers whose ids are compared with their order: enough for the bound, and the work grows with the square. */
const SAMPLE = 2_000;

/** Version and nonce of a seal, as PostgreSQL writes bytes: "\\x" and two digits each. Equal seals have equal ones. */
const START = 2 + 2 * 13;

/** A text is sealed behind its length, filled to a multiple of 256 bytes; with version, nonce and tag 29 more. */
const PADDED: ReadonlySet<string> = new Set(["entries", "runs", "enrollments"]);

/** What a dump without keys must not tell, whoever answered what (T4). Reads each table once, and holds no rows. */
export async function findTraces(tables: readonly Table[]): Promise<Finding[]> {
  const answers = await readAnswers(tables.find(({ name }) => name === "answers"));
  const others = await readOthers(
    tables.filter(({ name }) => name !== "answers"),
    answers,
  );
  return [
    finding({
      id: "lengths",
      threat: "T4",
      name: "Reading the length of sealed answers",
      what: "Every sealed answer must be exactly as long as every other, whatever was answered or skipped.",
      figure: Math.max(0, answers.lengths.size - 1),
      unit: "further lengths",
      bound: 0,
      sample: `${answers.count} sealed answers`,
    }),
    finding({
      id: "equal-ciphertexts",
      threat: "T4",
      name: "Finding equal answers by equal ciphertexts",
      what: "Two people who answer the same must not leave the same sealed bytes, nor the same random start of them.",
      figure: answers.count - answers.starts.size,
      unit: "repetitions",
      bound: 0,
      sample: `${answers.count} sealed answers, by the nonces that they begin with`,
    }),
    finding({
      id: "answer-columns",
      threat: "T4",
      name: "Finding a person, a time or a number beside an answer",
      what: "An answer's row must hold its window, a random id, a name that only the window's key can make, and the seal: nothing else.",
      figure: answers.columns.length,
      unit: "further columns",
      bound: 0,
      sample: answers.columns.join(", ") || "the table as it is",
    }),
    finding({
      id: "shared-transactions",
      threat: "T4",
      name: "Finding other rows that an answer's transaction wrote",
      what: "A copy of the disk tells which rows were written together; no row of a person may have been written together with an answer.",
      figure: others.shared,
      unit: "rows",
      bound: 0,
      sample: `${answers.transactions.size} transactions of answers against ${others.count} rows of other tables${others.sharing.size === 0 ? "" : `; found in ${[...others.sharing].join(", ")}`}`,
    }),
    finding({
      id: "id-kinds",
      threat: "T4",
      name: "Reading a time from an id",
      what: "Ids of answers and of kept lines must be random ones, without the time in them.",
      figure: answers.timedIds + others.timedIds,
      unit: "ids with a time",
      bound: 0,
      sample: `${answers.count + others.entries} ids`,
    }),
    ...orderOfIds(answers.sample),
    finding({
      id: "text-lengths",
      threat: "T4",
      name: "Reading the length of private texts",
      what: "Private texts are filled up before they are sealed, so that their length says only how many times 256 bytes they have.",
      figure: others.unpadded,
      unit: "unpadded rows",
      bound: 0,
      sample: `${others.texts} sealed texts, runs and enrollments`,
    }),
  ];
}

interface AnswerTraces {
  readonly count: number;
  /** Columns beyond those that say nothing. */
  readonly columns: readonly string[];
  readonly lengths: ReadonlySet<number>;
  readonly starts: ReadonlySet<string>;
  readonly transactions: ReadonlySet<number>;
  readonly timedIds: number;
  readonly sample: readonly DumpedRow[];
}

async function readAnswers(table: Table | undefined): Promise<AnswerTraces> {
  const random = seeded(1);
  const [lengths, starts] = [new Set<number>(), new Set<string>()];
  const written = new Map<number, number>();
  const sample: DumpedRow[] = [];
  let [count, timedIds] = [0, 0];
  for await (const row of table?.rows ?? []) {
    const { id, sealed } = row.values;
    lengths.add((sealed ?? "").length);
    starts.add((sealed ?? "").slice(0, START));
    written.set(row.transaction, (written.get(row.transaction) ?? 0) + 1);
    if (!isRandomId(id)) timedIds++;
    // Each row of all that came so far is in the sample with the same chance.
    const place = count < SAMPLE ? count : Math.floor(random() * (count + 1));
    if (place < SAMPLE) sample[place] = row;
    count++;
  }
  const columns = (table?.columns ?? []).flatMap(({ name }) => (ANSWER_COLUMNS.has(name) ? [] : [name]));
  // What wrote many answers at once, such as the hourly shuffle, tells of none of them whose it is.
  const transactions = new Set([...written].flatMap(([id, rows]) => (rows < SMALLEST_GROUP ? [id] : [])));
  return { count, columns, lengths, starts, transactions, timedIds, sample };
}

function isRandomId(id: string | null | undefined): boolean {
  return id !== null && id !== undefined && isId(id) && id[14] === "4";
}

async function readOthers(tables: readonly Table[], { transactions }: AnswerTraces) {
  const found = {
    count: 0,
    shared: 0,
    sharing: new Set<string>(),
    entries: 0,
    timedIds: 0,
    texts: 0,
    unpadded: 0,
  };
  for (const { name, rows } of tables) {
    for await (const { transaction, values } of rows) {
      found.count++;
      if (transactions.has(transaction)) {
        found.shared++;
        found.sharing.add(name);
      }
      if (name === "entries") {
        found.entries++;
        if (!isRandomId(values.id)) found.timedIds++;
      }
      if (PADDED.has(name)) {
        found.texts++;
        const bytes = ((values.sealed ?? "").length - 2) / 2;
        if ((bytes - 29) % 256 !== 0) found.unpadded++;
      }
    }
  }
  return found;
}

/** Ids that rise with the order in which rows were written. */
function orderOfIds(answers: readonly DumpedRow[]): Finding[] {
  if (answers.length < 10) return [];
  const { area, error } = linkageArea(
    ranks(answers.map(({ values }) => values.id ?? "")),
    ranks(answers.map(({ page, place }) => page * 10_000 + place)),
  );
  const z = normalQuantile(FALSE_ALARM);
  return [
    finding({
      id: "id-order",
      threat: "T4",
      name: "Reading an order from ids",
      what: "The ids of answers must not rise with the order in which the answers were written.",
      figure: area,
      unit: "AUC",
      bound: 0.55 + z * error,
      sample: `${answers.length} answers; ${(area - z * error).toFixed(3)} to ${(area + z * error).toFixed(3)}; promised at most .55, the rest is sampling error`,
    }),
  ];
}
