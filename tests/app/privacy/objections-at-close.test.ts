import { beforeAll, expect, test } from "vitest";
import { readLedger } from "../../../src/app/summary/ledger.ts";
import { readTeamPage } from "../../../src/app/summary/read-team-page.ts";
import { countFrozen, planFrozen, readFrozenTree } from "../../../src/app/summary/window-plan.ts";
import type { TeamId, WindowId } from "../../../src/core/ids.ts";
import type { Plan } from "../../../src/core/privacy/plan.ts";
import { directStaffNode } from "../../../src/core/privacy/roster.ts";
import { findRoster } from "../../../src/db/pulse/rosters.ts";
import { findPlan, type WindowRow } from "../../../src/db/pulse/windows.ts";
import { asApp } from "../../../src/db/transact.ts";
import { describeOnEach } from "../../db/databases.ts";
import { answerPulse, createWorld, type World } from "../../world.ts";
import { lensOf } from "./lens.ts";

describeOnEach("What objections do at the close", (open) => {
  let world: World;
  let see: ReturnType<typeof lensOf>;
  beforeAll(async () => {
    world = await createWorld(await open());
    see = lensOf(world);
    await see.consentAll();
    await world.advance("2026-03-04T08:00:00Z");
  });

  const planOf = async (window: WindowRow, objected: ReadonlySet<TeamId>): Promise<Plan> => {
    const { id } = world.organization;
    const app = <T>(fn: Parameters<typeof asApp<T>>[2]) => asApp(world.deps.database, id, fn);
    const rows = await app((trx) => findRoster(trx, id, window.id));
    const tree = { ...readFrozenTree(await app((trx) => findPlan(trx, id, window.id))), objected };
    return planFrozen(window, tree, countFrozen(tree, rows));
  };
  /** What was drawn and charged is what the plan says, to the number. Returns the nodes. */
  const expectClosedAs = async (plan: Plan, window: WindowId): Promise<ReadonlySet<TeamId>> => {
    const { id } = world.organization;
    const drawn = await see.owner
      .selectFrom("releases")
      .select(["node_id", "metric"])
      .where("window_id", "=", window)
      .execute();
    expect(drawn.map(({ node_id, metric }) => `${node_id} ${metric}`).sort()).toEqual(
      plan.draws.map(({ id: node, metric }) => `${node} ${metric}`).sort(),
    );
    const ledger = await asApp(world.deps.database, id, (trx) => readLedger(trx, id));
    const charge = ledger.find(({ body }) => body.kind === "charge" && body.window === window)?.body;
    expect(charge).toMatchObject({ rho: plan.charge, reason: "closed" });
    return new Set(drawn.map(({ node_id }) => node_id));
  };

  test("decided, undecided and kept: what is drawn, charged and said matches the plan, and nothing is left of them", async () => {
    const window = await see.openWindow();
    const { id: organizationId } = world.organization;
    for (const { account } of world.organization.members.slice(1)) await answerPulse(world, account, 2);
    const staff = directStaffNode(see.node("Services"));
    // A leaf that is decided on, a leaf of direct staff that nobody decides on, a leaf that is kept, an inner node, and the root.
    await see.object(see.named("Payments"), see.node("Payments"));
    await see.decide(see.node("Payments"), "left_out");
    await see.object(see.named("Legal"), staff);
    await see.object(see.named("Search"), see.node("Search"));
    await see.decide(see.node("Search"), "kept");
    for (const [node, decision] of [
      [see.node("Product"), null],
      [see.node("Larkfield Works"), "left_out"],
    ] as const) {
      const row = { organization_id: organizationId, window_id: window.id, node_id: node };
      await see.owner
        .insertInto("roster_objections")
        .values({ ...row, reason: "left_long_ago", decision })
        .execute();
    }
    const objected = new Set([see.node("Payments"), staff, see.node("Product"), see.node("Larkfield Works")]);
    const [plan, whole] = [await planOf(window, objected), await planOf(window, new Set())];
    await world.advance("2026-04-01T08:00:00Z");
    const nodes = await expectClosedAs(plan, window.id);
    expect([...objected].filter((node) => nodes.has(node))).toEqual([]);
    expect(nodes).toContain(see.node("Search"));
    // Every path lost some of what it costs: the root is on all of them.
    expect(plan.charge).toBeLessThan(whole.charge);
    const left = await see.owner
      .selectFrom("roster_groups")
      .select("node_id")
      .where("window_id", "=", window.id)
      .execute();
    expect([left, await see.objections()]).toEqual([[], []]);
  });

  test("the team's page says that it is hidden because of an objection, and what is around it is read instead", async () => {
    const page = async (name: string, team: string) =>
      readTeamPage(world.deps, await see.session(name), see.node(team), world.now());
    const hidden = await page(see.named("Payments").name, "Payments");
    expect(hidden.content).toMatchObject({ kind: "hidden", reason: "roster_objected", readInstead: null });
    const legal = await page(see.named("Legal").name, "Legal");
    expect(legal.content).toMatchObject({
      kind: "hidden",
      reason: "roster_under_8",
      readInstead: { name: "Services" },
    });
    const search = await page(see.named("Search").name, "Search");
    expect(search.content).toMatchObject({ kind: "shown" });
    const lead = await page(see.named("Payments", true).name, "Payments");
    expect(lead).toEqual(hidden);
  });

  test("it is over with the window: the next one is drawn whole, and later figures take the gap", async () => {
    const window = await see.openWindow();
    const plan = await planOf(window, new Set());
    for (const { account } of world.organization.members.slice(1)) await answerPulse(world, account, 2);
    await world.advance("2026-04-29T08:00:00Z");
    const nodes = await expectClosedAs(plan, window.id);
    for (const team of ["Payments", "Product", "Larkfield Works"]) expect(nodes).toContain(see.node(team));
    const { content } = await readTeamPage(
      world.deps,
      await see.session(see.named("Payments").name),
      see.node("Payments"),
      world.now(),
    );
    expect(content).toMatchObject({ kind: "shown" });
    expect(content.kind === "shown" && content.trend.map(({ withheld }) => withheld)).toEqual([
      "calibration",
      "roster_objected",
      null,
    ]);
  });

  test("where nobody answers, the same objection leaves out the same and costs the same", async () => {
    const window = await see.openWindow();
    const plan = await planOf(window, new Set([see.node("Mobile")]));
    await see.object(see.named("Mobile"), see.node("Mobile"));
    await world.advance("2026-05-27T08:00:00Z");
    const nodes = await expectClosedAs(plan, window.id);
    expect([nodes.has(see.node("Mobile")), nodes.has(see.node("Design"))]).toEqual([false, true]);
  });
});
