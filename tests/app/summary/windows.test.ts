import { beforeAll, expect, test } from "vitest";
import { readPrivacyPage } from "../../../src/app/privacy/read-privacy-page.ts";
import { beginSession, readSession, type Session } from "../../../src/app/sign-in/session.ts";
import { chartPath, readChart } from "../../../src/app/summary/chart-link.ts";
import { closeWindow } from "../../../src/app/summary/close-window.ts";
import { readHrOverview } from "../../../src/app/summary/read-hr-pages.ts";
import { readTeamPage } from "../../../src/app/summary/read-team-page.ts";
import type { TeamId, WindowId } from "../../../src/core/ids.ts";
import { findByName } from "../../../src/db/directory/found.ts";
import { asApp } from "../../../src/db/transact.ts";
import { tickOrganization } from "../../../src/jobs/tick.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { answerPulse, createWorld, type World } from "../../world.ts";

describeOnEach("Windows, from opening to page", (open) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await open());
    for (const { account } of world.organization.members) {
      await world.act(
        account,
        { verb: "consent.give", args: {} },
        { weekdays: ["1"], at: ["10:00"], everyWeeks: ["1"] },
      );
    }
    await world.advance("2026-02-02T08:00:00Z");
  });

  const windows = () =>
    asOwner(world.deps.database).selectFrom("windows").selectAll().orderBy("index").execute();
  const sessionOf = async (name: string): Promise<Session> => {
    const { deps, organization } = world;
    const token = await asApp(deps.database, organization.id, async (trx) => {
      const [found] = await findByName(trx, organization.id, [name]);
      if (found === undefined) throw new Error(`Nobody is called ${name}.`);
      return (
        await beginSession(trx, deps, {
          organizationId: organization.id,
          memberId: found.id,
          now: world.now(),
        })
      ).token;
    });
    const session = await readSession(deps, token, world.now());
    if (session === null) throw new Error("The session did not begin.");
    return session;
  };
  const team = (name: string) => world.organization.teamIds.get(name) ?? "";
  const page = async (reader: string, name: string) =>
    readTeamPage(world.deps, await sessionOf(reader), team(name), world.now());

  test("the first window opens on a Monday, when people have been in the directory for four weeks", async () => {
    const found = await windows();
    expect(found.map(({ index, opens_at, state }) => `${index} ${opens_at} ${state}`)).toEqual([
      "0 2026-02-02T06:00:00Z open",
    ]);
    const roster = await asOwner(world.deps.database).selectFrom("rosters").selectAll().execute();
    expect(roster).toHaveLength(world.organization.members.length + 1);
  });

  test("before anything was published a page says when the first summary comes", async () => {
    expect((await page("Marta Martin", "Customer Care")).content).toEqual({
      kind: "not_yet",
      firstOn: "2026-03-03",
    });
  });

  test("a window is not closed early, nor by a clock that jumped; the time nobody saw is waited for", async () => {
    const [window] = await windows();
    const id = window?.id as WindowId;
    const close = (at: string) =>
      closeWindow(
        world.deps,
        { organizationId: world.organization.id, windowId: id },
        world.now().add({ hours: Number(at) }),
      );
    expect(await close("24")).toEqual({ kind: "not_yet" });
    expect(await close(String(24 * 30))).toEqual({ kind: "not_yet" });
    expect((await windows())[0]?.state).toBe("open");
  });

  test("after four weeks and a day the whole organization is shown, and teams are told that the scale is being set", async () => {
    for (const { account } of world.organization.members.slice(1)) await answerPulse(world, account, 1);
    await world.advance("2026-03-03T08:00:00Z");
    expect((await windows()).map(({ index, state }) => `${index} ${state}`)).toEqual([
      "0 published",
      "1 open",
    ]);
    expect((await page("Marta Martin", "Customer Care")).content).toMatchObject({
      kind: "hidden",
      reason: "calibration",
    });
    expect((await page("Henri Heron", "Larkfield Works")).content.kind).toBe("shown");
  });

  test("answers, roster and key are gone once the window is drawn, and it cannot be drawn again", async () => {
    const [window] = await windows();
    const id = window?.id as WindowId;
    for (const table of ["answers", "rosters", "window_keys"] as const) {
      expect(
        await asOwner(world.deps.database)
          .selectFrom(table)
          .select("window_id")
          .where("window_id", "=", id)
          .execute(),
      ).toEqual([]);
    }
    const released = await world.dump();
    const again = await closeWindow(
      world.deps,
      { organizationId: world.organization.id, windowId: id },
      world.now(),
    );
    expect(again).toEqual({ kind: "not_yet" });
    expect((await world.dump()).get("releases")).toBe(released.get("releases"));
  });

  test("a team shows its figures from the second window on; a small one reads the group around it", async () => {
    for (let week = 0; week < 4; week++) {
      for (const { account, team: own } of world.organization.members.slice(1)) {
        await answerPulse(world, account, own.name === "Customer Care" ? 4 : 1);
      }
      await world.advance(
        world
          .now()
          .add({ hours: 24 * 7 })
          .toString(),
      );
    }
    const care = await page("Marta Martin", "Customer Care");
    expect(care.content).toMatchObject({
      kind: "shown",
      trend: [{ withheld: "calibration" }, { withheld: null }],
    });
    expect(care.content.kind === "shown" && care.content.onePersonPoints).toBeGreaterThan(0);
    expect(care.content.kind === "shown" && care.content.actions).toHaveLength(3);
    const legal = world.organization.members.find(({ team: own }) => own.name === "Legal");
    expect((await page(legal?.name ?? "", "Legal")).content).toMatchObject({
      kind: "hidden",
      reason: "roster_under_8",
      readInstead: { name: "Services", isDirectStaff: true, rosterSize: 10 },
    });
  });

  test("lead and members read the very same page; others are refused, HR below 50 people too", async () => {
    const colleague = world.organization.members.find(
      ({ team: own, isLead }) => own.name === "Customer Care" && !isLead,
    );
    const outsider = world.organization.members.find(
      ({ team: own, isLead }) => own.name === "Search" && !isLead,
    );
    expect(await page(colleague?.name ?? "", "Customer Care")).toEqual(
      await page("Marta Martin", "Customer Care"),
    );
    const above = world.organization.members.find(
      ({ team: own, isLead }) => own.name === "Services" && isLead,
    );
    expect(await page(above?.name ?? "", "Customer Care")).toEqual(
      await page("Marta Martin", "Customer Care"),
    );
    await expect(page(outsider?.name ?? "", "Customer Care")).rejects.toMatchObject({ code: "forbidden" });
    await expect(page("Henri Heron", "Customer Care")).rejects.toMatchObject({ code: "forbidden" });
    const forHr = await page("Henri Heron", "Services");
    expect(forHr.content).toMatchObject({ kind: "shown", directStaff: null });
    const forLead = await page(above?.name ?? "", "Services");
    expect(forLead.content).toMatchObject({
      kind: "shown",
      directStaff: { isDirectStaff: true, rosterSize: 10 },
    });
    await expect(
      readTeamPage(
        world.deps,
        await sessionOf("Henri Heron"),
        "00000000-0000-4000-8000-000000000000",
        world.now(),
      ),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("a picture in chat shows the page's trend, by an address that opens nothing else", async () => {
    const { deps, organization } = world;
    const of = {
      organizationId: organization.id,
      teamId: team("Customer Care") as TeamId,
      window: 1,
      locale: "en" as const,
    };
    const path = chartPath(deps.sealing, of);
    const [, , locale, window, file = ""] = path.split("/");
    expect([locale, window]).toEqual(["en", "1"]);
    expect(path).not.toContain(of.teamId);
    const asked = { locale: of.locale, window: of.window, link: file.replace(".png", "") };
    const chart = await readChart(deps, asked, world.now());
    const { content } = await page("Marta Martin", "Customer Care");
    expect(chart).toEqual({ name: "Customer Care", trend: content.kind === "shown" && content.trend });
    const refused = { code: "not_found" };
    await expect(readChart(deps, { ...asked, window: 0 }, world.now())).rejects.toMatchObject(refused);
    await expect(readChart(deps, { ...asked, locale: "es" }, world.now())).rejects.toMatchObject(refused);
    await expect(readChart(deps, { ...asked, link: "x" }, world.now())).rejects.toMatchObject(refused);
    await expect(readChart(deps, asked, world.now().add({ hours: 24 * 61 }))).rejects.toMatchObject(refused);
    const hidden = chartPath(deps.sealing, { ...of, teamId: team("Legal") as TeamId });
    const link = hidden.split("/").at(-1)?.replace(".png", "") ?? "";
    expect((await readChart(deps, { ...asked, link }, world.now())).trend).toMatchObject([
      { index: 1, figures: null, withheld: "roster_under_8" },
    ]);
  });

  test("HR sees groups of 50 and more and counts below that, and no program tells who takes part", async () => {
    const overview = await readHrOverview(world.deps, await sessionOf("Henri Heron"), world.now());
    expect(overview.groups.map(({ name }) => name)).toEqual(["Larkfield Works", "Product", "Services"]);
    expect(Object.values(overview.smallGroups).reduce((a, b) => a + b)).toBeGreaterThan(7);
    expect(overview.programs).toMatchObject([
      { name: "Softer self-talk", state: "active", organizationAction: "Rotate the tasks that nobody wants" },
    ]);
    await expect(
      readHrOverview(world.deps, await sessionOf("Marta Martin"), world.now()),
    ).rejects.toMatchObject({ code: "forbidden" });
  });

  test("figures that were published never change, however often and however much later they are read", async () => {
    const trend = async () => {
      const { content } = await page("Marta Martin", "Customer Care");
      return JSON.stringify(content.kind === "shown" && content.trend.slice(0, 2));
    };
    const first = await trend();
    for (let read = 0; read < 20; read++) expect(await trend()).toBe(first);
    await world.advance("2026-05-10T08:00:00Z");
    expect(await trend()).toBe(first);
  });

  test("with the third window a group of 100 and more has a quarter, in which little more than 100 people tell nothing", async () => {
    const { quarters, answering } = await page("Henri Heron", "Larkfield Works");
    expect(answering).toHaveLength(3);
    expect(quarters).toMatchObject([{ windows: 3, participation: null, reach: null }]);
    const topics = quarters.flatMap(({ dimensions, drivers }) => [...dimensions, ...drivers]);
    expect(topics.map(({ id, windows: asked }) => `${id} ${asked}`)).toEqual([
      "EX 3",
      "MD 3",
      "CS 3",
      "ES 3",
      "RD 3",
      "WL 2",
      "AU 1",
      "SU 2",
      "CL 1",
      "RE 1",
      "FA 2",
    ]);
    expect(topics.filter(({ share }) => share !== null)).toEqual([]);
    expect((await page("Marta Martin", "Customer Care")).quarters).toEqual([]);
  });

  test("the ledger charges each window at most its tier, and its chain is intact", async () => {
    const privacy = await readPrivacyPage(world.deps, await sessionOf("Robin Dipper"), world.now());
    expect(privacy.chain).toEqual({ kind: "intact" });
    expect(privacy.ledger.length).toBeGreaterThanOrEqual(3);
    for (const entry of privacy.ledger)
      expect(entry.kind === "charge" ? entry.rho : 0).toBeLessThanOrEqual(0.05);
    expect(privacy.guess).toEqual({ window: 57, year: 72, twoYears: 79, fiveYears: 90 });
    expect(privacy.countedIn).toMatchObject({ name: "Customer Care" });
    expect(privacy.countedIn?.people).toContain("Robin Dipper");
    const legal = world.organization.members.find(({ team: own, isLead }) => own.name === "Legal" && !isLead);
    const small = await readPrivacyPage(world.deps, await sessionOf(legal?.name ?? ""), world.now());
    expect(small.countedIn).toMatchObject({ name: "Services", isDirectStaff: true });
    expect(small.countedIn?.people).toHaveLength(10);
  });

  test("who read a summary in a role is logged; a member who reads their own team's is not", async () => {
    const log = await asOwner(world.deps.database).selectFrom("access_log").selectAll().execute();
    expect(new Set(log.map(({ actor_role }) => actor_role))).toEqual(new Set(["lead", "hr"]));
  });

  test("a tick that comes twice, or late, does nothing twice", async () => {
    const { composition, organization } = world;
    const before = await world.dump();
    await tickOrganization(composition.tickDeps, organization.id, world.now());
    const after = await world.dump();
    for (const table of ["windows", "releases", "summaries", "ledger", "deliveries", "rosters"]) {
      expect(after.get(table)).toBe(before.get(table));
    }
  });
});
