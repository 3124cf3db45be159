import type { PostgresPoolClient } from "kysely";

/** What is used of a pg.Client. */
export interface RequestConnection extends Omit<PostgresPoolClient, "release"> {
  end(): Promise<void>;
}

/**
 * The connections of one request, where a runtime forbids to touch those of another (Workers). At most `max` are open at a time,
 * for all databases together; who comes later waits. One that is given back serves the same request again, until `close`.
 */
export class RequestConnections {
  readonly #max: number;
  readonly #idle: { readonly url: string; readonly connection: RequestConnection }[] = [];
  readonly #waiting: (() => void)[] = [];
  /** Connections on their way out, so that `close` can wait for them. */
  readonly #ending = new Set<Promise<void>>();
  #open = 0;
  #closed = false;

  constructor(max: number) {
    this.#max = max;
  }

  /** A connection to `url`, from before or opened now. Throws what `open` throws. */
  async take(url: string, open: () => Promise<RequestConnection>): Promise<RequestConnection> {
    for (;;) {
      const at = this.#idle.findIndex((each) => each.url === url);
      const [idle] = at < 0 ? [] : this.#idle.splice(at, 1);
      if (idle) return idle.connection;
      if (this.#open < this.#max) break;
      const [other] = this.#idle.splice(0, 1);
      if (other) this.#end(other.connection);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#open += 1;
    try {
      return await open();
    } catch (error) {
      this.#left();
      throw error;
    }
  }

  /** Gives back what `take` gave. A broken one, and any after `close`, is ended. */
  give(url: string, connection: RequestConnection, { broken }: { readonly broken: boolean }): void {
    if (broken || this.#closed) this.#end(connection);
    else {
      this.#idle.push({ url, connection });
      this.#waiting.shift()?.();
    }
  }

  /** The request was answered: ends what is idle. What goes on behind the answer still gets connections, each ended after use. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { connection } of this.#idle.splice(0)) this.#end(connection);
    await Promise.all(this.#ending);
  }

  #end(connection: RequestConnection): void {
    const ending = connection
      .end()
      .catch(() => {})
      .finally(() => {
        this.#ending.delete(ending);
        this.#left();
      });
    this.#ending.add(ending);
  }

  #left(): void {
    this.#open -= 1;
    this.#waiting.shift()?.();
  }
}
