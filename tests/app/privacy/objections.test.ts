import { sql } from "kysely";
import { afterEach, beforeAll, expect, test } from "vitest";
import { decideObjection } from "../../../src/app/privacy/decide-objection.ts";
import { objectToRoster } from "../../../src/app/privacy/object-to-roster.ts";
import { readObjectionPage } from "../../../src/app/privacy/read-objection-page.ts";
import { readObjections } from "../../../src/app/privacy/read-objections.ts";
import { readPrivacyPage } from "../../../src/app/privacy/read-privacy-page.ts";
import type { MemberId, TeamId, WindowId } from "../../../src/core/ids.ts";
import { describeOnEach } from "../../db/databases.ts";
import { foundOrganization } from "../../db/people.ts";
import { createWorld, type World } from "../../world.ts";
import { lensOf } from "./lens.ts";

describeOnEach("Objecting to who is counted together", (open, dialect) => {
  let world: World;
  let see: ReturnType<typeof lensOf>;
  beforeAll(async () => {
    world = await createWorld(await open());
    see = lensOf(world);
    await see.consentAll();
    await world.advance("2026-02-04T08:00:00Z");
  });
  afterEach(async () => {
    await see.owner.deleteFrom("roster_objections").execute();
    await see.owner
      .updateTable("members")
      .set({ roles: ["auditor"] })
      .where("name", "=", "Aziza Auk")
      .execute();
  });

  test("a member sees the list, who decides, and how it stands; so does everyone on it, and nobody else", async () => {
    const [one, other] = world.organization.members.filter(
      ({ team, isLead }) => team.name === "Payments" && !isLead,
    );
    const page = async (name: string) => readObjectionPage(world.deps, await see.session(name), world.now());
    const before = await page(one?.name ?? "");
    expect(before).toMatchObject({
      hasAuditor: true,
      node: see.node("Payments"),
      group: { size: 13, list: "unquestioned" },
    });
    expect(before.group.people).toHaveLength(13);
    expect(await see.object(one as { id: MemberId }, before.node)).toBe("waiting");
    expect((await page(one?.name ?? "")).group.list).toBe("waiting");
    expect(await page(other?.name ?? "")).toEqual(await page(one?.name ?? ""));
    expect((await page(see.named("Search").name)).group.list).toBe("unquestioned");
    await expect(page(see.named("Larkfield Works", true).name)).rejects.toMatchObject({ code: "not_found" });
  });

  test("who takes part in nothing objects like everyone else", async () => {
    const silent = see.named("Design");
    await world.act(silent.account, { verb: "rhythm.leave", args: {} });
    expect(await see.object(silent, see.node("Design"))).toBe("waiting");
  });

  test("stored is the group and the reason; no member, no time; and the same again writes nothing", async () => {
    const [one, other] = world.organization.members.filter(
      ({ team, isLead }) => team.name === "Payments" && !isLead,
    );
    await see.object(one as { id: MemberId }, see.node("Payments"), "left_long_ago");
    const [row, ...more] = await see.objections();
    expect(more).toEqual([]);
    expect(Object.keys(row ?? {}).sort()).toEqual([
      "decision",
      "node_id",
      "organization_id",
      "reason",
      "window_id",
    ]);
    const before = await world.dump();
    const text = [...before.entries()].find(([table]) => table === "roster_objections")?.[1] ?? "";
    for (const { id } of world.organization.members) expect(text).not.toContain(id);
    const physical = async () =>
      (
        await see.owner
          .selectFrom("roster_objections")
          .select(["reason"])
          .select((x) => x.ref("ctid" as "reason").as("at"))
          .execute()
      ).map(({ at }) => String(at));
    const place = await physical();
    expect(await see.object(one as { id: MemberId }, see.node("Payments"), "left_long_ago")).toBe("waiting");
    expect(await see.object(other as { id: MemberId }, see.node("Payments"), "left_long_ago")).toBe(
      "waiting",
    );
    expect(await world.dump()).toEqual(before);
    expect(await physical()).toEqual(place);
  });

  test("somebody of another group, another organization or nobody's list is told that there is none", async () => {
    const window = (await see.openWindow()).id;
    const stranger = see.named("Search");
    await expect(see.object(stranger, see.node("Payments"))).rejects.toMatchObject({ code: "not_found" });
    await expect(see.object(stranger, "Payments" as TeamId)).rejects.toMatchObject({ code: "not_found" });
    await expect(
      see.object(stranger, see.node("Search"), "other", "no window" as WindowId),
    ).rejects.toMatchObject({ code: "not_found" });
    // The group around one's own is not one's list: else one person could hide the whole organization.
    await expect(see.object(stranger, see.node("Product"))).rejects.toMatchObject({ code: "not_found" });
    const away = await foundOrganization(world.deps.database, "away");
    const form = { window, node: see.node("Payments"), reason: "other" };
    await expect(objectToRoster(world.deps, away, form, world.now())).rejects.toMatchObject({
      code: "not_found",
    });
    const both = { organizationId: away.organizationId, memberId: see.named("Payments").id };
    await expect(objectToRoster(world.deps, both, form, world.now())).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await see.objections()).toEqual([]);
  });

  test("a reason of one's own making is refused, and nothing is stored", async () => {
    await expect(
      see.object(see.named("Payments"), see.node("Payments"), "Bo is a bot"),
    ).rejects.toMatchObject({ code: "invalid" });
    expect(await see.objections()).toEqual([]);
  });

  test("only the auditor sees objections, by group and reason; that they looked and what they decided is logged by role", async () => {
    await see.object(see.named("Payments"), see.node("Payments"), "too_small_or_alike");
    for (const name of ["Henri Heron", see.named("Payments", true).name, see.named("Payments").name]) {
      await expect(readObjections(world.deps, await see.session(name), world.now())).rejects.toMatchObject({
        code: "forbidden",
      });
      const form = {
        window: (await see.openWindow()).id,
        node: see.node("Payments"),
        decision: "kept",
        reasons: "other",
      };
      await expect(
        decideObjection(world.deps, await see.session(name), form, world.now()),
      ).rejects.toMatchObject({ code: "forbidden" });
      expect((await readPrivacyPage(world.deps, await see.session(name), world.now())).waiting).toBeNull();
    }
    const auditor = await see.session("Aziza Auk");
    expect((await readPrivacyPage(world.deps, auditor, world.now())).waiting).toBe(1);
    const { lists } = await readObjections(world.deps, auditor, world.now());
    expect(lists).toEqual([
      {
        node: see.node("Payments"),
        name: "Payments",
        isDirectStaff: false,
        people: 13,
        state: "waiting",
        open: ["too_small_or_alike"],
        decided: [],
      },
    ]);
    await see.decide(see.node("Payments"), "kept", "too_small_or_alike");
    await see.decide(see.node("Payments"), "kept", "too_small_or_alike");
    const log = await see.owner
      .selectFrom("access_log")
      .select(["actor_role", "verb", "subject_id"])
      .orderBy("verb")
      .execute();
    expect(log).toEqual([
      { actor_role: "auditor", verb: "objections.read", subject_id: null },
      { actor_role: "auditor", verb: "roster.kept", subject_id: see.node("Payments") },
    ]);
    expect((await readPrivacyPage(world.deps, auditor, world.now())).waiting).toBe(0);
  });

  test("after the auditor kept a group, the same reason changes nothing, and another one asks again", async () => {
    const member = see.named("Payments");
    await see.object(member, see.node("Payments"), "other");
    await see.decide(see.node("Payments"), "kept");
    expect(await see.object(member, see.node("Payments"), "other")).toBe("kept");
    expect(await see.object(member, see.node("Payments"), "left_long_ago")).toBe("waiting");
    // A reason that the auditor was not shown is not decided on unseen.
    await see.decide(see.node("Payments"), "kept", "other");
    expect(await see.object(member, see.node("Payments"), "other")).toBe("waiting");
    await see.decide(see.node("Payments"), "left_out", "left_long_ago");
    expect(await see.object(member, see.node("Payments"), "not_one_of_us")).toBe("left_out");
    await expect(see.decide(see.node("Payments"), "kept", "not_one_of_us")).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(see.decide(see.node("Search"), "left_out")).rejects.toMatchObject({ code: "not_found" });
  });

  test("where nobody is auditor the objection itself leaves the group out, and the page said so before", async () => {
    await see.withoutAuditor();
    const member = see.named("Payments");
    const page = () =>
      see.session(member.name).then((session) => readObjectionPage(world.deps, session, world.now()));
    expect((await page()).hasAuditor).toBe(false);
    expect(await see.object(member, see.node("Payments"))).toBe("left_out");
    expect((await page()).group).toMatchObject({ list: "left_out", stillIn: { name: "Product" } });
    // And no further: the group around it is not theirs to object to.
    await expect(see.object(member, see.node("Product"))).rejects.toMatchObject({ code: "not_found" });
  });

  test("whoever is left out everywhere is asked nothing more; whoever is counted further up still is", async () => {
    await see.withoutAuditor();
    const [inPayments, inRoot] = [
      see.named("Payments"),
      world.organization.members.find(({ name }) => name === "Henri Heron"),
    ];
    const rootNode = (await readObjectionPage(world.deps, await see.session("Henri Heron"), world.now()))
      .node;
    await see.object(inPayments, see.node("Payments"));
    expect(await see.asksMember(inPayments)).toBe(true);
    await see.object(inRoot as { id: MemberId }, rootNode);
    for (const node of [see.node("Product"), see.node("Larkfield Works")]) {
      const window = await see.openWindow();
      await see.owner
        .insertInto("roster_objections")
        .values({
          organization_id: world.organization.id,
          window_id: window.id,
          node_id: node,
          reason: "not_one_of_us",
          decision: "left_out",
        })
        .execute();
    }
    expect(await see.asksMember(inPayments)).toBe(false);
    const { receipt, countedIn } = await readPrivacyPage(
      world.deps,
      await see.session(inPayments.name),
      world.now(),
    );
    expect(receipt.bound.window).toBeNull();
    expect(countedIn).toMatchObject({ list: "left_out", stillIn: null });
    expect(await see.asksMember(see.named("Search"))).toBe(true);
    const { receipt: ofSearch } = await readPrivacyPage(
      world.deps,
      await see.session(see.named("Search").name),
      world.now(),
    );
    expect(ofSearch.bound.window).toBe(57);
  });

  // The embedded engine does one transaction after the other.
  if (dialect === "postgres") {
    test("an objection that comes while the window is being closed waits for it, and is refused", async () => {
      const { id } = await see.openWindow();
      const state = (to: "open" | "closed") => ({ state: to });
      let objecting: Promise<unknown> = Promise.resolve();
      await see.owner.transaction().execute(async (trx) => {
        await trx.selectFrom("windows").select("id").where("id", "=", id).forUpdate().execute();
        await trx.updateTable("windows").set(state("closed")).where("id", "=", id).execute();
        objecting = see.object(see.named("Data"), see.node("Data"), "other", id).catch(({ code }) => code);
        const waiting = sql<{ count: number }>`
          select count(*)::int as count from pg_locks
          where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))`;
        while ((await waiting.execute(trx)).rows[0]?.count === 0);
      });
      expect(await objecting).toBe("refused");
      expect(await see.objections()).toEqual([]);
      await see.owner.updateTable("windows").set(state("open")).where("id", "=", id).execute();
    });
  }

  test("after the four weeks it is refused, with a message that says so", async () => {
    const window = (await see.openWindow()).id;
    await world.advance("2026-03-03T08:00:00Z");
    const late = see.object(see.named("Payments"), see.node("Payments"), "other", window);
    await expect(late).rejects.toMatchObject({ code: "refused", message: expect.stringContaining("over") });
    // Between the end and the close as well: whatever the tick does, nobody can change what is about to be drawn.
    const next = await see.openWindow();
    const form = { window: next.id, node: see.node("Payments"), reason: "other" };
    const member = { organizationId: world.organization.id, memberId: see.named("Payments").id };
    await expect(objectToRoster(world.deps, member, form, next.closes_at)).rejects.toMatchObject({
      code: "refused",
    });
    expect(await see.object(see.named("Payments"), see.node("Payments"))).toBe("waiting");
  });
});
