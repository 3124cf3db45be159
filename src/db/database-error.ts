// Where the drivers put values of the failed query: parameters, the offending row, the statement.
const FIELDS_WITH_VALUES = ["detail", "params", "query", "where", "internalQuery", "parameters"];

/** The same error without the values that the drivers attach: errors are logged, and logs hold no bodies. */
export function withoutValues(error: unknown): unknown {
  if (typeof error === "object" && error !== null) {
    for (const field of FIELDS_WITH_VALUES) if (field in error) Reflect.deleteProperty(error, field);
  }
  return error;
}

/** PostgreSQL's five-character code (SQLSTATE), or null for an error that did not come from the database. */
export function sqlStateOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : null;
}
