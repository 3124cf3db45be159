import type { Deps } from "../app/deps.ts";
import type { Instant } from "../core/time/instant.ts";
import { findOrganizations } from "../db/cross-organization.ts";
import { migrationState } from "../db/migrate.ts";

/** A tick comes every minute; after this many without one, something is wrong. */
const LATE_MINUTES = 5;

/** Whether this process can do its work: the database answers and is migrated, and ticks are not late. */
export async function checkReadiness({ database }: Pick<Deps, "database">, now: Instant) {
  const checks: { name: string; ok: boolean; detail: string }[] = [];
  try {
    const state = await migrationState(database);
    checks.push({ name: "database", ok: true, detail: "answers" });
    checks.push({ name: "migrations", ok: state.kind !== "behind", detail: state.kind });
    const minutes = (await findOrganizations(database)).map(({ last_tick_at }) =>
      last_tick_at === null
        ? 0
        : Math.round((now.epochMilliseconds - last_tick_at.epochMilliseconds) / 60_000),
    );
    const latest = Math.max(0, ...minutes);
    checks.push({ name: "tick", ok: latest <= LATE_MINUTES, detail: `${latest} min ago` });
  } catch {
    checks.push({ name: "database", ok: false, detail: "does not answer" });
  }
  return { ok: checks.every(({ ok }) => ok), checks };
}
