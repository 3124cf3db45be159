import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { lockDirectory } from "../../src/db/engine/directory-lock.ts";
import { currentProcess, isAlive } from "../../src/db/engine/process-identity.ts";

const HOLDER = fileURLToPath(new URL("./lock-holder.ts", import.meta.url));

interface Holder {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  /** The holder's first word: "locked", or the code of its error. */
  readonly outcome: string;
}

let directory: string;
let lock: string;
const started: Holder[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "evenkeel-lock-"));
  lock = join(directory, "lock");
});
afterEach(async () => {
  for (const holder of started.splice(0)) holder.process.kill("SIGKILL");
  await rm(directory, { recursive: true, force: true });
});

async function hold(): Promise<Holder> {
  const child = spawn(process.execPath, [HOLDER, directory], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout);
  const [outcome] = (await once(lines, "line")) as [string];
  const holder = { process: child, outcome };
  started.push(holder);
  return holder;
}

async function end(holder: Holder, how: "SIGKILL" | "release"): Promise<void> {
  const exited = once(holder.process, "exit");
  if (how === "release") holder.process.stdin.end();
  else holder.process.kill(how);
  await exited;
}

/** A pid that nothing has any more. */
function deadPid(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

/** The lock file as another process would have left it. */
async function leaveLock(changes: object): Promise<void> {
  await writeFile(lock, JSON.stringify({ ...currentProcess(), ...changes }));
}

describe("the lock of a data directory", () => {
  test("a second process is refused while the first lives, and let in once it released", async () => {
    const first = await hold();
    expect(first.outcome).toBe("locked");
    expect((await hold()).outcome).toBe("refused");
    await end(first, "release");
    expect((await hold()).outcome).toBe("locked");
  });

  test("a second opening in the same process is refused as well", async () => {
    const first = await lockDirectory(directory);
    await expect(lockDirectory(directory)).rejects.toMatchObject({ code: "refused" });
    await first.release();
    await (await lockDirectory(directory)).release();
    expect(await readdir(directory)).toEqual([]);
  });

  test("after kill -9 the next one gets in, and leaves no litter", async () => {
    const first = await hold();
    await end(first, "SIGKILL");
    const second = await hold();
    expect(second.outcome).toBe("locked");
    expect(await readdir(directory)).toEqual(["lock"]);
    await end(second, "release");
    expect(await readdir(directory)).toEqual([]);
  });

  test("of many that find a dead process's lock, exactly one wins", async () => {
    for (let round = 0; round < 3; round++) {
      await leaveLock({ pid: deadPid() });
      const outcomes = await Promise.all(Array.from({ length: 8 }, hold));
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["locked", ...Array(7).fill("refused")]);
      for (const holder of outcomes) holder.process.kill("SIGKILL");
      await rm(lock, { force: true });
    }
  });

  test("of many in one process, exactly one wins, also where a starter died while replacing", async () => {
    await leaveLock({ pid: deadPid(), nonce: "dead" });
    await writeFile(
      `${lock}.dead`,
      JSON.stringify({ ...currentProcess(), pid: deadPid(), nonce: "dead-too" }),
    );
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(directory)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await readdir(directory)).filter((name) => !name.includes(".new-"))).toEqual(["lock"]);
  });

  test("a pid that another process got since is recognized by its start", async () => {
    const { startedAt } = currentProcess();
    expect(isAlive(currentProcess())).toBe("alive");
    // Elsewhere than on Linux there is no start to read: then the pid alone speaks.
    const reused = isAlive({ ...currentProcess(), startedAt: "1" });
    expect(reused).toBe(startedAt === null ? "alive" : "dead");
  });

  test("a lock of before the machine's last boot is dead, whatever its pid", async () => {
    await leaveLock({ boot: "an earlier one" });
    await (await lockDirectory(directory)).release();
  });

  test("a lock of another host or container is never judged; the message says which file to remove and when", async () => {
    for (const elsewhere of [{ host: "another-machine" }, { pidNamespace: "pid:[1]" }]) {
      await leaveLock(elsewhere);
      const refused = lockDirectory(directory);
      await expect(refused).rejects.toMatchObject({ code: "refused" });
      await expect(refused).rejects.toThrow(`remove the file ${lock}`);
      await expect(refused).rejects.toThrow("If you are sure that no other Evenkeel uses it");
    }
  });

  test("a lock that cannot be read is not removed", async () => {
    await writeFile(lock, "{ half");
    await expect(lockDirectory(directory)).rejects.toMatchObject({ code: "refused" });
    expect(await readFile(lock, "utf8")).toBe("{ half");
  });

  test("releasing takes away one's own lock only", async () => {
    const mine = await lockDirectory(directory);
    await leaveLock({ nonce: "somebody-elses" });
    await mine.release();
    expect(await readdir(directory)).toEqual(["lock"]);
  });

  test("connect takes the lock and gives it free", async () => {
    const holder = await hold();
    await expect(connect({ dataDirectory: directory })).rejects.toMatchObject({ code: "refused" });
    await end(holder, "release");
    const database = await connect({ dataDirectory: directory });
    expect((await hold()).outcome).toBe("refused");
    await database.close();
    expect((await hold()).outcome).toBe("locked");
  });
});
