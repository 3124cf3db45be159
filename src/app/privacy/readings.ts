import type { OrganizationId, TeamId } from "../../core/ids.ts";
import type { Instant } from "../../core/time/instant.ts";
import { countReadings } from "../../db/access-log.ts";
import type { Trx } from "../../db/transact.ts";

/** In which role a group's summary was opened. "lead": whoever led it or a group above then, and is not its lead today. */
export type ReaderRole = "lead" | "hr" | "auditor";

/** How often pages that show a group were opened in a month. Roles and days, never who. */
export interface ReadingsOfMonth {
  /** "2026-09". */
  readonly month: string;
  readonly readers: readonly {
    readonly role: ReaderRole;
    readonly count: number;
    /** ISO dates, each once, oldest first. */
    readonly days: readonly string[];
  }[];
}

const ROLES: readonly ReaderRole[] = ["lead", "hr", "auditor"];

/** Twelve months back; older readings say nothing about how things are done now. */
const DAYS_BACK = 365;

/** Who looked at the pages that show these teams, newest month first. A person's role is shown and their name is not. */
export async function readReadings(
  trx: Trx,
  organizationId: OrganizationId,
  group: {
    readonly teams: readonly TeamId[];
    readonly people: number;
    /** Fewest people of whom HR reads. */
    readonly fewest: number;
    readonly zone: string;
  },
  now: Instant,
): Promise<readonly ReadingsOfMonth[]> {
  const rows = await countReadings(trx, organizationId, {
    teams: group.teams,
    // The overview names groups from there on; of smaller ones it only counts verdicts.
    overview: group.people >= group.fewest,
    since: now.subtract({ hours: 24 * DAYS_BACK }),
    zone: group.zone,
  });
  return monthsOf(rows);
}

/** Gathers counts by day into months, newest first. */
export function monthsOf(
  rows: readonly { readonly role: string; readonly day: string; readonly count: number }[],
): readonly ReadingsOfMonth[] {
  const months = [...new Set(rows.map(({ day }) => day.slice(0, 7)))].sort().reverse();
  return months.map((month) => ({
    month,
    readers: ROLES.flatMap((role) => {
      const own = rows.filter((row) => row.role === role && row.day.startsWith(month));
      if (own.length === 0) return [];
      const count = own.reduce((sum, row) => sum + row.count, 0);
      return [{ role, count, days: [...new Set(own.map(({ day }) => day))].sort() }];
    }),
  }));
}
