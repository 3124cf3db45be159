import { beforeAll, describe, expect, test } from "vitest";
import * as browser from "../../adapters/browser/limits.ts";
import * as slack from "../../adapters/slack/check.ts";
import * as teams from "../../adapters/teams/check.ts";
import { wordsFor } from "../../src/content/words.ts";
import { plain } from "../../src/core/chat/text.ts";
import type { View } from "../../src/core/chat/view.ts";
import { STYLES } from "../../src/core/practice/style.ts";
import type { Database } from "../../src/db/database.ts";
import { LANGUAGES } from "../core/practice/walks.ts";
import { asOwner, openEmbedded } from "../db/databases.ts";
import { answerPulse, createWorld, type World } from "../world.ts";
import { distinct, type Made } from "./made.ts";
import { everyPracticeView } from "./practice-views.ts";
import { everyProgramView } from "./program-views.ts";
import { everyEnvelope, everyOtherView, everyPartnerView, LONGEST_PROGRAM } from "./views.ts";

const SURFACES = { browser, slack, teams };

let database: Database;
let world: World;
let views: readonly Made<View>[];

/** One employee for each language; everyone else speaks English. */
async function speakers(): Promise<readonly string[]> {
  const employees = world.organization.members.filter(({ isLead, role }) => !isLead && role === null);
  return Promise.all(
    LANGUAGES.map(async (language, index) => {
      const { name, account } = employees[index] ?? { name: "", account: "" };
      await asOwner(database).updateTable("members").set({ language }).where("name", "=", name).execute();
      return account;
    }),
  );
}

/** Home and the two questions in each week of the longest program. */
async function throughTheWeeks(accounts: readonly string[]): Promise<readonly Made<View>[]> {
  const found: Made<View>[] = [];
  for (let week = 0; week <= LONGEST_PROGRAM; week++) {
    for (const account of accounts) {
      for (const verb of ["home.open", "pulse.open"]) {
        const reply = await world.act(account, { verb, args: {} });
        if ("view" in reply) found.push({ name: `${verb}, week ${week}`, made: reply.view });
      }
      const saved = await answerPulse(world, account, 4);
      if ("view" in saved) found.push({ name: `pulse.save, week ${week}`, made: saved.view });
    }
    await world.advance(`${world.now().add({ hours: 24 * 7 })}`);
  }
  return found;
}

beforeAll(async () => {
  database = await openEmbedded();
  world = await createWorld(database);
  const accounts = await speakers();
  await world.advance("2026-02-05T12:00:00Z");
  const others: Made<View>[] = [];
  for (const account of accounts) others.push(...(await everyOtherView(world, account)));
  others.push(...(await throughTheWeeks(accounts)));
  views = distinct([
    ...LANGUAGES.flatMap((language) => STYLES.flatMap((style) => everyPracticeView(language, style))),
    ...LANGUAGES.flatMap(everyPartnerView),
    ...LANGUAGES.flatMap(everyProgramView),
    ...others,
  ]);
  return () => database.close();
});

test("the product was walked widely enough for the limits to mean something", () => {
  expect(views.length).toBeGreaterThan(900 * LANGUAGES.length * STYLES.length);
  const titles = new Set(views.map(({ made }) => made.title));
  expect(titles.size).toBeGreaterThan(60 * LANGUAGES.length);
});

test("every view with a field to write in says first that nobody reads it live, and has urgent help", () => {
  const notices = LANGUAGES.flatMap((language) => {
    const words = wordsFor(language);
    return [words.chat.notCrisis, words.run.notCrisisService];
  });
  const written = views.filter(({ made }) =>
    made.blocks.some((block) => block.kind === "input" && block.type !== "time"),
  );
  const silent = written.filter(({ made: { blocks, buttons } }) => {
    const [first] = blocks;
    const says = first?.kind === "text" && notices.includes(plain(first.text));
    return !says || !buttons.some((button) => "action" in button && button.action.verb === "help.urgent");
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect(new Set(written.map(({ made }) => made.title)).size).toBeGreaterThan(20 * LANGUAGES.length);
});

describe.each(Object.entries(SURFACES))("%s", (_platform, { checkView, checkEnvelope }) => {
  test("holds every view that the product makes", () => {
    const broken = views.flatMap(({ name, made }) => checkView(made).map((problem) => `${name}: ${problem}`));
    expect(broken).toEqual([]);
  });

  test("holds every envelope that the product sends", () => {
    const broken = LANGUAGES.flatMap(everyEnvelope).flatMap(({ name, made }) =>
      checkEnvelope(made).map((problem) => `${name}: ${problem}`),
    );
    expect(broken).toEqual([]);
  });
});
