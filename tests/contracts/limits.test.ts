import { beforeAll, describe, expect, test } from "vitest";
import * as browser from "../../adapters/browser/limits.ts";
import * as slack from "../../adapters/slack/check.ts";
import * as teams from "../../adapters/teams/check.ts";
import type { View } from "../../src/core/chat/view.ts";
import { LOCALES, type Locale } from "../../src/core/locale.ts";
import { connect } from "../../src/db/connect.ts";
import { migrate } from "../../src/db/migrate.ts";
import { asOwner } from "../db/databases.ts";
import { answerPulse, createWorld } from "../world.ts";
import { everyEnvelope, everyOtherView, everyPracticeView, LONGEST_PROGRAM, type Made } from "./views.ts";

const SURFACES = { browser, slack, teams };

const views: Record<Locale, Made<View>[]> = { en: [], es: [] };

beforeAll(async () => {
  for (const locale of LOCALES)
    views[locale].push(...everyPracticeView(locale), ...(await walkProduct(locale)));
});

/** What a member of that language meets outside the practices, over the weeks of the longest program. */
async function walkProduct(locale: Locale): Promise<readonly Made<View>[]> {
  const database = await connect({ memory: true });
  await migrate(database);
  const world = await createWorld(database);
  await asOwner(database).updateTable("members").set({ language: locale }).execute();
  const account = world.organization.members[3]?.account ?? "";
  await world.advance("2026-02-05T12:00:00Z");
  const views: Made<View>[] = [];
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
  await database.close();
  return views;
}

test("the product was walked widely enough for the limits to mean something", () => {
  for (const locale of LOCALES) {
    expect(views[locale].length).toBeGreaterThan(400);
    const titles = new Set(views[locale].map(({ made }) => made.title));
    expect(titles.size).toBeGreaterThan(20);
  }
  expect(views.es.length).toBe(views.en.length);
});

describe.each(Object.entries(SURFACES))("%s", (_platform, { checkView, checkEnvelope }) => {
  test.each(LOCALES)("holds every view that the product makes in %s", (locale) => {
    const broken = views[locale].flatMap(({ name, made }) =>
      checkView(made).map((problem) => `${name}: ${problem}`),
    );
    expect(broken).toEqual([]);
  });

  test.each(LOCALES)("holds every envelope that the product sends in %s", (locale) => {
    const broken = everyEnvelope(locale).flatMap(({ name, made }) =>
      checkEnvelope(made).map((problem) => `${name}: ${problem}`),
    );
    expect(broken).toEqual([]);
  });
});
