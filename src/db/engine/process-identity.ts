import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { pid } from "node:process";

/** Enough to tell a process from every other, also from a later one that got the same pid. Null where the system does not say. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Ticks between the machine's boot and the process's start. */
  readonly startedAt: string | null;
  /** One per boot of the machine. */
  readonly boot: string | null;
  /** The set of processes in which `pid` counts: each container has its own. */
  readonly pidNamespace: string | null;
  /** One per attempt, so that one file is never taken for another. */
  readonly nonce: string;
}

/** This process, with a fresh nonce. */
export function currentProcess(): ProcessIdentity {
  return {
    pid,
    host: hostname(),
    startedAt: startOf(pid),
    boot: orNull(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
    pidNamespace: orNull(() => readlinkSync("/proc/self/ns/pid")),
    nonce: randomUUID(),
  };
}

/** `unknown`: it runs, or ran, where this process cannot look. Never `dead` by age. */
export function isAlive(other: ProcessIdentity): "alive" | "dead" | "unknown" {
  const self = currentProcess();
  if (other.host !== self.host) return "unknown";
  if (other.boot !== self.boot) return "dead";
  if (other.pidNamespace !== self.pidNamespace) return "unknown";
  if (!exists(other.pid)) return "dead";
  const start = startOf(other.pid);
  return other.startedAt === null || start === null || start === other.startedAt ? "alive" : "dead";
}

/** Reads what JSON.stringify wrote of an identity; null for anything else. */
export function parseIdentity(text: string): ProcessIdentity | null {
  const value: unknown = orNull(() => JSON.parse(text));
  if (typeof value !== "object" || value === null) return null;
  const { pid: otherPid, host, startedAt, boot, pidNamespace, nonce } = value as Record<string, unknown>;
  const texts = [startedAt, boot, pidNamespace].every((field) => field === null || typeof field === "string");
  const whole =
    Number.isInteger(otherPid) &&
    typeof host === "string" &&
    typeof nonce === "string" &&
    /^[\w-]+$/.test(nonce);
  return texts && whole ? (value as ProcessIdentity) : null;
}

function exists(otherPid: number): boolean {
  try {
    process.kill(otherPid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Field 22 of /proc/<pid>/stat (proc(5)); the second may hold spaces and parentheses, so counting starts after the last one. */
function startOf(otherPid: number): string | null {
  const stat = orNull(() => readFileSync(`/proc/${otherPid}/stat`, "utf8"));
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  // A process that ended and was not yet waited for holds nothing open any more.
  if (fields?.[0] === "Z" || fields?.[0] === "X") return "ended";
  return fields?.[19] ?? null;
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
