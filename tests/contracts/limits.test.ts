import { beforeAll, describe, expect, test } from "vitest";
import * as browser from "../../adapters/browser/limits.ts";
import * as slack from "../../adapters/slack/check.ts";
import * as teams from "../../adapters/teams/check.ts";
import type { View } from "../../src/core/chat/view.ts";
import { connect } from "../../src/db/connect.ts";
import type { Database } from "../../src/db/database.ts";
import { migrate } from "../../src/db/migrate.ts";
import { answerPulse, createWorld, type World } from "../world.ts";
import { everyEnvelope, everyOtherView, everyPracticeView, LONGEST_PROGRAM, type Made } from "./views.ts";

const SURFACES = { browser, slack, teams };

let database: Database;
let world: World;
const views: Made<View>[] = [...everyPracticeView()];

beforeAll(async () => {
  database = await connect({ memory: true });
  await migrate(database);
  world = await createWorld(database);
  const account = world.organization.members[3]?.account ?? "";
  await world.advance("2026-02-05T12:00:00Z");
  views.push(...(await everyOtherView(world, account)));
  for (let week = 0; week <= LONGEST_PROGRAM; week++) {
    for (const verb of ["home.open", "pulse.open"]) {
      const reply = await world.act(account, { verb, args: {} });
      if ("view" in reply) views.push({ name: `${verb}, week ${week}`, made: reply.view });
    }
    const saved = await answerPulse(world, account, 4);
    if ("view" in saved) views.push({ name: `pulse.save, week ${week}`, made: saved.view });
    await world.advance(
      world
        .now()
        .add({ hours: 24 * 7 })
        .toString(),
    );
  }
  return () => database.close();
});

test("the product was walked widely enough for the limits to mean something", () => {
  expect(views.length).toBeGreaterThan(400);
  const titles = new Set(views.map(({ made }) => made.title));
  expect(titles.size).toBeGreaterThan(20);
});

describe.each(Object.entries(SURFACES))("%s", (_platform, { checkView, checkEnvelope }) => {
  test("holds every view that the product makes", () => {
    const broken = views.flatMap(({ name, made }) => checkView(made).map((problem) => `${name}: ${problem}`));
    expect(broken).toEqual([]);
  });

  test("holds every envelope that the product sends", () => {
    const broken = everyEnvelope().flatMap(({ name, made }) =>
      checkEnvelope(made).map((problem) => `${name}: ${problem}`),
    );
    expect(broken).toEqual([]);
  });
});
