/** Environment variables as they come. */
export type Env = Readonly<Record<string, string | undefined>>;

/** One variable that is wrong: what it must be, and an example that would do. */
export interface ConfigProblem {
  readonly name: string;
  readonly problem: string;
  readonly example: string;
}

/** Each slice of the configuration reports what is wrong in it; the entry shows all of it at once. Values are never repeated. */
export type Report = (name: string, problem: string, example: string) => void;
