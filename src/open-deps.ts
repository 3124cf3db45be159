import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Deps } from "./app/deps.ts";
import type { Config } from "./config.ts";
import { EvenkeelError } from "./core/errors.ts";
import { generateKey, parseKeyring } from "./crypto/keyring.ts";
import { createRandom } from "./crypto/random.ts";
import { createSealing } from "./crypto/sealing.ts";
import { connect, type Database } from "./db/connect.ts";
import type { Random } from "./ports/random.ts";

/** Opens the database and the keys that a configuration names. Throws EvenkeelError with a sentence for the terminal. */
export async function openDeps(config: Config): Promise<Deps & { readonly database: Database }> {
  const random = createRandom();
  const ring = parseKeyring(await readKeys(config, random), random);
  if (ring.kind === "invalid") {
    throw new EvenkeelError(
      "invalid",
      `The keys cannot be read. Nothing was changed.\n${ring.failures.join("\n")}`,
    );
  }
  const database = await connect(
    config.database.kind === "embedded"
      ? { dataDirectory: placeOf(config.database) }
      : {
          databaseUrl: config.database.databaseUrl,
          ...(config.database.readerUrl === null ? {} : { readerUrl: config.database.readerUrl }),
        },
  );
  return {
    database,
    sealing: createSealing(ring.keyring, random),
    random,
    publicUrl: config.publicUrl,
    help: config.help,
  };
}

/** Whether there is a database to open: an embedded one is made by opening it. */
export function hasDatabase({ database }: Pick<Config, "database">): boolean {
  return database.kind !== "embedded" || existsSync(placeOf(database));
}

function placeOf({ dataDirectory }: Extract<Config["database"], { kind: "embedded" }>): string {
  return join(dataDirectory, "database");
}

/** In embedded mode the keys are made at the first start, in a file of their own that only this user can read. */
async function readKeys(config: Config, random: Random): Promise<string> {
  if (config.keys !== null) return config.keys;
  if (config.database.kind !== "embedded") throw new EvenkeelError("invalid", "EVENKEEL_KEYS is missing.");
  const path = join(config.database.dataDirectory, "keys");
  await mkdir(config.database.dataDirectory, { recursive: true });
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const keys = generateKey("first", random);
  // Never over an existing file: those keys may be the only ones that open what is stored.
  await writeFile(path, `${keys}\n`, { mode: 0o600, flag: "wx" });
  await chmod(path, 0o600);
  return keys;
}
