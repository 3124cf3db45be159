import { beforeAll, expect, test } from "vitest";
import { declareEvent, endHardEvent } from "../../../src/app/event/declare-event.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import { readHrOverview } from "../../../src/app/summary/read-hr-pages.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { pressable, seen, textOf } from "../program/scene.ts";
import { sessionOf } from "../workspace/sessions.ts";

const MONDAYS = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] };

describeOnEach("A hard time that HR declares", (open) => {
  let world: World;
  let hr: Session;
  let [within, outside]: string[] = [];

  beforeAll(async () => {
    world = await createWorld(await open());
    const staff = (team: string) =>
      world.organization.members.find((each) => each.team.name === team && !each.isLead && each.role === null)
        ?.account;
    [within, outside] = [staff("Payments") ?? "", staff("Finance") ?? ""];
    await world.advance("2026-01-12T12:00:00Z");
    for (const account of [within, outside])
      await world.act(account, { verb: "consent.give", args: {} }, MONDAYS);
    await world.advance("2026-02-03T12:00:00Z");
    hr = await sessionOf(world, "hr");
  }, 600_000);

  const textFor = async (account: string | undefined, verb: string) =>
    textOf(await seen(world, account ?? "", verb));
  const eventsOf = async () => (await readHrOverview(world.deps, hr, world.now())).hardEvents.open;
  const asked = async (account: string | undefined) =>
    pressable(await seen(world, account ?? "", "pulse.open")).some(({ verb }) => verb === "pulse.save");

  test("only HR declares and ends one, and only for teams that there are", async () => {
    for (const persona of ["employee", "manager", "auditor"] as const) {
      const session = await sessionOf(world, persona);
      const now = world.now();
      await expect(declareEvent(world.deps, session, { teams: [], now })).rejects.toMatchObject({
        code: "forbidden",
      });
      await expect(endHardEvent(world.deps, session, { event: hr.memberId, now })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    const nobody = { teams: [hr.memberId], now: world.now() };
    await expect(declareEvent(world.deps, hr, nobody)).rejects.toMatchObject({ code: "invalid" });
    expect(await eventsOf()).toEqual([]);
  });

  test("programs and questions rest for those teams and all under them, and Home says where people are", async () => {
    expect([await asked(within), await asked(outside)]).toEqual([true, true]);
    const product = world.organization.teamIds.get("Product") ?? "";
    await declareEvent(world.deps, hr, { teams: [product], now: world.now() });
    expect(await eventsOf()).toMatchObject([{ teams: ["Product"], since: "2026-02-03" }]);
    const home = await seen(world, within ?? "", "home.open");
    expect(textOf(home)).toContain("hard time");
    expect(textOf(home)).not.toContain("Today's card");
    expect(pressable(home).map(({ args }) => args.page)).toContain("people");
    expect(await textFor(within, "program.open")).not.toContain("Softer self-talk");
    expect(await textFor(outside, "home.open")).toContain("Today's card");
    expect([await asked(within), await asked(outside)]).toEqual([false, true]);
  });

  test("messages tell nothing of it, and once it is over everything goes on", async () => {
    const messages = await asOwner(world.deps.database).selectFrom("browser_messages").selectAll().execute();
    expect(JSON.stringify(messages)).not.toMatch(/hard time/);
    const [event] = await eventsOf();
    const end = { event: event?.id ?? "", now: world.now() };
    await endHardEvent(world.deps, hr, end);
    await expect(endHardEvent(world.deps, hr, end)).rejects.toMatchObject({ code: "conflict" });
    expect(await textFor(within, "home.open")).toContain("Today's card");
    expect(await asked(within)).toBe(true);
  });

  test("one for everyone holds for everyone", async () => {
    await declareEvent(world.deps, hr, { teams: [], now: world.now() });
    for (const account of [within, outside])
      expect(await textFor(account, "home.open")).toContain("hard time");
  });
});
