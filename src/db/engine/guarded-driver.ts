import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import { EvenkeelError } from "../../core/errors.ts";
import { toParameter } from "./column-types.ts";
import { isConnectionLost, isStatementLost, withoutValues } from "./database-error.ts";
import { refuseInside, type Scopes, statementFor } from "./scope.ts";

/**
 * Wraps kysely's own driver: parameters and errors are the same for both engines, a transaction starts with its role
 * and organization, and three mistakes throw instead of hanging or running without a role: a query beside its own
 * transaction, a query after its transaction ended, and (by PostgreSQL's grants) a query of the wrong role.
 */
export class GuardedDriver implements Driver {
  readonly #inner: Driver;
  readonly #scopes: Scopes;

  constructor(inner: Driver, scopes: Scopes) {
    this.#inner = inner;
    this.#scopes = scopes;
  }

  init(): Promise<void> {
    return this.#inner.init();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    refuseInside(this.#scopes);
    try {
      return new GuardedConnection(await this.#inner.acquireConnection());
    } catch (error) {
      throw unreachable(error);
    }
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const { inner } = connection as GuardedConnection;
    const scope = this.#scopes.getStore();
    if (scope?.phase !== "opening") return this.#inner.beginTransaction(inner, settings);
    const statement = statementFor(scope);
    (connection as GuardedConnection).scoped = true;
    try {
      // One round trip: without parameters, pg sends both statements together.
      await inner.executeQuery(CompiledQuery.raw(`begin; ${statement}`));
    } catch (error) {
      // kysely rolls back only what began: a connection must not return to the pool in a failed transaction.
      await this.#inner.rollbackTransaction(inner).catch(() => {});
      throw isConnectionLost(error) ? unreachable(error) : withoutValues(error);
    }
    scope.phase = "open";
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const guarded = connection as GuardedConnection;
    guarded.endTransaction();
    try {
      await this.#inner.commitTransaction(guarded.inner);
    } catch (error) {
      throw isConnectionLost(error) ? undecided(error) : withoutValues(error);
    }
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const guarded = connection as GuardedConnection;
    guarded.endTransaction();
    return this.#inner.rollbackTransaction(guarded.inner);
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const guarded = connection as GuardedConnection;
    guarded.end();
    await this.#inner.releaseConnection(guarded.inner);
  }

  destroy(): Promise<void> {
    return this.#inner.destroy();
  }
}

class GuardedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  scoped = false;
  #ended = false;

  constructor(inner: DatabaseConnection) {
    this.inner = inner;
  }

  // After its transaction a connection has the owner's rights again, and a query that was not awaited would run with them.
  endTransaction(): void {
    if (this.scoped) this.#ended = true;
  }

  end(): void {
    this.#ended = true;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#ended)
      throw new EvenkeelError("bug", "A query came after its transaction had ended: await every query.");
    try {
      return await this.inner.executeQuery<Row>({ ...query, parameters: query.parameters.map(toParameter) });
    } catch (error) {
      if (isStatementLost(error)) throw swapped(error);
      throw isConnectionLost(error) ? unreachable(error) : withoutValues(error);
    }
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new EvenkeelError("bug", "Streaming is not offered: PGlite has none. Read in slices.");
  }
}

function unreachable(error: unknown): unknown {
  if (error instanceof EvenkeelError) return error;
  return new EvenkeelError(
    "unavailable",
    "The database is out of reach. Nothing was changed; try again in a moment.",
    { cause: withoutValues(error), says: "unreachable" },
  );
}

function swapped(error: unknown): EvenkeelError {
  return new EvenkeelError(
    "unavailable",
    "A pooler between Evenkeel and PostgreSQL does not keep prepared statements apart. Nothing was changed. Use PgBouncer 1.21 or newer with max_prepared_statements above 0, or let it pool by session.",
    { cause: withoutValues(error), says: "unreachable" },
  );
}

/** The connection broke while the server was told to commit: whether it did is not known here. */
function undecided(error: unknown): EvenkeelError {
  return new EvenkeelError(
    "unavailable",
    "The database went out of reach while it was saving. Look whether it is there before you repeat it.",
    { cause: withoutValues(error), says: "lost_while_saving" },
  );
}
