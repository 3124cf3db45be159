import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, test } from "vitest";
import { rehearseByOperator } from "../../../src/app/program/read-rehearsal.ts";
import type { Rehearsal } from "../../../src/app/program/rehearsal.ts";
import { reviseProgram } from "../../../src/app/program/revise-program.ts";
import { saveProgramDraft } from "../../../src/app/program/save-draft.ts";
import { stepProgram } from "../../../src/app/program/step-program.ts";
import { SHIPPED } from "../../core/program/programs.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorlds, type World } from "../../world.ts";
import { type Follower, move, promised, stepped } from "./stepped.ts";

const BERLIN = { zone: "Europe/Berlin", country: "DE" };
const SANTIAGO = { zone: "America/Santiago", country: "CL" };
const OFFERED = { weekdays: ["1", "4"], at: ["10:00"], everyWeeks: ["1"] };

describeOnEach("A rehearsal, and what then comes", (open) => {
  const fresh = createWorlds(open, async () => {});
  let world: World;
  let berliners: readonly Follower[];
  let santiaguinos: readonly Follower[];
  beforeEach(async () => {
    world = await fresh();
    const staff = world.organization.members.filter(({ isLead, role }) => !isLead && role === null);
    berliners = staff.slice(0, 12);
    santiaguinos = staff.slice(12, 22);
    await move(world, berliners, BERLIN);
    await move(world, santiaguinos, SANTIAGO);
  });

  const rehearsed = async (from: string, weeks: number, at = `${from}T05:30:00Z`): Promise<Rehearsal> => {
    const ask = { program: "softer-self-talk", wish: { from, weeks } };
    return (await rehearseByOperator(world.deps, ask, Temporal.Instant.from(at))).rehearsal;
  };
  const placeIn = ({ places }: Rehearsal, { zone, country }: typeof BERLIN) =>
    places.find((place) => place.zone === zone && place.country === country);
  const ofEach = (): [Follower, Follower] => [berliners[0] as Follower, santiaguinos[0] as Follower];
  const begin = async (from: string, followers: readonly Follower[]) => {
    const steps = stepped(world, followers);
    const at = Temporal.Instant.from(`${from}T06:00:00Z`);
    await steps.tick(at);
    for (const { account } of followers)
      await steps.act(at, account, { verb: "consent.give", args: {} }, OFFERED);
    return steps;
  };
  const leave = (people: readonly Follower[], from_on: string, until_on: string) =>
    asOwner(world.deps.database)
      .insertInto("leaves")
      .values(
        people.map(({ id }) => ({
          organization_id: world.organization.id,
          member_id: id,
          from_on,
          until_on,
        })),
      )
      .execute();

  test("spring: clocks go forward in Berlin and back in Santiago, and every card keeps its wall time", async () => {
    const rehearsal = await rehearsed("2026-03-23", 3);
    const [berlin, santiago] = [placeIn(rehearsal, BERLIN), placeIn(rehearsal, SANTIAGO)];
    expect(berlin).toMatchObject({
      people: 12,
      firstOn: "2026-03-23",
      lastOn: "2026-04-09",
      clockChanges: [{ date: "2026-03-29", before: "02:00", after: "03:00", minutes: 60 }],
    });
    expect(santiago).toMatchObject({
      people: 10,
      clockChanges: [{ date: "2026-04-05", before: "00:00", after: "23:00", minutes: -60 }],
    });
    expect(new Set([berlin, santiago].flatMap((place) => place?.cards.map((card) => card.wallTime)))).toEqual(
      new Set(["10:00"]),
    );
    expect(berlin?.cards.find(({ date }) => date === "2026-04-06")?.leftOut).toEqual({
      why: "holiday",
      name: "Easter Monday",
    });
    const [one, other] = ofEach();
    const steps = await begin("2026-03-23", [one, other]);
    await steps.through("2026-03-23T06:01:00Z", "2026-04-13T00:00:00Z");
    expect(promised(berlin).map(({ at }) => at)).toEqual([
      ...["23", "26"].map((day) => `2026-03-${day}T09:00:00Z`),
      ...["03-30", "04-02", "04-09"].map((day) => `2026-${day}T08:00:00Z`),
    ]);
    expect(steps.arrived(one)).toEqual(promised(berlin));
    expect(steps.arrived(other)).toEqual(promised(santiago));
  });

  test("autumn: clocks go back in Berlin", async () => {
    const rehearsal = await rehearsed("2026-10-19", 2);
    const berlin = placeIn(rehearsal, BERLIN);
    expect(berlin).toMatchObject({
      clockChanges: [{ date: "2026-10-25", before: "03:00", after: "02:00", minutes: -60 }],
      lastOn: "2026-10-29",
    });
    const [one, other] = ofEach();
    const steps = await begin("2026-10-19", [one, other]);
    await steps.through("2026-10-19T06:01:00Z", "2026-11-02T00:00:00Z");
    expect(steps.arrived(one)).toEqual(promised(berlin));
    expect(steps.arrived(one).map(({ at }) => at.slice(11, 16))).toEqual([
      "08:00",
      "08:00",
      "09:00",
      "09:00",
    ]);
    expect(steps.arrived(other)).toEqual(promised(placeIn(rehearsal, SANTIAGO)));
  });

  test("southern spring: clocks go forward in Santiago", async () => {
    const rehearsal = await rehearsed("2026-08-31", 2);
    const santiago = placeIn(rehearsal, SANTIAGO);
    expect(santiago?.clockChanges).toMatchObject([{ before: "00:00", after: "01:00", minutes: 60 }]);
    const [, other] = ofEach();
    const steps = await begin("2026-08-31", [other]);
    await steps.through("2026-08-31T06:01:00Z", "2026-09-14T00:00:00Z");
    expect(steps.arrived(other)).toEqual(promised(santiago));
    expect(steps.arrived(other).map(({ at }) => at.slice(11, 16))).toEqual([
      "14:00",
      "14:00",
      "13:00",
      "13:00",
    ]);
  });

  test("a change of zone: from that day on somebody gets the cards of where they are", async () => {
    const before = await rehearsed("2026-02-02", 2);
    const [one] = ofEach();
    const steps = await begin("2026-02-02", [one]);
    await steps.through("2026-02-02T06:01:00Z", "2026-02-10T06:00:00Z");
    await move(world, [one], SANTIAGO);
    const after = await rehearsed("2026-02-02", 2, "2026-02-10T06:00:00Z");
    await steps.through("2026-02-10T06:00:00Z", "2026-02-16T00:00:00Z");
    expect([placeIn(before, BERLIN)?.people, placeIn(after, BERLIN)?.people]).toEqual([12, 11]);
    expect(placeIn(after, SANTIAGO)?.people).toBe(11);
    expect(steps.arrived(one)).toEqual([
      ...promised(placeIn(before, BERLIN), "", "2026-02-09"),
      ...promised(placeIn(after, SANTIAGO), "2026-02-10"),
    ]);
  });

  test("an edit in mid-week counts from the next week on, as it was rehearsed before it was approved", async () => {
    const [one] = ofEach();
    const steps = await begin("2026-02-02", [one]);
    await steps.through("2026-02-02T06:01:00Z", "2026-02-04T12:00:00Z");
    const at = Temporal.Instant.from("2026-02-04T12:00:00Z");
    const approve = await edit(at);
    const rehearsal = await rehearsed("2026-02-02", 3, at.toString());
    expect(rehearsal.versions).toMatchObject([
      { version: 1 },
      { version: 2, state: "draft", presumed: true },
    ]);
    const berlin = placeIn(rehearsal, BERLIN);
    expect(berlin?.weeks.map(({ version }) => version)).toEqual([1, 2, 2]);
    await approve();
    await steps.through("2026-02-04T12:00:00Z", "2026-02-23T00:00:00Z");
    expect(steps.arrived(one)).toEqual(promised(berlin));
    const opened = steps.arrived(one).map(({ opens }) => opens.split(" | ")[1]);
    expect(opened.slice(1, 3)).toEqual(["notice-self-talk 3", "soft-breath 1"]);
    expect((await rehearsed("2026-02-02", 3, at.toString())).places).toEqual(rehearsal.places);
  });

  /** HR puts another practice into every week; an auditor approves it when the result is called. */
  async function edit(at: Temporal.Instant): Promise<() => Promise<void>> {
    const { organization, deps } = world;
    const officer = (role: "hr" | "auditor") => ({
      organizationId: organization.id,
      memberId: organization.members.find((each) => each.role === role)?.id ?? (berliners[0] as Follower).id,
      roles: [role],
    });
    const row = await asOwner(deps.database).selectFrom("programs").select("id").executeTakeFirstOrThrow();
    const [hr, auditor] = [officer("hr"), officer("auditor")];
    await reviseProgram(deps, hr, row.id, at);
    const weeks = SHIPPED.weeks.map((week) => ({
      ...week,
      core: [{ practice: "soft-breath", minutes: 1 as const }, ...week.core.slice(1)],
    }));
    const definition = { ...SHIPPED, weeks };
    const action = await asOwner(deps.database)
      .selectFrom("organization_actions")
      .select("id")
      .executeTakeFirstOrThrow();
    await saveProgramDraft(
      deps,
      hr,
      { program: row.id, definition, opensOn: "2026-02-05", action: action.id },
      at,
    );
    return async () => {
      await stepProgram(deps, hr, { program: row.id, step: "ask" }, at);
      await stepProgram(deps, auditor, { program: row.id, step: "approve" }, at);
    };
  }

  test("holidays, days off and leave: what a rehearsal leaves out does not come", async () => {
    await asOwner(world.deps.database)
      .insertInto("days_off")
      .values({
        organization_id: world.organization.id,
        country: "CL",
        on_date: "2026-04-09",
        name: "Harbor day",
      })
      .execute();
    const [one, other] = ofEach();
    const away = berliners[1] as Follower;
    await leave([away, ...berliners.slice(2, 10)], "2026-04-07", "2026-04-12");
    await leave([other], "2026-04-13", "2026-04-13");
    const rehearsal = await rehearsed("2026-03-30", 3);
    expect(rehearsal.onLeave.map(({ people }) => people)).toEqual(["fewer_than_8", 10, "fewer_than_8"]);
    const [berlin, santiago] = [placeIn(rehearsal, BERLIN), placeIn(rehearsal, SANTIAGO)];
    expect(santiago?.cards.find(({ date }) => date === "2026-04-09")?.leftOut).toEqual({
      why: "day_off",
      name: "Harbor day",
    });
    const steps = await begin("2026-03-30", [one, away, other]);
    await steps.through("2026-03-30T06:01:00Z", "2026-04-20T00:00:00Z");
    expect(steps.arrived(one)).toEqual(promised(berlin));
    const notOn = (day: string) => (card: { at: string }) => !card.at.startsWith(day);
    expect(steps.arrived(away)).toEqual(promised(berlin).filter(notOn("2026-04-09")));
    expect(steps.arrived(other)).toEqual(promised(santiago).filter(notOn("2026-04-13")));
  });

  test("no group of fewer than eight people is counted", async () => {
    await move(world, berliners.slice(0, 7), { zone: "Asia/Kathmandu", country: "NP" });
    const { places } = await rehearsed("2026-02-02", 1);
    expect(places.find(({ zone }) => zone === "Asia/Kathmandu")?.people).toBe("fewer_than_8");
    expect(places.find(({ zone }) => zone === "Europe/Berlin")?.people).toBe("fewer_than_8");
    expect(places.find(({ zone }) => zone === "Asia/Kathmandu")?.cards[0]).toMatchObject({
      at: "2026-02-02T04:15:00Z",
    });
  });
});
