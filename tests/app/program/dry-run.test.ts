import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, test } from "vitest";
import { planPrompts } from "../../../src/app/delivery/plan-prompts.ts";
import { dryRun } from "../../../src/app/program/dry-run.ts";
import { readRehearsalPage, rehearseByOperator } from "../../../src/app/program/read-rehearsal.ts";
import { readWish } from "../../../src/app/program/rehearse.ts";
import { OFFERED_RHYTHM, offeredSchedule } from "../../../src/app/rhythm/offered-rhythm.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import { roughHeadcount } from "../../../src/core/program/headcount.ts";
import { asDryRun } from "../../../src/db/directory/dry-run.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorlds, FOUNDING, type World } from "../../world.ts";

const WEEK = { from: "2026-03-23", weeks: 1 };

describeOnEach("A dry run", (open) => {
  const fresh = createWorlds(open, async () => {});
  let world: World;
  beforeEach(async () => {
    world = await fresh();
  });

  const stage = () => ({ organizationId: world.organization.id, rhythm: offeredSchedule(WEEK.from) });

  test("changes not one row, and sends nothing", async () => {
    const before = await world.dump();
    const { days } = await dryRun(world.deps, world.organization.id, WEEK);
    expect(days.map(({ date }) => date)).toEqual(["2026-03-23", "2026-03-26"]);
    expect(await world.dump()).toEqual(before);
  });

  test("comes to the same a second time, on a connection that knows what planning asks", async () => {
    await world.advance("2026-03-24T12:00:00Z");
    const wish = { from: "2026-03-30", weeks: 1 };
    const first = await dryRun(world.deps, world.organization.id, wish);
    expect(first.days.length).toBeGreaterThan(0);
    await world.advance("2026-03-25T12:00:00Z");
    expect(await dryRun(world.deps, world.organization.id, wish)).toEqual(first);
  });

  test("the database refuses to write to any real table meanwhile, and to lock one", async () => {
    const attempts = [
      `update public.members set name = 'x'`,
      `insert into public.deliveries select * from deliveries`,
      `update public.preferences set contact = 'left'`,
      `delete from programs`,
      `select id from public.members for update`,
      `set transaction read write`,
    ];
    for (const attempt of attempts)
      await expect(
        asDryRun(world.deps.database, stage(), (trx) => sql.raw(attempt).execute(trx)),
        attempt,
      ).rejects.toThrow(/read-only|read-write/);
    const [row] = await asOwner(world.deps.database)
      .selectFrom("preferences")
      .select("contact")
      .where("contact", "=", "left")
      .execute();
    expect(row).toBeUndefined();
  });

  test("what it planned is gone when it ends, whatever it returns", async () => {
    const seen = await asDryRun(world.deps.database, stage(), async (trx) =>
      trx.selectFrom("preferences").select("contact").distinct().execute(),
    );
    expect(seen).toEqual([{ contact: "consented" }]);
    const real = await asOwner(world.deps.database).selectFrom("preferences").select("contact").execute();
    expect(real.filter(({ contact }) => contact === "consented")).toEqual([]);
  });

  test("plans what the tick then plans, where everyone takes cards", async () => {
    const { id, members } = world.organization;
    await asOwner(world.deps.database)
      .insertInto("leaves")
      .values(
        members.slice(0, 30).map((member) => ({
          organization_id: id,
          member_id: member.id,
          from_on: "2026-03-26",
          until_on: "2026-03-26",
        })),
      )
      .execute();
    const told = await dryRun(world.deps, id, WEEK);
    await everyoneConsents();
    for (const day of ["2026-03-22", "2026-03-23", "2026-03-24", "2026-03-25", "2026-03-26"])
      for (const hour of ["07", "09", "10", "13", "14", "15"])
        await planPrompts(world.deps, id, Temporal.Instant.from(`${day}T${hour}:00:00Z`));
    const rows = await asOwner(world.deps.database)
      .selectFrom("deliveries")
      .select((select) => ["slot", select.fn.countAll<string>().as("cards")])
      .where("kind", "=", "prompt")
      .where("slot", ">=", WEEK.from)
      .groupBy("slot")
      .orderBy("slot")
      .execute();
    expect(told.days.map(({ date, cards }) => [date, cards])).toEqual(
      rows.map(({ slot, cards }) => [slot, roughHeadcount(Number(cards))]),
    );
    const [whole, less] = rows.map(({ cards }) => Number(cards));
    expect(Number(whole) - Number(less)).toBe(30);
    expect(told.days[0]?.lanes).toMatchObject([{ workspace: { platform: "browser" }, seconds: 1 }]);
  });

  test("tells nothing of what anybody chose: consents and pauses change nothing", async () => {
    const before = await dryRun(world.deps, world.organization.id, WEEK);
    await everyoneConsents();
    await asOwner(world.deps.database)
      .updateTable("preferences")
      .set({ contact: "left", time_zone: "Asia/Tokyo" })
      .execute();
    expect(await dryRun(world.deps, world.organization.id, WEEK)).toEqual(before);
  });

  async function everyoneConsents(): Promise<void> {
    const { weekdays, at, everyWeeks } = OFFERED_RHYTHM;
    const owner = asOwner(world.deps.database);
    const people = await owner.selectFrom("members").select("id").execute();
    const rows = people.map((member) => ({
      organization_id: world.organization.id,
      member_id: member.id,
      contact: "consented" as const,
      consent_wording: null,
      weekdays: [...weekdays],
      local_time: at,
      every_weeks: everyWeeks,
      anchor: "2026-03-02",
      paused_until: null,
    }));
    await owner.insertInto("preferences").values(rows).execute();
  }

  const session = (role: "hr" | "auditor" | null): Session =>
    ({
      organizationId: world.organization.id,
      memberId: world.organization.members.find((each) => each.role === role)?.id,
      roles: role === null ? [] : [role],
      language: "es",
    }) as unknown as Session;

  test("HR and auditors read the page in their language, nobody else does, and the log says that it was read", async () => {
    const { id } = await asOwner(world.deps.database)
      .selectFrom("programs")
      .select("id")
      .executeTakeFirstOrThrow();
    const ask = { program: id, from: "2026-04-06", weeks: "1", dry: true };
    const page = await readRehearsalPage(world.deps, session("auditor"), ask, FOUNDING);
    expect(page.dryRun?.days.length).toBeGreaterThan(0);
    const dublin = page.rehearsal.places.find(({ zone }) => zone === "Europe/Dublin");
    expect(dublin?.cards[0]?.leftOut?.name).toBe("Lunes de Pascua");
    await expect(readRehearsalPage(world.deps, session(null), ask, FOUNDING)).rejects.toMatchObject({
      code: "forbidden",
    });
    const log = await asOwner(world.deps.database).selectFrom("access_log").select("verb").execute();
    expect(log.map(({ verb }) => verb)).toContain("program.rehearsal.read");
  });

  test("a program that is not here is refused, and one is found by its id too", async () => {
    const { id } = await asOwner(world.deps.database)
      .selectFrom("programs")
      .select("id")
      .executeTakeFirstOrThrow();
    const ask = (program: string) => rehearseByOperator(world.deps, { program, wish: WEEK }, FOUNDING);
    expect((await ask(id)).rehearsal.program.name).toBe("Softer self-talk");
    await expect(ask("no-such-program")).rejects.toMatchObject({ code: "not_found" });
  });
});

test.each([
  [{ from: "2026-02-30" }, "2026-03-23"],
  [{ from: "soon" }, "2026-03-23"],
  [{ weeks: "0" }, "1 to 53"],
  [{ weeks: "54" }, "1 to 53"],
  [{ weeks: "1.5" }, "1 to 53"],
])("%o cannot be rehearsed, and it is said what can", (typed, says) => {
  expect(() => readWish(typed)).toThrow(says);
  expect(readWish({ from: "", weeks: "53" })).toEqual({ from: null, weeks: 53 });
});
