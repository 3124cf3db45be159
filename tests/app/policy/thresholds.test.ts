import { beforeEach, expect, test } from "vitest";
import { answerApproval, withdrawApproval } from "../../../src/app/policy/approvals.ts";
import { changeThreshold } from "../../../src/app/policy/change-threshold.ts";
import { readPolicyPage } from "../../../src/app/policy/read-policy-page.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import { readHrOverview } from "../../../src/app/summary/read-hr-pages.ts";
import { readTeamPage } from "../../../src/app/summary/read-team-page.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { answerPulse, createWorld, createWorlds, type World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";
import { MONDAYS } from "./level-requests.ts";

const changesOf = async (world: World) =>
  (
    await asOwner(world.deps.database)
      .selectFrom("access_log")
      .select(["actor_role", "verb", "change"])
      .where("verb", "like", "threshold.%")
      .orderBy("at")
      .orderBy("id")
      .execute()
  ).map(({ actor_role, verb, change }) => `${actor_role} ${verb} ${change?.before}→${change?.after}`);

describeOnEach("Thresholds that only rise", (open) => {
  let world: World;
  let hr: Session;
  let auditor: Session;
  let minutes = 0;
  const later = () => world.now().add({ minutes: ++minutes });
  const change = (
    session: Session,
    people: number,
    threshold: "smallest_group" | "smallest_for_hr" = "smallest_group",
  ) => changeThreshold(world.deps, session, { threshold, people }, later());
  const pageOf = (session: Session) => readPolicyPage(world.deps, session, later());
  const open0 = async () => (await pageOf(hr)).approvals[0]?.id ?? "";

  beforeEach(async () => {
    world = await createWorld(await open());
    [hr, auditor] = [await sessionOf(world, "hr"), await sessionOf(world, "auditor")];
  });

  test("HR raises at once; going back waits for an auditor, who may say no, and HR may withdraw", async () => {
    expect(await change(hr, 12)).toBe("raised");
    expect((await pageOf(hr)).thresholds.smallest_group.now).toBe(12);
    expect(await change(hr, 10)).toBe("asked");
    expect((await pageOf(hr)).thresholds.smallest_group.now).toBe(12);
    await answerApproval(world.deps, auditor, { id: await open0(), answer: "no" }, later());
    expect((await pageOf(hr)).approvals).toEqual([]);
    await change(hr, 10);
    await expect(change(hr, 8)).rejects.toMatchObject({ code: "conflict" });
    await withdrawApproval(world.deps, hr, await open0(), later());
    await change(hr, 8);
    await answerApproval(world.deps, auditor, { id: await open0(), answer: "yes" }, later());
    expect((await pageOf(hr)).thresholds.smallest_group.now).toBe(8);
    expect(await changesOf(world)).toEqual([
      "hr threshold.raise 8→12",
      "hr threshold.request 12→10",
      "auditor threshold.refuse undefined→undefined",
      "hr threshold.request 12→10",
      "hr threshold.withdraw undefined→undefined",
      "hr threshold.request 12→8",
      "auditor threshold.approve 12→8",
    ]);
  });

  test("raising ends a wish to lower: it was made against another number", async () => {
    await change(hr, 12);
    await change(hr, 10);
    const id = await open0();
    await change(hr, 15);
    await expect(answerApproval(world.deps, auditor, { id, answer: "yes" }, later())).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await pageOf(hr)).thresholds.smallest_group.now).toBe(15);
  });

  test("nobody else changes one, none goes below the rules, and the database refuses it too", async () => {
    for (const persona of ["employee", "manager", "auditor"] as const)
      await expect(change(await sessionOf(world, persona), 12)).rejects.toMatchObject({ code: "forbidden" });
    for (const persona of ["employee", "manager"] as const)
      await expect(pageOf(await sessionOf(world, persona))).rejects.toMatchObject({ code: "forbidden" });
    for (const people of [7, 9, 0, -8, 51])
      await expect(change(hr, people)).rejects.toMatchObject({ code: "invalid" });
    await expect(change(hr, 49, "smallest_for_hr")).rejects.toMatchObject({ code: "invalid" });
    await expect(change(hr, 8)).rejects.toMatchObject({ code: "conflict" });
    const past = asOwner(world.deps.database).updateTable("policies").set({ smallest_group: 7 });
    await expect(past.execute()).rejects.toThrow(/check constraint/);
  });

  test("only an auditor answers, never whoever is HR as well, nor for another organization", async () => {
    await change(hr, 12);
    await change(hr, 8);
    const id = await open0();
    const answer = (session: Session) => answerApproval(world.deps, session, { id, answer: "yes" }, later());
    for (const persona of ["employee", "manager", "hr"] as const)
      await expect(answer(await sessionOf(world, persona))).rejects.toMatchObject({ code: "forbidden" });
    await expect(answer({ ...auditor, roles: ["hr", "auditor"] })).rejects.toMatchObject({ code: "refused" });
    await expect(answer({ ...hr, roles: ["auditor"] })).rejects.toMatchObject({ code: "refused" });
    const organizationId = "01970000-0000-7000-8000-00000000000f" as Session["organizationId"];
    await expect(answer({ ...auditor, organizationId })).rejects.toMatchObject({ code: "conflict" });
    await expect(withdrawApproval(world.deps, { ...hr, organizationId }, id, later())).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(withdrawApproval(world.deps, auditor, id, later())).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await pageOf(hr)).thresholds.smallest_group.now).toBe(12);
  });

  test("without an auditor nothing is lowered", async () => {
    await change(hr, 12);
    await asOwner(world.deps.database)
      .updateTable("members")
      .set({ roles: [] })
      .where("id", "=", auditor.memberId)
      .execute();
    await expect(change(hr, 8)).rejects.toMatchObject({ code: "refused" });
  });

  test("the page says from sizes alone what each number would leave to see", async () => {
    const { thresholds, shape, meanings } = await pageOf(auditor);
    const groups = thresholds.smallest_group.offered.map(
      ({ people, groups: at }) => `${people}: ${at?.count}`,
    );
    expect(groups[0]).toBe(`8: ${shape.shownGroups}`);
    const counts = thresholds.smallest_group.offered.map(({ groups: at }) => at?.count ?? 0);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.at(-1)).toBeLessThan(counts[0] ?? 0);
    expect(meanings?.map(({ tier, guess }) => `${tier} ${guess.window}`)).toEqual([
      "strict 57",
      "standard 60",
    ]);
  });
});

describeOnEach("A threshold that was raised", (open) => {
  const prepared = createWorlds(open, async (world) => {
    for (const { account } of world.organization.members.slice(1))
      await world.act(account, { verb: "consent.give", args: {} }, MONDAYS);
    await world.advance("2026-02-02T09:00:00Z");
  });

  /** Everyone but one team's people answers, and the window is published. */
  const answered = async (world: World, team: string | null) => {
    for (const { account, team: own } of world.organization.members.slice(1))
      if (own.name !== team) await answerPulse(world, account, 2);
    await world.advance(
      world
        .now()
        .add({ hours: 24 * 30 })
        .toString(),
    );
  };
  const storedOf = async (world: World, name: string) => {
    const owner = asOwner(world.deps.database);
    const team = await owner
      .selectFrom("teams")
      .select("id")
      .where("name", "=", name)
      .executeTakeFirstOrThrow();
    const summaries = await owner
      .selectFrom("summaries")
      .innerJoin("windows", "windows.id", "summaries.window_id")
      .select(["windows.index", "summaries.figures"])
      .where("summaries.node_id", "=", team.id)
      .orderBy("windows.index")
      .execute();
    const releases = await owner
      .selectFrom("releases")
      .innerJoin("windows", "windows.id", "releases.window_id")
      .select("windows.index")
      .where("releases.node_id", "=", team.id)
      .orderBy("windows.index")
      .execute();
    return { team: team.id, summaries, drawn: releases.map(({ index }) => index) };
  };

  test("withholds from the next window on, draws nothing there, and says nothing but the roster's size", async () => {
    const world = await prepared();
    const hr = await sessionOf(world, "hr");
    // Window 0 is open: what it froze stays.
    await changeThreshold(world.deps, hr, { threshold: "smallest_group", people: 12 }, world.now());
    await answered(world, null);
    await answered(world, "Data");
    const { summaries, drawn, team } = await storedOf(world, "Data");
    const kinds = summaries.map(({ index, figures }) => [index, (figures as { kind: string }).kind]);
    expect(kinds).toEqual([
      [0, "withheld"],
      [1, "withheld"],
    ]);
    expect(summaries[0]?.figures).toMatchObject({ reason: "calibration" });
    expect(drawn).toEqual([0]);
    const withheld = summaries[1]?.figures;
    expect(withheld).toMatchObject({ kind: "withheld", reason: "roster_small" });
    expect(Object.keys(withheld ?? {}).sort()).toEqual(["kind", "reason", "rosterSize", "within"]);
    // Whether its people answered shows nowhere: a small team of which everybody did reads the same.
    const other = (await storedOf(world, "Design")).summaries[1]?.figures;
    expect(Object.keys(other ?? {}).sort()).toEqual(Object.keys(withheld ?? {}).sort());
    const lead = world.organization.members.find((each) => each.team.name === "Data" && each.isLead);
    const session: Session = { ...hr, memberId: lead?.id ?? hr.memberId, teamId: team, roles: ["lead"] };
    const page = await readTeamPage(world.deps, session, team, world.now());
    expect(page.content).toMatchObject({ kind: "hidden", reason: "roster_small" });
  }, 600_000);

  test("for HR hides groups by name from both pages at once", async () => {
    const world = await prepared();
    await answered(world, null);
    const [hr, auditor] = [await sessionOf(world, "hr"), await sessionOf(world, "auditor")];
    const before = await readHrOverview(world.deps, hr, world.now());
    const group = before.groups.find(({ id }) => id !== hr.teamId && id !== auditor.teamId);
    expect(group).toBeDefined();
    await changeThreshold(world.deps, hr, { threshold: "smallest_for_hr", people: 1000 }, world.now());
    const after = await readHrOverview(world.deps, hr, world.now());
    expect(after.groups).toEqual([]);
    for (const session of [hr, auditor])
      await expect(readTeamPage(world.deps, session, group?.id ?? "", world.now())).rejects.toMatchObject({
        code: "forbidden",
      });
  }, 600_000);
});
