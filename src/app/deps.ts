import type { DeploymentHelp } from "../core/safety/helplines.ts";
import type { Database } from "../db/database.ts";
import type { Random } from "../ports/random.ts";
import type { Sealing } from "../ports/sealing.ts";

/** What use cases stand on. Each takes the slice that it uses; the time is always an argument. */
export interface Deps {
  readonly database: Database;
  readonly sealing: Sealing;
  readonly random: Random;
  /** The address people type, such as "https://evenkeel.example.org"; without a slash at the end. */
  readonly publicUrl: string;
  /** What the deployment adds to the built-in help; an organization may keep more (HelpShelf). */
  readonly help: DeploymentHelp;
}
