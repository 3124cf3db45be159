import { beforeAll, expect, test } from "vitest";
import { joinByLink, readJoinPage } from "../../../src/app/program/join-by-link.ts";
import { readProgramPage } from "../../../src/app/program/read-programs.ts";
import { reviseProgram } from "../../../src/app/program/revise-program.ts";
import { NOBODY } from "../../../src/core/program/program.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";
import { createOffice, type Office, pressable, seen, textOf } from "./scene.ts";

const MON_THU = { weekdays: ["1", "4"], at: ["10:00"], everyWeeks: ["1"] };

describeOnEach("Joining a program", (open) => {
  let world: World;
  let office: Office;
  let [joins, stays, quiet, pauses]: string[] = [];

  beforeAll(async () => {
    world = await createWorld(await open());
    office = await createOffice(world);
    [joins, stays, quiet, pauses] = world.organization.members
      .filter(({ team, isLead, role }) => team.zone === "Europe/Dublin" && !isLead && role === null)
      .map(({ account }) => account);
    await world.advance("2026-01-07T12:00:00Z");
    for (const account of [joins, stays, pauses])
      await world.act(account ?? "", { verb: "consent.give", args: {} }, MON_THU);
  }, 600_000);

  const at = (account: string | undefined) => account ?? "";
  const programsOf = (account: string | undefined) => seen(world, at(account), "program.open");
  const home = async (account: string | undefined) => textOf(await seen(world, at(account), "home.open"));
  const sealedOf = async (account: string | undefined) =>
    asOwner(world.deps.database)
      .selectFrom("enrollments")
      .innerJoin("accounts", "accounts.member_id", "enrollments.member_id")
      .select("enrollments.sealed")
      .where("accounts.external_id", "=", at(account))
      .execute();
  const cardsOf = async (account: string | undefined) =>
    asOwner(world.deps.database)
      .selectFrom("deliveries")
      .innerJoin("accounts", "accounts.member_id", "deliveries.member_id")
      .select(["deliveries.due_at", "deliveries.state"])
      .where("accounts.external_id", "=", at(account))
      .where("deliveries.kind", "=", "prompt")
      .orderBy("deliveries.due_at")
      .execute();

  test("what it is comes before joining, with all that has to be said", async () => {
    const program = await office.open("switch-off", {}, "rd-quiet-hours");
    const look = pressable(await programsOf(joins)).find(({ args }) => args.program === program);
    expect(look?.verb).toBe("program.look");
    const first = await seen(world, at(joins), "program.look", { program });
    const text = textOf(first);
    for (const part of [
      "What it is not",
      "What is known",
      "Who sees what",
      "What must change too",
      "How to stop",
    ])
      expect(text).toContain(part);
    expect(text).toContain("4 weeks");
    expect(pressable(first).map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(["program.join", "program.open"]),
    );
  });

  test("joining another program leaves cards, logs and every table but the sealed row as they were", async () => {
    const program = pressable(await programsOf(joins)).find(({ verb }) => verb === "program.look");
    const before = await world.dump();
    await seen(world, at(joins), "program.join", { program: program?.args.program ?? "" });
    const after = await world.dump();
    const changed = [...after].filter(([table, rows]) => before.get(table) !== rows).map(([table]) => table);
    expect(changed).toEqual(["enrollments"]);
    // Whoever joined two, and whoever joined what consent offered, rest in rows of one length.
    const lengths = [...(await sealedOf(joins)), ...(await sealedOf(stays))].map(
      ({ sealed }) => sealed.length,
    );
    expect(lengths).toHaveLength(2);
    expect(new Set(lengths).size).toBe(1);
  });

  test("two programs take turns on the days that the member chose, and cards come as they come to others", async () => {
    await world.advance("2026-01-08T12:00:00Z");
    const first = await home(joins);
    await world.advance("2026-01-12T12:00:00Z");
    const second = await home(joins);
    const titles = ["Softer self-talk. Week", "Switch off after work. Week"];
    const turn = (text: string) => titles.findIndex((title) => text.includes(title));
    expect([turn(first), turn(second)].sort()).toEqual([0, 1]);
    await world.advance("2026-01-23T12:00:00Z");
    const [own, others] = [await cardsOf(joins), await cardsOf(stays)];
    expect(own.length).toBeGreaterThan(3);
    expect(own.map(String)).toEqual(others.map(String));
    expect(own.map(({ due_at, state }) => `${due_at} ${state}`)).toEqual(
      others.map(({ due_at, state }) => `${due_at} ${state}`),
    );
  });

  test("without messages one can join as well, and finds the program when looking", async () => {
    const look = pressable(await programsOf(quiet)).find(({ verb }) => verb === "program.look");
    const view = await seen(world, at(quiet), "program.join", { program: look?.args.program ?? "" });
    expect(textOf(view)).toContain("no messages come");
    expect(await home(quiet)).toContain("Today's card");
    expect(await cardsOf(quiet)).toEqual([]);
  });

  test("pausing holds a program where it stood, leaving ends it, and one can join again", async () => {
    const own = pressable(await programsOf(pauses)).find(({ verb }) => verb === "program.pause");
    const args = { program: own?.args.program ?? "" };
    expect(textOf(await seen(world, at(pauses), "program.pause", args))).toContain("It is paused");
    expect(await home(pauses)).not.toContain("Today's card");
    const resumed = await seen(world, at(pauses), "program.resume", args);
    expect(textOf(resumed)).toContain("Week 3 of 4");
    await seen(world, at(pauses), "program.leave", args);
    const left = pressable(await programsOf(pauses));
    expect(left.filter(({ verb }) => verb === "program.pause")).toEqual([]);
    await seen(world, at(pauses), "program.join", args);
    expect(textOf(await programsOf(pauses))).toContain("Week 1 of 4");
  });

  test("an edit in mid-week leaves today's card as it is, and the next week follows it", async () => {
    const program = pressable(await programsOf(pauses)).find(({ verb }) => verb === "program.pause");
    const id = program?.args.program ?? "";
    // The member's first week began on Friday, 23 January; this is the Monday in it.
    await world.advance("2026-01-26T12:00:00Z");
    const before = textOf(await programsOf(pauses));
    await reviseProgram(world.deps, office.hr, id, world.now());
    const { draft } = await readProgramPage(world.deps, office.hr, id, world.now());
    const week = {
      core: [{ practice: "close-the-day", minutes: 3 }],
      swap: { practice: "ground-senses", minutes: 1 },
      log: null,
    } as const;
    await office.edit(id, { weeks: Array(draft?.definition.weeks.length).fill(week) });
    await office.step(office.hr, id, "ask");
    await office.step(office.auditor, id, "approve");
    expect(textOf(await programsOf(pauses))).toBe(before);
    await world.advance("2026-01-29T23:00:00Z");
    expect(textOf(await programsOf(pauses))).not.toContain("Close the workday");
    expect(textOf(await programsOf(pauses))).toContain("Week 1 of 4");
    await world.advance("2026-01-30T12:00:00Z");
    expect(textOf(await programsOf(pauses))).toContain("Week 2 of 4: Close the workday");
  });

  test("a link opens a program to whoever has it, in the organization alone, and is told apart from nothing", async () => {
    const link = await office.open(
      "recover-from-setbacks",
      { audience: { to: "link", groups: NOBODY, except: NOBODY } },
      "cl-top-three",
    );
    expect(pressable(await programsOf(stays)).map(({ args }) => args.program)).not.toContain(link);
    const code = (await readProgramPage(world.deps, office.hr, link, world.now())).link.replace("/join/", "");
    expect(code).toMatch(/^[0-9a-f]{32}$/);
    const manager = await sessionOf(world, "manager");
    const asked = { code, now: world.now() };
    expect(await readJoinPage(world.deps, manager, asked)).toMatchObject({ place: "open" });
    const logged = async () =>
      (await asOwner(world.deps.database).selectFrom("access_log").select("id").execute()).length;
    const before = await logged();
    await joinByLink(world.deps, manager, asked);
    expect(await readJoinPage(world.deps, manager, asked)).toMatchObject({ place: "in" });
    expect(await logged()).toBe(before);
    await expect(readJoinPage(world.deps, manager, { ...asked, code: "0".repeat(32) })).rejects.toMatchObject(
      { code: "not_found" },
    );
    await office.step(office.hr, link, "end");
    await expect(readJoinPage(world.deps, await sessionOf(world, "auditor"), asked)).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("programs of one title have buttons of different names, and each says from which day it is", async () => {
    const open = () => office.open("switch-off", {}, "rd-quiet-hours");
    const later = [await open(), await open()];
    const named = async () =>
      textOf(await programsOf(quiet))
        .split("\n")
        .filter((line) => line.includes("Switch off after work"));
    expect(await named()).toEqual([
      "Switch off after work (1): from 7 January 2026",
      "Switch off after work (2): from 30 January 2026",
      "Switch off after work (3): from 30 January 2026",
      "Look at: Switch off after work (1)",
      "Look at: Switch off after work (2)",
      "Look at: Switch off after work (3)",
    ]);
    for (const program of later) await office.step(office.hr, program, "end");
    expect(await named()).toEqual(["Look at: Switch off after work"]);
  });

  test("HR's pages hold no number and no name of who takes part", async () => {
    const employee = (account: string | undefined) =>
      world.organization.members.find((each) => each.account === account)?.name ?? "";
    const programs = pressable(await programsOf(joins)).find(({ verb }) => verb === "program.pause");
    const page = JSON.stringify(
      await readProgramPage(world.deps, office.hr, programs?.args.program ?? "", world.now()),
    );
    for (const account of [joins, stays, quiet, pauses]) expect(page).not.toContain(employee(account));
    expect(page).not.toMatch(/enroll|joined|participant/i);
  });
});
