export interface PostRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Of the whole call, in milliseconds. */
  readonly timeout: number;
}

/** What came back, whatever its status. */
export interface PostAnswer {
  readonly status: number;
  /** Of the answer; null where it has no such header. `name` in lower case. */
  header(name: string): string | null;
  readonly text: string;
}

/**
 * Posts once over HTTP: follows no redirect, tries nothing again. Rejects with an error named "TimeoutError" where the answer was not there
 * in time; else with one that has the system's code (as ECONNREFUSED) as `code`, its own or along its causes, where there is one.
 */
export type Post = (url: string, request: PostRequest) => Promise<PostAnswer>;
