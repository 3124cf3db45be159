import { beforeAll, expect, test } from "vitest";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";

const MONDAYS = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] };

describeOnEach("Invitation and consent", (open) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await open());
  });

  const sentTo = async (account: string) =>
    asOwner(world.deps.database)
      .selectFrom("deliveries")
      .innerJoin("accounts", "accounts.member_id", "deliveries.member_id")
      .select(["deliveries.kind", "deliveries.state", "deliveries.due_at"])
      .where("accounts.external_id", "=", account)
      .orderBy("deliveries.due_at")
      .execute();

  const staff = (zone: string) => {
    const found = world.organization.members.filter(({ team, isLead }) => team.zone === zone && !isLead);
    return found.map(({ account }) => account);
  };

  test("everyone is invited once, at 10:30 of their own morning, and never again", async () => {
    await world.advance("2026-01-20T12:00:00Z");
    const [madrid = ""] = staff("Europe/Madrid");
    const [newYork = ""] = staff("America/New_York");
    expect((await sentTo(madrid)).map(({ kind, due_at }) => `${kind} ${due_at}`)).toEqual([
      "invitation 2026-01-05T09:30:00Z",
    ]);
    expect((await sentTo(newYork)).map(({ kind, due_at }) => `${kind} ${due_at}`)).toEqual([
      "invitation 2026-01-05T15:30:00Z",
    ]);
  });

  test("whoever says yes hears from us on the chosen day at the chosen hour, in their own zone", async () => {
    const [, account = ""] = staff("America/New_York");
    await world.act(account, { verb: "consent.give", args: {} }, MONDAYS);
    await world.advance("2026-02-03T12:00:00Z");
    const prompts = (await sentTo(account)).filter(({ kind }) => kind === "prompt");
    expect(prompts.map(({ due_at, state }) => `${due_at} ${state}`)).toEqual([
      "2026-01-26T15:00:00Z sent",
      "2026-02-02T15:00:00Z sent",
    ]);
  });

  test("not now, never, and silence all mean that nothing more comes", async () => {
    const [later = "", never = "", silent = ""] = staff("Europe/Dublin");
    await world.act(later, { verb: "consent.later", args: {} });
    await world.act(never, { verb: "consent.never", args: {} });
    await world.advance("2026-02-20T12:00:00Z");
    for (const account of [later, never, silent]) {
      expect((await sentTo(account)).filter(({ kind }) => kind !== "invitation")).toEqual([]);
    }
  });

  test("a pause holds cards back, and those of the pause do not come later", async () => {
    const [, , , account = ""] = staff("Europe/Dublin");
    await world.act(account, { verb: "consent.give", args: {} }, MONDAYS);
    await world.act(account, { verb: "rhythm.pause", args: { days: "7" } });
    await world.advance("2026-03-05T12:00:00Z");
    const prompts = (await sentTo(account)).filter(
      ({ kind, state }) => kind === "prompt" && state === "sent",
    );
    expect(prompts.map(({ due_at }) => due_at.toString())).toEqual(["2026-03-02T10:00:00Z"]);
  });

  test("a time in the quiet hours, no day, and more than three days are refused beside their field", async () => {
    const [, , , , account = ""] = staff("Europe/Dublin");
    const give = (values: Record<string, string[]>) =>
      world.act(account, { verb: "consent.give", args: {} }, values);
    expect(await give({ ...MONDAYS, at: ["23:00"] })).toMatchObject({
      kind: "invalid",
      fields: { at: expect.stringContaining("18:00") },
    });
    expect(await give({ ...MONDAYS, weekdays: [] })).toMatchObject({
      kind: "invalid",
      fields: { weekdays: expect.any(String) },
    });
    expect(await give({ ...MONDAYS, weekdays: ["1", "2", "3", "4"] })).toMatchObject({
      kind: "invalid",
      fields: { weekdays: expect.any(String) },
    });
    expect(await sentTo(account)).toHaveLength(1);
  });
});
