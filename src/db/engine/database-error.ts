// Where the drivers put values of the failed query: parameters, the offending row, the statement.
const FIELDS_WITH_VALUES = ["detail", "params", "query", "where", "internalQuery", "parameters"];

/** The same error without the values that the drivers attach: errors are logged, and logs hold no bodies. */
export function withoutValues(error: unknown): unknown {
  if (typeof error === "object" && error !== null) {
    for (const field of FIELDS_WITH_VALUES) if (field in error) Reflect.deleteProperty(error, field);
  }
  return error;
}

/** Classes and codes with which a server ends a connection (PostgreSQL's appendix A): 08 connection, 57P it stops or starts, 53300 it is full. */
const ENDED = /^(?:08|57P|53300)/;

/** Whether a query failed because its connection broke, or the server let it go, and not because of what it asked. */
export function isConnectionLost(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== null) return ENDED.test(state);
  if (typeof error !== "object" || error === null) return false;
  // pg's own words for a socket that closed carry no code; those of the socket do.
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === "string") return /^E(?:CONN|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH)/.test(code);
  return typeof message === "string" && /^Connection terminated|not queryable|^timeout expired/.test(message);
}

/** Whether the server does not know a statement that was prepared, or knows another by its name: something in between swaps connections. */
export function isStatementLost(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state === "26000" || state === "42P05";
}

/** PostgreSQL's five-character code (SQLSTATE), or null for an error that did not come from the database. */
export function sqlStateOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : null;
}
