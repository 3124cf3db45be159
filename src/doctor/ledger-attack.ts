import { sql } from "kysely";
import { readLedger } from "../app/summary/ledger.ts";
import type { OrganizationId } from "../core/ids.ts";
import { TIER_RHO, toRho } from "../core/privacy/accountant.ts";
import {
  type ChargeEntry,
  checkCharge,
  type Hash,
  type LedgerBody,
  verifyLedger,
} from "../core/privacy/ledger.ts";
import type { Database } from "../db/database.ts";
import { asApp, type Trx } from "../db/transact.ts";
import { countSmallGroups } from "./differences.ts";
import { type Finding, finding } from "./finding.ts";
import { storedHistory } from "./stored-history.ts";

/** The ledger of an organization, and what its stored releases tell, against the rules. Reads only. */
export async function attackLedger(
  database: Database,
  organizationId: OrganizationId,
  hash: Hash,
): Promise<Finding[]> {
  const { entries, history, windows, left } = await asApp(database, organizationId, async (trx) => ({
    entries: await readLedger(trx, organizationId),
    history: await storedHistory(trx, organizationId),
    windows: await findWindowStates(trx, organizationId),
    left: await countLeft(trx, organizationId),
  }));
  const verified = await verifyLedger(entries, hash);
  const bodies = entries.map(({ body }) => body);
  const charges = bodies.filter((body): body is ChargeEntry => body.kind === "charge");
  const uncharged = windows.filter(
    ({ id, state }) => state !== "open" && !charges.some(({ window }) => window === id),
  );
  const most = Math.max(0, ...charges.map(({ rho, tier }) => rho / TIER_RHO[tier]));
  const spent = toRho(charges.reduce((sum, { rho }) => sum + rho, 0));
  return [
    finding({
      id: "ledger",
      threat: "T2",
      name: "Spending more privacy than the ledger says",
      what: "Every closed window must be charged once, within its tier and the year's cap, in a chain of hashes that nobody can change unseen.",
      figure: (verified.kind === "intact" ? 0 : 1) + uncharged.length + refused(bodies),
      unit: "broken rules",
      bound: 0,
      sample: `${entries.length} entries, ${charges.length} charges, ρ = ${spent.toFixed(3)} in all, the dearest window ${(100 * most).toFixed(1)} % of its tier; chain ${verified.kind}`,
    }),
    finding({
      id: "stored-groups",
      threat: "T2",
      name: "Subtracting stored groups",
      what: "Of all numbers stored, none may be about fewer than eight people, and no difference of a group and its parts about one to four.",
      figure: history.reduce((sum, { releases }) => sum + countSmallGroups(releases), 0),
      unit: "groups too small",
      bound: 0,
      sample: `${history.reduce((sum, { releases }) => sum + releases.length, 0)} numbers of ${history.length} windows`,
    }),
    destroyed(windows, left),
  ];
}

/** Charges that the rules would have refused, each judged by what stood before it. */
function refused(bodies: readonly LedgerBody[]): number {
  return bodies.filter(
    (body, i) => body.kind === "charge" && checkCharge(bodies.slice(0, i), body).kind === "refused",
  ).length;
}

function findWindowStates(trx: Trx, organizationId: OrganizationId) {
  return trx
    .selectFrom("windows")
    .select(["id", "state"])
    .where("organization_id", "=", organizationId)
    .execute();
}

/** Rows that belong to no open window. One statement, so that a window that closes meanwhile is no finding. */
async function countLeft(trx: Trx, organizationId: OrganizationId): Promise<number> {
  const rowsOf = (
    table: "answers" | "rosters" | "roster_groups" | "roster_objections" | "window_keys",
  ) => sql`
    select count(*) as rows from ${sql.table(table)} t where t.organization_id = ${organizationId}
      and not exists (select from windows w where w.organization_id = t.organization_id and w.id = t.window_id
        and w.state = 'open')`;
  const { rows } = await sql<{ left: number }>`
    select sum(rows)::int as left
    from (${rowsOf("answers")} union all ${rowsOf("rosters")} union all ${rowsOf("roster_groups")}
      union all ${rowsOf("roster_objections")} union all ${rowsOf("window_keys")}) as tables`.execute(trx);
  return rows[0]?.left ?? 0;
}

function destroyed(windows: readonly { readonly state: string }[], left: number): Finding {
  return finding({
    id: "destroyed",
    threat: "T4",
    name: "Finding answers of a window that is over",
    what: "When a window is drawn, its answers, its roster and its key must be gone from every table.",
    figure: left,
    unit: "rows left",
    bound: 0,
    sample: `${windows.length} windows, ${windows.filter(({ state }) => state === "open").length} of them open`,
  });
}
