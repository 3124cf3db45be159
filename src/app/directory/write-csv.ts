/** What a spreadsheet would run as a formula, were it the first sign of a cell. */
const FORMULA = /^[=+\-@\t\r]/;
/** Such a cell as we write it. */
const NEUTRALIZED = /^'(?=[=+\-@\t\r])/;

/** Rows as RFC 4180 with a byte order mark, by which spreadsheets know UTF-8. A cell that would be a formula begins with an apostrophe. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join()}\r\n`).join("")}`;
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A cell as it was before it was written: what we put before a formula is taken away again. */
export function withoutApostrophe(text: string): string {
  return text.replace(NEUTRALIZED, "");
}
