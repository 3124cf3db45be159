import { beforeEach, expect, test } from "vitest";
import { chooseInvitation } from "../../../src/app/onboarding/choose-invitation.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import { wordsFor } from "../../../src/content/words.ts";
import type { ChatReply } from "../../../src/core/chat/reply.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, FOUNDING, type World } from "../../world.ts";

test("the invitation says in at most 40 words what comes, for how long, and who sees it", () => {
  const { invitation } = wordsFor("en").chat.envelopes;
  expect(invitation.split(/\s+/).length).toBeLessThanOrEqual(40);
  for (const said of ["minutes", "stays with you", "manager and HR never see"])
    expect(invitation).toContain(said);
});

describeOnEach("How people are invited", (open) => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld(await open());
  });

  const choose = async (how: "dm" | "announcement" | "link", as: Session["roles"] = ["hr"]) => {
    const [hr] = await asOwner(world.deps.database)
      .selectFrom("members")
      .select("id")
      .where("email", "=", "henri.heron@larkfield.example")
      .execute();
    const session = { organizationId: world.organization.id, memberId: hr?.id, roles: as } as Session;
    await chooseInvitation(world.deps, session, how, world.now());
  };
  const command = (account: string): Promise<ChatReply> =>
    world.composition.handle({
      actor: { platform: "browser", workspace: world.organization.workspace, account },
      at: world.now(),
      kind: "command",
      command: "announce",
    });
  const invitations = () =>
    asOwner(world.deps.database)
      .selectFrom("deliveries")
      .select(["state", "kind"])
      .where("kind", "=", "invitation")
      .execute();

  test("by announcement or link nobody is written to first; what waited is taken back", async () => {
    await world.advance(FOUNDING.add({ minutes: 1 }).toString());
    expect((await invitations()).length).toBeGreaterThan(50);
    await choose("announcement");
    await world.advance("2026-01-20T12:00:00Z");
    expect(await invitations()).toEqual([]);
    expect(await asOwner(world.deps.database).selectFrom("browser_messages").selectAll().execute()).toEqual(
      [],
    );
  });

  test("back by message, everyone who was not written to is invited once", async () => {
    await world.advance(FOUNDING.add({ minutes: 1 }).toString());
    const before = (await invitations()).length;
    await choose("link");
    await choose("dm");
    await world.advance("2026-01-20T12:00:00Z");
    expect((await invitations()).map(({ state }) => state)).toEqual(Array(before).fill("sent"));
  });

  test("HR alone chooses, and the choice is in the log by role", async () => {
    await expect(choose("link", [])).rejects.toThrow("Only HR");
    await expect(choose("link", ["auditor"])).rejects.toThrow("Only HR");
    await choose("link");
    const log = await asOwner(world.deps.database).selectFrom("access_log").select("verb").execute();
    expect(log.map(({ verb }) => verb)).toContain("invitation.choose");
  });

  test("HR posts the text where everyone reads it, once announcements are chosen; nobody else does", async () => {
    expect(await command("henri-heron")).not.toHaveProperty("forEveryone");
    await choose("announcement");
    expect(await command("robin-dipper")).not.toHaveProperty("forEveryone");
    const posted = await command("henri-heron");
    expect(posted).toMatchObject({ kind: "hint", forEveryone: true, buttons: [{ label: "Have a look" }] });
  });

  test("whoever presses its button sees consent privately, or the start; nothing is written of it", async () => {
    await choose("announcement");
    const before = await world.dump();
    const look = () => world.act("robin-dipper", { verb: "welcome.open", args: {} });
    expect(await look()).toMatchObject({ view: { title: "Before you start" } });
    expect(await world.dump()).toEqual(before);
    const rhythm = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] };
    await world.act("robin-dipper", { verb: "consent.give", args: {} }, rhythm);
    expect(await look()).toMatchObject({ view: { title: "Evenkeel" } });
  });

  test("who is added to a chat by an administrator is not written to", async () => {
    await choose("link");
    const reply = await world.composition.handle({
      actor: { platform: "browser", workspace: world.organization.workspace, account: "robin-dipper" },
      at: world.now(),
      kind: "installed",
    });
    expect(reply).toEqual({ kind: "nothing" });
  });
});
