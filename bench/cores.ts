import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import process from "node:process";

/** What is measured has a core to itself; all that serves the measuring shares another. */
export const CORE = { measured: 0, rest: 1 } as const;

/** Whether processes can be kept to one core each here: Linux with taskset, and two cores. */
export const CAN_PIN: boolean =
  availableParallelism() >= 2 && spawnSync("taskset", ["--version"], { stdio: "ignore" }).status === 0;

/** A command that runs on `core` alone, where that can be had. */
export function onCore(core: number, command: readonly string[]): readonly string[] {
  return CAN_PIN ? ["taskset", "-c", String(core), ...command] : command;
}

/**
 * Keeps this process, and all that it starts from now on (PostgreSQL, peers, load), to the core for the rest. Returns what gives it all
 * cores back.
 */
export function moveAside(): () => void {
  if (!CAN_PIN) return () => {};
  const move = (cores: string) =>
    execFileSync("taskset", ["-a", "-cp", cores, String(process.pid)], { stdio: "ignore" });
  move(String(CORE.rest));
  return () => move(`0-${availableParallelism() - 1}`);
}

/** Linux counts a process's time in hundredths of a second. */
const TICKS = 100;

/** The CPU time that a process has used, all its threads, in seconds; null where the system does not tell. */
export function cpuSeconds(pid: number): number | null {
  try {
    // The name in parentheses may hold spaces; after it, user and system time are fields 12 and 13 (man 5 proc_pid_stat).
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return null;
  }
}
