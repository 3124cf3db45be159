import { beforeAll, expect, test } from "vitest";
import { readContentPage } from "../../../src/app/content/read-content.ts";
import { readOwnPage } from "../../../src/app/content/read-own.ts";
import { readPracticePage } from "../../../src/app/content/read-practice.ts";
import { saveOwnPractice } from "../../../src/app/content/save-own.ts";
import { stepOwnPractice } from "../../../src/app/content/step-own.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import type { OrganizationId } from "../../../src/core/ids.ts";
import { OWN_STEPS, type OwnStep } from "../../../src/core/practice/own-standing.ts";
import { asApp } from "../../../src/db/transact.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundOrganization } from "../../db/people.ts";
import { HARBOR_WALK, saying } from "../../own-content.ts";
import { createWorld, type World } from "../../world.ts";
import { createOffice, pressable, seen, textOf } from "../program/scene.ts";
import { sessionOf } from "../workspace/sessions.ts";

const EVERYTHING = { kind: null, need: null, grade: null, language: null };

describeOnEach("Content of an organization's own", (open) => {
  let world: World;
  let hr: Session;
  let second: Session;
  let employee: string;

  beforeAll(async () => {
    world = await createWorld(await open());
    hr = await sessionOf(world, "hr");
    const colleague = world.organization.members.filter(({ isLead, role }) => !isLead && role === null)[1];
    employee = world.organization.members.find(({ isLead, role }) => !isLead && role === null)?.account ?? "";
    second = { ...hr, memberId: colleague?.id ?? hr.memberId, roles: ["hr"] };
  });

  const save = (content = HARBOR_WALK, name: string | null = null, by = hr) =>
    saveOwnPractice(world.deps, by, { name, content }, world.now());
  const step = (name: string, wish: OwnStep, by = hr) =>
    stepOwnPractice(world.deps, by, { name, step: wish }, world.now());
  const page = (name: string, by = hr) => readOwnPage(world.deps, by, { name }, world.now());
  const makeSecondHr = (is: boolean) =>
    asOwner(world.deps.database)
      .updateTable("members")
      .set({ roles: is ? ["hr"] : [] })
      .where("id", "=", second.memberId)
      .execute();
  const inLibrary = async () => textOf(await seen(world, employee, "library.own"));

  test("only HR writes and moves it; auditors read, managers and employees do not", async () => {
    const name = await save();
    for (const persona of ["employee", "manager", "auditor"] as const) {
      const session = await sessionOf(world, persona);
      for (const attempt of [
        () => save(HARBOR_WALK, null, session),
        () => save(HARBOR_WALK, name, session),
        ...OWN_STEPS.map((wish) => () => step(name, wish, session)),
      ])
        await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
      const read = [
        () => readContentPage(world.deps, session, EVERYTHING),
        () => readPracticePage(session, "soft-breath", {}),
        () => page(name, session),
      ];
      for (const attempt of read)
        await (persona === "auditor"
          ? expect(attempt()).resolves.toBeDefined()
          : expect(attempt()).rejects.toMatchObject({ code: "forbidden" }));
    }
    const auditor = await sessionOf(world, "auditor");
    expect(await page(name, auditor)).toMatchObject({ steps: [], mayEdit: false });
    expect(await page(name)).toMatchObject({ version: 1, state: "draft", steps: ["ask", "end"] });
  });

  test("what the linter finds an error in is stored and told, and cannot be used", async () => {
    const name = await save(saying("Relax. This will cure your stress."));
    const { findings, steps } = await page(name);
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toContain("L08");
    expect(steps).toEqual(["end"]);
    await expect(step(name, "ask")).rejects.toMatchObject({ code: "refused", says: "own_unsound" });
    await expect(step(name, "approve")).rejects.toMatchObject({ code: "conflict" });
    expect((await page(name)).state).toBe("draft");
    await save(HARBOR_WALK, name);
    await step(name, "ask");
    expect((await page(name)).state).toBe("in_review");
    // While somebody reads it over, its words stay.
    await expect(save(saying("Anything else?"), name)).rejects.toMatchObject({ code: "conflict" });
    await step(name, "send_back");
    expect(await page(name)).toMatchObject({ state: "draft", version: 1 });
  });

  test("whoever wrote it or asked for it approves it only where nobody else is in HR", async () => {
    await makeSecondHr(true);
    const name = await save();
    await step(name, "ask");
    expect(await page(name)).toMatchObject({ waitsForOther: true, steps: ["send_back", "end"] });
    await expect(step(name, "approve")).rejects.toMatchObject({ code: "refused", says: "own_second" });
    // Asking in the place of the author makes no second person of them.
    await step(name, "send_back", second);
    await step(name, "ask", second);
    for (const by of [hr, second])
      await expect(step(name, "approve", by)).rejects.toMatchObject({ says: "own_second" });
    await step(name, "send_back");
    await step(name, "ask");
    await step(name, "approve", second);
    expect(await page(name)).toMatchObject({ state: "in_use", versions: [{ version: 1, state: "in_use" }] });
    await makeSecondHr(false);
    const other = await save();
    await step(other, "ask");
    await step(other, "approve");
    expect((await page(other)).state).toBe("in_use");
    for (const each of [name, other]) await step(each, "end");
  });

  test("members see it in their library once it is in use, in their language alone, and no more when it is over", async () => {
    const { en } = HARBOR_WALK.texts;
    const name = await save({ ...HARBOR_WALK, texts: { en: en as NonNullable<typeof en> } });
    expect(await inLibrary()).not.toContain("A pause at the quay");
    await step(name, "ask");
    expect(await inLibrary()).not.toContain("A pause at the quay");
    await step(name, "approve");
    expect(await inLibrary()).toContain("A pause at the quay");
    const forNeed = await seen(world, employee, "library.open", { need: "N11" });
    expect(textOf(forNeed)).toContain("From where you work\nA pause at the quay");
    const view = await seen(world, employee, "library.practice", { practice: name });
    expect(textOf(view)).toContain("Look back on a full day");
    await speak("es");
    expect(textOf(await seen(world, employee, "library.own"))).not.toContain("A pause at the quay");
    await speak("en");
    await step(name, "end");
    expect(await inLibrary()).not.toContain("A pause at the quay");
    expect((await seen(world, employee, "library.practice", { practice: name })).title).toBe(
      "That did not work",
    );
    await expect(step(name, "end")).rejects.toMatchObject({ code: "conflict" });
  });

  test("another version takes the place of the one in use, which is never rewritten", async () => {
    const name = await save();
    await step(name, "ask");
    await step(name, "approve");
    await save(saying("What stays at work today?"), name);
    expect(await page(name)).toMatchObject({ version: 2, state: "draft", inUse: 1 });
    await step(name, "ask");
    await step(name, "approve");
    expect((await page(name)).versions.map(({ version, state }) => `${version} ${state}`)).toEqual([
      "1 ended",
      "2 in_use",
    ]);
    const rows = await asOwner(world.deps.database)
      .selectFrom("own_practices")
      .select("content")
      .where("id", "=", name.slice(4) as never)
      .orderBy("version")
      .execute();
    expect(rows.map(({ content }) => content)).toEqual([HARBOR_WALK, saying("What stays at work today?")]);
    await step(name, "end");
  });

  test("another organization's content is not there, for its HR and for its members", async () => {
    const name = await save();
    await step(name, "ask");
    await step(name, "approve");
    const other = await foundOrganization(world.deps.database, "other");
    const stranger: Session = { ...hr, organizationId: other.organizationId, memberId: other.memberId };
    for (const attempt of [
      () => page(name, stranger),
      () => save(HARBOR_WALK, name, stranger),
      () => step(name, "end", stranger),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
    expect((await readContentPage(world.deps, stranger, EVERYTHING)).own).toEqual([]);
    const count = (organization: OrganizationId) =>
      asApp(
        world.deps.database,
        organization,
        async (trx) => (await trx.selectFrom("own_practices").select("id").execute()).length,
      );
    expect(await count(other.organizationId)).toBe(0);
    expect(await count(hr.organizationId)).toBeGreaterThan(0);
    for (const wrong of ["own:none", "soft-breath", "", `${name}:1:1`])
      await expect(page(wrong)).rejects.toMatchObject({ code: "not_found" });
    await step(name, "end");
  });

  test("a program can hold it, and then it cannot be taken out of use", async () => {
    const name = await save();
    const office = await createOffice(world);
    const weeks = [
      { core: [{ practice: name, minutes: 3 }], swap: { practice: "ground-senses", minutes: 1 }, log: null },
    ] as const;
    const program = await office.begin("softer-self-talk");
    await office.edit(program, { weeks }, { opensOn: world.now().toString().slice(0, 10) });
    await office.nameAction(program, "fa-share-load");
    // While it is not in use, it is no practice that a program could hold.
    await expect(office.step(office.hr, program, "ask")).rejects.toMatchObject({ says: "plan_unsound" });
    await step(name, "ask");
    await step(name, "approve");
    await office.step(office.hr, program, "ask");
    await office.step(office.auditor, program, "approve");
    await expect(step(name, "end")).rejects.toMatchObject({ code: "refused", says: "own_planned" });
    // Nor does it get another length, in which the plan would not find it.
    await save({ ...HARBOR_WALK, minutes: 1 }, name);
    await step(name, "ask");
    await expect(step(name, "approve")).rejects.toMatchObject({ code: "refused", says: "own_planned" });
    await step(name, "end");
    expect(await page(name)).toMatchObject({ version: 1, state: "in_use" });
    await seen(world, employee, "program.join", { program });
    const view = await seen(world, employee, "program.open");
    expect(textOf(view)).toContain("A pause at the quay");
    const start = pressable(view).find(({ verb }) => verb === "practice.start");
    expect(start?.args).toEqual({ practice: name, minutes: "3" });
    expect((await seen(world, employee, "practice.start", start?.args)).title).toBe("A pause at the quay");
    expect(textOf(await seen(world, employee, "home.open"))).toContain("A pause at the quay");
    await office.step(office.hr, program, "end");
    await step(name, "end");
    expect((await page(name)).state).toBe("ended");
  });

  test("the list holds all that ships, tells that nobody reviewed it, and filters", async () => {
    const all = await readContentPage(world.deps, hr, EVERYTHING);
    expect(all.practices.length).toBeGreaterThan(50);
    expect(all.practices.every(({ reviewed }) => !reviewed)).toBe(true);
    expect(all.programs).toHaveLength(5);
    expect(all.questions).toHaveLength(27);
    const graded = await readContentPage(world.deps, hr, { ...EVERYTHING, grade: "B" });
    expect(graded.practices.map(({ id }) => id)).toContain("soft-breath");
    expect(graded.practices.every(({ lengths }) => lengths.some(({ grade }) => grade === "B"))).toBe(true);
    expect(graded.questions).toEqual([]);
    const needed = await readContentPage(world.deps, hr, { ...EVERYTHING, need: "N13" });
    expect(needed.practices.length).toBeLessThan(all.practices.length);
    expect(needed.programs).toEqual([]);
    const questions = await readContentPage(world.deps, hr, { ...EVERYTHING, kind: "question" });
    expect([questions.practices, questions.own, questions.programs]).toEqual([[], [], []]);
  });

  const speak = (language: string) => {
    const found = world.organization.members.find((member) => member.account === employee);
    if (found === undefined) throw new Error("Nobody has that account.");
    return asOwner(world.deps.database)
      .updateTable("members")
      .set({ language })
      .where("id", "=", found.id)
      .execute();
  };
});
