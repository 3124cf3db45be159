/** One record of a CSV file, with the line on which it begins (from 1). */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export type Csv =
  | { readonly kind: "read"; readonly records: readonly CsvRecord[] }
  | { readonly kind: "broken"; readonly line: number; readonly what: string };

/** What fields are apart by: the comma of RFC 4180, the semicolon of spreadsheets that write 1,5, or a tab. */
export type Separator = "," | ";" | "\t";

/** Text outside quotes up to the next separator, line end or file end; or a quoted field. Sticky: reads where the last one ended. */
const QUOTED = /"((?:[^"]|"")*)"/y;
const patternsOf = (separator: Separator) => ({
  bare: new RegExp(`[^"${separator}\r\n]*`, "y"),
  end: new RegExp(`${separator}|\r\n|\n|\r|$`, "y"),
});

/** The separator that the first line holds most of. */
export function separatorOf(text: string): Separator {
  const [line = ""] = text.split(/\r\n|\n|\r/, 1);
  const counted = ([",", ";", "\t"] as const).map((each) => ({ each, count: line.split(each).length }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).each;
}

/**
 * Reads RFC 4180: fields apart by commas, quoted where they hold a comma, a quote (doubled) or a line break. Strict: a quote inside a
 * bare field, text after a closing quote and an open quote are errors. Empty lines are skipped.
 */
export function readCsv(text: string, separator: Separator = ","): Csv {
  const { bare, end: ends } = patternsOf(separator);
  const records: CsvRecord[] = [];
  let line = 1;
  let begun = 1;
  let fields: string[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found;
  };
  while (at < text.length || fields.length > 0) {
    const isQuoted = text[at] === '"';
    const field = take(isQuoted ? QUOTED : bare);
    if (field === null) return { kind: "broken", line, what: "a quote is opened and never closed" };
    line += field[0].split(/\r\n|\n|\r/).length - 1;
    fields.push(isQuoted ? (field[1] ?? "").replaceAll('""', '"') : field[0]);
    const end = take(ends);
    if (end === null) {
      const what = isQuoted
        ? "text follows a closing quote"
        : "a quote stands inside a field that is not quoted";
      return { kind: "broken", line, what };
    }
    if (end[0] === separator) continue;
    if (fields.length > 1 || fields[0] !== "") records.push({ line: begun, fields });
    fields = [];
    line += 1;
    begun = line;
  }
  return { kind: "read", records };
}
