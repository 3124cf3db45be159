import { beforeAll, describe, expect, test } from "vitest";
import * as browser from "../../adapters/browser/limits.ts";
import * as slack from "../../adapters/slack/check.ts";
import * as teams from "../../adapters/teams/check.ts";
import type { View } from "../../src/core/chat/view.ts";
import { LOCALES, type Locale } from "../../src/core/locale.ts";
import { connect } from "../../src/db/connect.ts";
import type { Database } from "../../src/db/database.ts";
import { migrate } from "../../src/db/migrate.ts";
import { asOwner } from "../db/databases.ts";
import { answerPulse, createWorld, type World } from "../world.ts";
import { everyEnvelope, everyOtherView, everyPracticeView, LONGEST_PROGRAM, type Made } from "./views.ts";

const SURFACES = { browser, slack, teams };

const views: Record<Locale, Made<View>[]> = { en: [], es: [] };

/** In which team somebody of each language meets the product: large ones, and two, for an objection leaves a whole team out. */
const TEAM: Readonly<Record<Locale, string>> = { en: "Customer Care", es: "Payments" };

beforeAll(async () => {
  for (const locale of LOCALES) views[locale].push(...everyPracticeView(locale));
  const database = await connect({ memory: true });
  await migrate(database);
  const world = await createWorld(database);
  const members = LOCALES.map((locale) => {
    const account = world.organization.members.find(({ team }) => team.name === TEAM[locale])?.account;
    if (account === undefined) throw new Error(`Nobody is in ${TEAM[locale]}.`);
    return { locale, account };
  });
  for (const { locale, account } of members) await speak(database, account, locale);
  await world.advance("2026-02-05T12:00:00Z");
  for (const { locale, account } of members) views[locale].push(...(await everyOtherView(world, account)));
  for (let week = 0; week <= LONGEST_PROGRAM; week++) {
    for (const { locale, account } of members) views[locale].push(...(await everyWeek(world, account, week)));
    await world.advance(
      world
        .now()
        .add({ hours: 24 * 7 })
        .toString(),
    );
  }
  return () => database.close();
}, 300_000);

async function speak(database: Database, account: string, language: Locale): Promise<void> {
  const owner = asOwner(database);
  const member = owner.selectFrom("accounts").select("member_id").where("external_id", "=", account);
  await owner.updateTable("members").set({ language }).where("id", "=", member).execute();
}

/** What comes anew with each week: the start with its card, and the two questions. */
async function everyWeek(world: World, account: string, week: number): Promise<readonly Made<View>[]> {
  const found: Made<View>[] = [];
  for (const verb of ["home.open", "pulse.open"]) {
    const reply = await world.act(account, { verb, args: {} });
    if ("view" in reply) found.push({ name: `${verb}, week ${week}`, made: reply.view });
  }
  const saved = await answerPulse(world, account, 4);
  if ("view" in saved) found.push({ name: `pulse.save, week ${week}`, made: saved.view });
  return found;
}

test("the product was walked widely enough for the limits to mean something", () => {
  for (const locale of LOCALES) {
    expect(views[locale].length).toBeGreaterThan(400);
    const titles = new Set(views[locale].map(({ made }) => made.title));
    expect(titles.size).toBeGreaterThan(20);
  }
  // The same walk, but for the group that an objection is about.
  const walked = (locale: Locale) => views[locale].map(({ name }) => name.replace(/"node":"[^"]+"/, ""));
  expect(walked("es")).toEqual(walked("en"));
  expect(views.es.filter(({ made }) => made.language === "en")).toEqual([]);
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
