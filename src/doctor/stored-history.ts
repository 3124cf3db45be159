import type { OrganizationId } from "../core/ids.ts";
import type { WindowReleases } from "../core/privacy/node.ts";
import { findHistory, toRelease } from "../db/pulse/releases.ts";
import type { Trx } from "../db/transact.ts";

/** All windows drawn so far from what is stored: what anybody who may read releases could compute with. */
export async function storedHistory(trx: Trx, organizationId: OrganizationId): Promise<WindowReleases[]> {
  const windows = new Map<
    number,
    { index: number; questions?: string; releases: ReturnType<typeof toRelease>[]; withheld: [] }
  >();
  for (const row of await findHistory(trx, organizationId)) {
    const window = windows.get(row.index) ?? {
      index: row.index,
      ...(row.questions_id === null ? {} : { questions: row.questions_id }),
      releases: [],
      withheld: [],
    };
    window.releases.push(toRelease(row));
    windows.set(row.index, window);
  }
  return [...windows.values()];
}
