import { ENGINE_VERSION } from "../core/privacy/constants.ts";
import type { Hash } from "../core/privacy/ledger.ts";
import type { Instant } from "../core/time/instant.ts";
import { findOrganizations } from "../db/cross-organization.ts";
import type { Database } from "../db/database.ts";
import { attackCatalog } from "./catalog.ts";
import { withTables } from "./dump.ts";
import type { Finding } from "./finding.ts";
import { attackLedger } from "./ledger-attack.ts";
import { allHeld, type DoctorReport } from "./report.ts";
import { findTraces } from "./traces.ts";

/**
 * The part of the attacks that only reads, on a database as it is: what rows without keys tell, the ledger, what was left of closed
 * windows, and who may read what. Whether an answer can be linked to a person needs an organization whose truth is known: `runDoctor`.
 */
export async function examineDatabase(
  database: Database,
  { hash, now }: { readonly hash: Hash; readonly now: Instant },
): Promise<DoctorReport> {
  const started = performance.now();
  const findings: Finding[] = [];
  for (const [i, { id }] of (await findOrganizations(database)).entries()) {
    const traces = await withTables(database, id, findTraces);
    const own = [...traces, ...(await attackLedger(database, id, hash))];
    // Named by id: the report goes to people of one organization, and names others to nobody.
    findings.push(...own.map((each) => ({ ...each, sample: `organization ${id}: ${each.sample}` })));
    if (i === 0) findings.push(...(await attackCatalog(database, id)));
  }
  return {
    examined: "configured",
    at: now.toString(),
    engine: ENGINE_VERSION,
    seconds: (performance.now() - started) / 1_000,
    tier: null,
    people: null,
    windows: null,
    quick: false,
    findings,
    held: allHeld(findings),
  };
}
