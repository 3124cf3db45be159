import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { endMembership, returnPerson } from "../../../src/app/directory/correct-person.ts";
import { changePerson } from "../../../src/app/directory/provision-person.ts";
import { answerRequest } from "../../../src/app/policy/answer-request.ts";
import { answerApproval, withdrawApproval } from "../../../src/app/policy/approvals.ts";
import { askForTier } from "../../../src/app/policy/ask-for-tier.ts";
import { endRole, grantRole } from "../../../src/app/policy/change-role.ts";
import { readRolesPage } from "../../../src/app/policy/read-roles-page.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import type { MemberId } from "../../../src/core/ids.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";
import { idOf } from "./level-requests.ts";

describeOnEach("Roles", (open) => {
  let world: World;
  let hr: Session;
  let auditor: Session;
  let others: { readonly id: MemberId; readonly email: string; readonly name: string }[];
  let minutes = 0;
  const later = (days = 0) => world.now().add({ minutes: ++minutes, hours: 24 * days });

  beforeEach(async () => {
    minutes = 0;
    world = await createWorld(await open());
    [hr, auditor] = [await sessionOf(world, "hr"), await sessionOf(world, "auditor")];
    others = await asOwner(world.deps.database)
      .selectFrom("members")
      .select(["id", "email", "name"])
      .where(sql<boolean>`cardinality(roles) = 0`)
      .orderBy("id")
      .limit(3)
      .execute();
  });

  const other = (n: number) => {
    const found = others[n];
    if (found === undefined) throw new Error("The sample organization has more people.");
    return found;
  };
  const give = (n: number, role: "hr" | "auditor", days = 0, by = hr) =>
    grantRole(world.deps, by, { email: other(n).email, role }, later(days));
  const end = (member: string, role: "hr" | "auditor", by = hr) =>
    endRole(world.deps, by, { member, role }, later());
  const pageAt = (days = 0, by = hr) => readRolesPage(world.deps, by, later(days));
  const namesOf = async (role: "hr" | "auditors") => (await pageAt())[role].map(({ name }) => name);
  const waiting = async () => (await pageAt()).approvals[0]?.id ?? "";
  const asAuditor = (n: number): Session => ({ ...auditor, memberId: other(n).id });
  const logged = async () =>
    (
      await asOwner(world.deps.database)
        .selectFrom("access_log")
        .select(["actor_role", "verb", "change"])
        .where("verb", "like", "role.%")
        .orderBy("at")
        .orderBy("id")
        .execute()
    ).map(({ actor_role, verb, change }) => `${actor_role} ${verb} ${change?.before}→${change?.after}`);

  test("HR gives and ends HR's role, says since when and by whom, and the last one cannot be ended", async () => {
    await expect(end(hr.memberId, "hr")).rejects.toMatchObject({ code: "refused" });
    expect(await give(0, "hr")).toBe("done");
    const { hr: holders } = await pageAt();
    expect(holders.find(({ id }) => id === other(0).id)).toMatchObject({ since: "2026-01-05", by: hr.name });
    expect(holders.find(({ isSelf }) => isSelf)).toMatchObject({ id: hr.memberId, since: null, by: null });
    expect(await end(hr.memberId, "hr")).toBe("done");
    await expect(end(other(0).id, "hr", { ...hr, memberId: other(0).id })).rejects.toMatchObject({
      code: "refused",
    });
    expect(await logged()).toEqual(["hr role.grant null→hr", "hr role.end hr→null"]);
  });

  test("another auditor takes an auditor's yes; it may be refused and withdrawn", async () => {
    expect(await give(0, "auditor")).toBe("asked");
    expect(await namesOf("auditors")).toEqual([auditor.name]);
    await answerApproval(world.deps, auditor, { id: await waiting(), answer: "no" }, later());
    await give(0, "auditor");
    await withdrawApproval(world.deps, hr, await waiting(), later());
    await give(0, "auditor");
    await expect(give(1, "auditor")).rejects.toMatchObject({ code: "conflict" });
    await answerApproval(world.deps, auditor, { id: await waiting(), answer: "yes" }, later());
    expect((await namesOf("auditors")).toSorted()).toEqual([auditor.name, other(0).name].toSorted());
    expect((await logged()).slice(-2)).toEqual([
      "hr role.request null→auditor",
      "auditor role.approve null→auditor",
    ]);
  });

  test("ending an auditor takes a yes too, and they may lay it down themselves", async () => {
    expect(await end(auditor.memberId, "auditor")).toBe("asked");
    expect(await namesOf("auditors")).toEqual([auditor.name]);
    await answerApproval(world.deps, auditor, { id: await waiting(), answer: "no" }, later());
    expect(await end(auditor.memberId, "auditor", auditor)).toBe("done");
    expect(await namesOf("auditors")).toEqual([]);
    expect((await logged()).at(-1)).toBe("auditor role.end auditor→null");
    await expect(end(auditor.memberId, "auditor", auditor)).rejects.toMatchObject({ code: "not_found" });
  });

  test("an auditor whom HR named right before cannot say yes, for a week; a no counts at once", async () => {
    await end(auditor.memberId, "auditor", auditor);
    expect(await give(0, "auditor")).toBe("done");
    const { auditors } = await pageAt();
    expect(auditors).toMatchObject([{ name: other(0).name, since: "2026-01-05", countsFrom: "2026-01-12" }]);
    await askForTier(world.deps, hr, "standard", later());
    const answer = async (given: "yes" | "no", days: number) =>
      answerRequest(world.deps, asAuditor(0), { request: await idOf(world), answer: given }, later(days));
    await expect(answer("yes", 0)).rejects.toMatchObject({ code: "refused", says: "auditor_new" });
    await expect(answer("yes", 6)).rejects.toMatchObject({ code: "refused" });
    await answer("no", 0);
    await askForTier(world.deps, hr, "standard", later());
    await answer("yes", 8);
    expect((await pageAt(8)).auditors).toMatchObject([{ countsFrom: null }]);
  });

  test("a new auditor can neither name nor end another for HR before that week is over", async () => {
    await give(0, "auditor");
    await answerApproval(world.deps, auditor, { id: await waiting(), answer: "yes" }, later());
    await end(auditor.memberId, "auditor");
    const id = await waiting();
    const yes = (by: Session, days = 0) => answerApproval(world.deps, by, { id, answer: "yes" }, later(days));
    await expect(yes(asAuditor(0))).rejects.toMatchObject({ code: "refused" });
    expect(await pageAt(0, asAuditor(0))).toMatchObject({ say: { mayAnswer: { from: "2026-01-12" } } });
    await yes(asAuditor(0), 8);
    expect(await namesOf("auditors")).toEqual([other(0).name]);
  });

  test("nobody comes to hold both roles, whichever came first", async () => {
    await give(0, "hr");
    await expect(give(0, "auditor")).rejects.toMatchObject({ code: "refused", says: "both_roles" });
    const email = await asOwner(world.deps.database)
      .selectFrom("members")
      .select("email")
      .where("id", "=", auditor.memberId)
      .executeTakeFirstOrThrow();
    // An auditor who becomes HR would count as none any more: that would be a way to be rid of them.
    await expect(grantRole(world.deps, hr, { ...email, role: "hr" }, later())).rejects.toMatchObject({
      code: "refused",
    });
    await give(1, "auditor");
    const id = await waiting();
    await give(1, "hr");
    await expect(answerApproval(world.deps, auditor, { id, answer: "yes" }, later())).rejects.toMatchObject({
      code: "refused",
    });
    expect(await namesOf("auditors")).toEqual([auditor.name]);
  });

  test("nobody but HR gives or ends a role, and only of this organization's people", async () => {
    for (const persona of ["employee", "manager", "auditor"] as const) {
      const session = await sessionOf(world, persona);
      await expect(give(0, "hr", 0, session)).rejects.toMatchObject({ code: "forbidden" });
      await expect(end(hr.memberId, "hr", session)).rejects.toMatchObject({ code: "forbidden" });
    }
    for (const persona of ["employee", "manager"] as const)
      await expect(pageAt(0, await sessionOf(world, persona))).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      grantRole(world.deps, hr, { email: "nobody@example.org", role: "hr" }, later()),
    ).rejects.toMatchObject({ code: "not_found" });
    const organizationId = "01970000-0000-7000-8000-00000000000f" as Session["organizationId"];
    const strange = { ...hr, organizationId };
    await expect(give(0, "hr", 0, strange)).rejects.toMatchObject({ code: "not_found" });
    await expect(end(auditor.memberId, "auditor", strange)).rejects.toMatchObject({ code: "not_found" });
    await expect(end("not-an-id", "hr")).rejects.toMatchObject({ code: "not_found" });
  });

  test("a leaver's roles end with leaving and do not come back, by hand or by the identity provider", async () => {
    await give(0, "hr");
    await endMembership(world.deps, hr, other(0).id, later());
    await returnPerson(world.deps, hr, other(0).id, later());
    expect(await namesOf("hr")).toEqual([hr.name]);
    expect((await logged()).at(-1)).toBe("system role.end hr→null");
    const active = (value: boolean) =>
      changePerson(
        world.deps,
        hr.organizationId,
        {
          id: auditor.memberId,
          change: (person) => ({
            ...person,
            manager: null,
            active: value,
          }),
        },
        later(),
      );
    await active(false);
    await active(true);
    expect(await namesOf("auditors")).toEqual([]);
    // The next one whom HR names waits for a week, however the last one went.
    await give(1, "auditor");
    expect((await pageAt()).auditors).toMatchObject([{ name: other(1).name, countsFrom: "2026-01-12" }]);
  });
});
