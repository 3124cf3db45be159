import { newId } from "../../src/app/new-id.ts";
import { planFrozen } from "../../src/app/summary/window-plan.ts";
import type { OrganizationId } from "../../src/core/ids.ts";
import type { DirectoryRoster } from "../../src/core/privacy/roster.ts";
import { countRoster } from "../../src/core/privacy/tree.ts";
import { PUBLICATION_DELAY, WINDOW_LENGTH } from "../../src/core/privacy/windows.ts";
import { insertReleases } from "../../src/db/pulse/releases.ts";
import { destroyWindow, insertWindow } from "../../src/db/pulse/windows.ts";
import { asApp } from "../../src/db/transact.ts";
import type { Stream } from "../privacy/random.ts";
import { type ClosingDeps, opensAt } from "./synthetic-window.ts";

/** About how much a head contributes in an ordinary group, and how far groups differ. */
const PER_HEAD = { mean: 1, sd: 0.4 };

/** Windows 0 to `index` − 1 of an organization, closed, with made-up releases: the history that a later close reads. */
export async function releasedBefore(
  { database, random }: ClosingDeps,
  organizationId: OrganizationId,
  { index, directory, stream }: { index: number; directory: DirectoryRoster; stream: Stream },
): Promise<void> {
  const roster = countRoster(directory);
  for (let window = 0; window < index; window++) {
    const plan = planFrozen(
      { index: window, tier: "strict" },
      { teams: directory.teams, changed: [] },
      roster,
    );
    const at = opensAt(window);
    const id = newId<"window">(random, at);
    const closesAt = at.add({ milliseconds: WINDOW_LENGTH });
    const publishesAt = closesAt.add({ milliseconds: PUBLICATION_DELAY });
    const releases = plan.draws.map((draw) => {
      const variance = Number(draw.variance.numerator) / Number(draw.variance.denominator);
      const sum = draw.rosterSize * (PER_HEAD.mean + PER_HEAD.sd * stream.normal());
      const value = Math.round(sum + Math.sqrt(variance) * stream.normal());
      const { metric, rosterSize, parent, withheld } = draw;
      return { node: draw.id, metric, rosterSize, parent, value, variance, withheld };
    });
    await asApp(database, organizationId, async (trx) => {
      const key = random.bytes(60);
      const opened = { id, index: window, tier: "strict", opensAt: at, closesAt, publishesAt } as const;
      await insertWindow(trx, organizationId, { ...opened, plan: {}, questions: null, wrappedKey: key });
      await insertReleases(trx, organizationId, id, releases);
      await destroyWindow(trx, organizationId, id, { state: "closed", publishesAt });
    });
  }
}
