import { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, test } from "vitest";
import { drainDeliveries } from "../../../src/app/delivery/drain-deliveries.ts";
import { planPrompts } from "../../../src/app/delivery/plan-prompts.ts";
import type { Instant } from "../../../src/core/time/instant.ts";
import { type LeaveRow, saveLeaves } from "../../../src/db/directory/leaves.ts";
import { savePreferences } from "../../../src/db/member/preferences.ts";
import { asApp } from "../../../src/db/transact.ts";
import type { ChatSurface } from "../../../src/ports/chat-surface.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { seeded } from "../../privacy/random.ts";
import { createWorld, type World } from "../../world.ts";

/** Where people are, and a national holiday there in the days below. */
const PLACES = [
  { zone: "America/New_York", country: "US", holiday: "2026-01-19" },
  { zone: "Pacific/Honolulu", country: "US", holiday: "2026-01-19" },
  { zone: "Australia/Sydney", country: "AU", holiday: "2026-01-26" },
  { zone: "Europe/Dublin", country: "IE", holiday: null },
  { zone: "Asia/Kathmandu", country: null, holiday: null },
] as const;
const FROM = Temporal.Instant.from("2026-01-18T00:00:00Z");
const UNTIL = Temporal.Instant.from("2026-01-28T00:00:00Z");

interface Person {
  readonly id: string;
  readonly place: (typeof PLACES)[number];
}

describeOnEach("Every time at which something is sent", (open) => {
  let world: World;
  const random = seeded(11);
  const pick = <T>(of: readonly T[]): T => of[random.integer(0, of.length - 1)] as T;
  const people = new Map<string, Person>();
  beforeEach(async () => {
    world = await createWorld(await open());
    for (const { id, account } of world.organization.members) people.set(account, await settle(id));
  });

  const app = <T>(fn: Parameters<typeof asApp<T>>[2]) =>
    asApp(world.deps.database, world.organization.id, fn);
  const settle = async (id: World["organization"]["members"][number]["id"]): Promise<Person> => {
    const place = pick(PLACES);
    const { zone: time_zone, country } = place;
    await asOwner(world.deps.database)
      .updateTable("members")
      .set({ time_zone, country })
      .where("id", "=", id)
      .execute();
    await app((trx) =>
      savePreferences(trx, world.organization.id, id, {
        contact: "consented",
        weekdays: pick([[1], [2, 4], [1, 3, 5], [1, 2, 3, 4, 5]]),
        local_time: pick(["06:30", "09:00", "12:30", "17:50", "22:00"]),
        every_weeks: pick([1, 1, 2] as const),
        anchor: "2026-01-12",
      }),
    );
    return { id, place };
  };
  /** Somebody falls ill: known only on the day itself, when cards of that day are planned already. */
  const leaveFrom = (now: Instant): LeaveRow => {
    const { id, place } = pick([...people.values()]);
    const from = now.toZonedDateTimeISO(place.zone).toPlainDate();
    const until = from.add({ days: random.integer(0, 4) });
    return { memberId: id as LeaveRow["memberId"], from: from.toString(), until: until.toString() };
  };

  test("is outside leave, holidays and quiet hours, and within what a week may take, for random people and ticks that come late", async () => {
    const sent: { account: string; at: Instant; leaves: readonly LeaveRow[] }[] = [];
    let now = FROM;
    const leaves = new Map<string, LeaveRow>();
    const surface: ChatSurface = {
      platform: "browser",
      routes: () => new Hono(),
      async send({ account }) {
        sent.push({ account, at: now, leaves: [...leaves.values()] });
        return { kind: "sent" };
      },
    };
    const report = (error: unknown) => expect.unreachable(String(error));
    while (now.epochMilliseconds < UNTIL.epochMilliseconds) {
      await planPrompts(world.deps, world.organization.id, now);
      const ill = leaveFrom(now);
      leaves.set(`${ill.memberId} ${ill.from}`, ill);
      await app((trx) => saveLeaves(trx, world.organization.id, [ill]));
      // Now and then nobody drains for hours, as in an outage.
      now = now.add({ minutes: pick([0, 5, 90, 400]) });
      await drainDeliveries({ ...world.deps, surfaces: [surface], report }, world.organization.id, now);
      now = now.add({ minutes: pick([20, 90, 240]) });
    }
    expect(sent.length).toBeGreaterThan(100);
    expect(sent.filter((each) => wrongly(each)).map(({ account, at }) => `${account} ${at}`)).toEqual([]);
    for (const account of people.keys()) expect(fullest(datesOf(account))).toBeLessThanOrEqual(3);
    for (const account of people.keys()) expect(new Set(datesOf(account)).size).toBe(datesOf(account).length);
    // The bounds were in somebody's way.
    const rows = await asOwner(world.deps.database).selectFrom("deliveries").select("state").execute();
    expect(rows.filter(({ state }) => state === "skipped").length).toBeGreaterThan(20);

    function datesOf(account: string): string[] {
      return sent.filter((each) => each.account === account).map(({ at }) => dateAt(account, at));
    }
  }, 180_000);

  const localAt = (account: string, at: Instant) =>
    at.toZonedDateTimeISO(people.get(account)?.place.zone ?? "UTC");
  const dateAt = (account: string, at: Instant) => localAt(account, at).toPlainDate().toString();

  function wrongly({ account, at, leaves }: { account: string; at: Instant; leaves: readonly LeaveRow[] }) {
    const person = people.get(account);
    const date = dateAt(account, at);
    const { hour } = localAt(account, at);
    const isAway = leaves.some(
      ({ memberId, from, until }) => memberId === person?.id && from <= date && date <= until,
    );
    return isAway || date === person?.place.holiday || hour < 8 || hour >= 18;
  }
});

/** How many of these dates lie within the seven days on end that have the most. */
function fullest(dates: readonly string[]): number {
  const days = dates.map((date) => Date.parse(date) / 86_400_000);
  return Math.max(0, ...days.map((day) => days.filter((other) => other >= day && other < day + 7).length));
}
