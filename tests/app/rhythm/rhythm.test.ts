import { beforeEach, expect, test } from "vitest";
import type { ViewValues } from "../../../src/core/chat/event.ts";
import type { View } from "../../../src/core/chat/view.ts";
import { LOCALES } from "../../../src/core/locale.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, createWorlds, type World } from "../../world.ts";

const MONDAYS = { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] };

describeOnEach("Preferences, pauses, and putting a card off", (open) => {
  let world: World;
  let account = "";
  const early = createWorlds(open, (made) => made.advance("2026-01-08T12:00:00Z"));
  beforeEach(async () => {
    world = await early();
    account =
      world.organization.members.find(({ team, isLead }) => team.zone === "Europe/Dublin" && !isLead)
        ?.account ?? "";
    await act("consent.give", {}, MONDAYS);
  });

  const act = (verb: string, args: Record<string, string> = {}, values: ViewValues = {}) =>
    world.act(account, { verb, args }, values);
  const view = async (verb: string): Promise<View> => {
    const reply = await act(verb);
    if (!("view" in reply)) throw new Error(`No view, but ${reply.kind}.`);
    return reply.view;
  };
  const chosen = async (name: string) =>
    (await view("rhythm.open")).blocks.flatMap((block) =>
      block.kind === "choices" && block.name === name ? [...(block.chosen ?? [])] : [],
    );
  const cards = async (states = ["sent"]) => {
    const rows = await asOwner(world.deps.database)
      .selectFrom("deliveries")
      .innerJoin("accounts", "accounts.member_id", "deliveries.member_id")
      .select(["deliveries.state", "deliveries.due_at"])
      .where("accounts.external_id", "=", account)
      .where("deliveries.kind", "=", "prompt")
      .orderBy("deliveries.due_at")
      .execute();
    return rows.filter(({ state }) => states.includes(state)).map(({ due_at }) => due_at.toString());
  };

  test("one form sets days, time, zone, language, length and ways; the zone wins over the directory's", async () => {
    const values = {
      ...MONDAYS,
      zone: ["America/New_York"],
      language: [LOCALES[0]],
      minutes: ["1"],
      variants: ["NT", "OP"],
    };
    expect(await act("rhythm.save", {}, values)).toMatchObject({ view: { title: "Saved" } });
    for (const [name, value] of Object.entries({ zone: values.zone, minutes: ["1"], variants: ["NT", "OP"] }))
      expect(await chosen(name)).toEqual(value);
    await world.advance("2026-01-13T12:00:00Z");
    expect(await cards()).toEqual(["2026-01-12T15:00:00Z"]);
  });

  test("length and ways rest sealed", async () => {
    await act("rhythm.save", {}, { ...MONDAYS, minutes: ["5"], variants: ["NB"] });
    const dump = (await world.dump()).get("practice_memories") ?? "";
    // Quoted: two letters alone also turn up by chance in what is sealed.
    expect(dump).not.toMatch(/variants|"NB|minutes/);
  });

  test("who leaves the zone as it is goes on following the directory", async () => {
    await act("rhythm.save", {}, { ...MONDAYS, zone: ["Europe/Dublin"] });
    await asOwner(world.deps.database).updateTable("members").set({ time_zone: "Asia/Tokyo" }).execute();
    expect(await chosen("zone")).toEqual(["Asia/Tokyo"]);
  });

  test("a value that was not offered is refused beside its field, together with all others", async () => {
    const wrong = {
      weekdays: [],
      at: ["23:00"],
      zone: ["Moon/Base"],
      language: ["xx"],
      minutes: ["7"],
      variants: ["ZZ"],
    };
    expect(await act("rhythm.save", {}, wrong)).toMatchObject({
      kind: "invalid",
      fields: Object.fromEntries(
        ["weekdays", "zone", "language", "minutes", "variants"].map((name) => [name, expect.any(String)]),
      ),
    });
    expect(await chosen("weekdays")).toEqual(["1"]);
  });

  test.each([
    ["1", "2026-01-09"],
    ["7", "2026-01-15"],
    ["14", "2026-01-22"],
    ["28", "2026-02-05"],
    ["open", "2999-01-01"],
  ])("a pause of %s lasts until then", async (days, until) => {
    await act("rhythm.pause", { days });
    const rows = await asOwner(world.deps.database)
      .selectFrom("preferences")
      .select("paused_until")
      .where("paused_until", "is not", null)
      .execute();
    expect(rows.map(({ paused_until }) => paused_until?.toString().slice(0, 10))).toEqual([until]);
  });

  test("a pause without an end says so in words", async () => {
    await act("rhythm.pause", { days: "open" });
    expect(await act("rhythm.pause", { days: "open" })).toMatchObject({
      view: { blocks: [{ text: "Paused until you start again" }] },
    });
  });

  test("in an hour: the card comes once more, at a full hour that does not tell when it was asked for", async () => {
    await world.advance("2026-01-12T10:07:00Z");
    await act("rhythm.snooze", { to: "hour" });
    await world.advance("2026-01-12T16:00:00Z");
    expect(await cards()).toEqual(["2026-01-12T10:00:00Z", "2026-01-12T11:00:00Z"]);
  });

  test("tomorrow: at the usual time, and once only where tomorrow is a day of theirs anyway", async () => {
    await act("rhythm.save", {}, { ...MONDAYS, weekdays: ["1", "2"] });
    await world.advance("2026-01-12T10:07:00Z");
    await act("rhythm.snooze", { to: "tomorrow" });
    await world.advance("2026-01-13T10:07:00Z");
    await act("rhythm.snooze", { to: "tomorrow" });
    await world.advance("2026-01-15T12:00:00Z");
    expect(await cards()).toEqual(["2026-01-12T10:00:00Z", "2026-01-13T10:00:00Z", "2026-01-14T10:00:00Z"]);
  });

  test("an hour that would be quiet becomes tomorrow", async () => {
    await world.advance("2026-01-12T17:40:00Z");
    await act("rhythm.snooze", { to: "hour" });
    await world.advance("2026-01-13T12:00:00Z");
    expect((await cards()).at(-1)).toBe("2026-01-13T10:00:00Z");
  });

  test("skip: the card of the day neither comes nor stands on Home, and the next one does", async () => {
    await world.advance("2026-01-12T09:00:00Z");
    const home = JSON.stringify(await view("home.open"));
    expect(home).toContain("Skip today");
    await act("rhythm.skip");
    expect(JSON.stringify(await view("home.open"))).not.toContain("Today's card\"");
    await world.advance("2026-01-19T12:00:00Z");
    expect(await cards()).toEqual(["2026-01-19T10:00:00Z"]);
    expect(JSON.stringify(await view("home.open"))).toContain("Skip today");
  });

  test("a language chosen without messages is kept, and the one invitation still comes", async () => {
    const fresh = await createWorld(await open());
    const other = fresh.organization.members[5]?.account ?? "";
    await fresh.act(other, { verb: "language.set", args: { to: LOCALES[0] } });
    await fresh.advance("2026-01-07T12:00:00Z");
    const rows = await asOwner(fresh.deps.database)
      .selectFrom("deliveries")
      .innerJoin("accounts", "accounts.member_id", "deliveries.member_id")
      .select("deliveries.state")
      .where("accounts.external_id", "=", other)
      .where("deliveries.kind", "=", "invitation")
      .execute();
    expect(rows).toEqual([{ state: "sent" }]);
  });

  test("'left' forgets the zone as well", async () => {
    await act("rhythm.save", {}, { ...MONDAYS, zone: ["Asia/Tokyo"] });
    await act("rhythm.leave");
    const rows = await asOwner(world.deps.database)
      .selectFrom("preferences")
      .select("time_zone")
      .where("contact", "=", "left")
      .execute();
    expect(rows).toEqual([{ time_zone: null }]);
  });
});
