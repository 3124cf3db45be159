import { beforeEach, expect, test } from "vitest";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, createWorlds, FOUNDING, type World } from "../../world.ts";

describeOnEach("The first words to someone who added the bot", (open) => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld(await open());
  });

  const arrive = (kind: "installed" | "typed", said?: "hello" | "help"): Promise<ChatReply> =>
    world.composition.handle({
      actor: { platform: "browser", workspace: world.organization.workspace, account: "robin-dipper" },
      at: world.now(),
      ...(kind === "typed" ? { kind, ...(said ? { said } : {}) } : { kind }),
    });
  const labels = (reply: ChatReply) =>
    reply.kind === "hint" ? reply.buttons?.map(({ label }) => label) : reply.kind;
  const invitations = () =>
    asOwner(world.deps.database)
      .selectFrom("deliveries")
      .innerJoin("members", "members.id", "deliveries.member_id")
      .select("deliveries.state")
      .where("deliveries.kind", "=", "invitation")
      .where("members.email", "=", "robin.dipper@larkfield.example")
      .execute();

  test("are the one invitation, at any hour, and no second one comes", async () => {
    expect(labels(await arrive("installed"))).toEqual(["Start", "Not now", "Never"]);
    expect(labels(await arrive("installed"))).toEqual(["Open"]);
    await world.advance("2026-01-07T12:00:00Z");
    expect(await invitations()).toEqual([{ state: "sent" }]);
    const messages = (await world.dump()).get("browser_messages") ?? "";
    const [robin] = await asOwner(world.deps.database)
      .selectFrom("accounts")
      .select("id")
      .where("external_id", "=", "robin-dipper")
      .execute();
    expect(messages).toContain("Evenkeel offers short practices");
    expect(messages).not.toContain(robin?.id);
  });

  test("take the place of an invitation that was planned and not sent", async () => {
    await world.advance(FOUNDING.add({ minutes: 1 }).toString());
    expect(await invitations()).toEqual([{ state: "planned" }]);
    expect(labels(await arrive("installed"))).toEqual(["Start", "Not now", "Never"]);
    await world.advance("2026-01-07T12:00:00Z");
    expect(await invitations()).toEqual([{ state: "sent" }]);
  });

  test("are a greeting for who was asked before, and for Hi and Help", async () => {
    await world.advance("2026-01-07T12:00:00Z");
    expect(await arrive("installed")).toMatchObject({
      kind: "hint",
      text: expect.stringContaining("is here"),
    });
    expect(await arrive("typed", "hello")).toMatchObject({ text: expect.stringContaining("is here") });
    expect(await arrive("typed", "help")).toMatchObject({
      text: expect.stringContaining("Open it to choose"),
    });
    expect(await arrive("typed")).toMatchObject({ text: expect.stringContaining("nothing you type here") });
  });
});

describeOnEach("A deed that comes twice under one id", (open) => {
  let world: World;
  const asking = createWorlds(open, (made) => made.advance("2026-02-05T12:00:00Z"));
  beforeEach(async () => {
    world = await asking();
  });

  const act = (id: string, verb: string, values = {}) =>
    world.composition.handle({
      actor: { platform: "browser", workspace: world.organization.workspace, account: "robin-dipper" },
      at: world.now(),
      id,
      kind: "action",
      action: { verb, args: {} },
      values,
      from: "view",
    });

  test("is done once, also when both come at the same moment", async () => {
    const keep = () => act("deed-1", "journal.keep", { line: ["A line of my own"] });
    const replies = await Promise.all([keep(), keep(), keep()]);
    expect(replies.map(({ kind }) => kind).sort()).toEqual(["nothing", "nothing", "replace"]);
    const entries = await asOwner(world.deps.database).selectFrom("entries").select("id").execute();
    expect(entries).toHaveLength(1);
  });

  test("leaves no row where it was an answer, nor where it only looked", async () => {
    await act("deed-2", "pulse.save", {});
    await act("deed-3", "home.open");
    expect(await asOwner(world.deps.database).selectFrom("inbox").selectAll().execute()).toEqual([]);
  });
});
