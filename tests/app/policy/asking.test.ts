import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { beforeEach, expect, test } from "vitest";
import { newId } from "../../../src/app/new-id.ts";
import { answerRequest, withdrawRequest } from "../../../src/app/policy/answer-request.ts";
import { askForTier } from "../../../src/app/policy/ask-for-tier.ts";
import { readLevelPage } from "../../../src/app/policy/read-level.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import { writeWhole } from "../../../src/db/backup.ts";
import { insertOrganization } from "../../../src/db/directory/found.ts";
import { endRestoredRequests } from "../../../src/db/policy/policy.ts";
import { tickOrganization } from "../../../src/jobs/tick.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { createWorld, type World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";
import { idOf, MONDAYS, noticesOf, requestOf, stepsOf } from "./level-requests.ts";

describeOnEach("Asking for another level", (open) => {
  let world: World;
  let hr: Session;
  let auditor: Session;
  let minutes = 0;
  beforeEach(async () => {
    world = await createWorld(await open());
    [hr, auditor] = [await sessionOf(world, "hr"), await sessionOf(world, "auditor")];
  });

  /** A minute after the last. */
  const later = () => world.now().add({ minutes: ++minutes });
  const ask = (session: Session) => askForTier(world.deps, session, "standard", later());
  const answer = async (session: Session, given: "yes" | "no") =>
    answerRequest(world.deps, session, { request: await idOf(world), answer: given }, later());
  const rolesOf = (session: Session, roles: ("hr" | "auditor")[]) =>
    asOwner(world.deps.database)
      .updateTable("members")
      .set({ roles })
      .where("id", "=", session.memberId)
      .execute();

  test("only HR asks and withdraws, only an auditor answers, and nobody else reads the page", async () => {
    const [employee, manager] = [await sessionOf(world, "employee"), await sessionOf(world, "manager")];
    for (const session of [employee, manager, auditor])
      await expect(ask(session)).rejects.toMatchObject({ code: "forbidden" });
    await ask(hr);
    const id = await idOf(world);
    for (const session of [employee, manager, auditor])
      await expect(withdrawRequest(world.deps, session, id, world.now())).rejects.toMatchObject({
        code: "forbidden",
      });
    for (const session of [employee, manager, hr])
      await expect(answer(session, "yes")).rejects.toMatchObject({ code: "forbidden" });
    for (const session of [employee, manager])
      await expect(readLevelPage(world.deps, session, world.now())).rejects.toMatchObject({
        code: "forbidden",
      });
    const seen = await readLevelPage(world.deps, auditor, world.now());
    expect(seen).toMatchObject({ mayAsk: false, mayAnswer: "yes", level: { change: { id } } });
  });

  test("whoever asks cannot agree: not with both roles, nor after a change of roles, nor past the database", async () => {
    await ask(hr);
    const both: Session = { ...hr, roles: ["hr", "auditor"] };
    await expect(answer(both, "yes")).rejects.toMatchObject({ code: "refused" });
    const turned: Session = { ...hr, roles: ["auditor"] };
    await expect(answer(turned, "yes")).rejects.toMatchObject({ code: "refused" });
    await expect(answer({ ...auditor, roles: ["hr", "auditor"] }, "yes")).rejects.toMatchObject({
      code: "refused",
    });
    const past = sql`update tier_requests set approved_by = requested_by, approved_at = requested_at`;
    await expect(past.execute(asOwner(world.deps.database))).rejects.toThrow(/check constraint/);
    expect(await requestOf(world)).toMatchObject({ approvedOn: null });
  });

  test("an organization without an auditor cannot loosen", async () => {
    await rolesOf(auditor, []);
    await expect(ask(hr)).rejects.toMatchObject({
      code: "refused",
      message: expect.stringContaining("auditor"),
    });
    await rolesOf(auditor, ["hr", "auditor"]);
    await expect(ask(hr)).rejects.toMatchObject({ code: "refused" });
    expect(await requestOf(world)).toBeNull();
  });

  test("one request at a time; a no or a withdrawal ends it, its messages and its yes", async () => {
    await world.act("robin-dipper", { verb: "consent.give", args: {} }, MONDAYS);
    await ask(hr);
    await expect(ask(hr)).rejects.toMatchObject({ code: "conflict" });
    await answer(auditor, "yes");
    const first = await idOf(world);
    const { composition, organization } = world;
    await tickOrganization(composition.tickDeps, organization.id, later());
    expect((await noticesOf(world)).map(({ state }) => state)).toEqual(["planned"]);
    await answer(auditor, "no");
    expect((await noticesOf(world)).map(({ state }) => state)).toEqual(["skipped"]);
    expect(await requestOf(world)).toBeNull();
    await expect(
      answerRequest(world.deps, auditor, { request: first, answer: "yes" }, world.now()),
    ).rejects.toMatchObject({ code: "conflict" });
    await ask(hr);
    expect(await requestOf(world)).toMatchObject({ approvedOn: null });
    await withdrawRequest(world.deps, hr, await idOf(world), later());
    const { level } = await readLevelPage(world.deps, hr, later());
    expect(level.past.map(({ outcome }) => outcome)).toEqual(["withdrawn", "refused"]);
    expect(await stepsOf(world)).toEqual([
      "hr tier.request",
      "auditor tier.approve",
      "system tier.announce",
      "auditor tier.refuse",
      "hr tier.request",
      "hr tier.withdraw",
    ]);
  });

  test("another organization neither sees the request nor can end or answer it", async () => {
    await ask(hr);
    const request = await idOf(world);
    const organizationId = await anotherOrganization(world);
    const [strangeHr, strangeAuditor] = [
      { ...hr, organizationId },
      { ...auditor, organizationId },
    ];
    const conflict = { code: "conflict" };
    await expect(withdrawRequest(world.deps, strangeHr, request, world.now())).rejects.toMatchObject(
      conflict,
    );
    await expect(
      answerRequest(world.deps, strangeAuditor, { request, answer: "no" }, world.now()),
    ).rejects.toMatchObject(conflict);
    expect((await readLevelPage(world.deps, strangeHr, world.now())).level.change).toBeNull();
    const own = await readLevelPage(world.deps, hr, world.now());
    expect(own.level.change?.id).toBe(request);
  });

  test("a request that comes back with a backup is over: whether it was refused since cannot be known", async () => {
    await ask(hr);
    await writeWhole(world.deps.database, (trx) => endRestoredRequests(trx, later()));
    const { level } = await readLevelPage(world.deps, hr, later());
    expect(level).toMatchObject({ change: null, past: [{ outcome: "restored" }] });
    await ask(hr);
    expect(await requestOf(world)).toMatchObject({ to: "standard" });
  });

  test("a member who paused is told when the pause ends, and one who takes no messages by the page alone", async () => {
    await world.act("robin-dipper", { verb: "consent.give", args: {} }, MONDAYS);
    await world.act("robin-dipper", { verb: "rhythm.pause", args: { days: "7" } });
    await ask(hr);
    const { composition, organization } = world;
    await tickOrganization(composition.tickDeps, organization.id, world.now());
    const paused = await asOwner(world.deps.database)
      .selectFrom("preferences")
      .select("paused_until")
      .where("paused_until", "is not", null)
      .execute();
    const notices = await noticesOf(world);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.due_at.toString()).toBe(paused[0]?.paused_until?.toString());
    // Whether somebody paused moves the notice's date by nothing.
    expect(await requestOf(world)).toMatchObject({ toldOn: "2026-01-05" });
  });
});

async function anotherOrganization(world: World) {
  const id = newId<"organization">(world.deps.random, world.now());
  await insertOrganization(world.deps.database, {
    id,
    name: "Another",
    timeZone: "UTC",
    synthetic: true,
    createdAt: Temporal.Instant.from("2026-01-01T00:00:00Z"),
    custodians: ["Ines Example"],
  });
  return id;
}
