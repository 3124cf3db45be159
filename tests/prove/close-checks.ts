import { readLedger } from "../../src/app/summary/ledger.ts";
import type { OrganizationId, WindowId } from "../../src/core/ids.ts";
import { digest, verifyLedger } from "../../src/core/privacy/ledger.ts";
import type { Plan } from "../../src/core/privacy/plan.ts";
import { rawOf } from "../../src/db/engine/raw.ts";
import { asApp } from "../../src/db/transact.ts";
import type { ClosingDeps } from "./synthetic-window.ts";

/** One window, and what its close has to come to. */
export interface ToClose {
  readonly organizationId: OrganizationId;
  readonly windowId: WindowId;
}

/** What was drawn, as text; null where nothing was. */
export async function readDraws({ database }: ClosingDeps, window: ToClose): Promise<string | null> {
  const rows = await rawOf(database)
    .owner.selectFrom("releases")
    .select(["node_id", "metric", "value"])
    .where("organization_id", "=", window.organizationId)
    .where("window_id", "=", window.windowId)
    .orderBy("node_id")
    .orderBy("metric")
    .execute();
  return rows.length === 0 ? null : JSON.stringify(rows);
}

/** What is wrong with a window that was closed; nothing where all holds. */
export async function findFaults(deps: ClosingDeps, window: ToClose, plan: Plan): Promise<string[]> {
  return [
    ...(await findRemains(deps, window)),
    ...(await findWrongDraws(deps, window, plan)),
    ...(await findWrongLedger(deps, window, plan)),
  ];
}

async function findRemains({ database }: ClosingDeps, { organizationId, windowId }: ToClose) {
  const { owner } = rawOf(database);
  const faults: string[] = [];
  for (const table of ["answers", "rosters", "roster_groups", "roster_objections", "window_keys"] as const) {
    const left = await owner
      .selectFrom(table)
      .select("window_id")
      .where("organization_id", "=", organizationId)
      .where("window_id", "=", windowId)
      .execute();
    if (left.length > 0) faults.push(`${left.length} rows left in ${table}`);
  }
  const row = await owner
    .selectFrom("windows")
    .select(["state", "plan"])
    .where("organization_id", "=", organizationId)
    .where("id", "=", windowId)
    .executeTakeFirst();
  if (row?.state !== "closed") faults.push(`the window is ${row?.state}`);
  if (JSON.stringify(row?.plan) !== "{}") faults.push("the frozen tree is left");
  return faults;
}

/** Exactly one release for each planned number, and one summary for each node. */
async function findWrongDraws({ database }: ClosingDeps, window: ToClose, plan: Plan): Promise<string[]> {
  const { owner } = rawOf(database);
  const of = { organization_id: window.organizationId, window_id: window.windowId };
  const drawn = await owner
    .selectFrom("releases")
    .select(["node_id", "metric"])
    .where((where) => where.and(of))
    .execute();
  const summaries = await owner
    .selectFrom("summaries")
    .select("node_id")
    .where((where) => where.and(of))
    .execute();
  const found = drawn.map(({ node_id, metric }) => `${node_id} ${metric}`).sort();
  const planned = plan.draws.map(({ id, metric }) => `${id} ${metric}`).sort();
  const nodes = new Set([
    ...plan.draws.filter(({ metric }) => metric === "strain").map(({ id }) => id),
    ...plan.withheld.map(({ node }) => node),
  ]);
  return [
    ...(JSON.stringify(found) === JSON.stringify(planned) ? [] : ["the releases are not the planned ones"]),
    ...(summaries.length === nodes.size &&
    new Set(summaries.map(({ node_id }) => node_id)).size === nodes.size
      ? []
      : [`${summaries.length} summaries for ${nodes.size} nodes`]),
  ];
}

/** One charge of what the plan costs, for these very releases, in a chain that verifies. */
async function findWrongLedger(deps: ClosingDeps, window: ToClose, plan: Plan): Promise<string[]> {
  const { database, sealing } = deps;
  const { organizationId, windowId } = window;
  const ledger = await asApp(database, organizationId, (trx) => readLedger(trx, organizationId));
  const faults: string[] = [];
  if ((await verifyLedger(ledger, sealing.hash)).kind !== "intact") faults.push("the chain is broken");
  const charges = ledger.flatMap(({ body }) => (body.kind === "charge" ? [body] : []));
  const own = charges.filter((charge) => charge.window === windowId);
  const sum = charges.reduce((total, { rho }) => total + rho, 0);
  if (own.length !== 1 || sum !== plan.charge) faults.push(`${charges.length} charges sum to ${sum}`);
  const rows = await rawOf(database)
    .owner.selectFrom("releases")
    .selectAll()
    .where("organization_id", "=", organizationId)
    .where("window_id", "=", windowId)
    .execute();
  const byName = new Map(rows.map((row) => [`${row.node_id} ${row.metric}`, row]));
  // In the order in which they were drawn, which the plan knows.
  const releases = plan.draws.map(({ id, metric }) => {
    const row = byName.get(`${id} ${metric}`);
    return {
      node: id,
      metric,
      rosterSize: row?.roster_size,
      parent: row?.parent_id,
      value: row?.value,
      variance: row?.variance,
      withheld: row?.withheld,
    };
  });
  const hash = await digest({ index: plan.index, releases, withheld: plan.withheld }, sealing.hash);
  if (own[0]?.releases !== hash) faults.push("the charge is for other releases than those stored");
  return faults;
}
