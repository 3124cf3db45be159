import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Random } from "../ports/random.ts";
import type { DumpedTable } from "./dump.ts";
import { type Finding, finding } from "./finding.ts";
import type { Played } from "./played.ts";
import { practise } from "./played-weeks.ts";

/** Something that can be searched: a log line, a message, a column's value, a file. */
export interface Place {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A word that nobody writes, typed into every field that takes text, and where an answer is expected. */
export async function plantCanary(played: Played, account: string, random: Random): Promise<string> {
  const canary = `canary-${Buffer.from(random.bytes(12)).toString("hex")}`;
  const line = { line: [`I feel ${canary} today`] };
  await played.act(account, { verb: "journal.keep", args: {} }, line);
  await played.act(account, { verb: "journal.keep", args: {} }, { line: [canary.repeat(200)] });
  // Brings help up instead of being kept: no trace of that either.
  await played.act(account, { verb: "journal.keep", args: {} }, { line: [`${canary}: I want to die`] });
  await played.act(account, { verb: "journal.open", args: {} });
  await played.act(account, { verb: "pulse.save", args: { window: "0", week: "0" } }, { ex1: [canary] });
  await played.act(account, { verb: "no.such.verb", args: { id: canary } }, line);
  await practise(played, account, { id: "effort-and-kindness-log", text: canary });
  return canary;
}

/** Log lines, messages with their addresses, and the rows of a database. */
export function placesOf(played: Played, tables: readonly DumpedTable[]): Place[] {
  const rows = tables.flatMap(({ name, columns, rows: all }) =>
    all.flatMap(({ values }) =>
      columns.map((column) => {
        const value = values[column.name] ?? "";
        const isHex = column.type === "bytea";
        const bytes = isHex ? Buffer.from(value.slice(2), "hex") : Buffer.from(value);
        return { name: `column ${name}.${column.name}`, bytes };
      }),
    ),
  );
  return [
    ...played.logged.map((line) => ({ name: "a log line", bytes: Buffer.from(line) })),
    ...played.sent.map((sent) => ({ name: "a message", bytes: Buffer.from(JSON.stringify(sent)) })),
    ...rows,
  ];
}

/** Every file of a database's directory, its write-ahead log included. */
export async function filesOf(directory: string): Promise<Place[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => ({
      name: `file ${name}`,
      bytes: await readFile(join(parentPath, name)),
    })),
  );
}

/** Looks for the word as it is, in UTF-16, in hexadecimal and in base64 at each of its three offsets. */
export function searchCanary(canary: string, places: readonly Place[]): Finding {
  const forms = [
    Buffer.from(canary),
    Buffer.from(canary, "utf16le"),
    Buffer.from(Buffer.from(canary).toString("hex")),
    ...[0, 1, 2].map((offset) => {
      const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(canary)]).toString("base64");
      return Buffer.from(encoded.slice(offset === 0 ? 0 : 4, -4));
    }),
  ];
  const found = places.filter(({ bytes }) => forms.some((form) => bytes.includes(form)));
  const names = [...new Set(found.map(({ name }) => name))];
  return finding({
    id: "canary",
    threat: "T4",
    name: "Looking for what somebody wrote",
    what: "A word that nobody else writes is typed into every field; it must be found in no log, message, address, column or file.",
    figure: found.length,
    unit: "places",
    bound: 0,
    sample: `${places.length} log lines, messages, values and files in ${forms.length} ways of writing${names.length === 0 ? "" : `; found in ${names.slice(0, 3).join(", ")}`}`,
  });
}
