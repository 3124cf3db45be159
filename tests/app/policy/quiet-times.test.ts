import { beforeEach, expect, test } from "vitest";
import { findDaysOffAround } from "../../../src/app/delivery/days-off.ts";
import { addDaysOff, changeQuietHours, endDayOff } from "../../../src/app/policy/quiet-times.ts";
import { readPolicyPage } from "../../../src/app/policy/read-policy-page.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import { asApp } from "../../../src/db/transact.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";
import { MONDAYS } from "./level-requests.ts";

describeOnEach("Quiet hours and days off", (open) => {
  let world: World;
  let hr: Session;
  beforeEach(async () => {
    world = await createWorld(await open());
    hr = await sessionOf(world, "hr");
  });

  const add = (from: string, until = "", country = "", by = hr) =>
    addDaysOff(world.deps, by, { from, until, country }, world.now());
  const remove = (date: string, country = "", by = hr) =>
    endDayOff(world.deps, by, { date, country }, world.now());
  const daysOf = async () => (await readPolicyPage(world.deps, hr, world.now())).daysOff;

  test("HR sets the quiet hours within what is allowed, and the log has both", async () => {
    const set = (from: string, until: string, by = hr) =>
      changeQuietHours(world.deps, by, { from, until }, world.now());
    await set("17:30", "9:00");
    const { quiet } = await readPolicyPage(world.deps, hr, world.now());
    expect(quiet).toMatchObject({ from: "17:30", until: "09:00" });
    await expect(set("23:00", "06:00")).rejects.toMatchObject({ code: "invalid", says: "quiet_unfit" });
    for (const persona of ["employee", "manager", "auditor"] as const)
      await expect(set("18:00", "08:00", await sessionOf(world, persona))).rejects.toMatchObject({
        code: "forbidden",
      });
    const [entry] = await asOwner(world.deps.database)
      .selectFrom("access_log")
      .select("change")
      .where("verb", "=", "quiet.change")
      .execute();
    expect(entry?.change).toEqual({ before: "18:00–08:00", after: "17:30–09:00" });
  });

  test("days are added for everyone or a country, twice is once, and taken away one by one", async () => {
    await add("2026-01-12", "2026-01-14");
    await add("2026-01-13", "", "IE");
    await add("2026-01-13", "", "IE");
    expect(await daysOf()).toEqual([
      { date: "2026-01-12", country: "" },
      { date: "2026-01-13", country: "" },
      { date: "2026-01-13", country: "IE" },
      { date: "2026-01-14", country: "" },
    ]);
    await remove("2026-01-13");
    expect((await daysOf()).map(({ date, country }) => date + country)).toEqual([
      "2026-01-12",
      "2026-01-13IE",
      "2026-01-14",
    ]);
    await expect(remove("2026-01-13")).rejects.toMatchObject({ code: "not_found" });
  });

  test("days that are over, too many, too far or none are refused, and so is everyone but HR", async () => {
    for (const [from, until, country] of [
      ["2026-01-04", "", ""],
      ["2026-01-12", "2026-01-11", ""],
      ["2026-01-12", "2026-02-12", ""],
      ["2027-03-01", "", ""],
      ["2026-02-30", "", ""],
      ["soon", "", ""],
      ["", "", ""],
      ["2026-01-12", "", "Ireland"],
    ] as const)
      await expect(add(from, until, country), `${from} ${until}`).rejects.toMatchObject({ code: "invalid" });
    await add("2026-01-12");
    for (const persona of ["employee", "manager", "auditor"] as const) {
      const session = await sessionOf(world, persona);
      await expect(add("2026-01-12", "", "", session)).rejects.toMatchObject({ code: "forbidden" });
      await expect(remove("2026-01-12", "", session)).rejects.toMatchObject({ code: "forbidden" });
    }
    const organizationId = "01970000-0000-7000-8000-00000000000f" as Session["organizationId"];
    await expect(remove("2026-01-12", "", { ...hr, organizationId })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await daysOf()).toHaveLength(1);
  });

  test("a day off that HR entered is one on which no card comes", async () => {
    const [, member] = world.organization.members;
    await world.act(member?.account ?? "", { verb: "consent.give", args: {} }, MONDAYS);
    await add("2026-01-12");
    const around = await asApp(world.deps.database, hr.organizationId, (trx) =>
      findDaysOffAround(trx, hr.organizationId, world.now().add({ hours: 24 * 6 })),
    );
    expect(around).toEqual([{ country: "", on_date: "2026-01-12", name: "" }]);
    await world.advance("2026-01-12T20:00:00Z");
    const sent = await asOwner(world.deps.database)
      .selectFrom("deliveries")
      .select("due_at")
      .where("kind", "=", "prompt")
      .where("state", "=", "sent")
      .execute();
    expect(sent.filter(({ due_at }) => due_at.toString().startsWith("2026-01-12"))).toEqual([]);
    await world.advance("2026-01-19T20:00:00Z");
    const next = await asOwner(world.deps.database)
      .selectFrom("deliveries")
      .select("due_at")
      .where("kind", "=", "prompt")
      .where("state", "=", "sent")
      .execute();
    expect(next.some(({ due_at }) => due_at.toString().startsWith("2026-01-19"))).toBe(true);
  });
});
