import { beforeEach, expect, test } from "vitest";
import { eraseMember } from "../../../src/app/me/erase-member.ts";
import { withdrawApproval } from "../../../src/app/policy/approvals.ts";
import { readPolicyPage } from "../../../src/app/policy/read-policy-page.ts";
import { readPrivacyPage } from "../../../src/app/privacy/read-privacy-page.ts";
import { stepQuestions } from "../../../src/app/questions/step-questions.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import type { OrganizationId } from "../../../src/core/ids.ts";
import { SET_STEPS } from "../../../src/core/pulse/set-standing.ts";
import { endRestoredSets, findLivingSets } from "../../../src/db/pulse/question-sets.ts";
import { asApp, asReader } from "../../../src/db/transact.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { foundOrganization, freshId } from "../../db/people.ts";
import { LANTERN, LANTERN_FORM, lanternFile } from "../../lantern.ts";
import { createWorld, type World } from "../../world.ts";
import { MONDAYS } from "../policy/level-requests.ts";
import { sessionOf } from "../workspace/sessions.ts";
import { type QuestionOffice, questionOffice } from "./scene.ts";

describeOnEach("The life of licensed questions", (open) => {
  let world: World;
  let office: QuestionOffice;
  beforeEach(async () => {
    world = await createWorld(await open());
    office = await questionOffice(world);
  });

  const owner = () => asOwner(world.deps.database);
  const stateOf = async () => (await office.page()).hand?.state ?? null;
  const notices = () =>
    owner()
      .selectFrom("deliveries")
      .select(["member_id", "state"])
      .where("kind", "=", "notice")
      .where("slot", "like", "questions %")
      .execute();
  const endAuditors = () =>
    owner().updateTable("members").set({ roles: [] }).where("id", "=", office.auditor.memberId).execute();
  const secondHr = async (): Promise<Session> => {
    const colleague = world.organization.members.find(({ isLead, role }) => !isLead && role === null);
    const memberId = colleague?.id ?? office.hr.memberId;
    await owner()
      .updateTable("members")
      .set({ roles: ["hr"] })
      .where("id", "=", memberId)
      .execute();
    return { ...office.hr, memberId };
  };

  test("only HR brings and moves them; HR and auditors read, others do not", async () => {
    for (const persona of ["employee", "manager", "auditor"] as const) {
      const session = await sessionOf(world, persona);
      await expect(office.bring(session)).rejects.toMatchObject({ code: "forbidden" });
      for (const step of SET_STEPS)
        await expect(office.step(step, session)).rejects.toMatchObject({ code: "forbidden" });
      const read = office.page(session);
      await (persona === "auditor"
        ? expect(read).resolves.toMatchObject({ mayWrite: false, mayBring: false })
        : expect(read).rejects.toMatchObject({ code: "forbidden" }));
    }
  });

  test("what is wrong with the file, the name, the rights and the licence is told at once, and nothing is stored", async () => {
    const wrong = { name: " ", rights: "r".repeat(301), licensed: false, text: lanternFile({ frame: null }) };
    const saved = await office.bring(office.hr, wrong);
    expect(saved.kind === "problems" && saved.problems.map(({ code }) => code)).toEqual([
      "name_missing",
      "rights_long",
      "license_missing",
      "frame_missing",
    ]);
    const noText = await office.bring(office.hr, { ...LANTERN_FORM, text: null });
    expect(noText).toEqual({ kind: "problems", problems: [{ line: null, code: "not_text", value: "" }] });
    expect(await stateOf()).toBeNull();
    expect(await office.log()).toEqual([]);
  });

  test("a draft shows every question as a member meets it, in each language, and a new file takes its place", async () => {
    await office.bring();
    const { hand, preview } = await office.page();
    expect(hand).toMatchObject({ ...LANTERN, state: "draft", steps: ["ask", "drop"] });
    const text = JSON.stringify(preview?.views);
    for (const question of [
      "My lantern burned",
      "went out before supper",
      "felt as light",
      "else chose",
      "the color",
    ])
      expect(text).toContain(question);
    expect(text).toContain(LANTERN.rights);
    expect(JSON.stringify((await office.page(office.hr, "es")).preview?.views)).toContain("faroles");
    await office.bring(office.hr, { ...LANTERN_FORM, name: "The other list" });
    expect((await office.page()).hand).toMatchObject({ name: "The other list", state: "draft" });
    await office.step("drop");
    expect(await stateOf()).toBeNull();
    expect(await owner().selectFrom("question_sets").select("id").execute()).toEqual([]);
  });

  test("put forward, they wait for an auditor, whose no makes them a draft again, and so does HR's withdrawal", async () => {
    await office.bring();
    await office.step("ask");
    expect((await office.page()).waitsFor).toBe("auditor");
    expect((await readPolicyPage(world.deps, office.auditor, world.now())).approvals).toMatchObject([
      { kind: "questions", questions: LANTERN.name, value: null, person: null },
    ]);
    await expect(office.step("approve")).rejects.toMatchObject({ says: "questions_auditor" });
    await expect(office.bring()).rejects.toMatchObject({ says: "questions_at_hand" });
    await office.answer("no");
    expect(await stateOf()).toBe("draft");
    await office.step("ask");
    const { approvals } = await readPolicyPage(world.deps, office.hr, world.now());
    await withdrawApproval(world.deps, office.hr, approvals[0]?.id ?? "", office.later());
    expect(await stateOf()).toBe("draft");
    await office.step("ask");
    await office.step("withdraw");
    expect(await stateOf()).toBe("draft");
    expect((await readPolicyPage(world.deps, office.hr, world.now())).approvals).toEqual([]);
    expect(await notices()).toEqual([]);
    expect(await office.log()).toEqual([
      "hr questions.save",
      "hr questions.ask",
      "auditor questions.refuse",
      "hr questions.ask",
      "hr questions.withdraw",
      "hr questions.ask",
      "hr questions.withdraw",
    ]);
  });

  test("an auditor of less than a week says no and not yes; one who is HR says neither", async () => {
    await office.bring();
    await office.step("ask");
    const since = (at: ReturnType<World["now"]> | null, roles: ("hr" | "auditor")[]) =>
      owner()
        .updateTable("members")
        .set({ auditor_since: at, roles })
        .where("id", "=", office.auditor.memberId)
        .execute();
    await since(world.now(), ["auditor"]);
    await expect(office.answer("yes")).rejects.toMatchObject({ says: "auditor_new" });
    const both: Session = { ...office.auditor, roles: ["hr", "auditor"] };
    await expect(office.answer("yes", both)).rejects.toMatchObject({ says: "own_request" });
    await expect(office.answer("yes", await sessionOf(world, "employee"))).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await stateOf()).toBe("waiting");
    await office.answer("no");
    expect(await stateOf()).toBe("draft");
  });

  test("a yes plans one neutral message for each who takes them; taken back, those that wait are not sent", async () => {
    const account =
      world.organization.members.find(({ role, isLead }) => role === null && !isLead)?.account ?? "";
    await world.act(account, { verb: "consent.give", args: {} }, MONDAYS);
    await office.agree();
    expect(await stateOf()).toBe("agreed");
    const planned = await notices();
    expect(planned.length).toBeGreaterThan(0);
    expect(new Set(planned.map(({ member_id }) => member_id)).size).toBe(planned.length);
    const { rules } = await readPrivacyPage(world.deps, await sessionOf(world, "employee"), world.now());
    expect(rules.questions).toEqual({ now: null, next: LANTERN });
    await office.step("withdraw");
    expect((await notices()).every(({ state }) => state === "skipped")).toBe(true);
    await office.step("ask");
    await office.answer("yes");
    expect(await notices()).toHaveLength(2 * planned.length);
  });

  test("the message says that the questions change, and names neither the instrument nor a person", async () => {
    const person = world.organization.members.find(({ role, isLead }) => role === null && !isLead);
    await world.act(person?.account ?? "", { verb: "consent.give", args: {} }, MONDAYS);
    await office.agree();
    await world.advance("2026-01-06T12:00:00Z");
    const sent = await owner().selectFrom("browser_messages").select("envelope").execute();
    const texts = sent.map(({ envelope }) => JSON.stringify(envelope));
    const told = texts.filter((text) => text.includes("The weekly questions are to change"));
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map((text) => text.replace(/"id":"[^"]*"/g, ""))).size).toBe(1);
    expect(told[0]).toContain("/privacy");
    expect(told[0]).not.toContain("Lantern");
  });

  test("where there is no auditor somebody else of HR says yes, and HR alone says it alone", async () => {
    await endAuditors();
    await office.bring();
    await office.step("ask");
    expect(await office.page()).toMatchObject({
      waitsFor: "self",
      hand: { steps: ["approve", "send_back", "withdraw"] },
    });
    const second = await secondHr();
    expect((await office.page()).waitsFor).toBe("other_hr");
    await expect(office.step("approve")).rejects.toMatchObject({ says: "questions_second" });
    await office.step("approve", second);
    expect(await stateOf()).toBe("agreed");
  });

  test("an auditor who was named since cannot answer what was never put to them: HR puts it forward again", async () => {
    await endAuditors();
    await office.bring();
    await office.step("ask");
    await owner()
      .updateTable("members")
      .set({ roles: ["auditor"] })
      .where("id", "=", office.auditor.memberId)
      .execute();
    expect((await office.page()).waitsFor).toBe("nobody");
    await expect(office.step("approve")).rejects.toMatchObject({ says: "questions_auditor" });
    await office.step("withdraw");
    await office.step("ask");
    await office.answer("yes");
    expect(await stateOf()).toBe("agreed");
  });

  test("another organization sees and moves none of it", async () => {
    await office.bring();
    const { hand } = await office.page();
    const other = await foundOrganization(world.deps.database, freshId());
    await owner()
      .insertInto("policies")
      .values({ organization_id: other.organizationId, custodians: ["Ada Custodian"] })
      .execute();
    const stranger: Session = {
      ...office.hr,
      organizationId: other.organizationId as OrganizationId,
      memberId: other.memberId,
    };
    expect((await office.page(stranger)).hand).toBeNull();
    const wish = { id: hand?.id ?? "", step: "ask" } as const;
    await expect(stepQuestions(world.deps, stranger, wish, world.now())).rejects.toMatchObject({
      says: "moved_on",
    });
    expect(
      await asReader(world.deps.database, other.organizationId, (trx) =>
        findLivingSets(trx, world.organization.id),
      ),
    ).toEqual([]);
    await expect(office.step("end")).rejects.toMatchObject({ code: "conflict" });
  });

  test("the database rewrites no question, and keeps no id of who was erased", async () => {
    await office.agree();
    const { id } = world.organization;
    await expect(
      asApp(world.deps.database, id, (trx) =>
        trx.updateTable("question_sets").set({ content: "{}" }).where("organization_id", "=", id).execute(),
      ),
    ).rejects.toThrow(/permission denied/);
    const people = [office.hr.memberId, office.auditor.memberId];
    for (const memberId of people) await eraseMember(world.deps, { organizationId: id, memberId });
    const [row] = await owner().selectFrom("question_sets").selectAll().execute();
    expect(row?.state).toBe("agreed");
    expect(people.filter((memberId) => JSON.stringify(row).includes(memberId))).toEqual([]);
    expect((await office.page()).hand).toMatchObject({ broughtBy: null, agreedBy: null });
  });

  test("after a restore what waited has to be put forward again", async () => {
    await office.bring();
    await office.step("ask");
    await owner()
      .transaction()
      .execute((trx) => endRestoredSets(trx as never));
    expect(await stateOf()).toBe("draft");
  });
});
