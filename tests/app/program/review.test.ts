import { beforeAll, expect, test } from "vitest";
import { createProgram } from "../../../src/app/program/create-program.ts";
import { readProgramPage, readProgramsPage } from "../../../src/app/program/read-programs.ts";
import { reviseProgram } from "../../../src/app/program/revise-program.ts";
import { saveProgramDraft } from "../../../src/app/program/save-draft.ts";
import { stepProgram } from "../../../src/app/program/step-program.ts";
import { SWITCH_OFF } from "../../../src/content/programs/switch-off.ts";
import { PROGRAM_STEPS } from "../../../src/core/program/change.ts";
import { definitionOf, NOBODY } from "../../../src/core/program/program.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";
import { createOffice, type Office, pressable, seen } from "./scene.ts";

describeOnEach("A program on its way to people", (open) => {
  let world: World;
  let office: Office;
  let employee: string;

  beforeAll(async () => {
    world = await createWorld(await open());
    await world.advance("2026-01-14T12:00:00Z");
    office = await createOffice(world);
    employee = world.organization.members.find(({ isLead, role }) => !isLead && role === null)?.account ?? "";
  }, 600_000);

  const pageOf = (program: string) => readProgramPage(world.deps, office.hr, program, world.now());
  const offered = async () =>
    pressable(await seen(world, employee, "program.open"))
      .filter(({ verb }) => verb === "program.look")
      .map(({ args }) => args.program);

  test("only HR begins, edits and revises; managers and employees reach nothing of it", async () => {
    const program = await office.begin("switch-off");
    const form = { program, definition: definitionOf(SWITCH_OFF), opensOn: "2026-02-02", action: "" };
    for (const persona of ["employee", "manager", "auditor"] as const) {
      const session = await sessionOf(world, persona);
      for (const attempt of [
        () => createProgram(world.deps, session, "switch-off", world.now()),
        () => saveProgramDraft(world.deps, session, form, world.now()),
        () => reviseProgram(world.deps, session, program, world.now()),
        () => stepProgram(world.deps, session, { program, step: "ask" }, world.now()),
      ])
        await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    }
    for (const persona of ["employee", "manager"] as const) {
      const session = await sessionOf(world, persona);
      for (const step of PROGRAM_STEPS)
        await expect(stepProgram(world.deps, session, { program, step }, world.now())).rejects.toMatchObject({
          code: "forbidden",
        });
      await expect(readProgramPage(world.deps, session, program, world.now())).rejects.toMatchObject({
        code: "forbidden",
      });
      await expect(readProgramsPage(world.deps, session, world.now())).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    const page = await readProgramPage(world.deps, office.auditor, program, world.now());
    expect(page).toMatchObject({ draft: null, mayEdit: false, steps: [] });
  });

  test("a plan that is not sound is stored and told, and bars the review", async () => {
    const program = await office.begin("switch-off");
    await office.edit(program, { weeks: [] });
    expect((await pageOf(program)).draft?.problems).toEqual([{ kind: "no_week" }]);
    await expect(office.step(office.hr, program, "ask")).rejects.toMatchObject({ code: "refused" });
    expect((await pageOf(program)).state).toBe("draft");
  });

  test("it leaves review only beside an action on what it asks for, and by a second person's yes", async () => {
    const program = await office.begin("switch-off");
    await office.edit(program, {}, { opensOn: "2026-01-14" });
    await office.step(office.hr, program, "ask");
    await expect(office.step(office.auditor, program, "approve")).rejects.toThrow(/No action/);
    await office.step(office.auditor, program, "send_back");
    // Fair loads are an action too, but not one on rest after work.
    await office.nameAction(program, "fa-share-load");
    await office.step(office.hr, program, "ask");
    await expect(office.step(office.auditor, program, "approve")).rejects.toThrow(/No action/);
    await office.step(office.hr, program, "take_back");
    await office.nameAction(program, "rd-quiet-hours");
    await office.step(office.hr, program, "ask");
    await expect(office.step(office.hr, program, "approve")).rejects.toMatchObject({ code: "refused" });
    expect(await offered()).not.toContain(program);
    await office.step(office.auditor, program, "approve");
    expect(await offered()).toContain(program);
    const { log, versions } = await pageOf(program);
    // All within one moment of the moved clock: their order is not told.
    expect(log.map(({ verb, role }) => `${role} ${verb}`).sort()).toEqual([
      "auditor program.approve",
      "auditor program.send_back",
      "hr program.ask",
      "hr program.ask",
      "hr program.ask",
      "hr program.create",
      "hr program.edit",
      "hr program.edit",
      "hr program.edit",
      "hr program.take_back",
    ]);
    expect(versions).toMatchObject([{ version: 1, state: "active", activeFrom: "2026-01-14" }]);
  });

  test("what was approved is never rewritten: an edit is a new version beside it", async () => {
    const program = await office.open("leaders-go-first", {}, "su-one-to-one");
    await expect(office.edit(program, { weeks: [] })).rejects.toThrow();
    const stale = { program, definition: definitionOf(SWITCH_OFF), opensOn: "2026-02-02", action: "" };
    await expect(saveProgramDraft(world.deps, office.hr, stale, world.now())).rejects.toMatchObject({
      code: "conflict",
    });
    await reviseProgram(world.deps, office.hr, program, world.now());
    await expect(reviseProgram(world.deps, office.hr, program, world.now())).rejects.toMatchObject({
      code: "conflict",
    });
    await office.edit(program, { weeks: [] });
    const rows = await asOwner(world.deps.database)
      .selectFrom("programs")
      .select(["version", "state", "definition", "join_code"])
      .where("id", "=", program as never)
      .orderBy("version")
      .execute();
    expect(rows).toMatchObject([
      { version: 1, state: "active" },
      { version: 2, state: "draft", definition: { weeks: [] } },
    ]);
    expect(rows[1]?.join_code).toBe(rows[0]?.join_code);
  });

  test("a pilot is offered to its group, a pause and an end to nobody; the second person may be of HR too", async () => {
    const lead = world.organization.members.find(({ isLead }) => isLead);
    await asOwner(world.deps.database)
      .updateTable("members")
      .set({ tags: ["trial"] })
      .where(
        "id",
        "in",
        world.organization.members.filter((each) => each.account === employee).map(({ id }) => id),
      )
      .execute();
    const program = await office.begin("recover-from-setbacks");
    await office.edit(program, { pilot: { ...NOBODY, tags: ["trial"] } }, { opensOn: "2026-01-14" });
    await office.nameAction(program, "cl-top-three");
    await office.step(office.hr, program, "ask");
    await asOwner(world.deps.database)
      .updateTable("members")
      .set({ roles: ["hr"] })
      .where("id", "=", lead?.id ?? ("" as never))
      .execute();
    const second = { ...office.hr, memberId: lead?.id ?? office.hr.memberId };
    await office.step(second, program, "approve_pilot");
    expect(await offered()).toContain(program);
    const others = pressable(await seen(world, lead?.account ?? "", "program.open"));
    expect(others.map(({ args }) => args.program)).not.toContain(program);
    await office.step(office.hr, program, "pause");
    expect(await offered()).not.toContain(program);
    await office.step(office.hr, program, "resume");
    expect((await pageOf(program)).state).toBe("pilot");
    await office.step(office.hr, program, "open_to_all");
    const now = pressable(await seen(world, lead?.account ?? "", "program.open"));
    expect(now.map(({ args }) => args.program)).toContain(program);
    await office.step(office.hr, program, "end");
    expect(await offered()).not.toContain(program);
    await expect(office.step(office.hr, program, "resume")).rejects.toMatchObject({ code: "conflict" });
  });

  test("a definition that names a team of nobody here is refused", async () => {
    const program = await office.begin("switch-off");
    const stranger = "01890000-0000-7000-8000-00000000ffff" as never;
    await expect(office.edit(program, { pilot: { ...NOBODY, teams: [stranger] } })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(office.begin("nothing-of-ours")).rejects.toMatchObject({ code: "invalid" });
  });
});
