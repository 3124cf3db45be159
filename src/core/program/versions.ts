import type { LocalDate } from "../time/local-time.ts";
import { isAmong, type Person } from "./audience.ts";
import type { ProgramVersion } from "./program.ts";

/**
 * The version that a week follows which begins for this person on `weekStart`: the newest that had begun by then. One that begins later,
 * even on the next day, leaves the week as it is. Null where none had begun for them.
 */
export function versionFor(
  versions: readonly ProgramVersion[],
  person: Person,
  weekStart: LocalDate,
): ProgramVersion | null {
  return versions
    .filter((version) => hasBegun(version, person, weekStart))
    .reduce<ProgramVersion | null>(
      (newest, each) => (newest === null || each.version > newest.version ? each : newest),
      null,
    );
}

function hasBegun(
  { activeFrom, pilotFrom, definition }: ProgramVersion,
  person: Person,
  on: LocalDate,
): boolean {
  if (activeFrom !== null && activeFrom <= on) return true;
  return pilotFrom !== null && pilotFrom <= on && isAmong(definition.pilot, person);
}
