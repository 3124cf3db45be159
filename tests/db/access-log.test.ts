import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, test } from "vitest";
import type { OrganizationId } from "../../src/core/ids.ts";
import type { Instant } from "../../src/core/time/instant.ts";
import { recordAccess } from "../../src/db/access-log.ts";
import type { Database } from "../../src/db/database.ts";
import { expireAccessLog } from "../../src/db/member/expire.ts";
import { asApp } from "../../src/db/transact.ts";
import { retain } from "../../src/jobs/retain.ts";
import { asOwner, describeOnEach } from "./databases.ts";
import { foundOrganization, freshId, NOW } from "./people.ts";

const ago = (days: number, from: Instant = NOW) => from.subtract({ hours: 24 * days });

describeOnEach("The list of who looked", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  const found = async (synthetic = true) => {
    const { organizationId } = await foundOrganization(database, freshId());
    await asOwner(database)
      .updateTable("organizations")
      .set({ synthetic })
      .where("id", "=", organizationId)
      .execute();
    return organizationId;
  };
  const record = (organizationId: OrganizationId, verb: string, at: Instant) =>
    asApp(database, organizationId, (trx) =>
      recordAccess(trx, organizationId, {
        id: freshId<"access">(),
        at,
        actor: null,
        role: "hr",
        verb,
        subject: verb === "summary.read" ? freshId() : null,
      }),
    );
  const left = async (organizationId: OrganizationId) =>
    (
      await asOwner(database)
        .selectFrom("access_log")
        .select(["verb", "at"])
        .where("organization_id", "=", organizationId)
        .orderBy("at")
        .execute()
    ).map(({ verb, at }) => `${verb} ${Math.round(NOW.since(at).total("hours") / 24)}`);

  test("forgets readings after twelve months, and deeds after thirty-six", async () => {
    const organization = await found();
    for (const days of [364, 367, 1_094, 1_097])
      for (const verb of ["summary.read", "overview.read", "workspace.connect"])
        await record(organization, verb, ago(days));
    await retain({ database }, organization, NOW);
    expect(await left(organization)).toEqual([
      "workspace.connect 1094",
      "workspace.connect 367",
      "summary.read 364",
      "overview.read 364",
      "workspace.connect 364",
    ]);
  });

  test("a clock that is years ahead makes a real organization forget nothing", async () => {
    const organization = await found(false);
    const now = Temporal.Now.instant();
    await record(organization, "summary.read", ago(300, now));
    await retain({ database }, organization, now.add({ hours: 24 * 3650 }));
    expect(await left(organization)).toHaveLength(1);
  });

  test("the product itself may delete no line, nor have another organization's forgotten", async () => {
    const [organization, other] = [await found(), await found()];
    await record(other, "summary.read", ago(4_000));
    const ask = asApp(database, organization, (trx) => expireAccessLog(trx, other, NOW));
    expect(await ask).toBe(0);
    expect(await left(other)).toHaveLength(1);
    const remove = asApp(database, organization, (trx) => sql`delete from access_log`.execute(trx));
    await expect(remove).rejects.toThrow(/permission denied/);
  });
});
