import { beforeAll, expect, test } from "vitest";
import type { Session } from "../../../src/app/sign-in/session.ts";
import { figuresOf, readFigures } from "../../../src/app/summary/figures.ts";
import { readHrOverview } from "../../../src/app/summary/read-hr-pages.ts";
import { readTeamPage } from "../../../src/app/summary/read-team-page.ts";
import { askedIn, questionIn } from "../../../src/app/summary/window-plan.ts";
import type { TeamId } from "../../../src/core/ids.ts";
import { estimateLevels } from "../../../src/core/privacy/level.ts";
import type { Metric, Release, WindowReleases } from "../../../src/core/privacy/node.ts";
import { quarterFiguresInSteps } from "../../../src/core/privacy/quarter.ts";
import { atOnce } from "../../../src/core/privacy/steps.ts";
import { createRandom } from "../../../src/crypto/random.ts";
import type { Database } from "../../../src/db/database.ts";
import { findHistory, insertReleases, insertSummaries, toRelease } from "../../../src/db/pulse/releases.ts";
import { asApp, asReader } from "../../../src/db/transact.ts";
import { retain } from "../../../src/jobs/retain.ts";
import { asOwner, describeOnEach } from "../../db/databases.ts";
import { type Founded, foundOrganization, freshId, NOW } from "../../db/people.ts";

const PEOPLE = 1500;
const CREW = 240;
const WINDOWS = 6;

const hours = (days: number) => NOW.add({ hours: 24 * days });

/** What a window draws of the whole organization and of a crew within it, without noise: 900 of 1500 answer, 300 read high. */
function drawn(index: number, root: TeamId, crew: TeamId): WindowReleases {
  const release = (node: TeamId, metric: Metric, value: number, variance: number): Release => {
    const [rosterSize, parent] = node === root ? [PEOPLE, null] : [CREW, root];
    return { node, metric, rosterSize, parent, value, variance, withheld: null };
  };
  const { dimensions, drivers } = askedIn(index);
  const topics = [
    ...dimensions.map((id): Metric => `dimension:${id}`),
    ...drivers.map((id): Metric => `driver:${id}`),
  ];
  const rising = index < 3 ? 0 : 250;
  return {
    index,
    releases: [
      release(root, "answering", 1350, 1000),
      release(root, "strain", 900, 90),
      release(crew, "strain", 140, 90),
      release(crew, "participation", 190, 3000),
      ...topics.flatMap((metric) => [
        release(root, metric, metric === "dimension:EX" ? 250 + rising : 250, 2500),
        release(crew, metric, 60, 15_000),
      ]),
    ],
    withheld: [],
  };
}

describeOnEach("Figures by quarter", (open) => {
  let database: Database;
  let founded: Founded;
  const crew = freshId<"team">() as TeamId;
  const deps = () => ({ database, random: createRandom() });
  const session = (roles: Session["roles"] = []): Session => ({
    organizationId: founded.organizationId,
    memberId: founded.memberId,
    name: "Ada",
    organizationName: "Quarters",
    synthetic: true,
    language: "en",
    teamId: founded.teamId,
    roles,
    id: "",
    leads: [],
  });

  beforeAll(async () => {
    database = await open();
    founded = await foundOrganization(database, freshId());
    const { organizationId, teamId } = founded;
    const owner = asOwner(database);
    await owner
      .updateTable("organizations")
      .set({ synthetic: true })
      .where("id", "=", organizationId)
      .execute();
    await asApp(database, organizationId, async (trx) => {
      const team = {
        organization_id: organizationId,
        id: crew,
        name: "Crew",
        parent_id: teamId,
        lead_id: null,
      };
      await trx.insertInto("teams").values(team).execute();
      const policy = { organization_id: organizationId, custodians: ["Ada Custodian"] };
      await trx.insertInto("policies").values(policy).execute();
      const history: WindowReleases[] = [];
      for (let index = 0; index < WINDOWS; index++) {
        const id = freshId<"window">();
        const opensAt = hours(28 * index);
        await trx
          .insertInto("windows")
          .values({
            organization_id: organizationId,
            id,
            index,
            tier: "strict",
            opens_at: opensAt,
            closes_at: hours(28 * (index + 1)),
            publishes_at: hours(28 * (index + 1) + 1),
            // The last one is closed, and its slot has not come.
            state: index === WINDOWS - 1 ? "closed" : "published",
            plan: "{}",
            last_tick_at: opensAt,
          })
          .execute();
        history.push(drawn(index, teamId, crew));
        await insertReleases(trx, organizationId, id, history.at(-1)?.releases ?? []);
        const figures = figuresOf(history, estimateLevels(history));
        const summaries = Array.from(figures, ([node, own]) => ({ node, figures: own }));
        await insertSummaries(trx, organizationId, id, "test", summaries);
      }
    });
  });

  const publishAll = () =>
    asOwner(database)
      .updateTable("windows")
      .set({ state: "published" })
      .where("organization_id", "=", founded.organizationId)
      .execute();
  const NOW_THEN = hours(28 * WINDOWS + 2);
  const page = (team: TeamId, roles: Session["roles"] = [], now = NOW_THEN) =>
    readTeamPage(deps(), session(roles), team, now);

  test("a quarter appears with its last window and not before", async () => {
    const { quarters } = await page(founded.teamId);
    expect(quarters.map(({ from, to, windows, people }) => ({ from, to, windows, people }))).toEqual([
      { from: "2026-03-02", to: "2026-05-24", windows: 3, people: PEOPLE },
    ]);
    await publishAll();
    expect((await page(founded.teamId)).quarters.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "2026-05-25 2026-08-16",
      "2026-03-02 2026-05-24",
    ]);
  });

  test("every kind of strain and every part of the work has its row, in the instrument's order", async () => {
    const [quarter] = (await page(founded.teamId)).quarters;
    expect(quarter?.dimensions.map(({ id, windows }) => `${id} ${windows}`)).toEqual([
      "EX 3",
      "MD 3",
      "CS 3",
      "ES 3",
      "RD 3",
    ]);
    expect(quarter?.drivers.map(({ id, windows }) => `${id} ${windows}`)).toEqual([
      "WL 1",
      "AU 2",
      "SU 1",
      "CL 2",
      "RE 2",
      "FA 1",
    ]);
    const energy = quarter?.dimensions[0];
    expect(energy?.name).toBe("Energy");
    // 500 of 1500 said so; 90 in 100 answered in a window, and about 72 of those the one question.
    expect(energy?.share?.estimate).toBeGreaterThan(0.47);
    expect(energy?.share?.estimate).toBeLessThan(0.57);
    expect(energy?.change?.low).toBeGreaterThan(0);
    expect(quarter?.dimensions[1]?.change).toBeNull();
    expect(quarter?.silence).toBe(false);
  });

  test("a told driver leads to the catalog's own actions for it", async () => {
    const [quarter] = (await page(founded.teamId)).quarters;
    const control = quarter?.drivers.find(({ id }) => id === "AU");
    expect(control?.share).not.toBeNull();
    expect(control?.actions.map(({ id }) => id)).toEqual([
      "au-decide-list",
      "au-time-control",
      "au-how-not-what",
      "au-meeting-opt-out",
    ]);
  });

  test("in a group of 240 the noise covers all, and the page says can't tell rather than guess", async () => {
    const { quarters, answering } = await page(crew, ["hr"]);
    expect(quarters).toHaveLength(2);
    for (const { dimensions, drivers, participation, reach } of quarters) {
      expect([...dimensions, ...drivers].filter(({ share }) => share !== null)).toEqual([]);
      expect(participation).toBeNull();
      expect(reach).toBeNull();
    }
    expect(answering).toEqual([]);
  });

  test("the whole organization's page shows its answering share for every window", async () => {
    const { answering } = await page(founded.teamId);
    expect(answering).toHaveLength(WINDOWS);
    for (const { share } of answering) {
      expect(share.low).toBeLessThan(0.9);
      expect(share.high).toBeGreaterThan(0.9);
    }
  });

  test("HR sees which groups have a quarter, what one person can move, and no figures side by side", async () => {
    const overview = await readHrOverview(deps(), session(["hr"]), NOW_THEN);
    expect(overview.groups.map(({ name, quarter }) => ({ name, quarter }))).toEqual([
      { name: "All", quarter: { from: "2026-05-25", to: "2026-08-16" } },
      { name: "Crew", quarter: { from: "2026-05-25", to: "2026-08-16" } },
    ]);
    for (const { onePersonPoints } of overview.groups) expect(onePersonPoints).toBeGreaterThan(0);
    expect(overview.answering?.share.high).toBeGreaterThan(0.9);
  });

  test("the reader role, which may see no answer, makes the same figures again from the releases", async () => {
    const { organizationId } = founded;
    const [rows, stored] = await asReader(database, organizationId, async (trx) => [
      await findHistory(trx, organizationId),
      await trx.selectFrom("summaries").select(["node_id", "figures"]).execute(),
    ]);
    const history = Array.from({ length: WINDOWS }, (_, index) => ({
      index,
      releases: rows.filter((row) => row.index === index).map(toRelease),
      withheld: [],
    }));
    const kept = stored.flatMap(({ node_id, figures }) => {
      const { quarter } = readFigures(figures);
      return quarter === undefined ? [] : [{ node: node_id, quarter }];
    });
    expect(kept).toHaveLength(4);
    for (const { node, quarter } of kept) {
      const { first, last } = quarter;
      expect(atOnce(quarterFiguresInSteps(history, { first, last }, questionIn)).get(node)).toEqual(quarter);
    }
  });

  test("ten readings are the same bytes, and so is one after the first windows have expired", async () => {
    const newest = async (now = NOW_THEN) =>
      JSON.stringify((await page(founded.teamId, [], now)).quarters[0]);
    const first = await newest();
    for (let read = 0; read < 10; read++) expect(await newest()).toBe(first);
    const later = hours(365 + 28 * WINDOWS);
    await retain({ database }, founded.organizationId, later);
    expect((await page(founded.teamId, [], later)).answering).toHaveLength(1);
    expect((await page(founded.teamId, [], later)).quarters).toHaveLength(1);
    expect(await newest(later)).toBe(first);
  });
});
