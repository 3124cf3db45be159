import { closeWindow } from "../../src/app/summary/close-window.ts";
import { connect, type DatabaseSource } from "../../src/db/connect.ts";
import { findFaults, readDraws, type ToClose } from "./close-checks.ts";
import { companyToClose } from "./company-to-close.ts";
import { closesAt, closingDeps } from "./synthetic-window.ts";

/** What the process is told, as JSON in its first argument. */
export interface CloseOrder {
  readonly source: DatabaseSource;
  readonly keys: string;
  /** A window whose close was interrupted: finish it and look for faults. */
  readonly finish: ToClose | null;
  /** The window to close afterwards; the process is killed meanwhile. */
  readonly close: ToClose | null;
}

/** What the process says, a line of JSON each. */
export type CloseWord =
  | { readonly said: "finished"; readonly wasCommitted: boolean; readonly faults: readonly string[] }
  | { readonly said: "closing" }
  /** `took`: milliseconds from the beginning to the commit. */
  | { readonly said: "closed"; readonly took: number };

function say(word: CloseWord): void {
  process.stdout.write(`${JSON.stringify(word)}\n`);
}

const order = JSON.parse(process.argv[2] ?? "") as CloseOrder;
const deps = closingDeps(await connect(order.source), order.keys);
const now = closesAt(0);

if (order.finish !== null) {
  const before = await readDraws(deps, order.finish);
  await closeWindow(deps, order.finish, now);
  const after = await readDraws(deps, order.finish);
  const again = await closeWindow(deps, order.finish, now);
  const faults = await findFaults(deps, order.finish, companyToClose().plan);
  if (before !== null && after !== before) faults.push("a committed draw was replaced");
  if (again.kind !== "not_yet") faults.push("it could be closed twice");
  say({ said: "finished", wasCommitted: before !== null, faults });
}
if (order.close !== null) {
  say({ said: "closing" });
  const began = performance.now();
  await closeWindow(deps, order.close, now);
  say({ said: "closed", took: performance.now() - began });
}
await deps.database.close();
