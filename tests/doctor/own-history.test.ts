import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createChatHandler } from "../../src/app/handle-chat-event.ts";
import { createRandom } from "../../src/crypto/random.ts";
import type { Database } from "../../src/db/database.ts";
import { attackBehavior } from "../../src/doctor/behavior.ts";
import { dump } from "../../src/doctor/dump.ts";
import { attackLinkage, truthOf } from "../../src/doctor/linkage.ts";
import { createPlayed, PARTS, type PlayedParts } from "../../src/doctor/played.ts";
import { attackOneRow } from "../../src/doctor/played-attacks.ts";
import { answer, consentAll, day, OPENING, openQuestions, USUAL } from "../../src/doctor/played-weeks.ts";
import { findTraces } from "../../src/doctor/traces.ts";
import { asOwner, openEmbedded } from "../db/databases.ts";
import { PEOPLE, SLOW } from "./answers.ts";

const random = createRandom();
const KEEP = { verb: "history.keep", args: {} };

let database: Database;
/** Whether a weakness that sleeps in the service writes a member's copy anew as soon as they answer. */
let copiesAtOnce = false;

beforeAll(async () => {
  database = await openEmbedded();
}, SLOW.timeout);
afterAll(() => database.close());

/** Everyone who consents asks for a copy of their answers as well. */
const askingForCopies: PlayedParts["handle"] = (deps) => {
  const real = createChatHandler(deps);
  return async (event) => {
    const reply = await real(event);
    if (event.kind !== "action") return reply;
    if (event.action.verb === "consent.give") await real({ ...event, id: `${event.id} copy`, action: KEEP });
    if (event.action.verb === "pulse.save" && copiesAtOnce)
      await sql`
        update own_histories h set sealed = sealed from accounts a
        where a.member_id = h.member_id and a.external_id = ${event.actor.account}`.execute(
        asOwner(deps.database),
      );
    return reply;
  };
};

test(
  "where everybody keeps a copy, a dump tells no more of who answered, and an answer still leaves one row",
  SLOW,
  async () => {
    const played = await createPlayed({
      database,
      people: PEOPLE,
      random,
      parts: { ...PARTS, handle: askingForCopies },
    });
    await consentAll(played, () => USUAL);
    const [first, second] = played.members;
    if (first === undefined || second === undefined) throw new Error("Nobody is there.");
    // Two windows: the copies of the first are there while answers of the second are.
    for (const opening of [OPENING, OPENING + 28]) {
      await played.advance(day(opening, 5));
      const questions = await openQuestions(played, first.account);
      for (const [i, { account }] of played.members.slice(0, 12).entries())
        await answer(played, account, questions, i % 5);
    }
    await played.advance(day(OPENING + 29));
    const tables = await dump(database, played.id);
    const copies = tables.find(({ name }) => name === "own_histories")?.rows ?? [];
    expect(copies).toHaveLength(PEOPLE);
    expect(new Set(copies.map(({ values }) => values.sealed?.length)).size).toBe(1);
    expect(new Set(copies.map(({ transaction }) => transaction)).size).toBe(1);
    const found = [...attackLinkage(tables, await truthOf(played)), ...(await findTraces(tables))];
    expect(found.filter(({ held }) => !held)).toEqual([]);

    const questions = await openQuestions(played, first.account);
    expect(await attackOneRow(played, first, questions)).toMatchObject({ held: true });
    copiesAtOnce = true;
    expect(await attackOneRow(played, second, questions)).toMatchObject({ held: false });
    copiesAtOnce = false;
  },
);

test(
  "two lives in which somebody with a copy answers or not differ in nothing but noise and what is sealed",
  SLOW,
  async () => {
    const parts = { ...PARTS, handle: askingForCopies };
    const { finding, life } = await attackBehavior({ database, people: PEOPLE, random, parts });
    expect(finding).toMatchObject({ held: true });
    const copies = (await dump(database, life.id)).find(({ name }) => name === "own_histories")?.rows ?? [];
    expect(new Set(copies.map(({ values }) => values.sealed?.length)).size).toBe(1);
  },
);
