import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, test } from "vitest";
import { planPrompts } from "../../../src/app/delivery/plan-prompts.ts";
import type { MemberId } from "../../../src/core/ids.ts";
import type { Instant } from "../../../src/core/time/instant.ts";
import type { Weekday } from "../../../src/core/time/local-time.ts";
import type { Database } from "../../../src/db/database.ts";
import { saveDaysOff } from "../../../src/db/delivery/days-off.ts";
import { saveLeaves } from "../../../src/db/directory/leaves.ts";
import { savePreferences } from "../../../src/db/member/preferences.ts";
import { asApp } from "../../../src/db/transact.ts";
import { ALMANAC } from "../../core/time/almanac.ts";
import { daysOf, owedBy } from "../../core/time/judge.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { type Founded, foundOrganization, freshId, NOW } from "../../db/people.ts";
import { seeded } from "../../privacy/random.ts";

const START = Temporal.Instant.from("2026-03-30T00:00:00Z");
const at = (text: string) => Temporal.Instant.from(text);

interface Person {
  readonly id: MemberId;
  readonly zone: string;
  readonly country: string | null;
  readonly weekdays: Weekday[];
  readonly time: string;
  readonly everyWeeks: 1 | 2 | 4;
  readonly leave: { from: string; until: string } | null;
}

describeOnEach("Planning cards", (open) => {
  let database: Database;
  let own: Founded;
  beforeEach(async () => {
    database = await open();
    own = await foundOrganization(database, "planned");
    await asOwner(database)
      .insertInto("policies")
      .values({ organization_id: own.organizationId, custodians: ["Ada"] })
      .execute();
  });

  const plan = (now: Instant) => planPrompts({ database }, own.organizationId, now);
  const app = <T>(fn: Parameters<typeof asApp<T>>[2]) => asApp(database, own.organizationId, fn);
  const add = async (people: readonly Person[]) => {
    const organization_id = own.organizationId;
    await app(async (trx) => {
      for (const { id, zone, country, weekdays, time, everyWeeks, leave } of people) {
        const directory = { time_zone: zone, country, team_id: own.teamId, location: null };
        await trx
          .insertInto("members")
          .values({
            organization_id,
            id,
            email: `${id}@example.org`,
            name: "Bo",
            ...directory,
            active_since: NOW,
            left_at: null,
          })
          .execute();
        const rhythm = { weekdays, local_time: time, every_weeks: everyWeeks, anchor: "2026-03-30" };
        await savePreferences(trx, organization_id, id, { contact: "consented", ...rhythm });
        if (leave !== null)
          await saveLeaves(trx, organization_id, [{ memberId: id, from: leave.from, until: leave.until }]);
      }
    });
    await plan(START);
  };
  const someone = (change: Partial<Person> = {}): Person => ({
    id: freshId<"member">(),
    zone: "Europe/Lisbon",
    country: null,
    weekdays: [1, 2, 3, 4, 5],
    time: "10:00",
    everyWeeks: 1,
    leave: null,
    ...change,
  });
  const cards = async () => {
    const rows = await asOwner(database)
      .selectFrom("deliveries")
      .select(["member_id", "slot", "due_at"])
      .where("kind", "=", "prompt")
      .orderBy("due_at")
      .execute();
    return rows.map(({ member_id, slot, due_at }) => `${member_id} ${slot} ${due_at}`);
  };
  const times = async () => (await cards()).map((card) => card.split(" ")[2]);

  test("every due card is planned once, whatever the ticks: close together, twice, side by side, or after days of silence", async () => {
    const { uniform: random } = seeded(7);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
    const people = Array.from({ length: 40 }, () =>
      someone({
        zone: pick([
          "Pacific/Auckland",
          "Asia/Kathmandu",
          "Europe/Lisbon",
          "America/St_Johns",
          "Pacific/Honolulu",
        ]),
        country: pick(["DE", "us", null]),
        weekdays: pick<Weekday[]>([[1], [2, 4], [1, 3, 5], [1, 2, 3, 4, 5, 6, 7]]),
        time: pick(["07:00", "09:00", "12:30", "17:45", "21:00"]),
        everyWeeks: pick([1, 1, 2, 4] as const),
        leave: pick([null, null, { from: "2026-04-07", until: "2026-04-09" }]),
      }),
    );
    await app((trx) =>
      saveDaysOff(trx, own.organizationId, [{ country: "", on_date: "2026-04-14", name: "Our day" }]),
    );
    await add(people);
    const ticks: Instant[] = [];
    for (let now = START; now.epochMilliseconds < at("2026-04-26T00:00:00Z").epochMilliseconds; ) {
      now = now.add({ minutes: Math.ceil(pick([2, 45, 45, 300, 300, 2000, 6000]) * (0.5 + random())) });
      ticks.push(now);
    }
    for (const now of ticks) {
      await Promise.all([plan(now), plan(now)]);
      await plan(now);
    }
    const owed = people.flatMap(({ id, zone, country, weekdays, time, everyWeeks, leave }) => {
      const ways = {
        zone,
        quiet: { from: "18:00", until: "08:00" },
        holidays: new Set(ALMANAC[(country ?? "").toUpperCase()]),
        own: new Set(["2026-04-14"]),
        leaves: leave === null ? [] : [leave],
      };
      const times = { weekdays, at: time, everyWeeks, anchor: "2026-03-30" };
      const days = daysOf(ways, times, { from: START, until: ticks.at(-1) ?? START });
      return owedBy(days, ticks).map(([, { date, dueAt }]) => `${id} ${date} ${dueAt}`);
    });
    expect(owed.length).toBeGreaterThan(60);
    expect((await cards()).sort()).toEqual(owed.sort());
    // Three hundred plannings.
  }, 180_000);

  test("who shares everything shares one schedule, and one that nobody has any more is forgotten", async () => {
    const [a, b] = [someone(), someone()];
    await add([a, b, someone({ time: "11:00" })]);
    const count = () => asOwner(database).selectFrom("schedules").select("local_time").execute();
    expect(await count()).toHaveLength(2);
    await sql`update preferences set contact = 'left', schedule_id = null where member_id in (${a.id}, ${b.id})`.execute(
      asOwner(database),
    );
    await plan(at("2026-03-30T12:00:00Z"));
    expect(await count()).toEqual([{ local_time: "11:00" }]);
  });

  test("a zone that the directory changes counts from the next tick on, and no date has two cards", async () => {
    const person = someone();
    await add([person]);
    await plan(at("2026-03-31T09:00:00Z"));
    const fly = (time_zone: string) =>
      asOwner(database).updateTable("members").set({ time_zone }).where("id", "=", person.id).execute();
    await asOwner(database)
      .updateTable("organizations")
      .set({ last_tick_at: at("2026-03-31T09:00:00Z") })
      .execute();
    await fly("America/New_York");
    await plan(at("2026-03-31T09:01:00Z"));
    // Ten in New York of the same date: they had that day's card in Lisbon.
    await plan(at("2026-03-31T14:00:00Z"));
    await plan(at("2026-04-01T14:00:00Z"));
    expect(await times()).toEqual(["2026-03-31T09:00:00Z", "2026-04-01T14:00:00Z"]);
  });

  test("quiet hours that are changed move nobody's card onto a date that has one, and keep nobody else from getting theirs", async () => {
    const [late, morning] = [someone({ time: "21:00" }), someone({ time: "20:30", weekdays: [3] })];
    await add([late, morning]);
    await sql`update preferences set first_prompt_at = first_prompt_at - interval '4 weeks'`.execute(
      asOwner(database),
    );
    const quiet = (quiet_from: string, quiet_to: string) =>
      asOwner(database).updateTable("policies").set({ quiet_from, quiet_to }).execute();
    await quiet("20:00", "08:00");
    await plan(at("2026-03-31T20:00:00Z"));
    await quiet("23:00", "06:00");
    await plan(at("2026-04-01T20:00:00Z"));
    await plan(at("2026-04-02T20:00:00Z"));
    expect(await cards()).toEqual([
      `${late.id} 2026-04-01 2026-04-01T07:00:00Z`,
      `${morning.id} 2026-04-01 2026-04-01T19:30:00Z`,
      `${late.id} 2026-04-02 2026-04-02T20:00:00Z`,
    ]);
  });

  test("paused and departed people, and those in a zone that nobody knows, keep nobody else from getting theirs", async () => {
    const [paused, gone, lost, here] = [someone(), someone(), someone({ zone: "Moon/Base" }), someone()];
    await add([paused, gone, lost, here]);
    await sql`update preferences set paused_until = '2026-05-01' where member_id = ${paused.id}`.execute(
      asOwner(database),
    );
    await sql`update members set left_at = '2026-03-30' where id = ${gone.id}`.execute(asOwner(database));
    await plan(at("2026-03-31T09:00:00Z"));
    expect((await cards()).map((card) => card.split(" ")[0])).toEqual([here.id]);
  });

  test("who leaves has no schedule any more, and who comes back finds one at the next tick", async () => {
    const person = someone();
    await add([person]);
    const leave = (left_at: Instant | null) =>
      asOwner(database).updateTable("members").set({ left_at }).where("id", "=", person.id).execute();
    const found = () =>
      asOwner(database)
        .selectFrom("preferences")
        .select("schedule_id")
        .where("member_id", "=", person.id)
        .executeTakeFirstOrThrow();
    await leave(at("2026-03-31T08:00:00Z"));
    await plan(at("2026-03-31T09:00:00Z"));
    expect(await found()).toEqual({ schedule_id: null });
    await leave(null);
    await asOwner(database)
      .updateTable("organizations")
      .set({ last_tick_at: at("2026-03-31T10:00:00Z") })
      .execute();
    await plan(at("2026-03-31T10:01:00Z"));
    await plan(at("2026-04-01T09:00:00Z"));
    expect(await times()).toEqual(["2026-04-01T09:00:00Z"]);
  });

  test("a card goes to the chat that the member uses: one that is reachable, a real one before the browser's", async () => {
    const person = someone();
    await add([person]);
    const organization_id = own.organizationId;
    for (const [platform, reachable] of [
      ["browser", true],
      ["teams", false],
      ["slack", true],
    ] as const) {
      const workspace = freshId<"workspace">();
      await asOwner(database)
        .insertInto("workspaces")
        .values({
          organization_id,
          id: workspace,
          platform,
          external_id: workspace,
          name: platform,
          paused_until: null,
          synced_at: null,
        })
        .execute();
      await asOwner(database)
        .insertInto("accounts")
        .values({
          organization_id,
          id: freshId(),
          workspace_id: workspace,
          member_id: person.id,
          external_id: "a",
          reachable,
        })
        .execute();
    }
    await plan(at("2026-03-31T09:00:00Z"));
    const rows = await asOwner(database)
      .selectFrom("deliveries")
      .innerJoin("workspaces", "workspaces.id", "deliveries.workspace_id")
      .select("workspaces.platform")
      .execute();
    expect(rows).toEqual([{ platform: "slack" }]);
  });
});
