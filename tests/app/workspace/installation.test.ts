import { beforeEach, expect, test } from "vitest";
import { newId } from "../../../src/app/new-id.ts";
import {
  connectWorkspace,
  readTokens,
  renewTokens,
  stopWorkspace,
  type Tokens,
} from "../../../src/app/workspace/installation.ts";
import { insertOrganization } from "../../../src/db/directory/found.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, FOUNDING, type World } from "../../world.ts";
import { hrOf, sessionOf } from "./sessions.ts";

describeOnEach("A workspace's installation", (open) => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld(await open());
  });

  const workspace = { platform: "slack", externalId: "T1", name: "Larkfield" } as const;
  const connect = async (tokens: Tokens) =>
    connectWorkspace(world.deps, await hrOf(world), { workspace, tokens, now: FOUNDING });

  test("its tokens lie sealed, and come back; connecting again replaces them", async () => {
    expect(await connect({ botToken: "xoxb-canary-1" })).toBe("saved");
    expect(await readTokens(world.deps, "slack", "T1")).toEqual({ botToken: "xoxb-canary-1" });
    await connect({ botToken: "xoxb-canary-2" });
    expect(await readTokens(world.deps, "slack", "T1")).toEqual({ botToken: "xoxb-canary-2" });
    for (const [table, rows] of await world.dump())
      expect({ table, found: rows.includes("canary") }).toEqual({ table, found: false });
    expect((await world.dump()).get("access_log")).toContain("workspace.connect");
  });

  test("only HR connects one", async () => {
    const connection = { workspace, tokens: {}, now: FOUNDING };
    for (const persona of ["employee", "manager", "auditor"] as const)
      await expect(
        connectWorkspace(world.deps, await sessionOf(world, persona), connection),
      ).rejects.toMatchObject({
        code: "forbidden",
      });
    expect(await readTokens(world.deps, "slack", "T1")).toBeNull();
  });

  test("it belongs to one organization at a time", async () => {
    await connect({ botToken: "xoxb-1" });
    const ours = await hrOf(world);
    const id = newId<"organization">(world.deps.random, FOUNDING);
    await insertOrganization(world.deps.database, {
      id,
      name: "Another",
      timeZone: "UTC",
      synthetic: true,
      createdAt: FOUNDING,
      custodians: ["Ines Example"],
    });
    const stranger = { ...ours, organizationId: id };
    const taken = await connectWorkspace(world.deps, stranger, {
      workspace,
      tokens: { botToken: "xoxb-2" },
      now: FOUNDING,
    });
    expect(taken).toBe("taken");
    expect(await readTokens(world.deps, "slack", "T1")).toEqual({ botToken: "xoxb-1" });
  });

  test("two processes that renew at once renew once: the second sees what the first stored", async () => {
    await connect({ token: "old" });
    let renewals = 0;
    const renew = () =>
      renewTokens(world.deps, workspace, async (current) => {
        if (current.token === "new") return current;
        renewals += 1;
        return { token: "new" };
      });
    expect(await Promise.all([renew(), renew()])).toEqual([{ token: "new" }, { token: "new" }]);
    expect(renewals).toBe(1);
    expect(await readTokens(world.deps, "slack", "T1")).toEqual({ token: "new" });
  });

  test("a renewal that fails leaves the tokens as they were", async () => {
    await connect({ token: "old" });
    const failing = renewTokens(world.deps, workspace, () => Promise.reject(new Error("Slack is away.")));
    await expect(failing).rejects.toThrow("away");
    expect(await readTokens(world.deps, "slack", "T1")).toEqual({ token: "old" });
  });

  test("once stopped it has no tokens, and connecting it again takes it up", async () => {
    await connect({ botToken: "xoxb-1" });
    await stopWorkspace(world.deps, "slack", "T1");
    await stopWorkspace(world.deps, "slack", "T1");
    expect(await readTokens(world.deps, "slack", "T1")).toBeNull();
    expect(await renewTokens(world.deps, workspace, async (current) => current)).toBeNull();
    expect(await asOwner(world.deps.database).selectFrom("installations").selectAll().execute()).toEqual([]);
    await connect({ botToken: "xoxb-2" });
    expect(await readTokens(world.deps, "slack", "T1")).toEqual({ botToken: "xoxb-2" });
  });
});
