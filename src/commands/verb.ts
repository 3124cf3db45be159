import { readFile } from "node:fs/promises";
import { explainProblems } from "../config.ts";
import { EvenkeelError } from "../core/errors.ts";
import { requireCurrent } from "../db/migrate.ts";
import { hasDatabase, openDeps } from "../open-deps.ts";
import type { Env } from "../ports/environment.ts";
import { withHelpFile } from "../read-help-file.ts";
import { readSettings } from "../surfaces.ts";

/** What was typed cannot be understood. */
export class WrongUse extends Error {}

/** What a verb found: text for people, one object for programs, and whether a check failed. */
export interface Result {
  readonly text: string;
  readonly json: object;
  readonly failed?: boolean;
}

/** What a verb is given: the options that were typed, and the environment. */
export interface Call {
  readonly options: ReadonlyMap<string, string>;
  readonly env: Env;
  /** A sentence beside the result, for people. */
  say(sentence: string): void;
}

export type Verb = (call: Call) => Promise<Result>;

/** `publicUrl` stands in where none is set: most verbs make no link that anybody opens. Throws WrongUse where a setting is wrong. */
export function readEnvironment({ env }: Pick<Call, "env">, publicUrl = "http://localhost:3000") {
  const read = readSettings(withHelpFile({ PUBLIC_URL: publicUrl, ...env }));
  if (read.kind === "invalid") throw new WrongUse(explainProblems(read.problems));
  return read;
}

/** Opens what the environment names. The caller closes the database. */
export function openFromEnvironment(call: Pick<Call, "env">) {
  return openDeps(readEnvironment(call).config);
}

/**
 * The same, for verbs that work on what a service keeps: they make no database and change no schema. Throws EvenkeelError("refused") where
 * there is no database, or one of another version.
 */
export async function openPresent(call: Pick<Call, "env">) {
  const { config } = readEnvironment(call);
  if (!hasDatabase(config))
    throw new EvenkeelError(
      "refused",
      "There is no database where the settings look for it, and none was made. Set DATABASE_URL or EVENKEEL_DATA as the service has it, or start Evenkeel once; then run this again.",
    );
  const deps = await openDeps(config);
  try {
    await requireCurrent(deps.database);
    return deps;
  } catch (error) {
    await deps.database.close();
    throw error;
  }
}

/** The text of a file that was named. Throws WrongUse where it cannot be read. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new WrongUse(`${path} cannot be read. Check the name and that the file is yours.`);
  }
}
