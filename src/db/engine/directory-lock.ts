import { link, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { EvenkeelError } from "../../core/errors.ts";
import { currentProcess, isAlive, type ProcessIdentity, parseIdentity } from "./process-identity.ts";

/**
 * Two processes that open one embedded database lose each other's rows without an error. So the first one leaves a file beside it,
 * and whoever finds the file stays away, until its process is known to be dead. Age says nothing: a process may sleep.
 */
const LOCK = "lock";

export interface DirectoryLock {
  /** Gives the directory free; safe to repeat. */
  release(): Promise<void>;
}

/**
 * Takes the directory for this process. Throws EvenkeelError("refused") where a live process has it, or one that cannot be judged
 * from here (another host or container).
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const path = join(directory, LOCK);
  const mine = currentProcess();
  await take(path, mine);
  await removeLeftovers(path);
  return { release: () => releaseFile(path, mine) };
}

/**
 * Makes `path` this process's. A dead process's file is replaced by whoever holds the right to replace exactly that file: a lock of its
 * own, named after the dead file's nonce. Without it, a slow starter could replace the file of the one that was faster.
 */
async function take(path: string, mine: ProcessIdentity): Promise<void> {
  for (;;) {
    if (await createWhole(path, mine)) return;
    const found = await read(path);
    if (found === null) continue; // Released a moment ago.
    if (found === "unreadable") throw refusal(path, "its lock file cannot be read");
    const state = isAlive(found);
    if (state === "alive") throw inUse(path, found);
    if (state === "unknown")
      throw refusal(
        path,
        `it is locked by process ${found.pid} on ${whereOf(found)}, which cannot be seen from here`,
      );
    await replaceDead(path, found, mine);
    const now = await read(path);
    if (now !== null && now !== "unreadable" && now.nonce === mine.nonce) return;
  }
}

async function replaceDead(path: string, dead: ProcessIdentity, mine: ProcessIdentity): Promise<void> {
  const right = `${path}.${dead.nonce}`;
  await take(right, mine);
  try {
    const now = await read(path);
    if (now === null || now === "unreadable" || now.nonce !== dead.nonce) return;
    const whole = await writeAside(path, mine);
    await rename(whole, path);
  } finally {
    await releaseFile(right, mine);
  }
}

/** Creates `path` with its whole content at once, unless it exists: a half-written lock could not be judged. */
async function createWhole(path: string, mine: ProcessIdentity): Promise<boolean> {
  const whole = await writeAside(path, mine);
  try {
    await link(whole, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    if (codeOf(error) !== "EPERM" && codeOf(error) !== "ENOTSUP") throw error;
    return createPlain(path, mine); // A file system without hard links.
  } finally {
    await rm(whole, { force: true });
  }
}

async function createPlain(path: string, mine: ProcessIdentity): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(mine), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

async function writeAside(path: string, mine: ProcessIdentity): Promise<string> {
  const aside = `${path}.new-${mine.nonce}`;
  await writeFile(aside, JSON.stringify(mine), { mode: 0o600 });
  return aside;
}

async function read(path: string): Promise<ProcessIdentity | "unreadable" | null> {
  try {
    return parseIdentity(await readFile(path, "utf8")) ?? "unreadable";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

async function releaseFile(path: string, mine: ProcessIdentity): Promise<void> {
  const found = await read(path);
  if (found !== null && found !== "unreadable" && found.nonce === mine.nonce) await rm(path, { force: true });
}

// What starters that died half-way left. Nobody relies on these once the lock is taken: nonces never come back.
async function removeLeftovers(path: string): Promise<void> {
  const directory = dirname(path);
  for (const name of await readdir(directory)) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const found = await read(join(directory, name));
    if (found !== null && found !== "unreadable" && isAlive(found) === "dead")
      await rm(join(directory, name), { force: true });
  }
}

function inUse(path: string, holder: ProcessIdentity): EvenkeelError {
  return new EvenkeelError(
    "refused",
    `The data directory ${dirname(path)} is in use by process ${holder.pid} on this machine. Nothing was touched. ` +
      "Stop that process and start again, or set EVENKEEL_DATA to another directory; for several processes use DATABASE_URL.",
  );
}

function refusal(path: string, why: string): EvenkeelError {
  return new EvenkeelError(
    "refused",
    `The data directory ${dirname(path)} was not opened: ${why}. Nothing was touched. Two processes on one directory ` +
      `would lose data. If you are sure that no other Evenkeel uses it, remove the file ${path} and start again.`,
  );
}

function whereOf(holder: ProcessIdentity): string {
  return holder.host === currentProcess().host
    ? "another container of this host"
    : `the host "${holder.host}"`;
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
