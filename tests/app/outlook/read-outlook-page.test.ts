import { beforeAll, expect, test } from "vitest";
import { readOutlookPage } from "../../../src/app/outlook/read-outlook-page.ts";
import { beginSession, readSession, type Session } from "../../../src/app/sign-in/session.ts";
import { findByName } from "../../../src/db/directory/found.ts";
import { asApp } from "../../../src/db/transact.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";

describeOnEach("The outlook of one's own organization", (open) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await open());
  });

  const sessionOf = async (name: string): Promise<Session> => {
    const { deps, organization } = world;
    const token = await asApp(deps.database, organization.id, async (trx) => {
      const [found] = await findByName(trx, organization.id, [name]);
      if (found === undefined) throw new Error(`Nobody is called ${name}.`);
      const began = { organizationId: organization.id, memberId: found.id, now: world.now() };
      return (await beginSession(trx, deps, began)).token;
    });
    const session = await readSession(deps, token, world.now());
    if (session === null) throw new Error("The session did not begin.");
    return session;
  };

  test("is made from the directory before any window was opened, and names no group", async () => {
    const { organization, outlook } = await readOutlookPage(
      world.deps,
      await sessionOf("Henri Heron"),
      world.now(),
    );
    expect(organization.name).toBe("Larkfield Works");
    expect(outlook).toMatchObject({
      people: world.organization.members.length + 1,
      countedNowhere: 1,
      unasked: 1,
      groupsOfGroups: 3,
      withheld: [{ reason: "roster_under_8", groups: 1, people: 6 }],
    });
    expect(JSON.stringify(outlook)).not.toMatch(/Legal|Customer Care|Product/);
  });

  test("is for HR and auditors, and its reading is logged", async () => {
    await expect(
      readOutlookPage(world.deps, await sessionOf("Marta Martin"), world.now()),
    ).rejects.toMatchObject({ code: "forbidden" });
    await readOutlookPage(world.deps, await sessionOf("Aziza Auk"), world.now());
    const log = await asOwner(world.deps.database)
      .selectFrom("access_log")
      .select(["actor_role", "verb", "subject_id"])
      .orderBy("actor_role")
      .execute();
    expect(log).toEqual([
      { actor_role: "auditor", verb: "outlook.read", subject_id: null },
      { actor_role: "hr", verb: "outlook.read", subject_id: null },
    ]);
  });
});
