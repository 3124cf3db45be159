import pg from "pg";

/** So many statements are kept prepared: more than the product has, for some are written anew for each number of rows. */
const PREPARED = 500;

/** After so many executions statements are planned again: tables grow, and nothing tells this engine that a plan became a bad one. */
const EXECUTIONS_PER_PLAN = 2_000;

/** The client of the engine within this process. Statements are prepared: planning them each time would be half of what they cost there. */
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
