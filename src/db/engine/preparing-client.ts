import pg from "pg";

/** So many statements are kept prepared: more than the product has, for some are written anew for each number of rows. */
const PREPARED = 500;

/** After so many executions statements are planned again: tables grow, and nothing tells the embedded engine that a plan became a bad one. */
const EXECUTIONS_PER_PLAN = 2_000;

/**
 * A client that prepares its statements: reading and planning them each time is more than half of what they cost. A statement that is kept
 * names its columns, for the server refuses one whose result has another shape than when it was prepared, as after a newer replica's migration.
 */
export class PreparingClient extends pg.Client {
  readonly #names = new Map<string, string>();
  #executions = 0;

  // biome-ignore lint/suspicious/noExplicitAny: pg's own query takes five forms, of which kysely uses one.
  override query(text: any, values?: any, ...rest: any[]): any {
    if (!Array.isArray(values) || values.length === 0) return super.query(text, values, ...(rest as []));
    const name = this.#nameOf(text);
    const statement = name === undefined ? { text, values } : { name, text, values };
    if (++this.#executions % EXECUTIONS_PER_PLAN !== 0) return super.query(statement);
    const run = () => super.query(statement);
    return super.query("discard plans").then(run, run);
  }

  #nameOf(text: string): string | undefined {
    if (!this.#names.has(text) && this.#names.size < PREPARED) this.#names.set(text, `s${this.#names.size}`);
    return this.#names.get(text);
  }
}
