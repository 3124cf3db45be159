import { WEEKS } from "../app/pulse/answering.ts";
import type { MemberId } from "../core/ids.ts";
import { findOpenWindows, findWindowKey } from "../db/pulse/windows.ts";
import { asApp } from "../db/transact.ts";
import type { DumpedRow, DumpedTable } from "./dump.ts";
import { type AttackName, type Finding, finding } from "./finding.ts";
import type { Played } from "./played.ts";
import { FALSE_ALARM, linkageArea, normalQuantile, ranks } from "./statistics.ts";

/** Something that a row shows of itself: comparable values, one for each answer or member. */
interface Trace {
  readonly name: string;
  readonly values: readonly (string | number)[];
}

/** Most that closeness in any trace may tell an answer's member from another (docs/privacy.md). */
const LARGEST_AREA = 0.55;

/** Which row belongs to whom, as only the holder of the window's key can tell: slot, as hex behind "\x", to member. */
export async function truthOf({
  deps,
  id: organizationId,
  members,
}: Played): Promise<ReadonlyMap<string, MemberId>> {
  return asApp(deps.database, organizationId, async (trx) => {
    const truth = new Map<string, MemberId>();
    for (const { id: windowId } of await findOpenWindows(trx, organizationId)) {
      const wrapped = await findWindowKey(trx, organizationId, windowId);
      if (wrapped === null) continue;
      const seal = deps.sealing.openWindow({ organizationId, windowId }, wrapped);
      for (const { id } of members)
        for (let week = 0; week < WEEKS; week++)
          truth.set(`\\x${Buffer.from(seal.slot(id, week)).toString("hex")}`, id);
    }
    return truth;
  });
}

/** Where a row lies, counted up. */
function placeOf({ page, place }: DumpedRow): number {
  return page * 10_000 + place;
}

/** All that a table's columns show of each of these rows. */
function columnTraces(table: DumpedTable, rows: readonly DumpedRow[], prefix: string): Trace[] {
  return table.columns.flatMap(({ name, type }): Trace[] => {
    const values = rows.map((row) => row.values[name] ?? "");
    const sizes = { name: `${prefix}size of ${name}`, values: values.map((value) => value.length) };
    return type === "bytea"
      ? [{ name: `${prefix}${name}`, values }, sizes]
      : [{ name: `${prefix}${name}`, values }];
  });
}

function orderTraces(rows: readonly DumpedRow[], prefix: string): Trace[] {
  return [
    { name: `${prefix}place on the disk`, values: rows.map(placeOf) },
    { name: `${prefix}transaction`, values: rows.map(({ transaction }) => transaction) },
  ];
}

/** All that the other tables show of each owner: of their first row and of their last. */
function memberTraces(tables: readonly DumpedTable[], owners: readonly MemberId[]): Trace[] {
  return tables.flatMap((table) => {
    const key = table.name === "members" ? "id" : "member_id";
    if (!table.columns.some(({ name }) => name === key)) return [];
    const rowsOf = new Map<string, DumpedRow[]>();
    for (const row of table.rows) {
      const owner = row.values[key] ?? "";
      rowsOf.set(owner, [...(rowsOf.get(owner) ?? []), row]);
    }
    if (!owners.every((owner) => rowsOf.has(owner))) return [];
    return ([0, -1] as const).flatMap((which) => {
      const rows = owners.flatMap((owner) => rowsOf.get(owner)?.at(which) ?? []);
      const prefix = `${which === 0 ? "first" : "last"} row of ${table.name}: `;
      return [...columnTraces(table, rows, prefix), ...orderTraces(rows, prefix)];
    });
  });
}

/** Two attacks on the same dump: by what answers' rows hold, and by where and when they were written (T4). */
export function attackLinkage(
  tables: readonly DumpedTable[],
  truth: ReadonlyMap<string, MemberId>,
): readonly [Finding, Finding] {
  const answers = tables.find(({ name }) => name === "answers");
  const rows = (answers?.rows ?? []).filter(({ values }) => truth.has(values.slot ?? ""));
  const owners = rows.map(({ values }) => truth.get(values.slot ?? "") as MemberId);
  const others = memberTraces(
    tables.filter(({ name }) => name !== "answers"),
    owners,
  ).filter(varies);
  const columns = (answers === undefined ? [] : columnTraces(answers, rows, "")).filter(varies);
  return [
    link(columns, others, {
      id: "linkage-content",
      threat: "T4",
      name: "Linking answers to people by what their rows hold",
      what: "A thief of a backup, without keys, compares each sealed answer's id, name and length with every trace of every person.",
    }),
    link(orderTraces(rows, ""), others, {
      id: "linkage-order",
      threat: "T4",
      name: "Linking answers to people by the order of rows",
      what: "A thief of a backup or disk, without keys, compares the order in which answers were written with every trace of every person, such as the hour of their messages.",
    }),
  ];
}

function varies({ values }: Trace): boolean {
  return values.some((value) => value !== values[0]);
}

function link(answers: readonly Trace[], people: readonly Trace[], name: AttackName): Finding {
  const pairs = Math.max(1, 2 * answers.length * people.length);
  const z = normalQuantile(FALSE_ALARM / pairs);
  // Traces that order people alike are one trace.
  const known = new Map(people.map((trace) => [ranks(trace.values).join(), trace]));
  let worst = { area: 0.5, error: 0, words: "nothing tells more than chance" };
  let excess = Number.NEGATIVE_INFINITY;
  for (const mine of answers) {
    const own = ranks(mine.values);
    for (const trace of known.values()) {
      const theirs = ranks(trace.values);
      for (const side of [theirs, theirs.map((rank) => 1 - rank)]) {
        const { area, error } = linkageArea(own, side);
        // In units of the error: what no dealing out could move from .5 is never the worst.
        const beyond = (area - LARGEST_AREA) / error;
        if (beyond <= excess) continue;
        excess = beyond;
        worst = { area, error, words: `${mine.name} of the answer against ${trace.name}` };
      }
    }
  }
  const count = answers[0]?.values.length ?? 0;
  const [low, high] = [worst.area - z * worst.error, worst.area + z * worst.error];
  return finding({
    ...name,
    figure: worst.area,
    unit: "AUC",
    bound: LARGEST_AREA + z * worst.error,
    sample: `${count} answers, ${pairs} pairs of traces; worst: ${worst.words}, ${Math.max(0, low).toFixed(3)} to ${Math.min(1, high).toFixed(3)}; promised at most ${LARGEST_AREA}, the rest is sampling error over all pairs`,
  });
}
