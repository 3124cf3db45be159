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
import type { WindowReleases } from "../core/privacy/node.ts";
import { SMALLEST_GROUP, SMALLEST_RESIDUAL } from "../core/privacy/tree.ts";
import type { Database } from "../db/database.ts";
import { asApp } from "../db/transact.ts";
import type { DumpedTable } from "./dump.ts";
import { type Finding, finding } from "./finding.ts";
import { storedHistory } from "./stored-history.ts";

/** The ledger of an organization, and what its stored releases tell, against the rules. Reads only. */
export async function attackLedger(
  database: Database,
  organizationId: OrganizationId,
  { hash, tables }: { readonly hash: Hash; readonly tables: readonly DumpedTable[] },
): Promise<Finding[]> {
  const { entries, history } = await asApp(database, organizationId, async (trx) => ({
    entries: await readLedger(trx, organizationId),
    history: await storedHistory(trx, organizationId),
  }));
  const verified = await verifyLedger(entries, hash);
  const bodies = entries.map(({ body }) => body);
  const charges = bodies.filter((body): body is ChargeEntry => body.kind === "charge");
  const drawn = tables
    .find(({ name }) => name === "windows")
    ?.rows.filter(({ values }) => values.state !== "open");
  const uncharged = (drawn ?? []).filter(({ values }) => !charges.some(({ window }) => window === values.id));
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
      figure: history.reduce((sum, { releases }) => sum + smallGroups(releases), 0),
      unit: "groups too small",
      bound: 0,
      sample: `${history.reduce((sum, { releases }) => sum + releases.length, 0)} numbers of ${history.length} windows`,
    }),
    destroyed(tables),
  ];
}

/** Charges that the rules would have refused, each judged by what stood before it. */
function refused(bodies: readonly LedgerBody[]): number {
  return bodies.filter(
    (body, i) => body.kind === "charge" && checkCharge(bodies.slice(0, i), body).kind === "refused",
  ).length;
}

function smallGroups(releases: WindowReleases["releases"]): number {
  const strain = releases.filter(({ metric }) => metric === "strain");
  const left = new Map<string, number>(strain.map(({ node, rosterSize }) => [node, rosterSize]));
  for (const { parent, rosterSize } of strain)
    if (parent !== null) left.set(parent, (left.get(parent) ?? 0) - rosterSize);
  const residuals = [...left.values()].filter((people) => people !== 0 && people < SMALLEST_RESIDUAL);
  return residuals.length + releases.filter(({ rosterSize }) => rosterSize < SMALLEST_GROUP).length;
}

function destroyed(tables: readonly DumpedTable[]): Finding {
  const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? [];
  const open = new Set(
    rowsOf("windows").flatMap(({ values }) => (values.state === "open" ? [values.id] : [])),
  );
  const left = ["answers", "rosters", "window_keys"].flatMap((name) =>
    rowsOf(name).filter(({ values }) => !open.has(values.window_id ?? "")),
  );
  return finding({
    id: "destroyed",
    threat: "T4",
    name: "Finding answers of a window that is over",
    what: "When a window is drawn, its answers, its roster and its key must be gone from every table.",
    figure: left.length,
    unit: "rows left",
    bound: 0,
    sample: `${rowsOf("windows").length} windows, ${open.size} of them open`,
  });
}
