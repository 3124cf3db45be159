import { expect, test } from "vitest";
import { createChatHandler } from "../../src/app/handle-chat-event.ts";
import { newId } from "../../src/app/new-id.ts";
import { createRandom } from "../../src/crypto/random.ts";
import type { Database } from "../../src/db/database.ts";
import { planDeliveries } from "../../src/db/delivery/deliveries.ts";
import { asApp } from "../../src/db/transact.ts";
import { attackBehavior } from "../../src/doctor/behavior.ts";
import { searchCanary } from "../../src/doctor/canary.ts";
import { type DumpedTable, dump } from "../../src/doctor/dump.ts";
import { examineDatabase } from "../../src/doctor/examine-database.ts";
import { attackLinkage, truthOf } from "../../src/doctor/linkage.ts";
import { createPlayed, FOUNDING, PARTS, type PlayedParts } from "../../src/doctor/played.ts";
import { playFirstWeek } from "../../src/doctor/played-attacks.ts";
import { day, OPENING } from "../../src/doctor/played-weeks.ts";
import { attackPlayed } from "../../src/doctor/run-doctor.ts";
import { describeOnEach } from "../db/databases.ts";

import { PEOPLE, SLOW, sha256 } from "./answers.ts";

const random = createRandom();

describeOnEach("The attacks on rows", (open, dialect) => {
  test(
    "with the real code every bound holds, and an examination of the database finds nothing",
    SLOW,
    async () => {
      const database = await open();
      const databases = { database, target: await open() };
      const options = { random, now: FOUNDING, people: PEOPLE };
      const { findings, canary, places } = await attackPlayed(databases, options);
      expect(findings.filter(({ held }) => !held)).toEqual([]);
      expect(searchCanary(canary, places)).toMatchObject({ held: true });
      const report = await examineDatabase(database, { hash: sha256, now: FOUNDING });
      expect(report.findings.filter(({ held }) => !held)).toEqual([]);
      expect(report.held).toBe(true);
    },
  );
  if (dialect === "pglite") sabotage(open);
});

function sabotage(open: () => Promise<Database>): void {
  let opened: Promise<Database> | undefined;
  const database = () => (opened ??= open());

  test("a reminder that goes to those alone who did not answer is seen", SLOW, async () => {
    const { finding: found } = await attackBehavior({
      database: await database(),
      people: PEOPLE,
      random,
      parts: { ...PARTS, ...remindingTheSilent() },
    });
    expect(found).toMatchObject({ held: false });
  });

  test("a header that comes only once somebody answered is seen", SLOW, async () => {
    const parts = { ...PARTS, ...tellingByHeader() };
    const lives = { database: await database(), people: PEOPLE, random, parts };
    const { finding: found } = await attackBehavior(lives);
    expect(found).toMatchObject({ held: false });
    expect(found.sample).toMatch(/is answered at/);
  });

  test(
    "a member's id in place of a random one links answers to people, and so does writing them in the order of messages",
    SLOW,
    async () => {
      const played = await createPlayed({ database: await database(), people: 60, random, parts: PARTS });
      await playFirstWeek(played);
      const tables = await dump(played.deps.database, played.id);
      const truth = await truthOf(played);
      const answers = (to: (table: DumpedTable) => DumpedTable) =>
        attackLinkage(
          tables.map((table) => (table.name === "answers" ? to(table) : table)),
          truth,
        );
      const [named] = answers((table) => ({
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          values: { ...row.values, id: truth.get(row.values.slot ?? "") ?? "" },
        })),
      }));
      expect(named).toMatchObject({ held: false });
      const rosterOrder = [...truth.values()];
      const [, ordered] = answers((table) => ({
        ...table,
        rows: table.rows.map((row) => {
          const place = rosterOrder.indexOf(
            truth.get(row.values.slot ?? "") ?? rosterOrder[0] ?? ("" as never),
          );
          return { ...row, page: 0, place, transaction: place };
        }),
      }));
      expect(ordered).toMatchObject({ held: false });
    },
  );
}

/** Answers with one header more once the first member has saved an answer. */
function tellingByHeader(): Pick<PlayedParts, "handle" | "web"> {
  let answered = false;
  return {
    handle: (deps) => {
      // A new life: nobody has answered.
      answered = false;
      const real = createChatHandler(deps);
      return (event) => {
        const isFirst = event.actor.account === "person-0";
        if (isFirst && event.kind === "action" && event.action.verb === "pulse.save") answered = true;
        return real(event);
      };
    },
    web: (answer) => async (request) => {
      const real = await answer(request);
      const told = new Response(real.body, real);
      if (answered) told.headers.set("x-fresh", "1");
      return told;
    },
  };
}

/** Remembers who saved answers, and reminds the others in the last week. */
function remindingTheSilent(): Pick<PlayedParts, "handle" | "tick"> {
  const answered = new Set<string>();
  return {
    handle: (deps) => {
      const real = createChatHandler(deps);
      return (event) => {
        if (event.kind === "action" && event.action.verb === "pulse.save") answered.add(event.actor.account);
        return real(event);
      };
    },
    tick: async (deps, organizationId, now) => {
      if (now.epochMilliseconds === day(OPENING + 22, 4).epochMilliseconds)
        await asApp(deps.database, organizationId, async (trx) => {
          const accounts = await trx
            .selectFrom("accounts")
            .select(["member_id", "external_id"])
            .where("organization_id", "=", organizationId)
            .execute();
          const silent = accounts.filter(({ external_id }) => !answered.has(external_id));
          await planDeliveries(
            trx,
            organizationId,
            silent.map(({ member_id }) => ({
              id: newId<"delivery">(deps.random, now),
              memberId: member_id,
              kind: "prompt" as const,
              slot: "reminder",
              subject: null,
              dueAt: now,
              expiresAt: now.add({ hours: 6 }),
            })),
          );
        });
      await PARTS.tick(deps, organizationId, now);
      // The next life begins with nobody having answered.
      if (now.epochMilliseconds > day(OPENING + 30).epochMilliseconds) answered.clear();
    },
  };
}
